import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkJson, folderWith, musterbook, plan, reading } from './program.ts'

const sound = { 'musterbook.yaml': '', 'plans/a.md': plan() }
const wrong = { 'musterbook.yaml': '', 'plans/a.md': plan('owner: x\n') }

test('a workspace without findings ends with 0', () => {
  const ran = musterbook(['check', '--cwd', folderWith(sound), ...reading])
  expect(ran).toMatchObject({ status: 0, stderr: '', stdout: '2 files checked: nothing found.\n' })
})

test('a finding at or above the failing severity ends with 1', () => {
  const folder = folderWith(wrong)
  const status = (...words: string[]): number | null =>
    musterbook(['check', '--cwd', folder, ...reading, ...words]).status
  expect(status()).toBe(1)
  expect(status('--rule', 'schema=warning')).toBe(0)
  expect(status('--rule', 'schema=warning', '--fail-severity', 'warning')).toBe(1)
  expect(status('--rule', 'schema=info', '--fail-severity', 'warning')).toBe(0)
  expect(status('--rule', 'schema=warning', '--max-warnings', '0')).toBe(1)
  expect(status('--rule', 'schema=warning', '--max-warnings', '1')).toBe(0)
  expect(status('--rule', 'schema=off')).toBe(0)
})

test.each([
  [['chek'], 'unknown command chek. Did you mean check?'],
  [['check', '--formt', 'json'], 'unknown option --formt. Did you mean --format?'],
  [['check', '--format', 'jsno'], '--format cannot be “jsno”. Did you mean json?'],
  [['check', '--format'], 'the option --format <FORMAT[=FILE]> needs a value'],
  [['check', '--format', 'json', '--format', 'github'], 'only one --format can go to standard output'],
  [['check', '--max-warnings', 'many'], '--max-warnings needs a number, not “many”'],
  [['check', '--fail-severity', 'eror'], 'Did you mean error?'],
  [['check', '--rule', 'shema=off'], 'There is no rule “shema”. Did you mean “schema”?'],
  [['check', '--rule', 'schema=of'], 'Did you mean “off”?'],
  [['check', '--only', 'shema'], 'Did you mean schema?'],
  [['check', '--today', '2026-02-30'], '--today must be a date YYYY-MM-DD, not “2026-02-30”'],
  [['check', '--locale', 'fr'], '--locale cannot be “fr”'],
  [['check', 'plans/none.md'], 'there is no file or folder plans/none.md'],
  [['check', '/etc/passwd'], '/etc/passwd is outside the workspace'],
  [['check', '--cwd', '/no/such/folder'], 'the folder /no/such/folder cannot be opened (ENOENT)'],
  [['check', '--config', 'none.yaml'], 'there is no settings file none.yaml'],
  [['check', '--profile', 'strickt'], 'There is no profile “strickt”. Did you mean “strict”?'],
  [['explain', 'no-such-rule', 'more'], 'too many arguments'],
  [['explain', 'shema'], 'there is no rule shema. Did you mean schema?'],
  [[], 'no command given'],
])('%j is a fault of one line', (words, text) => {
  const at = words.includes('--cwd') ? [] : ['--cwd', folderWith(sound)]
  const ran = musterbook([...words, ...at])
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toContain(text)
  expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
})

test('settings that are no YAML are a fault of one line with its place', () => {
  const folder = folderWith({ ...sound, 'musterbook.yaml': 'locale: en\nposts: [a\nrules: {}\n' })
  const ran = musterbook(['check', '--cwd', folder])
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toMatch(/^musterbook: musterbook\.yaml:\d+:\d+: .+\n$/)
})

test('a workspace without plans is a fault that says where it looked', () => {
  const ran = musterbook([
    'check',
    '--cwd',
    folderWith({ 'musterbook.yaml': '', 'plans/README.md': plan(), 'plans/b.md': '# B' }),
  ])
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toMatch(/no plan found in .*; looked for plans\/\*\*\/\*\.md/)
})

