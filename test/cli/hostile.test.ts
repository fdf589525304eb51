import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkJson, folderWith, musterbook, places, plan, reading } from './program.ts'

const base = { 'musterbook.yaml': '', 'plans/sound.md': plan() }
const seconds = 60_000

function check(folder: string): ReturnType<typeof musterbook> {
  return musterbook(['check', '--cwd', folder, ...reading])
}

test('a link that leaves the workspace is told of, and nothing behind it is read', () => {
  const secret = folderWith({ 'secret.md': plan('geheim: x\n'), 'inner/secret.md': plan('geheim: x\n') })
  const folder = folderWith(base)
  symlinkSync(join(secret, 'secret.md'), join(folder, 'plans/linked.md'))
  symlinkSync(join(secret, 'inner'), join(folder, 'plans/folder'))
  mkdirSync(join(folder, 'plans/units'))
  symlinkSync(join(secret, 'secret.md'), join(folder, 'plans/units/u.yaml'))
  const report = checkJson(folder)
  expect(places(report)).toEqual([
    'path-outside-workspace plans/folder 1:1-1:1',
    'path-outside-workspace plans/linked.md 1:1-1:1',
    'path-outside-workspace plans/units/u.yaml 1:1-1:1',
  ])
  expect(report.stdout).not.toContain('geheim')
})

test('the plans folder itself may not be such a link', () => {
  const secret = folderWith({ 'secret.md': plan('geheim: x\n') })
  const folder = folderWith({ 'musterbook.yaml': '' })
  symlinkSync(secret, join(folder, 'plans'))
  expect(places(checkJson(folder))).toEqual(['path-outside-workspace plans 1:1-1:1'])
})

test('a link inside the workspace is followed, a circle is not, and nothing is read twice', () => {
  const folder = folderWith({ ...base, 'shared/b.md': plan('owner: x\n') })
  symlinkSync('../shared/b.md', join(folder, 'plans/b.md'))
  symlinkSync('.', join(folder, 'plans/circle'))
  symlinkSync('sound.md', join(folder, 'plans/twice.md'))
  symlinkSync('nowhere.md', join(folder, 'plans/dangling.md'))
  expect(places(checkJson(folder))).toEqual(['schema plans/b.md 14:1-14:6', 'syntax plans/dangling.md 1:1-1:1'])
  expect(checkJson(folder).findings[1]?.message).toContain('delete the link')
})

test('settings that point out of the workspace', () => {
  const folder = folderWith({ ...base, 'musterbook.yaml': 'plans: [plans, ../other, /etc]\n' })
  expect(places(checkJson(folder))).toEqual([
    'path-outside-workspace musterbook.yaml 1:16-1:24',
    'path-outside-workspace musterbook.yaml 1:26-1:30',
  ])
})

test('files that a plan names are read inside the workspace only', () => {
  const secret = folderWith({ 'a.md': 'geheim' })
  const folder = folderWith({
    ...base,
    'plans/a.md': plan('', '::include{file=../../etc/passwd}\n\n::include{file=shared/link.md}\n\n![x](/etc/passwd)'),
    'shared/x.md': '',
  })
  symlinkSync(join(secret, 'a.md'), join(folder, 'shared/link.md'))
  const report = checkJson(folder)
  expect(report.findings.map((one) => `${one.rule} ${one.line}`)).toEqual([
    'path-outside-workspace 16',
    'path-outside-workspace 18',
    'path-outside-workspace 20',
  ])
  expect(report.stdout).not.toContain('geheim')
})

test('files and folders that may not be read are findings', () => {
  const folder = folderWith({ ...base, 'plans/locked.md': plan(), 'plans/closed/b.md': plan() })
  chmodSync(join(folder, 'plans/locked.md'), 0o000)
  chmodSync(join(folder, 'plans/closed'), 0o000)
  const report = checkJson(folder, [], { asNobody: true })
  expect(places(report)).toEqual(['syntax plans/closed 1:1-1:1', 'syntax plans/locked.md 1:1-1:1'])
  expect(report.findings[1]?.message).toContain('EACCES')
  chmodSync(join(folder, 'plans/closed'), 0o755)
})

