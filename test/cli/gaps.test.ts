import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { musterbook } from './program.ts'

interface Told {
  readonly rule: string
  readonly file: string
  readonly path: string
  readonly line: number
}

const root = join(import.meta.dirname, '../..')
const fixture = join(root, 'test/fixtures/bank-run-with-gaps')

describe('a bank-run plan with a gap of each kind', () => {
  it('gives each gap its finding, at its line, and nothing else', () => {
    const expected = JSON.parse(readFileSync(`${fixture}/expected.json`, 'utf8')) as Told[]
    const run = musterbook(['check', '--cwd', fixture, '--format', 'json', '--today', '2026-11-22'])
    const { findings } = JSON.parse(run.stdout) as { findings: Told[] }
    const key = ({ rule, file, path, line }: Told): string => `${file}:${line} ${rule} ${path}`
    expect(findings.map(key).sort()).toEqual(expected.map(key).sort())
    expect(run.status).toBe(1)
  })

  it('leads to each gap in Chinese and in English', () => {
    for (const [locale, words] of [
      ['zh-Hans', '“尽快”无法执行也无法核对'],
      ['en', 'is not a time that can be kept or checked'],
    ] as const) {
      const run = musterbook(['check', '--cwd', fixture, '--locale', locale, '--today', '2026-11-22'])
      expect(run.stdout).toContain(words)
    }
  })
})

describe('the plans that we ship', () => {
  it('are clean', () => {
    const run = musterbook(['check', '--cwd', root, '--format', 'json', '--today', '2026-11-22'])
    expect(JSON.parse(run.stdout)).toMatchObject({ findings: [], summary: { errors: 0, warnings: 0, infos: 0 } })
    expect(run.status).toBe(0)
  })
})
