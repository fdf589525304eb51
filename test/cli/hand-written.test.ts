import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { lint } from '../../src/cli/lint.ts'
import { format } from '../../src/messages/format.ts'
import { translateKeys } from '../../src/model/translate-keys.ts'
import { readWorkspace } from '../../src/model/workspace.ts'
import type { Finding } from '../../src/source/finding.ts'
import { createSource, positionAt, type Source } from '../../src/source/source.ts'

interface Case {
  readonly case: string
  /** Lines of `sound.md` by number: what somebody typed there; null for a line that was deleted. */
  readonly lines: Readonly<Record<number, string | null>>
  /** Where each finding stands, by which rule, and a part of what it says. */
  readonly finds: readonly { readonly at: string; readonly rule: string; readonly zh: string; readonly en: string }[]
}

const folder = join(import.meta.dirname, '../fixtures/hand-written')
const sound = readFileSync(join(folder, 'sound.md'), 'utf8')
const cases = parse(readFileSync(join(folder, 'mistakes.yaml'), 'utf8')) as Case[]

function typed({ lines }: Case): Source {
  const all: (string | null)[] = sound.split('\n')
  for (const [number, text] of Object.entries(lines)) all[Number(number) - 1] = text
  return createSource('plans/crowd.md', all.filter((line) => line !== null).join('\n'))
}

function found(document: Source): Finding[] {
  const settings = createSource('musterbook.yaml', '')
  const workspace = readWorkspace({
    settings,
    documents: [document],
    units: [],
    readAsset: () => ({ status: 'missing' }),
  })
  return lint(workspace, { today: '2026-07-01' })
}

describe('a mistake in a plan that is sound but for it', () => {
  it('is the only thing that is wrong', () => {
    expect(found(createSource('plans/crowd.md', sound))).toEqual([])
  })

  it.each(cases)('$case', (one) => {
    const source = typed(one)
    const findings = found(source)
    const places = findings.map(({ rule, range }) => {
      const { line, column } = positionAt(source, range.start)
      return `${rule} ${line}:${column}`
    })
    expect(places).toEqual(one.finds.map(({ rule, at }) => `${rule} ${at}`))
    for (const [index, { zh, en }] of one.finds.entries()) {
      const { message } = findings[index] as Finding
      expect(format(message, 'zh-Hans')).toContain(zh)
      expect(format(message, 'en')).toContain(en)
    }
  })
})

describe.each([
  ['Chinese', sound],
  ['English', withEnglishKeys(sound)],
])('misspelt %s keys', (_, text) => {
  const [matter = '', body = ''] = text.split(/(?=\n---\n\n)/)
  const keys = [...matter.matchAll(/(?<=^ *(?:- )?|[{,] )([\p{L}-]{2,})(?=: |:$)/gmu)]
    .filter(([key]) => key !== 'II')
    .map((match) => ({ key: match[0], at: match.index, typo: misspell(match[0]) }))
  const typed = (wrong: typeof keys): Source => {
    let from = 0
    const parts = wrong.map(({ key, at, typo }) => {
      const part = matter.slice(from, at) + typo
      from = at + key.length
      return part
    })
    return createSource('plans/crowd.md', parts.join('') + matter.slice(from) + body)
  }

  it('are all told, each once and with the right one, when they are all misspelt', () => {
    expect(keys.length).toBeGreaterThan(300)
    const source = typed(keys)
    const told = found(source).filter(({ message }) => message.key !== 'syntax.duplicate-key')
    const places = told.map(({ message, range }) => [range.start, message.values?.near])
    let gained = 0
    const expected = keys.map(({ key, at, typo }) => {
      const place = at + gained
      gained += typo.length - key.length
      return [place, key]
    })
    expect(places).toEqual(expected)
  })

  it('of a section bring no second finding', () => {
    const sections = keys.filter(({ at }) => matter[at - 1] === '\n')
    expect(sections.length).toBeGreaterThan(20)
    for (const section of sections) {
      expect(found(typed([section])).map(({ message }) => [message.key, message.values?.near])).toEqual([
        ['schema.unknown-key-near', section.key],
      ])
    }
  })
})

/** The last two letters swapped; or the last one doubled, of a short or Chinese word. */
function misspell(key: string): string {
  if (/\p{Script=Han}/u.test(key) || key.length < 4 || key.at(-1) === key.at(-2)) return key + key.at(-1)
  return `${key.slice(0, -2)}${key.at(-1)}${key.at(-2)}`
}

function withEnglishKeys(text: string): string {
  const translated = translateKeys(createSource('plans/crowd.md', text), 'document', 'en')
  return translated && 'text' in translated ? translated.text : ''
}
