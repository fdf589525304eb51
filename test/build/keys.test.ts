import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jobsOf } from '../../src/cli/build/jobs.ts'
import { stableJson } from '../../src/cli/build/stable-json.ts'
import { compileHandbook } from '../../src/handbook/compiled.ts'
import type { KeyLanguage } from '../../src/language/spelling.ts'
import { translateKeys } from '../../src/model/translate-keys.ts'
import { withEdits } from '../../src/source/edits.ts'
import { createSource } from '../../src/source/source.ts'
import { workspaceOf } from '../model/workspace-of.ts'

type Files = Readonly<Record<string, string>>

const root = join(import.meta.dirname, '../..')
const shipped: Files = Object.fromEntries(
  [
    'musterbook.yaml',
    ...readdirSync(join(root, 'plans'), { recursive: true, encoding: 'utf8' }).map((path) => `plans/${path}`),
  ]
    .filter((path) => /\.(?:md|yaml)$/.test(path))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
)

/** The files with their keys in another language, or with some of them. */
function translated(language: KeyLanguage, isWanted: (index: number) => boolean = () => true): Files {
  const entries = Object.entries(shipped).map(([path, text]) => {
    const kind = path.endsWith('.md') ? 'document' : path.startsWith('plans/units/') ? 'units' : 'settings'
    const done = translateKeys(createSource(path, text), kind, language)
    if (!done || 'left' in done) throw new Error(`${path} is left as it is`)
    const edits = done.edits.filter((_, index) => isWanted(index))
    expect(edits.length, path).toBeGreaterThan(2)
    return [path, withEdits(text, edits)] as const
  })
  return Object.fromEntries(entries)
}

function compiled(files: Files): string {
  const workspace = workspaceOf(files)
  expect(workspace.problems).toEqual([])
  const jobs = [
    ...jobsOf(workspace, { units: ['shore-road', 'star-mall-shop'] }),
    ...jobsOf(workspace, { handbooks: ['office'] }),
  ]
  expect(jobs).toHaveLength(4)
  return jobs
    .map(({ handbook: settings, unit, plans }) => stableJson(compileHandbook({ workspace, settings, unit, plans })))
    .join('')
}

test('the plans that we ship compile to the same bytes in English, 简体, 繁體 and mixed keys', () => {
  const english = compiled(shipped)
  expect(english).toContain('"owner":')
  expect(english).not.toMatch(/"(?:责任人|責任人)":/)
  const hans = translated('zh-Hans')
  expect(hans['plans/fire.md']).toMatch(/^应急响应步骤:/m)
  expect(compiled(hans)).toBe(english)
  expect(compiled(translated('zh-Hant'))).toBe(english)
  expect(compiled(translated('zh-Hans', (index) => index % 3 === 0))).toBe(english)
})
