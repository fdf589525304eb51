import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, type JsonReport, main, musterbook, plan, type Ran, reading } from './program.ts'

const settings = { 'musterbook.yaml': 'locale: en\n' }
const broken = plan('contacts:\n  - { id: a， name: 派出所 } # keep  this\n', '正文  \n')
  .replace('    owner: commander', '    owner：commander   # and this')
  .replace('kind: special', 'kind：special')
const mended = broken.replace('owner：', 'owner: ').replace('kind：', 'kind: ').replace('a，', 'a,')

function check(folder: string, ...words: string[]): Ran {
  return musterbook(['check', '--cwd', folder, ...reading, ...words])
}

function text(folder: string, path = 'plans/a.md'): string {
  return readFileSync(join(folder, path), 'utf8')
}

test.each([
  ['LF', '', '\n'],
  ['CRLF and a byte-order mark', '\ufeff', '\r\n'],
])('%s: what has one right answer is mended, and nothing else is touched', (_, mark, end) => {
  const written = mark + broken.replaceAll('\n', end)
  const folder = folderWith({ ...settings, 'plans/a.md': written })
  chmodSync(join(folder, 'plans/a.md'), 0o640)
  const ran = check(folder, '--fix')
  expect(text(folder).replace('a,  name', 'a, name')).toBe(
    (mark + mended.replaceAll('\n', end)).replace('a,  name', 'a, name'),
  )
  expect(ran).toMatchObject({ status: 0, stdout: '2 files checked: nothing found.\n' })
  expect(ran.stderr).toBe('3 findings were mended in 1 file.\n')
  expect(statSync(join(folder, 'plans/a.md')).mode & 0o777).toBe(0o640)
  expect(readdirSync(join(folder, 'plans'))).toEqual(['a.md'])
  expect(check(folder, '--fix').stderr).toBe('0 findings were mended in 0 files.\n')
})

test('the JSON counts what can be mended, and a dry run lists it and changes nothing', () => {
  const folder = folderWith({ ...settings, 'plans/a.md': broken })
  const report = JSON.parse(check(folder, '--format', 'json').stdout) as JsonReport
  expect(report.summary.fixable).toBe(report.findings.filter(({ fix }) => fix).length)
  expect(report.summary.fixable).toBeGreaterThan(0)
  const ran = check(folder, '--fix-dry-run')
  expect(ran.status).toBe(1)
  expect(ran.stdout).toContain('--- plans/a.md\n+++ plans/a.md\n@@ -3,1 +3,1 @@\n-kind：special\n+kind: special\n')
  expect(ran.stdout).toContain('-    owner：commander   # and this\n+    owner: commander   # and this\n')
  expect(ran.stderr).toBe('3 findings in 1 file would be mended; nothing was changed.\n')
  expect(text(folder)).toBe(broken)
  const asJson = check(folder, '--fix-dry-run', '--format', 'json')
  expect((JSON.parse(asJson.stdout) as JsonReport).summary.fixable).toBeGreaterThan(0)
  expect(asJson.stderr).toContain('+kind: special')
})

test('what was not asked about, and what a comment silences, is left alone', () => {
  const folder = folderWith({
    ...settings,
    'plans/a.md': broken,
    'plans/b.md': broken.replace('title', 'id: b\ntitle'),
  })
  check(folder, '--fix', 'plans/b.md')
  expect(text(folder)).toBe(broken)
  expect(text(folder, 'plans/b.md')).not.toContain('：')
})

test('through a link the file itself is mended, and the link stays', () => {
  const folder = folderWith({ ...settings, 'shared/real.md': broken, 'plans/other.md': plan('id: other\n') })
  symlinkSync('../shared/real.md', join(folder, 'plans/a.md'))
  check(folder, '--fix')
  expect(text(folder, 'shared/real.md')).toContain('kind: special')
  expect(readdirSync(join(folder, 'plans'), { withFileTypes: true })[0]?.isSymbolicLink()).toBe(true)
})

