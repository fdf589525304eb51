import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { lint } from '../../src/cli/lint.ts'
import { format } from '../../src/messages/format.ts'
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
