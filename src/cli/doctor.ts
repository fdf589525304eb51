import type { Command } from 'commander'
import { format } from '../messages/format.ts'
import type { Check } from './doctor/examine.ts'
import { oneOf } from './options.ts'
import type { Session } from './session.ts'

interface DoctorOptions {
  readonly format: string
  readonly browser?: string
  readonly sandbox: boolean
}

/** Adds `doctor`: what the program prints with, and whether a page prints; exit status 2 where none does. */
export function addDoctor(program: Command, session: Session): void {
  const text = (key: string): string => format({ key }, session.locale)
  program
    .command('doctor')
    .description(text('help.doctor'))
    .usage(text('help.doctor-usage'))
    .option('--format <FORMAT>', text('help.doctor-format'), oneOf('--format', ['text', 'json']), 'text')
    .option('--no-sandbox', text('help.build-no-sandbox'))
    .option('--browser <PATH>', text('help.build-browser'))
    .action((options: DoctorOptions) => doctor(options, session))
}

async function doctor(options: DoctorOptions, session: Session): Promise<void> {
  const { version } = session
  const { examine } = await import('./doctor/examine.ts')
  const { node, browser, fonts, ok, checks } = await examine({ ...options, version, env: process.env })
  const words = await inWords(checks, session)
  if (options.format === 'json') {
    session.found(`${JSON.stringify({ version, node, browser, fonts, ok }, undefined, 2)}\n`)
    for (const [index, check] of checks.entries()) {
      if (check.state !== 'ok') process.stderr.write(`${words[index]}\n`)
    }
  } else session.found(`${words.join('\n')}\n`)
  if (!ok) process.exitCode = 2
}

/** One line a check: its state, what was found, what to do. */
async function inWords(checks: readonly Check[], { locale }: Session): Promise<string[]> {
  const [{ printable }, { widthOf }] = await Promise.all([
    import('../report/printable.ts'),
    import('../report/width.ts'),
  ])
  const states = { ok: 'doctor.ok', note: 'doctor.note', failed: 'doctor.failed' } as const
  const labels = Object.values(states).map((key) => widthOf(format({ key }, locale)))
  return checks.map(({ state, found, todo }) => {
    const label = format({ key: states[state] }, locale)
    const gap = ' '.repeat(Math.max(...labels) - widthOf(label) + 2)
    const said = todo ? { key: 'doctor.with-todo', values: { found, todo } } : found
    return label + gap + printable(format(said, locale))
  })
}
