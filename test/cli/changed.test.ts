import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkJson, folderWith, type JsonReport, musterbook, plan } from './program.ts'

const overdue = `drills:
  - { id: tabletop, type: tabletop, every: yearly, last: 2020-01-01, owner: commander, scenario: x, evaluation: x }
`
const files = {
  'musterbook.yaml': 'locale: en\n',
  'plans/挤兑 预案.md': plan(`owner: x\n${overdue}`),
  'plans/b "two".md': plan('id: b\nowner: x\n'),
  'plans/units/a.yaml': '- { id: shore-road, peopel: {} }\n',
}

function repository(): { folder: string; git: (...words: string[]) => string } {
  const folder = folderWith(files)
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: folder },
    })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-q', '-m', 'x')
  return { folder, git }
}

const filesOf = ({ findings }: JsonReport): string[] => [...new Set(findings.map(({ file }) => file))].sort()

test('--changed reports on changed files only, and reads the others all the same', () => {
  const { folder } = repository()
  expect(filesOf(checkJson(folder))).toEqual(['plans/b "two".md', 'plans/units/a.yaml', 'plans/挤兑 预案.md'])
  writeFileSync(
    join(folder, 'plans/挤兑 预案.md'),
    files['plans/挤兑 预案.md'].replace('hazard:', 'parent: b\nhazard:'),
  )
  writeFileSync(join(folder, 'plans/新增 预案.md'), plan('id: c\nowner: x\nrelated: [b]\n'))
  const report = checkJson(folder, ['--changed'])
  expect(filesOf(report)).toEqual(['plans/挤兑 预案.md', 'plans/新增 预案.md'])
  expect(report.findings.map(({ rule }) => rule)).toEqual(['schema', 'schema'])
  expect(report.summary.files).toBe(2)
})

test('--since names what to compare with, and means --changed', () => {
  const { folder, git } = repository()
  writeFileSync(join(folder, 'plans/b "two".md'), plan('id: b\nowner: y\n'))
  git('commit', '-q', '-a', '-m', 'y')
  expect(filesOf(checkJson(folder, ['--changed']))).toEqual([])
  expect(filesOf(checkJson(folder, ['--changed', '--since', 'HEAD~1']))).toEqual(['plans/b "two".md'])
  expect(filesOf(checkJson(folder, ['--since', 'HEAD~1']))).toEqual(['plans/b "two".md'])
})

test('where nothing has changed it says so, and passes', () => {
  const { folder } = repository()
  const ran = musterbook(['check', '--cwd', folder, '--changed'])
  expect(ran).toMatchObject({ status: 0, stdout: '0 files checked: nothing found.\n' })
  expect(ran.stderr).toBe('No file of the workspace has changed since main: nothing was checked.\n')
})

test('a finding of the settings counts when the settings have changed', () => {
  const { folder } = repository()
  writeFileSync(join(folder, 'musterbook.yaml'), 'locale: en\nrules: { no-such-rule: off }\n')
  const report = checkJson(folder, ['--changed'])
  expect(report.findings.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['schema musterbook.yaml'])
})

test('what depends on the date runs with --only calendar, and never with --changed', () => {
  const { folder } = repository()
  const rulesOf = (...words: string[]): string[] => {
    const { stdout } = musterbook(['check', '--cwd', folder, '--today', '2026-11-22', '--format', 'json', ...words])
    return [...new Set((JSON.parse(stdout) as JsonReport).findings.map(({ rule }) => rule))]
  }
  expect(rulesOf('--only', 'calendar')).toEqual(['drill-overdue'])
  expect(rulesOf('--only', 'calendar', '--only', 'schema')).toEqual(['schema', 'drill-overdue'])
  writeFileSync(join(folder, 'plans/挤兑 预案.md'), `${files['plans/挤兑 预案.md']}\n`)
  expect(rulesOf()).toContain('drill-overdue')
  expect(rulesOf('--changed')).not.toContain('drill-overdue')
  expect(rulesOf('--changed', '--only', 'drills')).not.toContain('drill-overdue')
  const ran = musterbook(['check', '--cwd', folder, '--changed', '--only', 'calendar'])
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toContain('--only calendar asks for rules that depend on the date')
})

test.each([
  [['--changed', '--since', 'no-such'], 'git knows no revision “no-such” here; fetch it with git fetch'],
  [['--since'], 'the option --since <REF> needs a value'],
])('%j is a fault of one line', (words, text) => {
  const ran = musterbook(['check', '--cwd', repository().folder, ...words])
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toContain(text)
  expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
})

test('outside a git repository --changed is a fault of one line', () => {
  const ran = musterbook(['check', '--cwd', folderWith(files), '--changed'])
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toMatch(/^musterbook: .+ is in no git repository, .+ leave --changed out\n$/)
})