test('the list of changes shows no person', () => {
  const units = 'id: shore-road\nname: 海岸路支行\npeople:\n  行长：{ name: 戚示例, phone: 13900001234 }\n'
  const folder = folderWith({ ...settings, 'plans/a.md': plan(), 'plans/units/a.yaml': units })
  const ran = check(folder, '--fix-dry-run')
  expect(ran.stdout + ran.stderr).not.toMatch(/戚示例|1390000/)
})

test('a file that may not be written is a fault of one line', () => {
  const folder = folderWith({ ...settings, 'plans/a.md': broken })
  chmodSync(join(folder, 'plans'), 0o555)
  const ran = musterbook(['check', '--cwd', folder, ...reading, '--fix'], { asNobody: true })
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toMatch(/^musterbook: .+a\.md cannot be written \(EACCES\)\n$/)
  expect(text(folder)).toBe(broken)
})

function typed(folder: string, file: string, input: string | Uint8Array, ...words: string[]): Ran {
  const ran = spawnSync(process.execPath, [main, 'check', '--cwd', folder, '--stdin-filename', file, ...words], {
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, LANG: 'en_GB.UTF-8' },
  })
  return { ...ran, milliseconds: 0 }
}

function places({ stdout }: Ran): string[] {
  return (JSON.parse(stdout) as JsonReport).findings.map((one) => `${one.rule} ${one.file} ${one.line}`)
}

test('an editor checks what is not saved yet: in the place of the file, beside all others, and reports on it alone', () => {
  const folder = folderWith({
    ...settings,
    'plans/a.md': plan('ownr: x\n'),
    'plans/b.md': plan('id: b\nownr: x\n'),
    'plans/units/u.yaml': 'id: u\nname: 一号支行\n',
  })
  const json = [...reading, '--format', 'json']
  expect(places(typed(folder, 'plans/a.md', plan('related: [b, c]\n'), ...json))).toEqual([
    'unknown-reference plans/a.md 14',
  ])
  expect(places(typed(folder, join(folder, 'plans/a.md'), plan(), ...json))).toEqual([])
  expect(places(typed(folder, 'plans/new.md', plan('id: a\n'), ...json))).toEqual(['duplicate-id plans/new.md 14'])
  expect(places(typed(folder, 'plans/units/u.yaml', 'id: u\npeopel: {}\n', ...json))).toEqual([
    'schema plans/units/u.yaml 2',
  ])
  expect(places(typed(folder, 'musterbook.yaml', 'locale: en\nrulse: {}\n', ...json))).toEqual([
    'schema musterbook.yaml 2',
  ])
  expect(places(typed(folder, 'plans/a.md', '---\ntitle: [\n', ...json))).toEqual([
    'syntax plans/a.md 2',
    'syntax plans/a.md 2',
  ])
  expect(places(typed(folder, 'plans/a.md', new Uint8Array([0, 1]), ...json))).toEqual(['syntax plans/a.md 1'])
  expect(text(folder)).toBe(plan('ownr: x\n'))
})

test('standard input of no plan, from outside, or to be mended in place', () => {
  const folder = folderWith({ ...settings, 'plans/a.md': plan() })
  const notes = typed(folder, 'notes/a.md', plan('ownr: x\n'))
  expect(notes).toMatchObject({ status: 0, stdout: '0 files checked: nothing found.\n' })
  expect(notes.stderr).toContain('is read at notes/a.md: nothing was checked.')
  expect(typed(folder, '../x.md', plan()).status).toBe(2)
  expect(typed(folder, 'plans/a.md', plan(), '--fix')).toMatchObject({ status: 2, stdout: '' })
  const dry = typed(folder, 'plans/a.md', broken, ...reading, '--fix-dry-run')
  expect(dry.stdout).toContain('+kind: special')
})
