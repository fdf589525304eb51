import type { Command } from 'commander'
import type { FoundInput } from '../io/files/load.ts'
import type { Changes } from '../io/git.ts'
import { format } from '../messages/format.ts'
import { UserFault } from '../source/fault.ts'
import { type Severity, severities } from '../source/finding.ts'
import { addFormat, type FormatWish, mustFit, writeReports } from './check/reports.ts'
import { count, oneOf } from './options.ts'
import type { findOwn } from './own.ts'
import type { Session } from './session.ts'

interface CheckOptions {
  readonly format?: readonly FormatWish[]
  readonly profile?: readonly string[]
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly quiet?: boolean
  readonly changed?: boolean
  readonly since?: string
  readonly maxWarnings?: number
  readonly failSeverity: Severity
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly stdinFilename?: string
  readonly suppressAll?: boolean
  readonly pruneSuppressions?: boolean
  readonly plugins?: boolean
  readonly cache: boolean
}

/** Adds `check`: parses, validates and lints; exit status 1 where a finding is grave enough. */
export function addCheck(program: Command, session: Session): void {
  const text = (key: string): string => format({ key }, session.locale)
  program
    .command('check')
    .description(text('help.check'))
    .usage(text('help.check-usage'))
    .argument('[path...]', text('help.check-path'))
    .option('--format <FORMAT[=FILE]>', text('help.check-format'), addFormat)
    .option('--profile <P>', text('help.check-profile'), collect)
    .option('--rule <id=severity>', text('help.check-rule'), collect)
    .option('--only <GROUP|RULE>', text('help.check-only'), collect)
    .option('--changed', text('help.check-changed'))
    .option('--since <REF>', text('help.check-since'))
    .option('--quiet', text('help.check-quiet'))
    .option('--max-warnings <N>', text('help.check-max-warnings'), count('--max-warnings'))
    .option('--fail-severity <S>', text('help.check-fail-severity'), oneOf('--fail-severity', severities), 'error')
    .option('--fix', text('help.check-fix'))
    .option('--fix-dry-run', text('help.check-fix-dry-run'))
    .option('--plugins', text('help.check-plugins'))
    .option('--stdin-filename <F>', text('help.check-stdin-filename'))
    .option('--suppress-all', text('help.check-suppress-all'))
    .option('--prune-suppressions', text('help.check-prune-suppressions'))
    .option('--no-cache', text('help.check-no-cache'))
    .action((paths: string[], options: CheckOptions) => check(paths, options, session))
}

async function check(paths: readonly string[], options: CheckOptions, session: Session): Promise<void> {
  const wishes = options.format ?? [{ format: 'stylish' }]
  mustFit(wishes)
  const { today } = session
  const [{ findInput }, { openCache }, { checkInput }, { holdBaseline, rewriteBaseline }, { summarise }] =
    await Promise.all([
      import('../io/files/load.ts'),
      import('../io/cache.ts'),
      import('./checked.ts'),
      import('./baseline.ts'),
      import('../report/input.ts'),
    ])
  const { profile: profiles, rule: rules, only, since } = options
  const { stdinFilename } = options
  if (stdinFilename !== undefined && (options.fix || paths.length > 0)) throw new UserFault('fault.stdin-alone')
  let loaded = findInput({ ...session.options, paths, profiles })
  for (const notice of loaded.notices) session.say(notice)
  if (stdinFilename !== undefined) loaded = await (await import('./check/stdin.ts')).withStdin(loaded, stdinFilename)
  const mine = loaded.plugins.length > 0 || options.plugins ? await ownIn(loaded, options, session) : undefined
  loaded = mine?.found ?? loaded
  const own = options.plugins ? mine?.own : undefined
  const changes = options.changed || since !== undefined ? await changesIn(loaded.root, since) : undefined
  const { isAsked: isNamed, root } = loaded
  const isAsked = (path: string): boolean => isNamed(path) && (changes?.isChanged(path) ?? true)
  const withoutCalendar = changes !== undefined
  const lint = { today, profiles, rules, only, withoutCalendar }
  if (options.fix || options.fixDryRun) {
    const named = own && (await (await import('./own.ts')).loadOwn(own))
    const isForPeople = wishes.every(({ format, file }) => format === 'stylish' || file !== undefined)
    const dryRun = options.fixDryRun ?? false
    const { mend } = await import('./check/mend.ts')
    loaded = await mend({ found: loaded, lint: { ...lint, own: named }, isAsked, dryRun, isForPeople }, session)
  }
  const checked = await checkInput({
    found: loaded,
    cwd: session.options.cwd,
    lint,
    own,
    cache: options.cache ? openCache(process.env) : undefined,
  })
  session.useSettings(checked.locale)
  const { ran } = checked
  const { suppressAll, pruneSuppressions: prune } = options
  if ((suppressAll || prune) && !checked.ended) {
    await rewriteBaseline(checked, { root, ran, isAsked, suppressAll, prune, say: (message) => session.say(message) })
  }
  const held = await holdBaseline(checked, { root, ran })
  const asked = held.findings.filter(({ file }) => checked.ended || isAsked(file))
  const found = asked.filter((finding) => !finding.silenced)
  const silenced = asked.filter((finding) => finding.silenced)
  if (checked.ended) session.say({ key: 'notice.run-ended' })
  const findings = options.quiet ? found.filter((finding) => finding.severity === 'error') : found
  const files = checked.files.filter(isAsked)
  if (files.length === 0 && changes) session.say({ key: 'notice.nothing-changed', values: { since: changes.since } })
  else if (files.length === 0)
    session.say({
      key: 'notice.nothing-asked',
      values: { paths: stdinFilename === undefined ? paths : [stdinFilename] },
    })
  const summary = summarise(findings, files.length)
  const { failSeverity } = options
  const clauses = checked.clauses.filter(({ file }) => isAsked(file))
  const { ownRules, ownFaults } = checked
  const faults = ownFaults.map(({ message }) => message)
  const told = {
    ...{ findings, silenced, clauses, sources: held.sources, summary, files, failSeverity },
    ...{ ownRules, faults },
  }
  await writeReports(wishes, told, { found: loaded, isOnDisk: stdinFilename === undefined }, session)
  const warnings = found.filter((finding) => finding.severity === 'warning').length
  if (options.maxWarnings !== undefined && warnings > options.maxWarnings) {
    session.say({ key: 'notice.too-many-warnings', values: { warnings, most: options.maxWarnings } })
    session.fail()
  }
  if (found.some((finding) => isAtLeast(finding.severity, options.failSeverity))) session.fail()
  if (ownFaults.length > 0) (await import('./own.ts')).failFor(ownFaults, session)
}

/** Looks for rules of the workspace's own. Without `--plugins` they are named and nothing of them is run. */
async function ownIn(
  found: FoundInput,
  { plugins }: CheckOptions,
  session: Session,
): Promise<ReturnType<typeof findOwn>> {
  if (!plugins) session.say({ key: 'notice.plugins-not-run', values: { plugins: found.plugins } })
  else if (found.plugins.length === 0) session.say({ key: 'notice.no-plugins' })
  return (await import('./own.ts')).findOwn(found, session)
}

async function changesIn(root: string, since: string | undefined): Promise<Changes> {
  const { changesSince } = await import('../io/git.ts')
  return changesSince({ root, since })
}

function isAtLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(least)
}

function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value]
}
