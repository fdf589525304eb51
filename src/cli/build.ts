import { relative, resolve } from 'node:path'
import type { Command } from 'commander'
import { format } from '../messages/format.ts'
import { unitName } from '../model/unit.ts'
import type { Workspace } from '../model/workspace.ts'
import { UserFault } from '../source/fault.ts'
import type { Finding, Message } from '../source/finding.ts'
import { buildFormats, type Formats } from './build/formats.ts'
import { handbooksOf, isNamed } from './build/jobs.ts'
import { progressOn } from './build/progress.ts'
import type { Built } from './build/run.ts'
import { count } from './options.ts'
import type { Session } from './session.ts'

interface BuildOptions {
  readonly out?: string
  readonly format?: Formats
  readonly handbook?: readonly string[]
  readonly unit?: readonly string[]
  readonly jobs: number | 'auto'
  readonly final?: boolean
  readonly cache: boolean
  readonly sandbox: boolean
  readonly browser?: string
}

/** Adds `build`: checks, then compiles the handbooks; exit status 1 where plans have errors, 2 where it could not be done. */
export function addBuild(program: Command, session: Session): void {
  const text = (key: string): string => format({ key }, session.locale)
  program
    .command('build')
    .description(text('help.build'))
    .usage(text('help.build-usage'))
    .argument('[path...]', text('help.build-path'))
    .option('--out <DIR>', text('help.build-out'))
    .option('--format <F,F>', text('help.build-format'), formats)
    .option('--handbook <ID>', text('help.build-handbook'), collect)
    .option('--unit <ID>', text('help.build-unit'), collect)
    .option('--jobs <N|auto>', text('help.build-jobs'), jobs, 'auto')
    .option('--final', text('help.build-final'))
    .option('--no-cache', text('help.build-no-cache'))
    .option('--no-sandbox', text('help.build-no-sandbox'))
    .option('--browser <PATH>', text('help.build-browser'))
    .action((paths: string[], options: BuildOptions) => build(paths, options, session))
}

async function build(paths: readonly string[], options: BuildOptions, session: Session): Promise<void> {
  const { today } = session
  const [{ loadWorkspace }, { findAll, stopsPrinting }, { endingRun }, { runBuild }, { rules }] = await Promise.all([
    import('../io/files/load.ts'),
    import('./build/found.ts'),
    import('./lint.ts'),
    import('./build/run.ts'),
    import('../rules/index.ts'),
  ])
  const { root, workspace, isAsked, notices } = await loadWorkspace({ ...session.options, paths })
  session.useSettings(workspace.settings.locale)
  for (const notice of notices) session.say(notice)
  askFor(options, workspace)
  const every = await findAll(workspace, root, today)
  const findings = every.filter((finding) => !finding.silenced)
  if (endingRun(every).length > 0) {
    await showFindings(findings, workspace, session)
    session.say({ key: 'notice.run-ended' })
    return session.fail()
  }
  const stops = new Set(rules.filter((rule) => rule.stopsPrinting).map((rule) => rule.id))
  const grave = every.filter((finding) => stopsPrinting(finding, stops))
  const files = workspace.files.map((file) => file.source.path).filter(isAsked)
  const { interrupted, restore } = listen()
  const progress = progressOn(process.stderr, () => session.locale)
  try {
    const built = await runBuild(workspace, grave, {
      root,
      today,
      generator: session.tool,
      out: options.out === undefined ? undefined : resolve(session.options.cwd, options.out),
      formats: options.format,
      filter: { handbooks: options.handbook, units: options.unit, files: paths.length > 0 ? files : undefined },
      tabs: options.jobs,
      final: options.final ?? false,
      cache: options.cache,
      browser: options.browser,
      sandbox: options.sandbox,
      env: process.env,
      signal: interrupted,
      say: (message) => {
        progress.clear()
        session.say(message)
      },
      progress: progress.show,
    })
    progress.clear()
    await tell(built, findings, workspace, session)
  } finally {
    progress.clear()
    restore()
  }
}

/**
 * Until `restore`, the first signal to end is a wish that is granted in order, and a second one ends at once. A file that
 * may not grow (`ulimit -f`) is an error of writing, not the death of the program.
 */
function listen(): { interrupted: AbortSignal; restore: () => void } {
  const interrupt = new AbortController()
  const ends: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const onSignal = (): void => {
    for (const signal of ends) process.off(signal, onSignal)
    interrupt.abort()
  }
  const ignore = (): void => undefined
  for (const signal of ends) process.on(signal, onSignal)
  process.on('SIGXFSZ', ignore)
  const restore = (): void => {
    for (const signal of ends) process.off(signal, onSignal)
    process.off('SIGXFSZ', ignore)
  }
  return { interrupted: interrupt.signal, restore }
}

