import { relative } from 'node:path'
import type { Command } from 'commander'
import { format } from '../messages/format.ts'
import { unitName } from '../model/unit.ts'
import type { Workspace } from '../model/workspace.ts'
import { UserFault } from '../source/fault.ts'
import type { Finding } from '../source/finding.ts'
import type { Formats } from './build/make.ts'
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
  const [{ loadWorkspace }, { lint }, { runBuild }, { rules }] = await Promise.all([
    import('../io/files/load.ts'),
    import('./lint.ts'),
    import('./build/run.ts'),
    import('../rules/index.ts'),
  ])
  const { root, workspace, isAsked, notices } = await loadWorkspace({ ...session.options, paths })
  session.useSettings(workspace.settings.locale)
  for (const notice of notices) session.say(notice)
  askFor(options, workspace)
  const findings = lint(workspace, { today })
  const stops = new Set(rules.filter((rule) => rule.stopsPrinting).map((rule) => rule.id))
  const grave = findings.filter((finding) => finding.severity === 'error' && stops.has(finding.rule))
  const files = workspace.files.map((file) => file.source.path).filter(isAsked)
  const interrupt = new AbortController()
  const onSignal = (): void => interrupt.abort()
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal)
  try {
    const built = await runBuild(workspace, grave, {
      root,
      today,
      locale: session.locale,
      generator: session.tool,
      out: options.out,
      formats: options.format,
      filter: { handbooks: options.handbook, units: options.unit, files: paths.length > 0 ? files : undefined },
      tabs: options.jobs,
      final: options.final ?? false,
      cache: options.cache,
      browser: options.browser,
      sandbox: options.sandbox,
      env: process.env,
      signal: interrupt.signal,
      say: (message) => session.say(message),
      progress: (done, all, name) => showProgress(done, all, name, session),
    })
    await tell(built, findings, workspace, session)
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal)
  }
}

async function tell(built: Built, findings: readonly Finding[], workspace: Workspace, session: Session): Promise<void> {
  const { made, kept, stopped, refused, fault, interrupted } = built
  const shown = [...new Set(stopped.flatMap((one) => one.findings))]
  if (shown.length > 0) await showFindings(shown, workspace, session)
  for (const { job, findings } of stopped) {
    session.say({ key: 'build.stopped', values: { path: job.path, count: findings.length } })
  }
  for (const job of refused) {
    const plans = job.plans.filter((plan) => plan.data.document?.status !== 'approved').map((plan) => plan.data.title)
    session.say({ key: 'build.refused', values: { path: job.path, plans, count: plans.length } })
  }
  const errors = findings.filter((finding) => finding.severity === 'error')
  const others = errors.filter((finding) => !shown.includes(finding)).length
  if (others > 0) session.say({ key: 'build.other-findings', values: { count: others } })
  const folder = relative('.', built.folder) || '.'
  const values = { made: made.length, kept: kept.length, folder }
  if (interrupted) throw new UserFault('build.interrupted')
  if (made.length > 0) session.say({ key: kept.length > 0 ? 'build.made-and-kept' : 'build.made', values })
  else if (kept.length > 0 && !fault) session.say({ key: 'build.nothing-to-do', values })
  else if (stopped.length + refused.length === 0 && !fault) {
    const handbooks = (workspace.settings.handbooks ?? []).map((handbook) => handbook.id)
    session.say({ key: 'build.no-handbook', values: { handbooks, units: workspace.units.map((unit) => unit.id) } })
  }
  if (errors.length > 0 || refused.length > 0) session.fail()
  if (fault) throw fault
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
  session.found(reporters.stylish?.({ findings, sources, locale, summary, tool, colours }) ?? '')
}

/** A handbook or unit that does not exist is a slip of the command line, not an empty build. */
function askFor(options: BuildOptions, workspace: Workspace): void {
  const handbooks = workspace.settings.handbooks?.map((handbook) => handbook.id) ?? ['file']
  for (const id of options.handbook ?? []) {
    if (!handbooks.includes(id)) throw new UserFault('fault.no-handbook-id', { id, known: handbooks })
  }
  for (const id of options.unit ?? []) {
    if (workspace.units.some((unit) => unit.id === id || unitName(unit) === id)) continue
    throw new UserFault('fault.no-unit-id', { id, known: workspace.units.map((unit) => unit.id).slice(0, 20) })
  }
}

function showProgress(done: number, all: number, name: string, session: Session): void {
  if (!process.stderr.isTTY) return
  const line = format({ key: 'build.progress', values: { done, all, name } }, session.locale)
  process.stderr.write(`\r\u001b[2K${done < all ? line : ''}`)
}

function formats(value: string, previous: Formats = new Set()): Formats {
  const chosen = new Set(previous)
  for (const one of value.split(',')) {
    if (one !== 'html' && one !== 'pdf') throw new UserFault('fault.bad-format', { value: one })
    chosen.add(one)
  }
  return chosen
}

function jobs(value: string): number | 'auto' {
  return value === 'auto' ? 'auto' : Math.max(1, count('--jobs')(value))
}

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value]
}
