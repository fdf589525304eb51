import { existsSync, realpathSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import type { Asset } from '../../model/asset.ts'
import { rangeOf } from '../../model/file.ts'
import type { Problem } from '../../model/problem.ts'
import { readSettings } from '../../model/read-files.ts'
import type { SettingsData } from '../../model/types.ts'
import { type Refused, readWorkspace, type Workspace, type WorkspaceInput } from '../../model/workspace.ts'
import { UserFault } from '../../source/fault.ts'
import type { Message } from '../../source/finding.ts'
import { createSource, positionAt, type Source } from '../../source/source.ts'
import { findFiles } from './find.ts'
import { codeOf, isInside, outside, readAssetOf, readText, workspacePath } from './guard.ts'
import { findPeople } from './people.ts'

export interface LoadOptions {
  /** The workspace. */
  readonly cwd: string
  /** Settings file, relative to `cwd`; default `musterbook.yaml`, which may be missing. */
  readonly config?: string
  /** File of names and phones, relative to `cwd`; default: what the settings name, where it is there. */
  readonly people?: string
  /** Files or folders, relative to `cwd`, that are asked about. All is read in any case. */
  readonly paths?: readonly string[]
  /** Profiles beside those that settings and plans name. */
  readonly profiles?: readonly string[]
}

export interface Loaded {
  /** The workspace's real path. */
  readonly root: string
  readonly workspace: Workspace
  /** Whether a file was asked about. */
  readonly isAsked: (path: string) => boolean
  /** What is worth saying, and no fault. */
  readonly notices: readonly Message[]
}

/** What a workspace is read from, before it is read. */
export interface FoundInput extends Omit<Loaded, 'workspace'> {
  readonly input: WorkspaceInput
  /** Where plans were looked for. */
  readonly patterns: readonly string[]
  /** Where units were looked for. */
  readonly unitPatterns: readonly string[]
  /** Where rules of the workspace's own are, as the settings say. */
  readonly plugins: readonly string[]
}

const settingsName = 'musterbook.yaml'
const defaultPlans = ['plans/**/*.md']
const defaultUnits = ['plans/units/**/*.{yaml,yml,csv}']

/**
 * Reads a workspace from disk. Files that cannot be read become problems of the workspace. Throws a UserFault where
 * there is nothing to read: `fault.no-folder`, `fault.no-path`, `fault.path-outside`, `fault.settings-missing`,
 * `fault.settings-unread`, `fault.settings-syntax`, `fault.no-plans`.
 */
export async function loadWorkspace(options: LoadOptions): Promise<Loaded> {
  const { input, patterns, ...found } = findInput(options)
  return { ...found, workspace: readFound(input, patterns, options.cwd) }
}

/** Reads what was found. Throws the UserFault `fault.no-plans`. */
export function readFound(input: WorkspaceInput, patterns: readonly string[], cwd: string): Workspace {
  const workspace = readWorkspace(input)
  const isThere = workspace.files.some((file) => file.body !== undefined) || input.refused?.length
  if (!isThere) throw new UserFault('fault.no-plans', { patterns: [...patterns], folder: cwd })
  return workspace
}

/** Finds and reads the texts of a workspace. Throws as `loadWorkspace` does, but for `fault.no-plans`. */
export function findInput({ cwd, config, people: named, paths = [], profiles }: LoadOptions): FoundInput {
  const root = rootOf(cwd)
  const isAsked = asked(root, paths)
  const notices: Message[] = []
  const settings = loadSettings(root, config, notices)
  const data = settingsData(settings)
  const plans = data.plans?.length ? data.plans : defaultPlans
  const unitPatterns = data.units?.length ? data.units : defaultUnits
  const found = {
    plans: findFiles({ root, patterns: plans, names: '*.md', extension: /\.md$/i }),
    units: findFiles({
      root,
      patterns: unitPatterns,
      names: '*.{yaml,yml,csv}',
      extension: /\.(ya?ml|csv)$/i,
    }),
  }
  const refusals = new Map<string, Refused>()
  for (const [key, { refused, leaving }] of Object.entries(found)) {
    for (const one of refused) refusals.set(one.path, one)
    for (const path of leaving) {
      const index = (data[key as 'plans' | 'units'] ?? []).indexOf(path)
      refusals.set(`${key} ${path}`, { ...outside(path), path: settings.path, pointer: [key, index] })
    }
  }
  const read = (path: string): Source[] => {
    const text = readText(root, path)
    if ('text' in text) return [text]
    refusals.set(path, text)
    return []
  }
  const documents = found.plans.paths.filter((path) => !/(^|\/)readme\.md$/i.test(path)).flatMap(read)
  const people = findPeople(root, { named, source: data['people-source'] }, notices)
  if (people && 'rule' in people) refusals.set('people', { ...people, path: settings.path, pointer: ['people-source'] })
  const others = [settings.path, people?.path]
  const units = found.units.paths.filter((path) => !others.includes(path)).flatMap(read)
  const readAsset = (path: string): Asset => readAssetOf(root, path)
  const persons = people && 'text' in people ? people : undefined
  const input = { settings, documents, units, people: persons, readAsset, refused: [...refusals.values()], profiles }
  const { plugins = [] } = data
  return { root, input, patterns: plans, unitPatterns, plugins, isAsked, notices }
}

/** The real path of a workspace. Throws the UserFault `fault.no-folder`. */
export function rootOf(cwd: string): string {
  try {
    return realpathSync(cwd)
  } catch (error) {
    throw new UserFault('fault.no-folder', { path: cwd, reason: codeOf(error) }, { cause: error })
  }
}

function asked(root: string, paths: readonly string[]): (path: string) => boolean {
  if (paths.length === 0) return () => true
  const wanted = paths.map((path) => {
    const absolute = isAbsolute(path) ? path : resolve(root, path)
    if (!existsSync(absolute)) throw new UserFault('fault.no-path', { path })
    const own = workspacePath(root, isInside(root, absolute) ? absolute : realpathSync(absolute))
    if (!isInside(root, resolve(root, own))) throw new UserFault('fault.path-outside', { path })
    return own
  })
  return (path) => wanted.some((own) => own === '' || path === own || path.startsWith(`${own}/`))
}

function loadSettings(root: string, config: string | undefined, notices: Message[]): Source {
  const file = resolve(root, config ?? settingsName)
  const path = workspacePath(root, file)
  if (!existsSync(file)) {
    if (config !== undefined) throw new UserFault('fault.settings-missing', { path: config })
    notices.push({ key: 'notice.no-settings', values: { path: settingsName } })
    return createSource(settingsName, '')
  }
  // Settings that were named on the command line may stand outside: whoever runs the program said so.
  const named = config !== undefined && !isInside(root, realpathSync(file))
  const text = named ? readText(realpathSync(resolve(file, '..')), file.replace(/^.*[/\\]/, '')) : readText(root, path)
  if (!('text' in text)) throw new UserFault('fault.settings-unread', { path, reason: text.message })
  return { ...text, path }
}

function settingsData(settings: Source): SettingsData {
  const problems: Problem[] = []
  const file = readSettings(settings, problems)
  const fault = problems.find((problem) => problem.rule === 'syntax')
  if (fault) {
    const { line, column } = positionAt(settings, rangeOf(fault.place).start)
    throw new UserFault('fault.settings-syntax', { path: settings.path, line, column, reason: fault.message })
  }
  const isMapping = typeof file.data === 'object' && file.data !== null && !Array.isArray(file.data)
  if (!isMapping) {
    const reason = { key: 'fault.settings-no-keys' }
    throw new UserFault('fault.settings-syntax', { path: settings.path, line: 1, column: 1, reason })
  }
  const data = (isMapping ? file.data : {}) as Record<string, unknown>
  const source = data['people-source']
  const lists = {
    plans: texts(data.plans),
    units: texts(data.units),
    plugins: texts(data.plugins),
    'people-source': typeof source === 'string' && source.trim() !== '' ? source : undefined,
  }
  return { ...data, ...lists } as SettingsData
}

/** The schema tells of a list that holds other than texts; here it only must not stop the reading. */
function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string' && item.trim() !== '') : []
}