test('settings that may not be read are a fault', () => {
  const folder = folderWith(base)
  chmodSync(join(folder, 'musterbook.yaml'), 0o000)
  const ran = musterbook(['check', '--cwd', folder], { asNobody: true })
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toMatch(/^musterbook: the settings musterbook.yaml cannot be read: .*EACCES.*\n$/)
})

test('a binary file, a file in another encoding or of one line for old programs, and a huge file are findings', () => {
  const folder = folderWith({
    ...base,
    'plans/binary.md': Buffer.concat([Buffer.from('---\n'), Buffer.from([0, 1, 2, 255])]),
    'plans/gb18030.md': Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xd4, 0xa4, 0xb0, 0xb8, 0x0a]),
    'plans/utf-16.md': Buffer.from(`\ufeff${plan()}`, 'utf16le'),
    'plans/一 个 坏字.md': Buffer.concat([
      Buffer.from('---\ntitle: 预'),
      Buffer.from([0xe6]),
      Buffer.from('案\n---\n'),
    ]),
    'plans/old-lines.md': plan().replaceAll('\n', '\r'),
    'plans/huge.md': Buffer.alloc(50 * 1024 * 1024, 'a'),
  })
  const report = checkJson(folder)
  expect(places(report)).toEqual([
    'syntax plans/binary.md 1:1-1:1',
    'syntax plans/gb18030.md 1:1-1:1',
    'syntax plans/huge.md 1:1-1:1',
    'syntax plans/old-lines.md 1:1-1:1',
    'syntax plans/utf-16.md 1:1-1:1',
    'syntax plans/一 个 坏字.md 1:1-1:1',
  ])
  expect(report.findings.map((one) => one.message.slice(0, 24))).toEqual([
    'This is not a text file ',
    'The file is written in G',
    'The file has 50 MB; a pl',
    'The lines of this file e',
    'The file is written in U',
    'A character of line 2 is',
  ])
  expect(report.milliseconds).toBeLessThan(seconds)
})

test('a pipe among the plans does not hang the run', async () => {
  const { spawnSync } = await import('node:child_process')
  const folder = folderWith(base)
  spawnSync('mkfifo', [join(folder, 'plans/pipe.md')])
  const ran = check(folder)
  expect(ran.status).not.toBe(2)
  expect(ran.milliseconds).toBeLessThan(seconds)
})

test('aliases that unfold into a bomb, deep nesting and a line of 1 MB end soon, with a finding', () => {
  const letters = [...'bcdefghijk']
  const bomb = letters
    .map(
      (letter, index) =>
        `${letter}: &${letter} [${Array(9)
          .fill(`*${letters[index - 1] ?? 'a'}`)
          .join(', ')}]\n`,
    )
    .join('')
  const folder = folderWith({
    'musterbook.yaml': '',
    'plans/bomb.md': plan(`a: &a [x, x]\n${bomb}`),
    'plans/deep.md': plan(`scope: ${'['.repeat(50_000)}\n`),
    'plans/long.md': plan(`owner: ${'长'.repeat(1_000_000)}\n`),
  })
  const ran = check(folder)
  expect(ran.status).toBe(1)
  expect(ran.milliseconds).toBeLessThan(seconds)
  expect(ran.stdout.length).toBeLessThan(20_000)
  const report = checkJson(folder)
  expect(new Set(report.findings.map((one) => one.file))).toEqual(
    new Set(['plans/bomb.md', 'plans/deep.md', 'plans/long.md']),
  )
})

