import type { ModelFile } from '../../model/file.ts'
import { type ProfileFiles, profileData } from '../../model/profile-files.ts'
import type {
  CeilingDemand,
  ClauseDemand,
  IntervalDemand,
  ProfileData,
  Said,
  SectionDemand,
} from '../../model/types.ts'
import type { Severity } from '../../source/finding.ts'
import { builtInProfiles } from './built-in.ts'

export const defaultProfile = 'recommended'

/** A profile with all that it extends laid under it. */
export interface Profile {
  readonly name: string
  readonly title?: Said
  readonly summary?: Said
  /** The names that it extends. */
  readonly parents: readonly string[]
  /** These rules alone run, beside those that it gives a severity. */
  readonly only?: readonly string[]
  /** Warnings become errors, and notes warnings. */
  readonly raised: boolean
  readonly severities: Readonly<Record<string, Wish>>
  readonly sections: readonly Demand<SectionDemand>[]
  readonly ceilings: readonly Demand<CeilingDemand>[]
  readonly intervals: readonly Demand<IntervalDemand>[]
  readonly clauses: readonly Demand<ClauseDemand>[]
}

/** What a profile says of a rule; a regulatory one makes nothing an error that rests on less than a requirement. */
export interface Wish {
  readonly severity: Severity | 'off'
  readonly regulatory: boolean
}

/** An entry of a profile, with the document that it is of. */
export type Demand<T> = T & { readonly regulatory: boolean }

/** A name of `extends` that leads nowhere or back: the profile that writes it and where. */
export interface Stray {
  readonly file?: ModelFile
  readonly index: number
  readonly name: string
  readonly circle: boolean
}

export const profileNames: readonly string[] = Object.keys(builtInProfiles).toSorted(
  (a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1),
)

/** The profile of a name: one that comes with the program, or a file of the workspace. Undefined where there is none. */
export function profileOf(name: string, files: ProfileFiles, strays: Stray[] = []): Profile | undefined {
  return resolve(name, files, [], strays)
}

function resolve(name: string, files: ProfileFiles, within: readonly string[], strays: Stray[]): Profile | undefined {
  const file = files.get(name)
  const data = Object.hasOwn(builtInProfiles, name) ? builtInProfiles[name] : file && profileData(file)
  if (!data) return undefined
  const parents = (data.extends ?? []).flatMap((parent, index) => {
    const circle = parent === name || within.includes(parent)
    const found = circle ? undefined : resolve(parent, files, [...within, name], strays)
    if (!found) strays.push({ file, index, name: parent, circle })
    return found ?? []
  })
  return parents.reduceRight((own, parent) => laidOver(own, parent, data), own(name, data))
}

function own(name: string, data: ProfileData): Profile {
  const { regulatory = false, source } = data
  const whole = <T extends { source?: string }>(entries: readonly T[] = []): Demand<T>[] =>
    entries.map((entry) => ({ source, ...entry, regulatory }))
  return {
    name,
    title: data.title,
    summary: data.summary,
    parents: data.extends ?? [],
    only: data.only,
    raised: data.raised ?? false,
    severities: Object.fromEntries(
      Object.entries(data.severities ?? {}).map(([rule, severity]) => [rule, { severity, regulatory }]),
    ),
    sections: whole(data.sections),
    ceilings: whole(data.ceilings),
    intervals: whole(data.intervals),
    clauses: whole(data.clauses),
  }
}

function laidOver(upper: Profile, lower: Profile, { without = [], raised }: ProfileData): Profile {
  const merged = <T extends { id: string }>(under: readonly T[], over: readonly T[]): T[] => [
    ...under.filter(({ id }) => !without.includes(id) && over.every((one) => one.id !== id)),
    ...over,
  ]
  return {
    name: upper.name,
    title: upper.title,
    summary: upper.summary,
    parents: upper.parents,
    only: upper.only ?? lower.only,
    raised: raised ?? (upper.raised || lower.raised),
    severities: { ...lower.severities, ...upper.severities },
    sections: merged(lower.sections, upper.sections),
    ceilings: merged(lower.ceilings, upper.ceilings),
    intervals: merged(lower.intervals, upper.intervals),
    clauses: [...lower.clauses, ...upper.clauses],
  }
}

/** The general ones come first. */
function rankOf(name: string): number {
  const at = ['minimal', defaultProfile, 'strict'].indexOf(name)
  return at < 0 ? 3 : at
}
