import type { Cause, Line } from './cause.ts'
import { knownKeysOfAll } from './known-keys.ts'

const dashes: readonly (readonly [pattern: RegExp, key: string])[] = [
  [/^([ \t]*)(-{2,}[ \t]+)(?=\S+?[ \t]*:(?:\s|$))/u, 'syntax.wrong-dash'],
  [/^([ \t]*-[ \t]+)(-[ \t]+)(?=\S+?[ \t]*:(?:\s|$))/u, 'syntax.second-dash'],
  [/^([ \t]*)([－—–―‐‑−·•●○■◆►*＊※◦▪・‧→][ \t\u00a0\u3000]*)(?=[^\s*])/u, 'syntax.wrong-dash'],
  [
    /^([ \t]*)((?:\d{1,2}[.、．)）]|[（(][\d一二三四五六七八九十]{1,3}[)）]|[①-⑳])[ \t\u3000]*)(?=\S+?[ \t]*:(?:\s|$))/u,
    'syntax.wrong-dash',
  ],
]
const glued = /^([ \t]*-)()(?=[{[]|[\p{L}\p{N}]+[ \t]*[:：])/u
const decorated =
  /^([ \t]*(?:-[ \t]+)*)((?:\*\*|__|[“【「『《])([\p{L}\p{N}-]{1,20})(?:\*\*|__|[”】」』》]))[ \t]*[:：][ \t]*/u
const colonless =
  /^([ \t]*(?:-[ \t]+)*)([\p{L}][\p{L}-]{0,19}|[\p{L}][\p{L}\p{N}-]{0,19})((?:[ \t]*[=;；。，,∶﹕︰→][ \t]*|[ \t\u3000]+)(?=\S)|(?=\d)|[ \t]*$)/u
const gluedKey = /^([ \t]*(?:-[ \t]+)*)([\p{L}\p{N}-]{1,20}):(?=[^\s:])/u

/** From so many lines on, the whole text was typed so: that is told once. */
const everywhere = 10

/** A space that is missing after the colons, or the dashes, of a whole text. */
export function* spacesOfText(text: string): Iterable<Cause> {
  const dashes = [...text.matchAll(/^([ \t]*-)(?=[{[]|[\p{L}\p{N}-]+[ \t]*[:：])/gmu)]
  const colons = [...text.matchAll(/^([ \t]*(?:-[ \t]*)*([\p{L}\p{N}-]{1,20}):)(?=[^\s:])/gmu)].filter(
    ([, , key = '']) => knownKeysOfAll().isKey(key),
  )
  for (const [name, found] of [
    ['colons', colons],
    ['dashes', dashes],
  ] as const) {
    const [first] = found
    if (!first || found.length < everywhere) continue
    const places = found.map(({ index, 1: sign = '' }) => index + sign.length)
    const [at = 0] = places
    const message = { key: `syntax.${name}-without-space-all`, values: { count: found.length } }
    const edits = places.map((place) => ({ range: { start: place, end: place }, text: ' ' }))
    yield { range: { start: at - 1, end: at }, message, edits, isFix: false }
  }
}

/** Signs of a line that are not those of YAML: what begins an item of a list, and a colon that a space must follow. */
export function* signsOfLine({ start, text }: Line): Iterable<Cause> {
  const [wide = '', sign = ''] = /^([ ]*-[ ])[ ]+(?=\S)/.exec(text) ?? []
  if (wide !== '') {
    const range = { start: start + sign.length, end: start + wide.length }
    const message = { key: 'syntax.spaces-after-dash', values: { count: range.end - range.start } }
    yield { range, message, edits: [{ range, text: '' }], isFix: true }
  }
  for (const [pattern, key] of dashes) {
    const match = pattern.exec(text)
    if (!match) continue
    const from = start + (match[1]?.length ?? 0)
    const written = match[2] ?? ''
    yield {
      range: { start: from, end: from + written.trimEnd().length },
      message: { key, values: { sign: written.trim() } },
      edits: [{ range: { start: from, end: from + written.length }, text: key === 'syntax.second-dash' ? '' : '- ' }],
      isFix: true,
    }
  }
  const dash = glued.exec(text)
  if (dash) {
    const end = start + (dash[1]?.length ?? 0)
    const message = { key: 'syntax.dash-without-space' }
    yield { range: { start: end - 1, end }, message, edits: [{ range: { start: end, end }, text: ' ' }], isFix: true }
  }
  const [, before = '', key = ''] = gluedKey.exec(text) ?? []
  if (key !== '' && knownKeysOfAll().isKey(key)) {
    const at = start + before.length + key.length
    const range = { start: at, end: at + 1 }
    const message = { key: 'syntax.colon-without-space', values: { key } }
    yield { range, message, edits: [{ range, text: ': ' }], isFix: true }
  }
  yield* namesOfLine(start, text)
}

/** A key whose colon is missing or another sign, or that stands between signs. */
function* namesOfLine(start: number, text: string): Iterable<Cause> {
  const [whole = '', indent = '', written = '', name = ''] = decorated.exec(text) ?? []
  if (name !== '' && knownKeysOfAll().isKey(name)) {
    const from = start + indent.length
    const range = { start: from, end: from + written.length }
    const edits = [{ range: { start: from, end: start + whole.length }, text: `${name}: ` }]
    yield { range, message: { key: 'syntax.decorated-key', values: { key: name } }, edits, isFix: true }
  }
  if (/:(?:\s|$)/.test(text)) return
  const [, before = '', key = '', sign = ''] = colonless.exec(text) ?? []
  if (key === '' || !knownKeysOfAll().isKey(key)) return
  const from = start + before.length
  const range = { start: from, end: from + key.length }
  const at = from + key.length
  const edits = [{ range: { start: at, end: at + sign.length }, text: ': ' }]
  yield { range, message: { key: 'syntax.colon-missing', values: { key } }, edits, isFix: true }
}
