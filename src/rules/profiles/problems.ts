import type { Pointer } from '../../language/pointer.ts'
import type { ModelFile } from '../../model/file.ts'
import type { Problem } from '../../model/problem.ts'
import { isProfilePath, profileData } from '../../model/profile-files.ts'
import { suggest } from '../../model/suggest.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Message } from '../../source/finding.ts'
import type { Rule } from '../rule.ts'
import { type Profile, profileNames, profileOf, type Stray } from './resolve.ts'

/**
 * What the profile files of a workspace name and there is not: rules, profiles, their own entries; and circles. With
 * `mayBeOwn` a name that is no rule's may be that of a rule that was not loaded.
 */
export function profileProblems({ profiles }: Workspace, rules: readonly Rule[], mayBeOwn = false): Problem[] {
  const ids = rules.map((rule) => rule.id)
  const files = new Map([...profiles].map(([name, file]) => [file, name]))
  const strays: Stray[] = []
  const ofEntries = [...files].flatMap(([file, name]) => {
    const profile = profileOf(name, profiles, strays)
    return [...(mayBeOwn ? [] : unknownRules(file, ids)), ...(profile ? unknownEntries(file, profile) : [])]
  })
  return [...straysOnce(strays).map(strayProblem), ...ofEntries]
}

/** Each place once, and of a circle only where it closes first. */
function straysOnce(strays: readonly Stray[]): Stray[] {
  const places = new Map(strays.map((stray) => [`${stray.file?.source.path} ${stray.index}`, stray]))
  const circle = strays.find((stray) => stray.circle)
  return [...places.values()].filter(
    ({ file, index, circle: isCircle }) => !isCircle || (file === circle?.file && index === circle?.index),
  )
}

/** What to say of a name of a profile that is none. */
export function unknownProfile(name: string): Message {
  if (isProfilePath(name)) return { key: 'settings.unknown-profile-file', values: { name } }
  const near = suggest(name, profileNames)
  return { key: `settings.unknown-profile${near ? '-near' : ''}`, values: { name, near, known: profileNames } }
}

export function unknownRule(name: string, ids: readonly string[]): Message {
  const near = suggest(name, ids)
  return { key: `settings.unknown-rule${near ? '-near' : ''}`, values: { name, near } }
}

function strayProblem({ file, index, name, circle }: Stray): Problem {
  const message = circle ? { key: 'settings.profile-circle', values: { name } } : unknownProfile(name)
  return problem(file as ModelFile, ['extends', index], message)
}

function unknownRules(file: ModelFile, ids: readonly string[]): Problem[] {
  const { only = [], severities = {}, clauses = [] } = profileData(file)
  const isUnknown = (id: string): boolean => !ids.includes(id)
  return [
    ...only.flatMap((id, index) => (isUnknown(id) ? problem(file, ['only', index], unknownRule(id, ids)) : [])),
    ...Object.keys(severities)
      .filter(isUnknown)
      .map((id) => problem(file, ['severities', id], unknownRule(id, ids), 'key')),
    ...clauses.flatMap(({ rules = [] }, at) =>
      rules.flatMap((id, index) =>
        isUnknown(id) ? problem(file, ['clauses', at, 'rules', index], unknownRule(id, ids)) : [],
      ),
    ),
  ]
}

const lists = ['sections', 'ceilings', 'intervals'] as const

function unknownEntries(file: ModelFile, profile: Profile): Problem[] {
  const { clauses = [] } = profileData(file)
  return clauses.flatMap((clause, at) =>
    lists.flatMap((list) => {
      const known = profile[list].map(({ id }) => id)
      return (clause[list] ?? []).flatMap((id, index) => {
        if (known.includes(id)) return []
        const near = suggest(id, known)
        const message = { key: `settings.unknown-entry${near ? '-near' : ''}`, values: { name: id, near } }
        return problem(file, ['clauses', at, list, index], message)
      })
    }),
  )
}

function problem(file: ModelFile, pointer: Pointer, message: Message, at?: 'key'): Problem {
  return { rule: 'schema', place: { file, pointer, at }, message }
}
