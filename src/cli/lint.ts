import type { OwnRun } from '../io/plugins/protocol.ts'
import type { Workspace } from '../model/workspace.ts'
import { rules as index } from '../rules/index.ts'
import { demandsOf, namesFor } from '../rules/profiles/demands.ts'
import { profileProblems } from '../rules/profiles/problems.ts'
import { type Rule, ruleGroups } from '../rules/rule.ts'
import { type Examined, examine, optionsOf, type RunOptions, rulesOn } from '../rules/run.ts'
import { resolveSettings } from '../rules/settings.ts'
import { UserFault } from '../source/fault.ts'
import type { Finding } from '../source/finding.ts'
import { unknownValue } from './options.ts'

export interface LintOptions {
  /** The date of the run, YYYY-MM-DD. */
  readonly today: string
  /** Beside those of the settings. */
  readonly profiles?: readonly string[]
  /** `id=severity`, as on the command line. */
  readonly rules?: readonly string[]
  /** Groups and rules; all unless stated. `calendar` is the group of those that depend on the date. */
  readonly only?: readonly string[]
  /** Leaves out the rules that depend on the date: what they find is nobody's change. */
  readonly withoutCalendar?: boolean
  /** The rules of the workspace's own, where they were loaded. */
  readonly own?: OwnRules
  /** Where handbooks are to be printed: the characters of a text that their fonts lack. */
  readonly missingGlyphs?: (text: string) => readonly string[]
}

export interface OwnRules {
  readonly rules: readonly Rule[]
  /** Whether these are all that there are: a file that failed may hold others. */
  readonly complete: boolean
}

/** The findings of a workspace that count. */
export function lint(workspace: Workspace, options: LintOptions): Finding[] {
  return lintAll(workspace, options).findings.filter((finding) => !finding.silenced)
}

/** Runs the rules over a workspace with what its settings and the command line say of them. */
export function lintAll(workspace: Workspace, options: LintOptions): Examined {
  const { whole, run } = prepare(workspace, options)
  const found = examine(whole, run)
  const ends = endingRun(found.findings)
  return ends.length > 0
    ? { findings: ends, ran: Object.fromEntries(ends.map((one) => [one.rule, one.severity])) }
    : found
}

/** Which of the workspace's own rules are to run, and with what options. None where the run ends before. */
export function ownToRun(workspace: Workspace, options: LintOptions): OwnRun['rules'] {
  const { run } = prepare(workspace, options)
  const ending = run.rules.filter((rule) => rule.stopsRun)
  if (endingRun(examine(workspace, { ...run, rules: ending }).findings).length > 0) return []
  return rulesOn(run).flatMap((rule) => (rule.own ? [{ id: rule.id, options: optionsOf(rule, run) }] : []))
}

/** What runs, and the workspace with what is wrong in its settings and profiles. Throws the UserFaults of wrong options. */
function prepare(workspace: Workspace, options: LintOptions): { whole: Workspace; run: RunOptions } {
  const { today, profiles = [], rules: wishes = [], own } = options
  const { settings: written, settingsFile } = workspace
  const rules = own ? [...index, ...own.rules] : index
  const hasOwn = own?.complete
  const mayBeOwn = !hasOwn && (written.plugins?.length ?? 0) > 0
  const asked = {
    ...{ rules, mayBeOwn },
    profiles: [...(written.profiles ?? []), ...profiles],
    files: workspace.profiles,
    settingsRules: written.rules,
    overrides: Object.fromEntries(wishes.map(splitWish)),
  }
  const { settings, problems, faults } = resolveSettings({ ...asked, settingsFile })
  const ofPlan = workspace.plans.flatMap((plan) => {
    if (!plan.data.profiles) return []
    const names = namesFor(workspace, profiles, plan)
    return [{ plan, resolved: resolveSettings({ ...asked, profiles: names, settingsFile: plan.file }) }]
  })
  const planSettings = new Map(ofPlan.map(({ plan, resolved }) => [plan.id, resolved.settings]))
  const inPlans = ofPlan.flatMap(({ resolved }) =>
    resolved.problems.filter((one) => one.place.pointer[0] === 'profiles'),
  )
  const unknown = unknownTo(own, mayBeOwn)
  for (const fault of faults) {
    if (fault.key !== 'settings.unknown-rule') throw new UserFault(fault.key, fault.values)
    unknown(String(fault.values?.name), new UserFault(fault.key, fault.values))
  }
  const chosen = chosenRules(options, rules, unknown)
  const inFiles = profileProblems(workspace, rules, mayBeOwn)
  const demands = demandsOf(workspace, profiles)
  const { withoutCalendar: ignoresDate, missingGlyphs } = options
  return {
    whole: { ...workspace, problems: [...workspace.problems, ...problems, ...inPlans, ...inFiles] },
    run: { rules: chosen, settings, planSettings, demands, today, ignoresDate, hasOwn, missingGlyphs },
  }
}

/**
 * What becomes of a name on the command line that is no rule's and is like none: where own rules were not loaded it may
 * be one of theirs, and where a file of them failed, the run fails by that.
 */
function unknownTo(own: LintOptions['own'], mayBeOwn: boolean): (id: string, fault: UserFault) => void {
  return (id, fault) => {
    if (!mayBeOwn) throw fault
    if (!own) throw new UserFault('fault.rule-may-be-own', { id })
  }
}

/** The findings that end the run: where there is one, nothing else is told and nothing is built. */
export function endingRun(findings: readonly Finding[]): Finding[] {
  const ids = new Set(index.filter((rule) => rule.stopsRun).map(({ id }) => id))
  return findings.filter(({ rule }) => ids.has(rule))
}

/** The rules that were asked for. Throws a UserFault where one does not exist, or where none of them may run. */
function chosenRules(
  { only = [], withoutCalendar = false }: LintOptions,
  rules: readonly Rule[],
  unknown: (id: string, fault: UserFault) => void,
): readonly Rule[] {
  const groups = ruleGroups.filter((group) => group !== 'own' || rules.length > index.length)
  const known = [...groups, 'calendar', ...rules.map((rule) => rule.id)]
  for (const wish of only) {
    if (known.includes(wish)) continue
    const fault = unknownValue('--only', wish, known)
    if (fault.values.near !== undefined) throw fault
    unknown(wish, fault)
  }
  const isWished = ({ id, group, calendar, own }: Rule): boolean =>
    only.includes(id) ||
    only.includes(group) ||
    (calendar === true && only.includes('calendar')) ||
    (own !== undefined && only.includes('own'))
  const wished = only.length ? rules.filter(isWished) : rules
  const chosen = withoutCalendar ? wished.filter((rule) => !rule.calendar) : wished
  if (wished.length > 0 && chosen.length === 0) throw new UserFault('fault.changed-calendar', { wishes: [...only] })
  return rules.filter((rule) => rule.stopsRun || chosen.includes(rule))
}

function splitWish(wish: string): [string, string] {
  const [id = '', severity = ''] = wish.split('=')
  return [id, severity]
}
