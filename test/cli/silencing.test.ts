import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, type JsonReport, musterbook, plan } from './program.ts'

const word = 'musterbook-disable-next-line'
const settings = { 'musterbook.yaml': 'locale: en\n' }

/** `rule line` of each finding of these groups of rules, with the exit status last. */
function check(text: string, words: readonly string[] = [], rules = ['schema', 'vague-time', 'control']): string[] {
  const folder = folderWith({ ...settings, 'plans/a.md': text })
  const only = rules.flatMap((rule) => ['--only', rule])
  const ran = musterbook(['check', '--cwd', folder, '--today', '2026-07-01', '--format', 'json', ...only, ...words])
  const { findings } = JSON.parse(ran.stdout) as JsonReport
  const shown = findings.filter(({ rule }) => rule !== 'unsigned-approval')
  return [...shown.map(({ rule, line }) => `${rule} ${line}`), `${ran.status}`]
}

test('a comment with a reason silences a rule in the next line, in YAML and in Markdown', () => {
  expect(check(plan('ownr: x\n', '尽快处理。'), [], ['schema', 'vague-time'])).toEqual([
    'schema 14',
    'vague-time 17',
    '1',
  ])
  const silent = plan(`# ${word} schema -- 下月改\nownr: x\n`, `<!-- ${word} vague-time -- 引用原文 -->\n尽快处理。`)
  expect(check(silent, [], ['schema', 'vague-time', 'suppression-unused'])).toEqual(['0'])
})

test('another rule, and another line, it does not silence; what it silences nothing of is told', () => {
  const text = plan(`# ${word} vague-time -- x\nownr: x\nownr2: x\n`)
  expect(check(text, [], ['schema', 'vague-time', 'suppression-unused'])).toEqual([
    'suppression-unused 14',
    'schema 15',
    'schema 16',
    '1',
  ])
})

test('without a reason, without a rule, with a slip it silences nothing, and each is told once', () => {
  const lines = [
    word,
    `${word} schema`,
    `${word} shema -- x`,
    `${word} schema until=soon -- x`,
    'musterbook-disable schema -- x',
  ]
  for (const line of [...lines, `${word} suppression-unused -- x`]) {
    expect(check(plan(`# ${line}\nownr: x\n`), [], ['schema', 'suppression-unused'])).toEqual([
      'suppression-unused 14',
      'schema 15',
      '1',
    ])
  }
})

test('several rules in one comment: what one of them silences nothing of is told', () => {
  const text = plan(`# ${word} schema, vague-time -- x\nownr: x\n`)
  expect(check(text, [], ['schema', 'vague-time', 'suppression-unused'])).toEqual(['suppression-unused 14', '0'])
})

test('a rule that did not run may have had something to silence', () => {
  const text = plan(`# ${word} vague-time -- x\nowner: x\n`)
  expect(check(text, [], ['suppression-unused'])).toEqual(['0'])
  expect(check(text, ['--rule', 'vague-time=off'], ['vague-time', 'suppression-unused'])).toEqual(['0'])
})

test('a day that has passed ends it, but not on a pull request', () => {
  const text = (day: string): string => plan(`# ${word} schema until=${day} -- 下月改\nownr: x\n`)
  const rules = ['schema', 'suppression-unused', 'suppression-expired']
  expect(check(text('2026-07-01'), [], rules)).toEqual(['0'])
  expect(check(text('2026-06-30'), [], rules)).toEqual(['suppression-expired 14', 'schema 15', '1'])
  const folder = folderWith({ ...settings, 'plans/a.md': text('2026-06-30') })
  execFileSync('git', ['init', '-q'], { cwd: folder })
  const changed = ['--changed', '--only', 'schema', '--only', 'control', '--rule', 'unsigned-approval=off']
  const ran = musterbook(['check', '--cwd', folder, '--today', '2026-07-01', ...changed])
  expect(ran).toMatchObject({ status: 0, stdout: '2 files checked: nothing found.\n' })
})

test('what a person must answer for needs the post that does', () => {
  const told = (more: string): string[] => {
    const body = `<!-- ${word} unsafe-action${more} -- 按公安机关要求 -->\n\n全体员工上前追赶持刀歹徒。\n`
    return check(plan('', body), [], ['suppression-unused', 'unsafe-action'])
  }
  expect(told('')).toEqual(['suppression-unused 16', 'unsafe-action 18', '1'])
  expect(told(' approved-by=分管行长')).toEqual(['0'])
})

test('silence lets a check pass, and not a page that would be wrong', () => {
  const text = plan(`# ${word} unknown-reference -- 附件下月补\nrelated: [nobody]\n`)
  const units = {
    'plans/units/a.yaml': 'id: shore-road\nname: 海岸路支行\npeople: { branch-manager: { name: 戚示例 } }\n',
  }
  const folder = folderWith({ ...settings, 'plans/a.md': text, ...units })
  expect(musterbook(['check', '--cwd', folder, '--only', 'unknown-reference'])).toMatchObject({ status: 0 })
  const ran = musterbook(['build', '--cwd', folder, '--format', 'html', '--out', join(folder, 'out')])
  expect(ran.status).toBe(1)
  expect(ran.stdout).toContain('unknown-reference')
  expect(ran.stderr).toContain('1 of these is silenced.')
  expect(existsSync(join(folder, 'out/index.html'))).toBe(false)
})

test('in a file that cannot be read no comment is believed', () => {
  const text = plan(`# ${word} syntax -- x\n? [ - : { ] }\n@ : [\n`)
  expect(check(text, [], ['syntax', 'suppression-unused'])).toContain('syntax 15')
})
