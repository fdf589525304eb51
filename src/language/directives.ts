import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import type { Processor } from 'unified'
import type { Range } from '../source/range.ts'

/** A directive that is written wrong. Offsets are those of the body text. */
export interface DirectiveFault {
  readonly code: 'unclosed' | 'orphan-close' | 'full-width' | 'space-before-name' | 'odd-signs' | 'malformed'
  readonly range: Range
  readonly text: string
  /** As it should be written. */
  readonly meant?: string
}

/** Leaf (`::`) and container (`:::`) directives only: a colon in prose is never one. */
export function remarkBlockDirectives(this: Processor): void {
  const data = this.data() as Record<string, unknown[] | undefined>
  const { flow } = directive()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { flow }]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown()]
}

/**
 * Finds directives that would swallow or print what they should not, and blanks their lines (same length, so every
 * offset holds): an opening fence that nothing closes, a closing one that nothing opened, `：：：`, `::: only`.
 */
export function mendDirectives(text: string): { text: string; faults: DirectiveFault[] } {
  if (!/^ {0,3}(?::{2}|：{2})/m.test(text)) return { text, faults: [] }
  const faults: DirectiveFault[] = []
  const blanks: Range[] = []
  const open: { size: number; range: Range; text: string; isTold?: boolean }[] = []
  let fence: string | undefined
  for (const match of text.matchAll(/[^\r\n]*/g)) {
    const line = match[0]
    const range = { start: match.index, end: match.index + line.length }
    const code = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (code?.startsWith(fence) && line.trim() === code) fence = undefined
      continue
    }
    if (code) {
      fence = code
      continue
    }
    const told = faultOf(line)
    const size = /^ {0,3}([:：]{3,})/.exec(line)?.[1]?.length
    if (told) {
      faults.push({ ...told, range, text: line.trim() })
      // What closes it goes with it.
      if (size !== undefined) open.push({ size, range, text: line.trim(), isTold: true })
      continue
    }
    if (size === undefined) continue
    if (/^ {0,3}:{3,}[a-zA-Z]/.test(line)) open.push({ size, range, text: line.trim() })
    else if (/^ {0,3}[:：]{3,}[ \t]*$/.test(line)) {
      const last = open.at(-1)
      if (!last) faults.push({ code: line.includes('：') ? 'full-width' : 'orphan-close', range, text: line.trim() })
      else if (size >= last.size) {
        open.pop()
        if (line.includes('：') && !last.isTold) faults.push({ code: 'full-width', range, text: line.trim() })
        else if (last.isTold) blanks.push(range)
      }
    }
  }
  for (const { range, text, isTold } of open) if (!isTold) faults.push({ code: 'unclosed', range, text })
  faults.sort((a, b) => a.range.start - b.range.start)
  let mended = text
  for (const range of [...faults.map((one) => one.range), ...blanks]) {
    mended = mended.slice(0, range.start) + ' '.repeat(range.end - range.start) + mended.slice(range.end)
  }
  return { text: mended, faults }
}

const wellFormed =
  /^ {0,3}:{2,}[a-zA-Z][\w-]*(?:\[[^\]]*\])?(?:\{(?:\s*[a-zA-Z][\w-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`{}：，；、]+))?)*\s*\})?[ \t]*$/
const halves: Readonly<Record<string, string>> = {
  ...{
    '：': '=',
    ':': '=',
    '＝': '=',
    '，': ' ',
    ',': ' ',
    '、': ' ',
    '；': ' ',
    '｛': '{',
    '｝': '}',
    '（': '{',
    '）': '}',
  },
  ...{ '(': '{', ')': '}', '“': '"', '”': '"', '＂': '"' },
}

/** What is wrong with a line that is meant for a directive: its colons, the space behind them, or the signs of its attributes. */
function faultOf(line: string): Pick<DirectiveFault, 'code' | 'meant'> | undefined {
  if (/^ {0,3}：{2,}[ \t]*[^：\s]/.test(line)) return { code: 'full-width' }
  if (/^ {0,3}:{2,}[ \t]+\p{L}/u.test(line)) return { code: 'space-before-name' }
  const [, colons = '', name = '', rest = ''] = /^ {0,3}(:{2,})(\p{L}[\p{L}\p{N}_-]*)(.*)$/u.exec(line) ?? []
  if (name === '' || wellFormed.test(line) || !/^\s*(?:$|[{[｛（(])/.test(rest)) return undefined
  const signs = rest.trim().replace(/[：:＝，,、；｛｝（）()“”＂]/g, (sign) => halves[sign] ?? sign)
  const meant = `${colons}${name}${signs.replace(/\s+/g, ' ')}`
  return wellFormed.test(meant) ? { code: 'odd-signs', meant } : { code: 'malformed' }
}
