// `npm run bench`: the figures of the specification, each as a ratio within this run. `npm run bench -- check units` takes
// those rows alone, `--runs N` and `--count N` change how often and with how many handbooks, `--install` fetches the peers.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { emptyFolder, handbooksCorpus, plansCorpus, unitsCorpus } from './corpus.ts'
import { alternate, type Command, median, scratch, type Taken, table, take } from './measure.ts'

interface Row {
  readonly work: string
  readonly against: string
  readonly ours: number
  readonly theirs: number
  /** What `ours` and `theirs` are in, and what the figure is. */
  readonly unit: string
  readonly figure: 'times' | 'more' | 'faster' | 'at most'
  readonly reach: number
  readonly runs: number
  readonly note?: string
}

const root = join(import.meta.dirname, '..')
const main = join(root, 'dist/cli/main.js')
const today = ['--today', '2026-07-01']
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    count: { type: 'string', default: '100' },
    install: { type: 'boolean', default: false },
  },
})
const runs = Number(options.runs)
const count = Number(options.count)

const works: Readonly<Record<string, () => Row[]>> = {
  version: () => {
    const [ours, theirs] = pair({ words: [main, '--version'] }, { words: ['-e', '0'] })
    return [more('--version', ours, theirs, 40)]
  },
  'check-one': () => {
    const one = corpus('one', (folder) => plansCorpus(folder, 1, 40))
    const [ours, theirs] = pair(check(one), { words: ['-e', '0'] })
    return [more('check, 1 plan of 40 steps', ours, theirs, 300)]
  },
  check: () => {
    const plans = corpus('plans', (folder) => plansCorpus(folder, 300, 40))
    const floor: Command = { words: [join(import.meta.dirname, 'floor.mjs'), plans] }
    const [ours, theirs] = pair(check(plans), floor)
    const work = 'check, cold, 300 plans of 40 steps'
    return [
      { ...row(work, 'yaml and remark alone', ours.cpu, theirs.cpu, 'ms of processor'), reach: 1.5 },
      { ...row(work, 'yaml and remark alone', ours.wall, theirs.wall, 'ms'), reach: 1.5 },
    ]
  },
  'check-again': () => {
    const plans = corpus('plans', (folder) => plansCorpus(folder, 300, 40))
    const cache = join(scratch, 'cache')
    const env = { XDG_CACHE_HOME: cache }
    const words = [main, 'check', '--cwd', plans, ...today]
    const cold: Command = { words, env, before: () => rmSync(cache, { recursive: true, force: true }) }
    const [ours, theirs] = pair({ words, env }, cold, [cold, { words, env }])
    return [
      { ...row('check again, nothing changed', 'its cold run', ours.cpu, theirs.cpu, 'ms of processor'), reach: 0.15 },
    ]
  },
  units: () => {
    const many = corpus('units-10000', (folder) => unitsCorpus(folder, 10_000))
    const few = corpus('units-1000', (folder) => unitsCorpus(folder, 1000))
    const [ours, theirs] = pair(check(many), check(few))
    const work = 'check, 10,000 units, 15 plans'
    return [
      { ...row(work, '1,000 units', ours.cpu, theirs.cpu, 'ms of processor'), reach: 11 },
      { ...row(`${work}, peak memory`, '', ours.peak, ours.peak, 'MB'), figure: 'at most', reach: 500 },
    ]
  },
  build: () => {
    const folder = handbooks(count)
    const out = join(scratch, 'out')
    const batch = build(folder, out)
    const ours: number[] = []
    const floors: number[] = []
    const rounds = Math.min(runs, 3)
    for (let round = 0; round < rounds; round++) {
      ours.push(take(batch).wall / count)
      floors.push(each(['--import', 'tsx', join(import.meta.dirname, 'print.ts'), folder, kept]))
    }
    const work = `build, ${count} handbooks of ${pagesIn(out)} pages, each`
    const mine = median(ours)
    const rows: Row[] = [
      { ...row(work, 'one page.pdf each, one tab', mine, median(floors), 'ms'), reach: 1.3, runs: rounds },
    ]
    if (!hasPeers()) return rows
    const markdown = Math.min(count, 10)
    const faces = '400Regular,500Medium,700Bold'
    return [
      {
        ...row(work, 'md-to-pdf', mine, peer('md-to-pdf', markdown), 'ms'),
        figure: 'faster',
        reach: 8,
        runs: 1,
        note: `md-to-pdf printed ${markdown}`,
      },
      { ...row(work, 'Typst', mine, peer('typst', count, faces), 'ms'), figure: 'faster', reach: 2, runs: 1 },
      ...rows,
    ]
  },
  'build-first': () => {
    const folder = handbooks(1)
    each(['--import', 'tsx', join(import.meta.dirname, 'print.ts'), handbooks(2), kept])
    const ours = build(folder, join(scratch, 'out'))
    if (!hasPeers()) return []
    const [mine, theirs] = pair(ours, { words: peerWords('md-to-pdf', 1) })
    return [{ ...row('build, first handbook, cold process', 'md-to-pdf', mine.wall, theirs.wall, 'ms'), reach: 0.5 }]
  },
  'build-again': () => {
    const folder = handbooks(count)
    const out = join(scratch, 'out')
    const cold = take(build(folder, out))
    const again = { ...build(folder, out), before: undefined }
    const [ours] = alternate(runs, [again]) as [Taken]
    const work = `build of ${count} handbooks, nothing changed`
    return [{ ...row(work, 'its cold run', ours.wall, cold.wall, 'ms'), reach: 0.01, note: 'the figure is for 1,000' }]
  },
  size: () => {
    const out = join(scratch, 'out')
    take(build(handbooks(1), out))
    const bytes = files(out, '.pdf').map((file) => statSync(file).size / 1024)
    const work = `a handbook of ${pagesIn(out)} pages`
    return [{ ...row(work, '', median(bytes), median(bytes), 'KB'), figure: 'at most', reach: 350, runs: 1 }]
  },
}

