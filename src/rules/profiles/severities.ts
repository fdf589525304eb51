import { type Severity, severities } from '../../source/finding.ts'
import type { Rule } from '../rule.ts'
import type { RuleSetting } from '../run.ts'
import type { Profile } from './resolve.ts'

/**
 * Of several profiles the gravest severity of each rule. A rule that none of them speaks of is not set: then its own
 * severity holds, and what it says of a single finding.
 */
export function severitiesIn(rules: readonly Rule[], profiles: readonly Profile[]): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {}
  for (const rule of rules) {
    const gravest = profiles
      .map((profile) => wishOf(rule, profile))
      .reduce((a, b) => (rank(b, rule) > rank(a, rule) ? b : a))
    if (gravest !== undefined) settings[rule.id] = gravest
  }
  return settings
}

function wishOf(rule: Rule, { only, raised, severities: wishes }: Profile): Severity | 'off' | undefined {
  const wish = Object.hasOwn(wishes, rule.id) ? wishes[rule.id] : undefined
  if (wish) {
    const isFirm = rule.basis.kind === 'requirement' || !wish.regulatory
    return wish.severity === 'error' && !isFirm ? 'warning' : wish.severity
  }
  // Which of its own rules a workspace runs, a list of those that come with the program does not say.
  if (rule.optIn || (only && !rule.own && !only.includes(rule.id))) return 'off'
  return raised ? (rule.severity === 'info' ? 'warning' : 'error') : undefined
}

function rank(wish: Severity | 'off' | undefined, rule: Rule): number {
  return wish === 'off' ? -1 : severities.indexOf(wish ?? rule.severity)
}
