import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { lint } from '../../src/cli/lint.ts'
import { format } from '../../src/messages/format.ts'
import { translateKeys } from '../../src/model/translate-keys.ts'
import { readWorkspace } from '../../src/model/workspace.ts'
import type { Finding } from '../../src/source/finding.ts'
import { createSource, positionAt } from '../../src/source/source.ts'

type Name = 'settings' | 'unit' | 'drill' | 'record'

interface Case {
  readonly file: Name
  readonly keys: 'zh' | 'en'
  readonly case: string
  readonly lines: Readonly<Record<number, string | null>>
  readonly finds: readonly { readonly at: string; readonly rule: string; readonly zh: string; readonly en: string }[]
}

const folder = join(import.meta.dirname, '../fixtures/hand-written')
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const plan = read('sound.md')
const cases = parse(read('other-mistakes.yaml')) as Case[]
const files = {
  settings: { path: 'musterbook.yaml', kind: 'settings', text: read('other-files/musterbook.yaml') },
  unit: { path: 'plans/units/unit.yaml', kind: 'units', text: read('other-files/unit.yaml') },
  drill: { path: 'plans/drill.md', kind: 'document', text: read('other-files/drill.md') },
  record: { path: 'plans/record.md', kind: 'document', text: read('other-files/record.md') },
} as const
const names = Object.keys(files) as Name[]

/** What is found in one of the files; whether its posts and places are filled is asked of a whole workspace. */
function found(keys: 'zh' | 'en', of: Name, lines: Case['lines']): { findings: Finding[]; places: string[] } {
  const source = (name: Name): ReturnType<typeof createSource> => {
    const { path, kind, text } = files[name]
    const translated = keys === 'en' ? translateKeys(createSource(path, text), kind, 'en') : undefined
    const all: (string | null)[] = (translated && 'text' in translated ? translated.text : text).split('\n')
    if (name === of) for (const [number, typed] of Object.entries(lines)) all[Number(number) - 1] = typed
    return createSource(path, all.filter((line) => line !== null).join('\n'))
  }
  const workspace = readWorkspace({
    settings: source('settings'),
    documents: [createSource('plans/crowd.md', plan), source('drill'), source('record')],
    units: [source('unit')],
    readAsset: () => ({ status: 'missing' }),
  })
  const own = source(of)
  const findings = lint(workspace, { today: '2026-07-01' }).filter(
    ({ file, rule }) => file === own.path && !/^(?:unit-|single-responder|contact-unverified)/.test(rule),
  )
  const places = findings.map(({ rule, range }) => {
    const { line, column } = positionAt(own, range.start)
    return `${rule} ${line}:${column}`
  })
  return { findings, places }
}

describe('a mistake in settings, a unit, a drill or a record', () => {
  it.each(names)('is the only thing that is wrong: %s', (name) => {
    expect(found('zh', name, {}).places).toEqual([])
    expect(found('en', name, {}).places).toEqual([])
  })

  it.each(cases)('$file, $keys: $case', ({ keys, file, lines, finds }) => {
    const { findings, places } = found(keys, file, lines)
    expect(places).toEqual(finds.map(({ rule, at }) => `${rule} ${at}`))
    for (const [index, { zh, en }] of finds.entries()) {
      const { message } = findings[index] as Finding
      expect(format(message, 'zh-Hans')).toContain(zh)
      expect(format(message, 'en')).toContain(en)
    }
  })
})