async function tell(built: Built, findings: readonly Finding[], workspace: Workspace, session: Session): Promise<void> {
  const { made, kept, stopped, refused, empty, faults, interrupted } = built
  if (interrupted) throw new UserFault('build.interrupted')
  const shown = [...new Set(stopped.flatMap((one) => one.findings))]
  if (shown.length > 0) await showFindings(shown, workspace, session)
  const silenced = shown.filter((finding) => finding.silenced).length
  if (silenced > 0) session.say({ key: 'build.silenced', values: { count: silenced } })
  sayEach(stopped, session, ({ job, findings }) => ({
    key: 'build.stopped',
    values: { path: job.path, count: findings.length },
  }))
  sayEach(refused, session, ({ job, plans }) => ({
    key: 'build.refused',
    values: { path: job.path, plans, count: plans.length },
  }))
  sayEach(empty, session, ({ unit, path }) => ({
    key: 'build.no-plan-applies',
    values: { unit: unit ? unitName(unit) : path },
  }))
  if (built.removed.length > 0) {
    session.say({ key: 'build.removed', values: { paths: built.removed, count: built.removed.length } })
  }
  for (const path of built.changed) session.say({ key: 'build.changed', values: { path } })
  const errors = findings.filter((finding) => finding.severity === 'error')
  const others = errors.filter((finding) => !shown.includes(finding)).length
  if (others > 0) session.say({ key: 'build.other-findings', values: { count: others } })
  const values = { made: made.length, kept: kept.length, folder: shortest(built.folder) }
  if (made.length > 0) session.say({ key: kept.length > 0 ? 'build.made-and-kept' : 'build.made', values })
  else if (kept.length > 0 && faults.length === 0) session.say({ key: 'build.nothing-to-do', values })
  if (errors.length + refused.length + stopped.length > 0) session.fail()
  if (made.length + kept.length + stopped.length + refused.length + empty.length + faults.length === 0) {
    const handbooks = handbooksOf(workspace).map((handbook) => handbook.id)
    throw new UserFault('build.no-handbook', { handbooks, units: unitIds(workspace) })
  }
  tellFaults(faults, session)
}

/** The last fault is the one that the program ends with; a fault of the program comes before all others. */
function tellFaults(faults: readonly unknown[], session: Session): void {
  const crash = faults.find((fault) => !(fault instanceof UserFault))
  if (crash !== undefined) throw crash
  const last = faults.at(-1)
  for (const fault of faults) if (fault !== last) session.say(fault as UserFault)
  if (last !== undefined) throw last
}

/** A path from here, unless it climbs. */
function shortest(folder: string): string {
  const path = relative('.', folder) || '.'
  return path.startsWith('..') ? folder : path
}

/** A bank has thousands of units: the first few are named, the rest are counted. */
function sayEach<T>(all: readonly T[], session: Session, message: (one: T) => Message): void {
  const most = 10
  for (const one of all.slice(0, most)) session.say(message(one))
  if (all.length > most) session.say({ key: 'build.and-more', values: { count: all.length - most } })
}

async function showFindings(found: readonly Finding[], workspace: Workspace, session: Session): Promise<void> {
  const [{ reporters }, { summarise }, { hidePersons }] = await Promise.all([
    import('../report/formats.ts'),
    import('../report/input.ts'),
    import('../report/persons.ts'),
  ])
  const { findings, sources } = hidePersons(found, workspace)
  const { locale, tool, colours } = session
  const summary = summarise(findings, workspace.files.length)
  const stylish = await reporters.stylish?.()
  session.found(stylish?.({ findings, sources, locale, summary, tool, colours }) ?? '')
}

/** A handbook or unit that does not exist is a slip of the command line, not an empty build. */
function askFor(options: BuildOptions, workspace: Workspace): void {
  const handbooks = handbooksOf(workspace).map((handbook) => handbook.id)
  for (const id of options.handbook ?? []) {
    if (!handbooks.includes(id)) throw new UserFault('fault.no-handbook-id', { id, known: handbooks })
  }
  for (const id of options.unit ?? []) {
    if (workspace.units.some((unit) => isNamed(unit, id))) continue
    throw new UserFault('fault.no-unit-id', { id, known: unitIds(workspace) })
  }
}

/** As many as a line can hold. */
function unitIds({ units }: Workspace): string[] {
  const ids = units.map((unit) => unit.id)
  return ids.length > 20 ? [...ids.slice(0, 20), '…'] : ids
}

function formats(value: string, previous: Formats = new Set()): Formats {
  const chosen = new Set(previous)
  for (const one of value.split(',')) {
    const format = buildFormats.find((known) => known === one)
    if (!format) throw new UserFault('fault.bad-format', { value: one, known: [...buildFormats] })
    chosen.add(format)
  }
  return chosen
}

function jobs(value: string): number | 'auto' {
  return value === 'auto' ? 'auto' : Math.max(1, count('--jobs')(value))
}

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value]
}
