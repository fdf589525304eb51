import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, type JsonReport, musterbook, plan, type Ran, reading } from './program.ts'

const name = 'musterbook-suppressions.json'
const files = {
  'musterbook.yaml': 'locale: en\n',
  'plans/a.md': plan('ownr: x\nrelated: [nobody]\n'),
  'plans/b.md': plan('id: b\nownr: x\ncontacts: [{ id: p, name: 派出所, phone: 000-0000-0001, phne: x }]\n'),
}

interface Place {
  readonly folder: string
  readonly check: (...words: string[]) => Ran
  /** `rule file` of what still counts. */
  readonly counts: (...words: string[]) => string[]
  readonly read: () => string
}

function place(more: Readonly<Record<string, string>> = {}): Place {
  const folder = folderWith({ ...files, ...more })
  const only = [...reading, '--only', 'suppression-unused']
  const check = (...words: string[]): Ran =>
    musterbook(['check', '--cwd', folder, '--today', '2026-07-01', ...only, ...words], {
      env: { XDG_CACHE_HOME: join(folder, '.cache') },
    })
  const counts = (...words: string[]): string[] =>
    (JSON.parse(check('--format', 'json', ...words).stdout) as JsonReport).findings.map(
      (one) => `${one.rule} ${one.file}`,
    )
  return { folder, check, counts, read: () => readFileSync(join(folder, name), 'utf8') }
}

test('what is there now counts no longer, what comes later does; the file is sorted and stable', () => {
  const { folder, check, counts, read } = place()
  expect(counts()).toHaveLength(4)
  const ran = check('--suppress-all')
  expect(ran).toMatchObject({ status: 0, stdout: '3 files checked: nothing found.\n' })
  expect(ran.stderr).toBe(`4 findings were added to ${name} and no longer count; commit the file.\n`)
  const written = read()
  const { version, suppressions } = JSON.parse(written) as {
    version: number
    suppressions: { file: string; rule: string }[]
  }
  expect(version).toBe(1)
  expect(suppressions.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'plans/a.md schema',
    'plans/a.md unknown-reference',
    'plans/b.md schema',
    'plans/b.md schema',
  ])
  check('--suppress-all')
  expect(read()).toBe(written)
  expect(counts()).toEqual([])
  writeFileSync(join(folder, 'plans/a.md'), `\n${plan('# moved\nownr: x\nrelated: [nobody]\nownr2: x\n')}`.trimStart())
  expect(counts()).toEqual(['schema plans/a.md'])
})

test('of two that are alike it holds as many as there were', () => {
  const list = (count: number): string => plan(`related: [${Array(count).fill('nobody').join(', ')}]\n`)
  const { folder, check, counts } = place({ 'plans/a.md': list(1) })
  check('--suppress-all')
  writeFileSync(join(folder, 'plans/a.md'), list(2))
  expect(counts()).toEqual(['unknown-reference plans/a.md'])
})

test('what it holds and is gone is told, at its line, and can be removed', () => {
  const { folder, check, counts, read } = place()
  check('--suppress-all')
  writeFileSync(join(folder, 'plans/a.md'), plan('related: [nobody]\n'))
  const told = JSON.parse(check('--format', 'json').stdout) as JsonReport
  expect(told.findings).toMatchObject([{ rule: 'suppression-unused', severity: 'warning', file: name, line: 4 }])
  expect(told.findings[0]?.message).toBe('1 entry of the baseline matches nothing any more.')
  expect(counts('--only', 'schema', 'plans/b.md')).toEqual([])
  const pruned = check('--prune-suppressions')
  expect(pruned.stderr).toBe(`1 entry was removed from ${name}.\n`)
  expect(read().match(/"rule":"schema"/g)).toHaveLength(2)
  expect(counts()).toEqual([])
})

test('what was not asked about and what did not run stays as it is', () => {
  const { folder, read } = place()
  const check = (...words: string[]): Ran => musterbook(['check', '--cwd', folder, '--today', '2026-07-01', ...words])
  check('--only', 'schema', '--only', 'unknown-reference', '--suppress-all', 'plans/a.md')
  expect(read().match(/plans\/b/g)).toBeNull()
  writeFileSync(join(folder, 'plans/a.md'), plan())
  const before = read()
  check('--only', 'raw-html', '--prune-suppressions')
  check('--only', 'schema', '--suppress-all', 'plans/b.md')
  expect(read()).toContain(before.split('\n')[2])
  check('--only', 'schema', '--prune-suppressions')
  expect(read().match(/plans\/a\.md","rule":"(\w|-)+/g)).toEqual(['plans/a.md","rule":"unknown-reference'])
})

test('some findings no baseline may hold', () => {
  const { check, counts, read } = place({ 'plans/c.md': '---\ntitle: [\n---\n' })
  const ran = check('--suppress-all')
  expect(ran.status).toBe(1)
  expect(ran.stderr).toContain('1 finding stays: no baseline may hold syntax.')
  expect(read()).not.toContain('syntax')
  expect(counts()).toEqual(['syntax plans/c.md'])
})

test.each([
  ['{"version":2,"suppressions":[]}', 'was written by another version of the program, and this one reads version 1'],
  ['{"version":1}', 'restore it from git, or delete it and run check --suppress-all'],
  ['<<<<<<< HEAD\n', 'restore it from git'],
  ['[]', 'restore it from git'],
  ['{"version":1,"suppressions":[{"rule":"schema"}]}', 'restore it from git'],
])('a baseline %s is a fault of one line', (text, words) => {
  const { check } = place({ [name]: text })
  for (const more of [[], ['--suppress-all'], ['--prune-suppressions']]) {
    const ran = check(...more)
    expect(ran).toMatchObject({ status: 2, stdout: '' })
    expect(ran.stderr).toContain(words)
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
  }
})

test('a remembered answer and a new baseline, or none, go together', () => {
  const { folder, check, counts } = place()
  expect(counts()).toHaveLength(4)
  check('--suppress-all')
  expect(counts()).toHaveLength(0)
  rmSync(join(folder, name))
  expect(counts()).toHaveLength(4)
  expect(counts('--no-cache')).toHaveLength(4)
})

test('a handbook is built beside a baseline, unless its page would be wrong', () => {
  const { folder, check } = place({ 'plans/a.md': plan(), 'plans/b.md': plan('id: b\ndocument: {}\n') })
  musterbook(['check', '--cwd', folder, '--today', '2026-07-01', '--suppress-all'])
  const build = (): Ran =>
    musterbook(['build', '--cwd', folder, '--today', '2026-07-01', '--format', 'html', '--out', join(folder, 'out')])
  expect(build()).toMatchObject({ status: 0 })
  writeFileSync(join(folder, 'plans/a.md'), plan('related: [nobody]\n'))
  check('--suppress-all')
  const ran = build()
  expect(ran.status).toBe(1)
  expect(ran.stderr).toContain('silenced')
})

test('no text of a plan stands in it', () => {
  const { check, read } = place({
    'plans/units/x.yaml': 'id: x\nname: 海岸路支行\npeople: { 行长: { nam: 戚示例 13900001234 } }\n',
  })
  check('--suppress-all')
  expect(read()).toContain('plans/units/x.yaml')
  expect(read()).not.toMatch(/戚|139|行长/)
})