test('names of files: brackets, spaces, line feeds, escapes', () => {
  const names = ['(一).md', 'a b.md', '[x].md', '{a,b}.md', '!c.md', 'line\nfeed.md', '\u001b[31mred.md', '@(x).md']
  const files = Object.fromEntries(
    names.map((name, index) => [`plans/（一）(1)/${name}`, plan(`id: p${index}\nowner: x\n`)]),
  )
  const folder = folderWith({ 'musterbook.yaml': 'plans: plans/（一）(1)\n', ...files })
  const report = checkJson(folder)
  expect(report.findings.map((one) => one.file).sort()).toEqual(names.map((name) => `plans/（一）(1)/${name}`).sort())
  const stylish = check(folder).stdout
  expect(stylish).not.toContain('\u001b')
  const github = musterbook(['check', '--cwd', folder, '--format', 'github', ...reading]).stdout
  expect(github.trimEnd().split('\n')).toHaveLength(names.length)
  const pattern = folderWith({ 'musterbook.yaml': 'plans: plans/(一)/*.md\n', 'plans/(一)/a.md': plan('owner: x\n') })
  expect(checkJson(pattern).findings).toHaveLength(1)
})

test('no plan can send escapes to the terminal', () => {
  const title = 'a\u001b[31mred\u001b]0;title\u0007\u009b32m\u202e'
  const folder = folderWith({ 'musterbook.yaml': '', 'plans/a.md': plan(`parent: "${title}"\nhours: ${title}\n`) })
  for (const format of ['stylish', 'json', 'github']) {
    const { stdout } = musterbook(['check', '--cwd', folder, '--format', format])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/)
  }
})

test('prototype keys are keys like any other', () => {
  const folder = folderWith({
    'musterbook.yaml': 'rules: { __proto__: off, constructor: off }\n',
    'plans/a.md': plan('__proto__: { polluted: yes }\nconstructor: x\n'),
  })
  expect(places(checkJson(folder)).slice(-2)).toEqual(['schema plans/a.md 14:1-14:10', 'schema plans/a.md 15:1-15:12'])
})

test('empty files and empty front matter', () => {
  const folder = folderWith({
    ...base,
    'plans/empty.md': '',
    'plans/bare.md': '---\n---\n',
    'plans/units/empty.yaml': '',
  })
  const report = checkJson(folder)
  expect(report.findings.every((one) => one.file === 'plans/bare.md')).toBe(true)
  expect(report.findings.length).toBeGreaterThan(0)
})

test('two plans with one id, a unit without its parent, a unit above itself', () => {
  const folder = folderWith({
    'musterbook.yaml': '',
    'plans/a.md': plan('id: same\n'),
    'plans/b.md': plan('id: same\n'),
    'plans/units/u.yaml': '- id: orphan\n  parent: nowhere\n- id: circle\n  parent: circle\n',
  })
  const report = checkJson(folder)
  expect(places(report)).toEqual([
    'duplicate-id plans/b.md 14:5-14:9',
    'unknown-reference plans/units/u.yaml 2:11-2:18',
    'unknown-reference plans/units/u.yaml 4:11-4:17',
  ])
  expect(report.findings[0]?.related).toMatchObject([{ file: 'plans/a.md', line: 14, column: 5 }])
})

test('node_modules and dot folders are passed over', () => {
  const bad = plan('owner: x\n')
  const folder = folderWith({
    'musterbook.yaml': 'plans: "**/*.md"\n',
    'plans/sound.md': plan(),
    'node_modules/x/a.md': bad,
    'plans/node_modules/a.md': bad,
    '.git/a.md': bad,
    'plans/.cache/a.md': bad,
    'docs/readme.md': bad,
  })
  expect(checkJson(folder)).toMatchObject({ findings: [], summary: { files: 2 } })
})

test('a workspace that may not be written is checked', () => {
  const folder = folderWith(base)
  writeFileSync(join(folder, 'plans/b.md'), plan('owner: x\n'))
  chmodSync(join(folder, 'plans'), 0o555)
  expect(checkJson(folder, [], { asNobody: true }).findings).toHaveLength(1)
  chmodSync(join(folder, 'plans'), 0o755)
})
