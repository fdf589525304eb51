import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import type { Processor } from 'unified'
import type { Range } from '../source/range.ts'

/** A directive that is written wrong. Offsets are those of the body text. */
export interface DirectiveFault {
  readonly code: 'unclosed' | 'orphan-close' | 'full-width' | 'space-before-name'
  readonly range: Range
  readonly text: string
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
  const open: { size: number; range: Range; text: string }[] = []
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
    const fault = (code: DirectiveFault['code']) => faults.push({ code, range, text: line.trim() })
    if (/^ {0,3}：{2,}/.test(line)) fault('full-width')
    else if (/^ {0,3}:{2,}[ \t]+\p{L}/u.test(line)) fault('space-before-name')
    else {
      const size = /^ {0,3}(:{3,})/.exec(line)?.[1]?.length
      if (size === undefined) continue
      if (/^ {0,3}:{3,}[a-zA-Z]/.test(line)) open.push({ size, range, text: line.trim() })
      else if (/^ {0,3}:{3,}[ \t]*$/.test(line)) {
        const last = open.at(-1)
        if (!last) fault('orphan-close')
        else if (size >= last.size) open.pop()
      }
    }
  }
  for (const { range, text } of open) faults.push({ code: 'unclosed', range, text })
  faults.sort((a, b) => a.range.start - b.range.start)
  let mended = text
  for (const { range } of faults) {
    mended = mended.slice(0, range.start) + ' '.repeat(range.end - range.start) + mended.slice(range.end)
  }
  return { text: mended, faults }
}
