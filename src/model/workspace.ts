import { type Pointer, valueAt } from '../language/pointer.ts'
import { canonicalKey } from '../language/schema.ts'
import { parseYaml } from '../language/yaml.ts'
import { locate } from '../language/yaml-places.ts'
import type { Message } from '../source/finding.ts'
import type { Source } from '../source/source.ts'
import type { Asset } from './asset.ts'
import { bodyProblems } from './bodies.ts'
import { bookPartProblems } from './book-parts.ts'
import { duplicateItems, duplicateObjectives } from './duplicates.ts'
import type { ModelFile } from './file.ts'
import { withMeantDuplicate, withMeantReferences } from './meant-references.ts'
import { peopleIn, strangerProblems, withPeople } from './people-source.ts'
import { fillIdentities, type Plan } from './plan.ts'
import type { Problem } from './problem.ts'
import { type ProfileFiles, readProfiles } from './profile-files.ts'
import { readDocument, readPeopleFile, readSettings, readUnitFile } from './read-files.ts'
import {
  changeReferenceProblems,
  drillReferenceProblems,
  planReferenceProblems,
  unitReferenceProblems,
} from './reference-problems.ts'
import { schemaOf } from './schemas.ts'
import { soundValue } from './sound.ts'
import type { DrillData, DrillRecordData, PlanData, SettingsData } from './types.ts'
import type { Unit } from './unit.ts'
import { readUnits } from './units.ts'
import { unreadSections } from './unread.ts'

/** What the outside hands over: texts that were read, and a way to ask for the files that they name. */
export interface WorkspaceInput {
  readonly settings: Source
  readonly documents: readonly Source[]
  readonly units: readonly Source[]
  /** Names and phones that are kept outside the repository, where they are at hand. */
  readonly people?: Source
  readonly readAsset: (path: string) => Asset
  /** Files that were found and not read, and why; with a pointer, a value of the settings that named them. */
  readonly refused?: readonly Refused[]
  /** Profiles that are asked for beside those that settings and plans name: names, or files of the workspace. */
  readonly profiles?: readonly string[]
}

export interface Refused {
  readonly rule: 'syntax' | 'path-outside-workspace'
  readonly path: string
  readonly pointer?: Pointer
  readonly message: Message
}

/** All that the plans say, read once: everything later is a question put to it. */
export interface Workspace {
  readonly settings: SettingsData
  readonly settingsFile: ModelFile
  readonly files: readonly ModelFile[]
  readonly plans: readonly Plan[]
  readonly drills: readonly { readonly file: ModelFile; readonly data: DrillData }[]
  readonly records: readonly { readonly file: ModelFile; readonly data: DrillRecordData }[]
  readonly units: readonly Unit[]
  /** Where names and phones come from that the units do not say. */
  readonly people?: ModelFile
  /** Profile files, by the names under which they are named. */
  readonly profiles: ProfileFiles
  readonly assets: ReadonlyMap<string, Asset>
  readonly problems: readonly Problem[]
}

/** From so many characters on, trees are released once they are read. */
const many = 1_000_000

/** Reads a workspace. A user's mistake becomes a problem in the result, never an exception. */
export function readWorkspace(input: WorkspaceInput): Workspace {
  const problems: Problem[] = []
  const settingsFile = readSettings(input.settings, problems)
  problems.push(...bookPartProblems(settingsFile))
  const settings = (soundValue(settingsFile.data, schemaOf('settings')) ?? {}) as SettingsData
  const once = [...input.documents, ...input.units].reduce((sum, { text }) => sum + text.length, 0) > many
  const documents = input.documents.flatMap((source) => readDocument(source, problems, once) ?? [])
  const written = documents.flatMap((file) => readPlan(file) ?? [])
  const unitFiles = input.units.flatMap((source) => readUnitFile(source, problems, once))
  const people = input.people && peopleIn(readPeopleFile(input.people, problems))
  const units = readUnits(unitFiles, problems, (unit) => (people ? withPeople(unit, people, settings) : unit))
  if (people) problems.push(...strangerProblems(people, units))
  reportDuplicatePlans(written, problems)
  const refused = (input.refused ?? []).flatMap((refusal) => fileOfRefused(refusal, settingsFile, problems))

  const assets = new Map<string, Asset>()
  const readAsset = (path: string): Asset => {
    const known = assets.get(path) ?? input.readAsset(path)
    assets.set(path, known)
    return known
  }
  const plans = written.map((plan) => {
    const own = withMeantDuplicate(plan, duplicateItems(plan), planReferenceProblems(plan, written, units))
    const read = withMeantReferences(own.plan, own.problems)
    problems.push(...own.duplicates, ...read.problems)
    return read.plan
  })
  for (const unit of units) {
    problems.push(...unitReferenceProblems(unit, units, plans), ...changeReferenceProblems(unit, plans, units))
  }
  const drills = drillsIn<DrillData>(documents, 'drill')
  const records = drillsIn<DrillRecordData>(documents, 'drill-record')
  const scripts = drills.map(({ file, data }) => ({ ...data, id: data.id ?? stemOf(file) }))
  for (const { file, data } of [...drills, ...records]) {
    problems.push(...drillReferenceProblems(file, data, { plans, units, scripts }))
  }
  for (const { file, data } of drills) problems.push(...duplicateObjectives(file, data))
  for (const list of [drills, records]) reportDuplicateDrills(list, problems)
  const named = [...(settings.profiles ?? []), ...(input.profiles ?? []), ...plans.flatMap(profilesOfPlan)]
  const profiles = readProfiles(named, readAsset, problems)
  const bodies = bodyProblems(documents, plans, units, readAsset)
  problems.push(...bodies.problems)
  const lists = [...unitFiles, ...(people ? [people.file] : [])]
  return {
    settings,
    settingsFile,
    files: [settingsFile, ...new Set(profiles.values()), ...documents, ...bodies.included, ...lists, ...refused],
    plans,
    drills,
    records,
    units,
    people: people?.file,
    profiles,
    assets,
    problems: withoutEchoes(problems, [...documents, ...unitFiles, ...refused]),
  }
}

