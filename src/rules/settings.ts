import type { ModelFile } from '../model/file.ts'
import type { Problem } from '../model/problem.ts'
import { suggest } from '../model/suggest.ts'
import type { SettingsData } from '../model/types.ts'
import { type Message, type Severity, severities } from '../source/finding.ts'
import { rules as builtIn } from './index.ts'
import { isMapping, valueAt } from './items.ts'
import { defaultProfile, profiles as known, type Profile } from './profiles.ts'
import type { Rule } from './rule.ts'
import type { RuleSetting, RuleSettings } from './run.ts'

export interface SettingsInput {
  /** Names of profiles; `recommended` where there is none. Of several, the gravest severity of each rule holds. */
  readonly profiles?: readonly string[]
  readonly settingsRules?: SettingsData['rules']
  /** From the command line: rule to severity. What stands here need not exist. */
  readonly overrides?: Readonly<Record<string, string | RuleSetting>>
  /** Where `profiles` and `settingsRules` were written: a wrong name there becomes a problem at its place. */
  readonly settingsFile?: ModelFile
  /** Every rule that can run; the built-in ones unless stated. */
  readonly rules?: readonly Rule[]
}

export interface ResolvedSettings {
  readonly settings: RuleSettings
  /** Names in the settings file that do not exist. */
  readonly problems: readonly Problem[]
  /** Names from the command line that do not exist, each with the nearest that does. */
  readonly faults: readonly Message[]
}

/** Lays the profiles, the settings' `rules` and the command line's wishes over another. */
export function resolveSettings(input: SettingsInput): ResolvedSettings {
  const { profiles = [], settingsRules = {}, overrides = {}, settingsFile, rules = builtIn } = input
  const problems: Problem[] = []
  const faults: Message[] = []
  const ids = rules.map((rule) => rule.id)
  const chosen = (profiles.length > 0 ? profiles : [defaultProfile]).flatMap((name) => {
    const profile = Object.hasOwn(known, name) ? known[name] : undefined
    if (profile) return [profile]
    const message = wrongName('profile', name, Object.keys(known))
    const index = writtenProfiles(settingsFile).indexOf(name)
    if (settingsFile && index >= 0) {
      problems.push({ rule: 'schema', place: { file: settingsFile, pointer: ['profiles', index] }, message })
    } else faults.push(message)
    return []
  })
  const settings = fromProfiles(rules, chosen.length > 0 ? chosen : [{}])
  for (const [id, setting] of Object.entries(settingsRules)) {
    if (!ids.includes(id)) {
      const message = wrongName('rule', id, ids)
      if (settingsFile) {
        problems.push({ rule: 'schema', place: { file: settingsFile, pointer: ['rules', id], at: 'key' }, message })
      } else faults.push(message)
    } else if (isSetting(setting)) settings[id] = setting
  }
  for (const [id, setting] of Object.entries(overrides)) {
    if (!ids.includes(id)) faults.push(wrongName('rule', id, ids))
    else if (isSetting(setting)) settings[id] = withOptions(setting, settings[id])
    else faults.push(wrongSeverity(setting))
  }
  return { settings, problems, faults }
}

/** A rule that no profile speaks of is not set: then its own severity holds, and what it says of a single finding. */
function fromProfiles(rules: readonly Rule[], chosen: readonly Profile[]): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {}
  for (const rule of rules) {
    const wishes = chosen.map((profile) => {
      if (profile.only && !profile.only.includes(rule.id)) return 'off'
      return profile.raised ? raised(rule.severity) : undefined
    })
    const gravest = wishes.reduce((a, b) => (rank(b, rule) > rank(a, rule) ? b : a))
    if (gravest !== undefined) settings[rule.id] = gravest
  }
  return settings
}

function raised(severity: Severity): Severity {
  return severity === 'info' ? 'warning' : 'error'
}

function rank(wish: Severity | 'off' | undefined, rule: Rule): number {
  return wish === 'off' ? -1 : severities.indexOf(wish ?? rule.severity)
}

/** A severity alone leaves the options as they are. */
function withOptions(setting: RuleSetting, before: RuleSetting | undefined): RuleSetting {
  return typeof setting === 'string' && typeof before === 'object' ? [setting, before[1]] : setting
}

function isSetting(setting: unknown): setting is RuleSetting {
  const [severity, options] = Array.isArray(setting) ? setting : [setting, {}]
  return severityWords.includes(severity) && (options === undefined || isMapping(options))
}

const severityWords: readonly unknown[] = ['off', ...severities]

function wrongName(kind: 'rule' | 'profile', name: string, names: readonly string[]): Message {
  const near = suggest(name, names)
  return { key: `settings.unknown-${kind}${near ? '-near' : ''}`, values: { name, near, known: names } }
}

function wrongSeverity(setting: unknown): Message {
  const value = String(Array.isArray(setting) ? setting[0] : setting)
  const near = suggest(value, severityWords.map(String))
  return { key: `settings.unknown-severity${near ? '-near' : ''}`, values: { value, near } }
}

function writtenProfiles(file: ModelFile | undefined): readonly unknown[] {
  const written = valueAt(file?.data, ['profiles'])
  return Array.isArray(written) ? written : []
}