const kept = join(scratch, 'sheets.json')
const chosen = positionals.length > 0 ? positionals : Object.keys(works)
const unknown = chosen.find((name) => !works[name])
if (unknown) throw new Error(`No row "${unknown}". There are: ${Object.keys(works).join(', ')}`)
if (options.install) install()
if (!existsSync(main)) throw new Error('First: npm run build')
try {
  const rows: Row[] = []
  for (const name of chosen) {
    process.stderr.write(`${name} …\n`)
    try {
      rows.push(...(works[name]?.() ?? []))
    } catch (error) {
      process.stderr.write(`${name} could not be measured: ${String(error)}\n`)
      process.exitCode = 1
    }
  }
  report(rows)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function report(rows: readonly Row[]): void {
  const lines = rows.map((one) => {
    const figure = figureOf(one)
    const fits = one.figure === 'faster' ? figure >= one.reach : figure <= one.reach
    const show = (value: number): string => (value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en'))
    const signs = { times: ['', ' ×'], more: ['+ ', ' ms'], faster: ['', ' × faster'], 'at most': ['', ` ${one.unit}`] }
    const [before = '', after = ''] = signs[one.figure]
    return [
      one.work,
      one.against,
      `${show(one.ours)} ${one.unit}`,
      one.against === '' ? '' : show(one.theirs),
      `${before}${show(figure)}${after}`,
      `${before}${one.reach}${after}`,
      fits ? 'reached' : 'missed',
      `${one.runs} ${one.runs === 1 ? 'run' : 'runs'}${one.note ? `; ${one.note}` : ''}`,
    ]
  })
  const head = ['work', 'against', 'ours', 'theirs', 'figure', 'reach', '', 'medians of']
  process.stdout.write(`${table([head, ...lines])}\n`)
  mkdirSync(join(root, 'dist'), { recursive: true })
  const machine = { node: process.version, cores: cpus().length, processor: cpus()[0]?.model }
  const written = rows.map((one) => ({ ...one, value: figureOf(one) }))
  writeFileSync(join(root, 'dist/bench.json'), `${JSON.stringify({ machine, rows: written }, null, 2)}\n`)
}

function figureOf({ figure, ours, theirs }: Row): number {
  if (figure === 'more') return ours - theirs
  if (figure === 'faster') return theirs / ours
  return figure === 'at most' ? ours : ours / theirs
}

function row(work: string, against: string, ours: number, theirs: number, unit: string): Row {
  return { work, against, ours, theirs, unit, figure: 'times', reach: 0, runs }
}

function more(work: string, ours: Taken, theirs: Taken, reach: number): Row {
  return { ...row(work, 'node -e 0', ours.wall, theirs.wall, 'ms'), figure: 'more', reach }
}

/** Both sides in turn. `order` is that of the runs where one side prepares the other. */
function pair(ours: Command, theirs: Command, order: readonly Command[] = [ours, theirs]): [Taken, Taken] {
  const taken = alternate(runs, order)
  return order[0] === theirs ? [taken[1] as Taken, taken[0] as Taken] : [taken[0] as Taken, taken[1] as Taken]
}

function check(folder: string): Command {
  return { words: [main, 'check', '--no-cache', '--cwd', folder, ...today] }
}

function build(folder: string, out: string): Command {
  return {
    words: [main, 'build', '--cwd', folder, '--out', out, ...today],
    before: () => rmSync(out, { recursive: true, force: true }),
  }
}

function handbooks(number: number): string {
  return corpus(`handbooks-${number}`, (folder) => handbooksCorpus(folder, number))
}

function corpus(name: string, make: (folder: string) => void): string {
  const folder = join(scratch, name)
  if (!existsSync(folder)) make(emptyFolder(folder))
  return folder
}

/** Milliseconds for each, as a process that prints several tells it of itself. */
function each(words: readonly string[]): number {
  const ran = spawnSync(process.execPath, words, { cwd: import.meta.dirname, encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(`${words.join(' ')}\n${ran.stderr}`)
  return (JSON.parse(ran.stdout) as { each: number }).each
}

function peerWords(name: string, number: number, more = ''): string[] {
  return [join(import.meta.dirname, 'peers.mjs'), name, kept, String(number), more]
}

function peer(name: string, number: number, more?: string): number {
  return each(peerWords(name, number, more))
}

function hasPeers(): boolean {
  const there = existsSync(join(import.meta.dirname, 'node_modules/md-to-pdf'))
  if (!there) process.stderr.write('The peers are not installed: npm run bench -- --install\n')
  return there
}

function install(): void {
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' }
  const ran = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: import.meta.dirname, env, stdio: 'inherit' })
  if (ran.status !== 0) throw new Error('The peers could not be installed')
}

function pagesIn(out: string): number {
  const { handbooks = [] } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as {
    handbooks?: { files: { pages?: number }[] }[]
  }
  return median(handbooks.flatMap(({ files }) => files.flatMap(({ pages }) => pages ?? [])))
}

function files(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
}
