import { expect, test } from 'vitest'
import { checkJson, folderWith, musterbook, plan, reading } from './program.ts'

const wrong = { 'musterbook.yaml': '', 'plans/a.md': plan('ownr: x\n') }

test('English and Chinese: option, settings, system, in that order', () => {
  const folder = folderWith(wrong)
  const said = (words: string[], env = {}): string =>
    musterbook(['check', '--cwd', folder, ...reading, ...words], { env }).stdout
  expect(said([])).toContain('1 error')
  expect(said(['--locale', 'zh-Hans'])).toContain('错误 1 个')
  expect(said(['--locale', 'zh-Hant'])).toContain('錯誤 1 個')
  expect(said([], { LANG: 'zh_CN.UTF-8' })).toContain('错误 1 个')
  expect(said([], { LANG: 'zh_TW.UTF-8' })).toContain('錯誤 1 個')
  expect(said([], { LANG: 'fr_FR.UTF-8' })).toContain('1 error')
  const chinese = folderWith({ ...wrong, 'musterbook.yaml': '语言: 简体中文\n' })
  expect(musterbook(['check', '--cwd', chinese, ...reading]).stdout).toContain('错误 1 个')
  expect(musterbook(['check', '--cwd', chinese, ...reading, '--locale', 'en']).stdout).toContain('1 error')
  expect(musterbook(['chek', '--cwd', chinese]).stderr).toBe('musterbook: 没有命令 chek。是不是 check？\n')
})

test('no colours into a pipe, and none of a machine that builds', () => {
  const folder = folderWith(wrong)
  const environments: Record<string, string>[] = [{}, { CI: 'true', GITHUB_ACTIONS: 'true' }, { NO_COLOR: '1' }]
  for (const env of environments) {
    const { stdout, stderr } = musterbook(['check', '--cwd', folder], { env })
    expect(stdout + stderr).not.toContain('\u001b')
  }
})

test('the lines around a finding, with carets below it', () => {
  const folder = folderWith({ 'musterbook.yaml': '', 'plans/a.md': plan('related: [中文, 没有的预案]\n') })
  const { stdout } = musterbook(['check', '--cwd', folder, ...reading])
  expect(stdout.split('\n').slice(0, 9)).toEqual([
    'plans/a.md',
    '',
    '  14:11  error  “中文” is not among the plans.  unknown-reference',
    '      12 |     owner: commander',
    '      13 |     within: 15m',
    '    > 14 | related: [中文, 没有的预案]',
    '         |           ^^^^',
    '      15 | ---',
    '      16 |',
  ])
  expect(stdout).toContain('         |                 ^^^^^^^^^^\n')
})

const people = `id: shore
name: 海岸路支行
people:
  branch-manager: { name: 张三丰, phone: 138-0013-8000, depty: { name: 李四光, phone: 13900139000 } } # 王五常 13700137000
  guard:
    - { name: 赵六顺, on-duty: 钱七宝 }
    - 孙八斤
  clerk: 周九如
  duty: { 吴十全: "0571-88886666" }
contacts:
  police: { phone: 0571-1234567, verified-on: 0571-7654321 }
values: { a: [1] }
`
const secrets =
  /张三丰|李四光|王五常|赵六顺|钱七宝|孙八斤|周九如|吴十全|0013|13900139000|13700137000|88886666|1234567|7654321/

test.each([
  ['readable', people],
  ['not readable', people.replace('guard:', 'guard: [')],
  ['with a full-width colon', people.replace('guard:', 'guard：')],
  ['with a key twice', people.replace('clerk:', 'guard:')],
  ['with a name for a key', people.replace('  clerk: 周九如', '  clerk: 周九如\n  周九如 13900139000')],
])('no name and no number of a person is printed: units %s', (_, text) => {
  const folder = folderWith({
    'musterbook.yaml': '',
    'plans/a.md': plan(
      'ownr: x # 13900139000\ncontacts:\n  - id: police\n    name: 派出所\n    phone: 0571-1234567\n    phne: x\n',
    ),
    'plans/units/shore.yaml': text,
  })
  for (const format of ['stylish', 'json', 'github']) {
    for (const locale of ['en', 'zh-Hans']) {
      const ran = musterbook(['check', '--cwd', folder, '--format', format, '--locale', locale])
      expect(ran.status).toBe(1)
      expect(ran.stdout + ran.stderr).not.toMatch(secrets)
    }
  }
  expect(checkJson(folder).findings.some((one) => one.file === 'plans/units/shore.yaml')).toBe(true)
})

test('amounts and dates are not taken for numbers of persons', () => {
  const folder = folderWith({
    'musterbook.yaml': '',
    'plans/a.md': plan('ownr: 2000000\ndocument: { approved-on: 2026-10-12, effective-on: 2026-13-01 }\n'),
  })
  const { stdout } = musterbook(['check', '--cwd', folder, ...reading])
  expect(stdout).toContain('ownr: 2000000')
  expect(stdout).toContain('approved-on: 2026-10-12, effective-on: 2026-13-01')
})

test('a fault of the program is one line, and a trace with --debug', () => {
  const folder = folderWith(wrong)
  const ran = musterbook(['check', '--cwd', folder, '--config', 'none.yaml', '--debug'])
  expect(ran.status).toBe(2)
  expect(ran.stderr.split('\n')[0]).toBe('musterbook: there is no settings file none.yaml')
  expect(ran.stderr).toContain('    at ')
})

test('explain lists the rules and prints one', () => {
  const list = JSON.parse(musterbook(['explain', '--format', 'json']).stdout) as Record<string, unknown>[]
  expect(list.length).toBeGreaterThan(8)
  expect(Object.keys(list[0] ?? {})).toEqual(['id', 'group', 'summary', 'severity', 'basis', 'fixable'])
  expect(musterbook(['explain']).stdout).toContain('step-without-owner')
  const page = musterbook(['explain', 'step-without-owner', '--locale', 'zh-Hans'])
  expect(page).toMatchObject({ status: 0, stderr: '' })
  expect(page.stdout).toContain('第十六条')
})
