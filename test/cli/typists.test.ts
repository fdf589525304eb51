import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { lint } from '../../src/cli/lint.ts'
import { format } from '../../src/messages/format.ts'
import { readWorkspace } from '../../src/model/workspace.ts'
import type { Finding } from '../../src/source/finding.ts'
import { createSource, positionAt } from '../../src/source/source.ts'

interface Told {
  readonly rule: string
  readonly at: string
  readonly zh: string
  readonly en: string
}

const folder = join(import.meta.dirname, '../fixtures/typists')
const expected = parse(readFileSync(join(folder, 'findings.yaml'), 'utf8')) as Readonly<Record<string, readonly Told[]>>
const documents = readdirSync(join(folder, 'plans')).map((name) =>
  createSource(`plans/${name}`, readFileSync(join(folder, 'plans', name), 'utf8')),
)

function found(): Finding[] {
  const settings = createSource('musterbook.yaml', readFileSync(join(folder, 'musterbook.yaml'), 'utf8'))
  const workspace = readWorkspace({ settings, documents, units: [], readAsset: () => ({ status: 'missing' }) })
  return lint(workspace, { today: '2026-07-01' })
}

describe('plans of a bank clerk, a school secretary and a shop manager who do not know YAML', () => {
  const findings = found()

  it.each(documents)('lead to every mistake by line and column, and to nothing else: $path', (source) => {
    const own = findings.filter(({ file }) => file === source.path)
    const places = own.map(({ rule, range }) => {
      const { line, column } = positionAt(source, range.start)
      return `${rule} ${line}:${column}`
    })
    const told = expected[source.path] ?? []
    expect(told.length).toBeGreaterThan(10)
    expect(places).toEqual(told.map(({ rule, at }) => `${rule} ${at}`))
    for (const [index, { zh, en }] of told.entries()) {
      const { message } = own[index] as Finding
      expect(format(message, source.path === 'plans/school.md' ? 'zh-Hant' : 'zh-Hans')).toContain(zh)
      expect(format(message, 'en')).toContain(en)
    }
  })

  it('say nothing of other files', () => {
    const paths = documents.map(({ path }) => path)
    expect(findings.filter(({ file }) => !paths.includes(file))).toEqual([])
  })
})
