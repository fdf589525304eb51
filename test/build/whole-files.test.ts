import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build, expectWhole, filesIn, makePlace, namesIn, readManifest, start } from './kit.ts'

const place = makePlace()
afterAll(place.remove)

/** The fixture with more branches, so that a build lasts. */
function manyBranches(count: number): string {
  const more = Array.from(
    { length: count },
    (_, index) =>
      `- { id: b${index}, name: 第${index}支行, parent: east, people: { branch-manager: { name: 示例, phone: 000-0000-1${index} } } }\n`,
  )
  return place.fixture('two-branches', { 'plans/units/more.yaml': more.join('') })
}

/** Command lines of processes that know of a folder. */
function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return command.includes(folder) && Number(pid) !== process.pid ? [command] : []
      } catch {
        return []
      }
    })
}

async function until(holds: () => boolean, seconds = 20): Promise<void> {
  for (let wait = 0; wait < seconds * 100 && !holds(); wait++) await new Promise((resolve) => setTimeout(resolve, 10))
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

test('Ctrl-C in mid-build ends in order, and the next run finishes', { timeout: 180_000 }, async () => {
  const home = manyBranches(5)
  const out = join(home, 'dist/handbooks')
  const temporary = join(home, 'tmp')
  mkdirSync(temporary)
  const interrupt = async (signal: NodeJS.Signals): Promise<void> => {
    const running = start(home, ['--jobs', '1', '--no-cache'], { env: { TMPDIR: temporary } })
    await until(() => processesOf(temporary).length > 0)
    if (signal === 'SIGINT') await until(() => existsSync(join(out, 'file/b1.pdf')))
    running.kill(signal)
    expect(await running.ended).toEqual({
      status: 2,
      stdout: '',
      stderr: 'musterbook: stopped; every file that is there is whole: run the command again to finish\n',
    })
    expectWhole(out)
    expect(namesIn(existsSync(out) ? out : temporary).filter((name) => name.startsWith('.'))).toEqual([])
    expect(processesOf(temporary)).toEqual([])
    expect(readdirSync(temporary)).toEqual([])
  }
  await interrupt('SIGTERM')
  await interrupt('SIGINT')
  const done = readManifest(out).handbooks.length
  expect(done).toBeGreaterThan(0)
  expect(done).toBeLessThan(8)
  const { stderr } = await build(home)
  expect(stderr).toMatch(new RegExp(`^${8 - done} handbooks? written to dist/handbooks; ${done} unchanged\\.\n$`))
})

test('kill -9 at fifty moments leaves no half file and no browser, and the next run finishes', {
  timeout: 900_000,
}, async () => {
  const home = place.fixture('two-branches')
  const out = join(home, 'dist/handbooks')
  const fresh = join(home, 'fresh')
  const temporary = join(home, 'tmp')
  mkdirSync(temporary)
  const branches = ['--unit', 'hill']
  const lasting = async (words: readonly string[]): Promise<number> => {
    const began = performance.now()
    await build(home, [...branches, '--out', fresh, ...words])
    return performance.now() - began
  }
  const web = ['--format', 'html']
  const lasts = { web: await lasting(web), all: await lasting([]) }
  // Every second run goes on with what the killed ones left, the others begin anew; two of five without a browser, the others
  // with one tab and with two.
  for (let moment = 0; moment < 50; moment++) {
    if (moment % 2) rmSync(out, { recursive: true, force: true })
    const isWeb = moment % 5 < 2
    const words = [...branches, '--jobs', moment % 4 < 2 ? '1' : '2', ...(isWeb ? web : [])]
    const running = start(home, words, { env: { TMPDIR: temporary } })
    await pause(((isWeb ? lasts.web : lasts.all) * (moment + Math.random())) / 50)
    running.kill('SIGKILL')
    await running.ended
    expectWhole(out)
  }
  await until(() => processesOf(temporary).length === 0)
  expect(processesOf(temporary)).toEqual([])
  expect(await build(home, branches)).toMatchObject({ status: 0 })
  expect(filesIn(out)).toEqual(filesIn(fresh))
  expect(namesIn(out)).toEqual(namesIn(fresh))
})

test('two builds at once into one folder, and two of different handbooks', async () => {
  const home = place.fixture('two-branches')
  const out = join(home, 'dist/handbooks')
  const both = await Promise.all([build(home), build(home, ['--jobs', '1'])])
  expect(both.map(({ status }) => status)).toEqual([0, 0])
  const files = filesIn(out)
  expectWhole(out)
  const parts = ['--out', 'parts', '--format', 'html']
  await Promise.all(['east', 'hill', 'shore'].map((unit) => build(home, [...parts, '--unit', unit])))
  const web = filesIn(join(home, 'parts'))
  expect([...web.keys()]).toEqual([
    ...['file/east.html', 'file/hill.html', 'file/shore.html', 'index.html', 'manifest.json'],
    ...['print-list.csv', 'print-list.html'],
  ])
  for (const path of ['file/east.html', 'file/hill.html', 'file/shore.html']) {
    expect(web.get(path)).toEqual(files.get(path))
  }
})