/**
 * While a file cannot be read, nobody knows whether what others name stands in it; nor whether what a plan names stands under
 * a key that is misspelt and could not be read as the one that was meant: one cause, one problem.
 */
function withoutEchoes(problems: Problem[], files: readonly ModelFile[]): Problem[] {
  const lists = new Set<string>()
  for (const { schema, data } of files)
    if (data === undefined) lists.add(schema === 'units' ? 'list.units' : 'list.plans')
  const unread = new Map<ModelFile, Set<string>>()
  for (const { message, place } of problems) {
    if (message.key !== 'schema.unknown-key-near' || place.pointer.length !== 1) continue
    if (valueAt(place.file.data, place.pointer) === undefined) continue
    const key = canonicalKey(schemaOf('plan'), String(message.values?.near))
    unread.set(place.file, (unread.get(place.file) ?? new Set()).add(`list.${key}`))
  }
  for (const file of files) {
    for (const section of unreadSections(file)) unread.set(file, (unread.get(file) ?? new Set()).add(`list.${section}`))
  }
  const renamed = problems.filter(({ message }) => message.key === 'unknown-reference.definition')
  // What the id should have been is told: that it cannot be one is no second mistake.
  const isRenamed = ({ message, place }: Problem): boolean =>
    message.key === 'schema.bad-id' &&
    renamed.some((one) => one.place.file.source === place.file.source && isSame(one.place.pointer, place.pointer))
  const own = renamed.length > 0 ? problems.filter((problem) => !isRenamed(problem)) : problems
  if (lists.size === 0 && unread.size === 0) return own
  return own.filter(({ rule, message, place }) => {
    if (rule !== 'unknown-reference') return true
    const list = message.values?.list
    const own = typeof list === 'object' && 'key' in list ? list.key : ''
    const among = [own, ...(message.values?.among ? String(message.values.among).split(' ') : [])]
    return !among.some((key) => lists.has(key) || unread.get(place.file)?.has(key))
  })
}

function isSame(a: Pointer, b: Pointer): boolean {
  return a.length === b.length && a.every((segment, index) => segment === b[index])
}

/** Drills and records are no plans, whatever they are named; only what has the type that the schema asks for is kept. */
function drillsIn<T>(
  documents: readonly ModelFile[],
  schema: 'drill' | 'drill-record',
): { file: ModelFile; data: T }[] {
  return documents
    .filter((file) => file.schema === schema && isMapping(file.data))
    .map((file) => ({ file, data: soundValue(file.data, schemaOf(schema)) as T }))
}

function profilesOfPlan({ data }: Plan): readonly string[] {
  return data.profiles ?? []
}

function stemOf({ source }: ModelFile): string {
  return source.path.replace(/^.*\//, '').replace(/\.md$/, '')
}

/** A plan whose lists are lists and whose items are mappings can be asked further; the schema has told of any other. */
function readPlan(file: ModelFile): Plan | undefined {
  if (file.schema !== 'plan' || !isMapping(file.data)) return undefined
  const data = soundValue(file.data, schemaOf('plan')) as Record<string, unknown>
  const id = typeof data.id === 'string' && data.id !== '' ? data.id : stemOf(file)
  const complete = { title: id, kind: 'special', hazard: [], roles: [], steps: [], ...data }
  return { id, file, data: fillIdentities(complete as unknown as PlanData) }
}

/** A file that could not be read stands in the workspace as an empty one: its finding is at its first character. */
function fileOfRefused(refused: Refused, settingsFile: ModelFile, problems: Problem[]): ModelFile[] {
  const ofSettings = refused.path === settingsFile.source.path
  const file: ModelFile = ofSettings
    ? settingsFile
    : {
        source: { path: refused.path, text: '' },
        schema: refused.path.endsWith('.md') ? 'plan' : 'units',
        tree: parseYaml('', 0),
        data: undefined,
      }
  problems.push({ rule: refused.rule, place: { file, pointer: refused.pointer ?? [] }, message: refused.message })
  return ofSettings ? [] : [file]
}

function reportDuplicatePlans(plans: readonly Plan[], problems: Problem[]): void {
  const seen = new Map<string, Plan>()
  for (const plan of plans) {
    const first = seen.get(plan.id)
    if (!first) seen.set(plan.id, plan)
    else {
      const written = locate(plan.file.tree, ['id']).key !== undefined
      problems.push({
        rule: 'duplicate-id',
        place: written ? { file: plan.file, pointer: ['id'] } : { file: plan.file, pointer: [], at: 'first-key' },
        message: { key: 'duplicate-id.plan', values: { id: plan.id, other: first.file.source.path } },
        related: [{ place: { file: first.file, pointer: ['id'] }, message: { key: 'duplicate-id.first' } }],
      })
    }
  }
}

function reportDuplicateDrills(
  documents: readonly { readonly file: ModelFile; readonly data: { readonly id?: string } }[],
  problems: Problem[],
): void {
  const seen = new Map<string, ModelFile>()
  for (const { file, data } of documents) {
    if (data.id === undefined) continue
    const first = seen.get(data.id)
    if (!first) seen.set(data.id, file)
    else {
      problems.push({
        rule: 'duplicate-id',
        place: { file, pointer: ['id'] },
        message: { key: 'duplicate-id.document', values: { id: data.id, other: first.source.path } },
        related: [{ place: { file: first, pointer: ['id'] }, message: { key: 'duplicate-id.first' } }],
      })
    }
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
