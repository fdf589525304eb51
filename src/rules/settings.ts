import type { ModelFile } from '../model/file.ts'
import type { Problem } from '../model/problem.ts'
import type { ProfileFiles } from '../model/profile-files.ts'
import { suggest } from '../model/suggest.ts'
import type { SettingsData } from '../model/types.ts'
import { type Message, severities } from '../source/finding.ts'
import { rules as builtIn } from './index.ts'
import { isMapping, valueAt } from './items.ts'
import { optionProblems } from './option-problems.ts'
import { unknownProfile, unknownRule } from './profiles/problems.ts'
import { defaultProfile, type Profile, profileOf } from './profiles/resolve.ts'
import { severitiesIn } from './profiles/severities.ts'
import type { Rule } from './rule.ts'
import type { RuleSetting, RuleSettings } from './run.ts'

export interface SettingsInput {
  /** Names of profiles; `recommended` where there is none. Of several, the gravest severity of each rule holds. */
  readonly profiles?: readonly string[]
  /** Those of the workspace's own. */
  readonly files?: ProfileFiles
  readonly settingsRules?: SettingsData['rules']
  /** From the command line: rule to severity. What stands here need not exist. */
  readonly overrides?: Readonly<Record<string, string | RuleSetting>>
  /** Where `profiles` and `settingsRules` were written: a wrong name there becomes a problem at its place. */
  readonly settingsFile?: ModelFile
  /** Every rule that can run; the built-in ones unless stated. */
  readonly rules?: readonly Rule[]
  /** Whether a name that is none of theirs may be that of a rule that was not loaded. */
  readonly mayBeOwn?: boolean
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
  const { profiles = [], files = new Map(), settingsRules = {}, overrides = {}, settingsFile, rules = builtIn } = input
  const problems: Problem[] = []
  const faults: Message[] = []
  const ids = rules.map((rule) => rule.id)
  const tell = (message: Message, place: Omit<Problem['place'], 'file'> | undefined): void => {
    if (settingsFile && place) problems.push({ rule: 'schema', place: { file: settingsFile, ...place }, message })
    else faults.push(message)
  }
  const chosen = (profiles.length > 0 ? profiles : [defaultProfile]).flatMap((name) => {
    const profile = profileOf(name, files)
    if (profile) return [profile]
    const index = writtenProfiles(settingsFile).indexOf(name)
    tell(unknownProfile(name), index >= 0 ? { pointer: ['profiles', index] } : undefined)
    return []
  })
  const none = profileOf(defaultProfile, files) as Profile
  const settings = severitiesIn(rules, chosen.length > 0 ? chosen : [none])
  for (const [id, setting] of Object.entries(settingsRules)) {
    if (!ids.includes(id)) {
      if (!input.mayBeOwn) tell(unknownRule(id, ids), { pointer: ['rules', id], at: 'key' })
    } else if (isSetting(setting)) {
      settings[id] = setting
      const rule = rules.find((one) => one.id === id)
      const options = typeof setting === 'string' ? undefined : setting[1]
      if (rule && options && settingsFile) problems.push(...optionProblems(rule, options, settingsFile))
    }
  }
  for (const [id, setting] of Object.entries(overrides)) {
    if (!ids.includes(id)) faults.push(unknownRule(id, ids))
    else if (isSetting(setting)) settings[id] = withOptions(setting, settings[id])
    else faults.push(wrongSeverity(setting))
  }
  return { settings, problems, faults }
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

function wrongSeverity(setting: unknown): Message {
  const value = String(Array.isArray(setting) ? setting[0] : setting)
  const near = suggest(value, severityWords.map(String))
  return { key: `settings.unknown-severity${near ? '-near' : ''}`, values: { value, near } }
}

function writtenProfiles(file: ModelFile | undefined): readonly unknown[] {
  const written = valueAt(file?.data, ['profiles'])
  return Array.isArray(written) ? written : []
}
