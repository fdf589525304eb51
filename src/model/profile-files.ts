import { parseYaml } from '../language/yaml.ts'
import { createSource, type Source } from '../source/source.ts'
import { type Asset, resolvePath } from './asset.ts'
import type { ModelFile } from './file.ts'
import { openTree } from './mending.ts'
import { readData, withMisspelt } from './misspelt.ts'
import type { Problem } from './problem.ts'
import { schemaOf } from './schemas.ts'
import { soundValue } from './sound.ts'
import { yamlSyntax } from './syntax.ts'
import type { ProfileData } from './types.ts'
import { unreadableValues } from './unreadable.ts'
import { validate } from './validate.ts'

/** The profile files of a workspace by the names under which settings, plans, the command line and others name them. */
export type ProfileFiles = ReadonlyMap<string, ModelFile>

/** Whether a name of a profile means a file: it is a path, or ends as YAML does. */
export function isProfilePath(name: string): boolean {
  return /[/\\]|\.ya?ml$/i.test(name)
}

/** Reads the files that are named, and those that they extend. A file that is not there is told by whoever names it. */
export function readProfiles(
  names: Iterable<string>,
  readAsset: (path: string) => Asset,
  problems: Problem[],
): ProfileFiles {
  const files = new Map<string, ModelFile>()
  const byPath = new Map<string, ModelFile>()
  const read = (name: string): void => {
    if (!isProfilePath(name) || files.has(name)) return
    const path = resolvePath('', name)
    const asset = path === undefined ? undefined : readAsset(path)
    if (path === undefined || asset?.status !== 'read') return
    const file = byPath.get(path) ?? readProfile(createSource(path, new TextDecoder().decode(asset.bytes)), problems)
    byPath.set(path, file)
    files.set(name, file)
    for (const parent of profileData(file).extends ?? []) read(parent)
  }
  for (const name of names) read(name)
  return files
}

const sound = new WeakMap<ModelFile, ProfileData>()

/** What a profile file says, where it has the type that the schema asks for. */
export function profileData(file: ModelFile): ProfileData {
  let data = sound.get(file)
  if (!data) {
    const read = soundValue(file.data, schemaOf('profile'))
    data = (typeof read === 'object' && read !== null && !Array.isArray(read) ? read : {}) as ProfileData
    sound.set(file, data)
  }
  return data
}

function readProfile(source: Source, problems: Problem[]): ModelFile {
  const schema = schemaOf('profile')
  const { tree, mistakes, faults, isWhole } = openTree(parseYaml(source.text, 0))
  const read = isWhole ? readData(tree, schema) : { data: undefined, faults: [], misspelt: [] }
  const file: ModelFile = { source, schema: 'profile', tree, data: read.data ?? Object.create(null) }
  problems.push(...yamlSyntax(file, [...faults, ...read.faults], mistakes))
  const own = isWhole ? [...validate(file), ...unreadableValues(file, file.data, schema)] : []
  problems.push(...withMisspelt(file, read.misspelt, own))
  return file
}
