import { type ModelFile, pathOf, rangeOf } from '../model/file.ts'
import type { Plan } from '../model/plan.ts'
import { unreadSections } from '../model/unread.ts'
import type { Workspace } from '../model/workspace.ts'
import { type Finding, type Severity, severities } from '../source/finding.ts'
import { rules as builtIn } from './index.ts'
import { type Demands, demandsOf } from './profiles/demands.ts'
import type { Report, Rule, RuleContext } from './rule.ts'
import { silence } from './silencing.ts'
import { spelt } from './spelt.ts'

export type RuleSetting = Severity | 'off' | readonly [Severity | 'off', Readonly<Record<string, unknown>>]

/** Which rules run, how grave each is, and with what options: profiles, settings and command line laid over another. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

export interface RunOptions {
  readonly rules: readonly Rule[]
  readonly settings: RuleSettings
  /** Plan id to settings of its own, for plans that name profiles beside the workspace's. */
  readonly planSettings?: ReadonlyMap<string, RuleSettings>
  /** What profiles ask of each plan; what the profiles of the settings and of the plans ask unless stated. */
  readonly demands?: (plan: Plan) => Demands
  readonly today: string
  /** Whether comments that silence until a day go on when it has passed. */
  readonly ignoresDate?: boolean
  /** Whether rules of the workspace's own are among them, if it has any. */
  readonly hasOwn?: boolean
  /** See `RuleContext`. */
  readonly missingGlyphs?: RuleContext['missingGlyphs']
}

export interface Examined {
  /** All that was found, what does not count with why. */
  readonly findings: readonly Finding[]
  /** The rules that ran, and how grave each is. */
  readonly ran: Readonly<Record<string, Severity>>
}

/** Runs rules over a workspace. Findings that count come sorted by file, line, column and rule, each once. */
export function runRules(workspace: Workspace, run: RunOptions): Finding[] {
  return examine(workspace, run).findings.filter((finding) => !finding.silenced)
}

/** Runs rules over a workspace, and then those that judge the comments by which findings are silenced. */
export function examine(workspace: Workspace, run: RunOptions): Examined {
  const { rules, settings, planSettings = new Map<string, RuleSettings>(), today } = run
  const demands = run.demands ?? demandsOf(workspace)
  const known = [...new Set([...builtIn, ...rules].map(({ id }) => id))]
  const planOf = new Map(workspace.plans.map((plan) => [plan.file.source.path, plan]))
  const settingsOf = (plan: Plan | undefined): RuleSettings => (plan && planSettings.get(plan.id)) ?? settings
  const on = rulesOn(run)
  const collect = (
    chosen: readonly Rule[],
    reports: (rule: Rule, context: RuleContext) => Iterable<Report>,
  ): Finding[] => {
    const found: Found[] = []
    for (const rule of chosen) {
      const options = optionsOf(rule, run)
      for (const report of reports(rule, {
        workspace,
        today,
        options,
        demands,
        known,
        missingGlyphs: run.missingGlyphs,
      })) {
        const plan = report.plan ?? planOf.get(report.place.file.source.path)
        const severity = severityOf(rule, report, settingsOf(plan))
        if (severity !== 'off' && !isEcho(rule, report, plan))
          found.push({ rule, report: { ...report, plan }, severity })
      }
    }
    return withoutRepeats(findingsOf(found))
  }
  const mayBeOwn = run.hasOwn !== true && (workspace.settings.plugins?.length ?? 0) > 0
  const { findings, verdicts } = silence(collect(on, reportsOf), workspace, {
    today,
    ignoresDate: run.ignoresDate,
    isKnown: (id) => mayBeOwn || known.includes(id),
    hasRun: (id, file) => on.some((rule) => rule.id === id && severityIn(settingsOf(planOf.get(file)), rule) !== 'off'),
  })
  const last = collect(on, (rule, context) => rule.silencing?.(verdicts, context) ?? [])
  const ran = Object.fromEntries(on.map((rule) => [rule.id, gravestIn([settings, ...planSettings.values()], rule)]))
  return { findings: sortFindings([...findings, ...last]), ran }
}

