import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { folderWith, type JsonReport, makeFolder, musterbook, plan } from '../cli/program.ts'

interface Place {
  readonly folder: string
  readonly cache: string
}

const body = '看图：![通道](map.png)，通知<role:nobody>。\n\n::include{file="plans/part.txt"}'

function place(more: Readonly<Record<string, string>> = {}, make = folderWith): Place {
  const folder = make({
    'work/musterbook.yaml': 'locale: en\nrules: { no-drill: off }\n',
    'work/plans/a.md': plan('', body),
    'work/plans/units/one.yaml':
      'id: one\nname: 一号支行\npeople: { 支行行长: { name: 戚示例, phone: 13900001234 } }\n',
    'work/plans/part.txt': '附件\n',
    ...more,
  })
  return { folder: join(folder, 'work'), cache: join(folder, 'cache') }
}

function check({ folder, cache }: Place, words: readonly string[] = []): ReturnType<typeof musterbook> {
  const options = ['--cwd', folder, '--today', '2026-07-01']
  return musterbook(['check', ...options, '--format', 'json', ...words], { env: { XDG_CACHE_HOME: cache } })
}

function findings(ran: ReturnType<typeof musterbook>): number {
  return (JSON.parse(ran.stdout) as JsonReport).findings.length
}

function entries({ cache }: Place): string[] {
  const folder = join(cache, 'musterbook/check')
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
}

/** Makes each entry say that nothing was found, so that it shows whether it was believed. */
function forge(at: Place): void {
  for (const path of entries(at)) {
    const entry = JSON.parse(readFileSync(path, 'utf8').split('\n')[1] ?? '')
    const text = JSON.stringify({ ...entry, findings: [] })
    writeFileSync(path, `${createHash('sha256').update(`${text.length} `).update(text).digest('hex')}\n${text}`)
  }
}

test('the same again is remembered, to the byte, in every format and language', () => {
  const at = place()
  for (const words of [[], ['--format', 'stylish'], ['--format', 'github'], ['--locale', 'zh-Hans']]) {
    const formats = words[0] === '--format' ? ['--format', `json=${join(at.folder, 'x.json')}`, ...words] : words
    const run = (more: readonly string[]): string => {
      const ran = musterbook(['check', '--cwd', at.folder, '--today', '2026-07-01', ...formats, ...more], {
        env: { XDG_CACHE_HOME: at.cache },
      })
      return `${ran.status}\n${ran.stdout}\n${ran.stderr}`
    }
    const without = run(['--no-cache'])
    expect(without.length).toBeGreaterThan(200)
    expect(run([])).toBe(without)
    expect(run([])).toBe(without)
  }
  expect(entries(at)).toHaveLength(1)
  forge(at)
  expect(findings(check(at))).toBe(0)
})

describe('a cache that says that nothing was found', () => {
  let forged: Place
  beforeAll(() => {
    forged = place({}, makeFolder)
    check(forged)
    forge(forged)
  })
  afterAll(() => rmSync(join(forged.folder, '..'), { recursive: true, force: true }))

  test('is believed where nothing changed, wherever the workspace lies', () => {
    expect(findings(check({ ...place(), cache: forged.cache }))).toBe(0)
  })

  test.each<[string, (at: Place) => readonly string[] | undefined]>([
    ['a plan', (at) => write(at, 'plans/a.md', plan('', `${body} `))],
    ['the settings', (at) => write(at, 'musterbook.yaml', 'locale: en\n')],
    ['a unit', (at) => write(at, 'plans/units/one.yaml', 'id: one\nname: 二号支行\n')],
    ['another plan', (at) => write(at, 'plans/b.md', plan('id: b\n'))],
    ['another unit', (at) => write(at, 'plans/units/two.yaml', 'id: two\n')],
    ['a plan that is gone', (at) => rmSync(join(at.folder, 'plans/units/one.yaml')) as undefined],
    ['a picture that was not there', (at) => write(at, 'plans/map.png', 'png')],
    ['an included file', (at) => write(at, 'plans/part.txt', '附件 <role:nobody>\n')],
    ['an included file that is now a link out', (at) => link(at, 'plans/part.txt')],
    ['a plan that is now a link out', (at) => link(at, 'plans/a.md')],
    ['a file that cannot be read', (at) => write(at, 'plans/c.md', '\0')],
    ['--rule', () => ['--rule', 'no-drill=warning']],
    ['--profile', () => ['--profile', 'strict']],
    ['--only', () => ['--only', 'document']],
    ['--today', () => ['--today', '2026-07-02']],
    ['--no-cache', () => ['--no-cache']],
  ])('nothing is remembered after a change: %s', (_, change) => {
    const at = place()
    cpSync(forged.cache, at.cache, { recursive: true })
    expect(findings(check(at, change(at) ?? []))).toBeGreaterThan(0)
  })
})

test('no person stands in it, by name or number', () => {
  const unit = `id: two\nname: 二号支行\npeople:\n  支行行长: { name: 戚示例, phone: 13900001234, nam: 戚示例 }\nbad: 戚示例 13900001234\n`
  const at = place({
    'work/plans/units/two.yaml': unit,
    'work/plans/units/bad.yaml': '- name: 谢示例 13900005678\n  x: [',
  })
  expect(findings(check(at))).toBeGreaterThan(2)
  const bytes = entries(at).map((path) => readFileSync(path, 'utf8'))
  expect(bytes).toHaveLength(1)
  const decoded = JSON.stringify(JSON.parse(bytes[0]?.split('\n')[1] ?? ''))
  for (const secret of ['戚示例', '谢示例', '13900001234', '13900005678']) expect(decoded).not.toContain(secret)
})

test('what is damaged is not believed, and is replaced', () => {
  const at = place()
  const right = check(at).stdout
  for (const damage of [
    (text: string) => text.slice(0, -9),
    (text: string) => text.replace('"findings":[', '"findings":[{},'),
    () => '',
    () => 'null\n',
  ]) {
    for (const path of entries(at)) writeFileSync(path, damage(readFileSync(path, 'utf8')))
    expect(check(at).stdout).toBe(right)
  }
  forge(at)
  expect(findings(check(at))).toBe(0)
})

test('a cache that cannot be written, or that others can write, is silently none', () => {
  const at = place()
  const right = check(at, ['--no-cache'])
  writeFileSync(join(at.folder, '../file'), '')
  expect(check({ ...at, cache: join(at.folder, '../file') })).toMatchObject({ stdout: right.stdout, stderr: '' })
  check(at)
  forge(at)
  chmodSync(join(at.cache, 'musterbook/check'), 0o777)
  expect(check(at)).toMatchObject({ stdout: right.stdout, stderr: '' })
})

test('old entries make room, other files stay', () => {
  const at = place()
  const folder = join(at.cache, 'musterbook/check')
  mkdirSync(folder, { recursive: true })
  for (let index = 0; index < 40; index++) writeFileSync(join(folder, `${String(index).padStart(64, '0')}.json`), 'old')
  writeFileSync(join(folder, 'mine.txt'), '')
  check(at)
  const left = entries(at)
  expect(left.length).toBe(25)
  expect(left).toContain(join(folder, 'mine.txt'))
})

function write({ folder }: Place, path: string, text: string): undefined {
  writeFileSync(join(folder, path), text)
}

function link(at: Place, path: string): undefined {
  const outside = join(at.folder, '../outside.md')
  writeFileSync(outside, readFileSync(join(at.folder, path)))
  rmSync(join(at.folder, path))
  symlinkSync(outside, join(at.folder, path))
}
