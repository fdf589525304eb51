import type { ProblemRule } from '../model/problem.ts'
import type { Workspace } from '../model/workspace.ts'
import { rules as ruleIndex } from '../rules/index.ts'
import { reportsOfProblems } from '../rules/problems.ts'
import { type Rule, ruleGroups } from '../rules/rule.ts'
import { type RuleSetting, type RuleSettings, runRules } from '../rules/run.ts'
import { type Finding, severities } from '../source/finding.ts'
import { unknownValue } from './options.ts'

export interface LintOptions {
  readonly today: string
  readonly profiles?: readonly string[]
  /** `id=severity`, as on the command line. */
  readonly rules?: readonly string[]
  /** Groups and rules; all unless stated. */
  readonly only?: readonly string[]
}

/** Runs the rules over a workspace with what its settings and the command line say of them. */
export function lint(workspace: Workspace, { today, rules = [], only = [] }: LintOptions): Finding[] {
  const all = [...ruleIndex, ...standIns()]
  const known = [...ruleGroups, ...all.map((rule) => rule.id)]
  for (const wish of only) if (!known.includes(wish)) throw unknownValue('--only', wish, known)
  const settings: Record<string, RuleSetting> = { ...(workspace.settings.rules as RuleSettings) }
  for (const wish of rules) {
    const [id = '', severity = ''] = wish.split('=')
    if (!all.some((rule) => rule.id === id)) {
      throw unknownValue(
        '--rule',
        id,
        all.map((rule) => rule.id),
      )
    }
    if (!['off', ...severities].includes(severity)) throw unknownValue(`--rule ${id}`, severity, ['off', ...severities])
    settings[id] = severity as RuleSetting
  }
  const chosen = only.length ? all.filter((rule) => only.includes(rule.id) || only.includes(rule.group)) : all
  return runRules(workspace, { rules: chosen, settings, today })
}

function standIns(): Rule[] {
  const ids: ProblemRule[] = [
    'syntax',
    'schema',
    'duplicate-id',
    'unknown-reference',
    'path-outside-workspace',
    'raw-html',
    'placeholder',
    'vague-time',
    'vague-frequency',
  ]
  return ids
    .filter((id) => !ruleIndex.some((rule) => rule.id === id))
    .map((id) => ({
      id,
      group: 'document',
      severity: 'error',
      basis: { kind: 'practice' },
      workspace: (context) => reportsOfProblems(id, context),
      examples: { bad: [], good: [] },
    }))
}