/** The rules of a run that are not off everywhere. */
export function rulesOn({ rules, settings, planSettings = new Map() }: RunOptions): readonly Rule[] {
  return rules.filter((rule) => [settings, ...planSettings.values()].some((one) => severityIn(one, rule) !== 'off'))
}

export function optionsOf({ id }: Rule, { settings }: RunOptions): Readonly<Record<string, unknown>> {
  const setting = settings[id]
  return typeof setting === 'object' ? setting[1] : {}
}

/** Whether a rule misses what may stand in a section that could not be read. */
function isEcho({ group, id }: Rule, { place, words }: Report, plan: Plan | undefined): boolean {
  const unread = plan && words === undefined ? unreadSections(plan.file) : undefined
  if (!plan || !unread || unread.size === 0 || place.file !== plan.file) return false
  const [section] = place.pointer
  if (place.range === undefined && place.pointer.length <= 1 && (section === undefined || unread.has(String(section))))
    return true
  return unread.has('roles') && (group === 'organisation' || id === 'unlisted-actor')
}

interface Found {
  readonly rule: Rule
  readonly report: Report
  readonly severity: Severity
}

/** Looks up the places file by file, since a file's tree may have to be opened for them. Keeps the order. */
function findingsOf(found: readonly Found[]): Finding[] {
  const byFile = new Map<ModelFile, number[]>()
  for (const [index, { report }] of found.entries()) {
    const { file } = report.place
    const inFile = byFile.get(file)
    if (inFile) inFile.push(index)
    else byFile.set(file, [index])
  }
  const findings: Finding[] = []
  for (const index of [...byFile.values()].flat()) findings[index] = finding(found[index] as Found)
  return findings
}

function severityOf(rule: Rule, report: Report, settings: RuleSettings): Severity | 'off' {
  const severity = severityIn(settings, rule)
  if (severity === 'off') return 'off'
  const wasSet = settings[rule.id] !== undefined
  const wished = wasSet ? severity : (report.severity ?? severity)
  return wished === 'error' && report.neverError === true ? 'warning' : wished
}

function gravestIn(every: readonly RuleSettings[], rule: Rule): Severity {
  const wished = every.map((settings) => severityIn(settings, rule))
  return severities.toReversed().find((severity) => wished.includes(severity)) ?? rule.severity
}

function severityIn(settings: RuleSettings, rule: Rule): Severity | 'off' {
  if (rule.stopsRun) return rule.severity
  const setting = settings[rule.id] ?? rule.severity
  return typeof setting === 'string' ? setting : setting[0]
}

export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.range.start - b.range.start ||
      compare(a.rule, b.rule) ||
      a.range.end - b.range.end ||
      compare(a.path, b.path),
  )
}

function* reportsOf(rule: Rule, context: RuleContext): Iterable<Report> {
  if (rule.plan) {
    for (const plan of context.workspace.plans) {
      for (const report of rule.plan(plan, context)) yield { plan, ...report }
    }
  }
  if (rule.workspace) yield* rule.workspace(context)
}

function finding({ rule, report, severity }: Found): Finding {
  const { place, plan } = report
  const name = spelt(place)
  return {
    rule: rule.id,
    severity,
    message: name(report.words ?? { key: `${rule.id}.${report.message ?? 'message'}`, values: report.values }),
    hint: name(report.hint ?? { key: `${rule.id}.fix`, values: report.values }),
    file: place.file.source.path,
    plan: plan?.id,
    path: pathOf(place),
    range: rangeOf(place),
    basis: report.basis ?? rule.basis,
    related: report.related?.map((other) => ({
      file: other.place.file.source.path,
      range: rangeOf(other.place),
      message: other.message,
    })),
    edits: report.edits,
  }
}

function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((one) => {
    const key = JSON.stringify([one.rule, one.file, one.range, one.message])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
