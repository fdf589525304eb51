import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build, expectWhole, filesIn, lists, makePlace, namesIn, put, readManifest } from './kit.ts'

const place = makePlace()
afterAll(place.remove)

test('an output folder that may not be written is a fault of one line', async () => {
  const home = place.fixture('two-branches')
  mkdirSync(join(home, 'locked'))
  chmodSync(join(home, 'locked'), 0o555)
  for (const out of ['locked', 'locked/deeper']) {
    const ran = await build(home, ['--out', out], { asNobody: true })
    expect(ran).toEqual({
      status: 2,
      stdout: '',
      stderr: `musterbook: the output folder ${join(home, out)} cannot be written (EACCES)\n`,
    })
  }
  expect(readdirSync(join(home, 'locked'))).toEqual([])
})

test('a file where the output folder should be is a fault of one line', async () => {
  const home = place.fixture('two-branches', { taken: 'mine' })
  for (const out of ['taken', 'taken/deeper']) {
    const ran = await build(home, ['--out', out])
    expect(ran).toMatchObject({ status: 2, stdout: '' })
    expect(ran.stderr).toMatch(/^musterbook: the output folder \S*taken\S* cannot be written \(E[A-Z]+\)\n$/)
  }
  expect(readFileSync(join(home, 'taken'), 'utf8')).toBe('mine')
})

test('a folder where one file should be costs that handbook alone', async () => {
  const home = place.fixture('two-branches', { 'dist/handbooks/file/hill.html/x': '' })
  const ran = await build(home, ['--format', 'html'])
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toMatch(
    /^2 handbooks written to dist\/handbooks\.\nmusterbook: \S*file\/hill\.html cannot be written \(EISDIR\)\n$/,
  )
  expect(readManifest(join(home, 'dist/handbooks')).handbooks.map(({ unit }) => unit)).toEqual(['east', 'shore'])
})

test('a disk that is full: what is there is whole, and with room again the next run finishes', {
  timeout: 300_000,
}, async (context) => {
  const home = place.fixture('two-branches')
  const out = join(home, 'dist/handbooks')
  const fresh = join(home, 'fresh')
  mkdirSync(out, { recursive: true })
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=250k', 'tmpfs', out])
  if (mount.status !== 0) return context.skip()
  try {
    const ran = await build(home)
    expect(ran).toMatchObject({ status: 2, stdout: '' })
    expect(ran.stderr).toContain(`musterbook: the disk is full; nothing more was written to ${out}\n`)
    expectWhole(out)
    expect(spawnSync('mount', ['-o', 'remount,size=64m', out]).status).toBe(0)
    expect(await build(home)).toMatchObject({ status: 0 })
    expect(await build(home, ['--out', fresh])).toMatchObject({ status: 0 })
    expect(filesIn(out)).toEqual(filesIn(fresh))
  } finally {
    spawnSync('umount', [out])
  }
})

test('a disk that is full, as by a limit of the size of files', async () => {
  const home = place.fixture('two-branches')
  const out = join(home, 'dist/handbooks')
  const ran = await build(home, ['--format', 'html'], { before: 'ulimit -f 8' })
  expect(ran).toEqual({
    status: 2,
    stdout: '',
    stderr: `musterbook: the disk is full; nothing more was written to ${out}\n`,
  })
  expect(namesIn(out)).toEqual(['file'])
  await build(home, ['--format', 'html'])
  expect(namesIn(out)).toHaveLength(8)
  expectWhole(out)
})

test('what killed runs left is swept away, what runs elsewhere is not', async () => {
  const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
  const home = place.fixture('two-branches')
  const out = join(home, 'dist/handbooks')
  const alive = [
    `.musterbook-${machine}-${process.pid}-00000000`,
    '.musterbook-00000000-1-00000000',
    '.musterbook-mine',
  ]
  for (const name of [...alive, `.musterbook-${machine}-4194304-00000000`]) put(out, `${name}/0`, 'half')
  // In a container, every run may have the same process id.
  const before = `mkdir ${out}/.musterbook-${machine}-$$-00000000; echo half >${out}/.musterbook-${machine}-$$-00000000/0`
  expect(await build(home, ['--format', 'html'], { before })).toMatchObject({ status: 0 })
  expect(readdirSync(out).sort()).toEqual([...alive, ...lists, 'file', 'manifest.json'].sort())
  // Also where nothing is left to do.
  put(out, `.musterbook-${machine}-4194304-00000000/0`, 'half')
  expect((await build(home, ['--format', 'html'])).stderr).toContain('Nothing to do')
  expect(readdirSync(out).sort()).toEqual([...alive, ...lists, 'file', 'manifest.json'].sort())
})

test('without a browser that runs, the HTML is written, and the fault says what to do', async () => {
  const home = place.fixture('two-branches')
  const out = join(home, 'dist/handbooks')
  const named = await build(home, ['--browser', '/nonexistent'])
  expect(named).toEqual({
    status: 2,
    stdout: '',
    stderr: [
      '3 handbooks written to dist/handbooks.\n',
      'musterbook: the browser /nonexistent that --browser names cannot be run\n',
    ].join(''),
  })
  expect(namesIn(out)).toEqual([
    ...['file', 'file/east.html', 'file/hill.html', 'file/shore.html', 'index.html', 'manifest.json'],
    ...['print-list.csv', 'print-list.html'],
  ])
  put(home, 'none.cjs', noBrowser)
  const none = await build(home, [], { env: { NODE_OPTIONS: `--require ${join(home, 'none.cjs')}` } })
  expect(none).toMatchObject({ status: 2, stdout: '' })
  const said = none.stderr.trimEnd().split('\n')
  expect(said).toHaveLength(2)
  expect(said[1]).toMatch(/^musterbook: no browser .*(npm|install|--browser|MUSTERBOOK_BROWSER)/)
  // Where only HTML is asked for, nobody needs a browser.
  expect(await build(home, ['--format', 'html', '--browser', '/nonexistent'])).toMatchObject({ status: 0 })
  expect((await build(home)).stderr).toBe('3 handbooks written to dist/handbooks.\n')
  expect([...filesIn(out).keys()].filter((path) => path.endsWith('.pdf'))).toHaveLength(3)
})

/** A machine where npm brought no browser and none is installed. */
const noBrowser = `
const module_ = require('node:module')
const fs = require('node:fs')
const resolve = module_._resolveFilename
module_._resolveFilename = function (request, ...rest) {
  if (request.includes('@sparticuz/chromium')) throw Object.assign(new Error('not found'), { code: 'MODULE_NOT_FOUND' })
  return resolve.call(this, request, ...rest)
}
const access = fs.promises.access
fs.promises.access = (path, ...rest) =>
  /chrom|edge/i.test(String(path)) ? Promise.reject(new Error('not found')) : access(path, ...rest)
module_.syncBuiltinESMExports()
`
