import type { Workspace } from '../model/workspace.ts'
import { rules as index } from '../rules/index.ts'
import { demandsOf, namesFor } from '../rules/profiles/demands.ts'
import { profileProblems } from '../rules/profiles/problems.ts'
import { type Rule, ruleGroups } from '../rules/rule.ts'
import { type Examined, examine } from '../rules/run.ts'
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
}

/** The findings of a workspace that count. */
export function lint(workspace: Workspace, options: LintOptions): Finding[] {
  return lintAll(workspace, options).findings.filter((finding) => !finding.silenced)
}

/** Runs the rules over a workspace with what its settings and the command line say of them. */
export function lintAll(workspace: Workspace, options: LintOptions): Examined {
  const { today, profiles = [], rules = [] } = options
  const { settings: written, settingsFile } = workspace
  const asked = {
    profiles: [...(written.profiles ?? []), ...profiles],
    files: workspace.profiles,
    settingsRules: written.rules,
    overrides: Object.fromEntries(rules.map(splitWish)),
  }
  const { settings, problems, faults } = resolveSettings({ ...asked, settingsFile })
  const own = workspace.plans.flatMap((plan) => {
    if (!plan.data.profiles) return []
    const names = namesFor(workspace, profiles, plan)
    return [{ plan, resolved: resolveSettings({ ...asked, profiles: names, settingsFile: plan.file }) }]
  })
  const planSettings = new Map(own.map(({ plan, resolved }) => [plan.id, resolved.settings]))
  const ofPlans = own.flatMap(({ resolved }) => resolved.problems.filter((one) => one.place.pointer[0] === 'profiles'))
  const [fault] = faults
  if (fault) throw new UserFault(fault.key, fault.values)
  const chosen = chosenRules(options)
  const ofFiles = profileProblems(workspace, index)
  const whole = { ...workspace, problems: [...workspace.problems, ...problems, ...ofPlans, ...ofFiles] }
  const demands = demandsOf(workspace, profiles)
  const ignoresDate = options.withoutCalendar
  const found = examine(whole, { rules: chosen, settings, planSettings, demands, today, ignoresDate })
  const ends = endingRun(found.findings)
  return ends.length > 0
    ? { findings: ends, ran: Object.fromEntries(ends.map((one) => [one.rule, one.severity])) }
    : found
}

/** The findings that end the run: where there is one, nothing else is told and nothing is built. */
export function endingRun(findings: readonly Finding[]): Finding[] {
  const ids = new Set(index.filter((rule) => rule.stopsRun).map(({ id }) => id))
  return findings.filter(({ rule }) => ids.has(rule))
}

/** The rules that were asked for. Throws a UserFault where one does not exist, or where none of them may run. */
function chosenRules({ only = [], withoutCalendar = false }: LintOptions): readonly Rule[] {
  const known = [...ruleGroups, 'calendar', ...index.map((rule) => rule.id)]
  for (const wish of only) if (!known.includes(wish)) throw unknownValue('--only', wish, known)
  const isWished = ({ id, group, calendar }: Rule): boolean =>
    only.includes(id) || only.includes(group) || (calendar === true && only.includes('calendar'))
  const wished = only.length ? index.filter(isWished) : index
  const chosen = withoutCalendar ? wished.filter((rule) => !rule.calendar) : wished
  if (wished.length > 0 && chosen.length === 0) throw new UserFault('fault.changed-calendar', { wishes: [...only] })
  return index.filter((rule) => rule.stopsRun || chosen.includes(rule))
}

function splitWish(wish: string): [string, string] {
  const [id = '', severity = ''] = wish.split('=')
  return [id, severity]
}