test('a workspace without settings has the defaults, and says so', () => {
  const ran = musterbook(['check', '--cwd', folderWith({ 'plans/a.md': plan() }), ...reading])
  expect(ran).toMatchObject({ status: 0, stderr: 'There is no musterbook.yaml here: every setting has its default.\n' })
})

test('SOURCE_DATE_EPOCH that is no time is a fault', () => {
  const ran = musterbook(['check', '--cwd', folderWith(sound)], { env: { SOURCE_DATE_EPOCH: 'yesterday' } })
  expect(ran).toMatchObject({ status: 2 })
  expect(ran.stderr).toContain('SOURCE_DATE_EPOCH must be seconds since 1970, not “yesterday”')
})

test('paths choose what is reported, not what is read', () => {
  const folder = folderWith({
    'musterbook.yaml': '',
    'plans/a.md': plan('related: [b]\nowner: x\n'),
    'plans/b.md': plan('owner: x\n'),
    'plans/README.md': '',
  })
  expect(checkJson(folder).findings.map((one) => one.file)).toEqual(['plans/a.md', 'plans/b.md'])
  const one = checkJson(folder, ['plans/a.md'])
  expect(one.findings.map((finding) => finding.file)).toEqual(['plans/a.md'])
  expect(one.summary.files).toBe(1)
  expect(checkJson(folder, ['plans']).findings).toHaveLength(2)
  const none = checkJson(folder, ['plans/README.md'])
  expect(none).toMatchObject({ status: 0, findings: [] })
  expect(none.stderr).toContain('nothing was checked')
})

test('--quiet reports errors only', () => {
  const folder = folderWith(wrong)
  expect(checkJson(folder, ['--quiet']).findings).toHaveLength(1)
  expect(checkJson(folder, ['--quiet', '--rule', 'schema=warning']).findings).toHaveLength(0)
})

test('a report goes into a file, whole', () => {
  const folder = folderWith(wrong)
  const ran = musterbook([
    'check',
    '--cwd',
    folder,
    ...reading,
    '--format',
    'json=out/check.json',
    '--format',
    'stylish',
  ])
  expect(ran.status).toBe(1)
  expect(ran.stdout).toContain('1 error')
  expect(readdirSync(join(folder, 'out'))).toEqual(['check.json'])
  expect(JSON.parse(readFileSync(join(folder, 'out/check.json'), 'utf8'))).toMatchObject({
    version: 1,
    summary: { errors: 1 },
  })
  const onFile = musterbook(['check', '--cwd', folder, '--format', 'json=plans/a.md/x.json'])
  expect(onFile).toMatchObject({ status: 2, stdout: '' })
  expect(onFile.stderr).toContain('cannot be written')
})

test('version and help', () => {
  expect(musterbook(['--version'])).toMatchObject({ status: 0, stdout: '0.1.0\n', stderr: '' })
  expect(musterbook(['check', '--version'])).toMatchObject({ status: 0, stdout: '0.1.0\n' })
  const help = musterbook(['check', '--help'])
  expect(help).toMatchObject({ status: 0, stderr: '' })
  expect(help.stdout).toContain('--max-warnings <N>')
  expect(help.stdout).toContain('Options of every command:')
  const chinese = musterbook(['check', '--help', '--locale', 'zh-Hans'])
  expect(chinese.stdout).toContain('各命令通用选项：')
  expect(chinese.stdout).not.toMatch(/Options|Usage|Arguments|default|display help/)
})

test('a reader that goes away is no fault', async () => {
  const { spawn } = await import('node:child_process')
  const { main } = await import('./program.ts')
  const many = Array.from({ length: 4000 }, (_, index) => `k${index}: x\n`).join('')
  const folder = folderWith({ 'plans/a.md': plan(many) })
  const child = spawn(process.execPath, [main, 'check', '--cwd', folder, '--locale', 'en'])
  let said = ''
  child.stderr.on('data', (part) => {
    said += part
  })
  child.stdout.once('data', () => child.stdout.destroy())
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect(said).not.toMatch(/EPIPE|a fault of the program| {4}at /)
  expect(status).toBe(1)
})
