// Runs processes one after the other and says what they took.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One run of a process: milliseconds on the clock and of its own processor time, megabytes at its peak. */
export interface Taken {
  readonly wall: number
  readonly cpu: number
  readonly peak: number
}

export interface Command {
  readonly words: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Before each run. */
  readonly before?: () => void
  /** Exit status 1 is an answer too: findings. */
  readonly mayFail?: boolean
}

export const scratch: string = mkdtempSync(join(tmpdir(), 'musterbook-bench-'))

const teller = join(scratch, 'usage.cjs')
writeFileSync(
  teller,
  `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  try { require('node:fs').writeSync(3, JSON.stringify([(userCPUTime + systemCPUTime) / 1000, maxRSS / 1024])) } catch {}
})`,
)

/** Runs `node` with these words. The numbers of a browser that it starts are not among its own. */
export function take(command: Command): Taken {
  command.before?.()
  const start = performance.now()
  const ran = spawnSync(process.execPath, ['-r', teller, ...command.words], {
    cwd: command.cwd ?? scratch,
    env: { ...process.env, ...command.env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
  })
  const wall = performance.now() - start
  if (ran.status !== 0 && !(command.mayFail && ran.status === 1)) {
    throw new Error(`${command.words.join(' ')}\n${ran.stderr}`)
  }
  const [cpu = 0, peak = 0] = JSON.parse(String(ran.output[3] || '[]')) as number[]
  return { wall, cpu, peak }
}

/** Each side in turn, `runs` times, and the medians of each. */
export function alternate(runs: number, sides: readonly Command[]): Taken[] {
  const taken = sides.map((): Taken[] => [])
  for (let run = 0; run < runs; run++) for (const [index, side] of sides.entries()) taken[index]?.push(take(side))
  return taken.map((all) => ({
    wall: median(all.map(({ wall }) => wall)),
    cpu: median(all.map(({ cpu }) => cpu)),
    peak: median(all.map(({ peak }) => peak)),
  }))
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/** Columns as wide as what stands in them. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? []
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
