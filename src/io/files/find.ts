import { type Dirent, type PathLike, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { escapePath, globSync } from 'tinyglobby'
import { resolvePath } from '../../model/asset.ts'
import type { Refused } from '../../model/workspace.ts'
import { brokenLink, isInside, outside, refused, unreadable, workspacePath } from './guard.ts'

export interface FindOptions {
  /** The workspace: a real path. */
  readonly root: string
  /** Folders, files or globs, relative to the root. */
  readonly patterns: readonly string[]
  /** What stands below a pattern that is a folder: `*.md`. */
  readonly names: string
  readonly extension: RegExp
}

export interface Found {
  readonly paths: readonly string[]
  readonly refused: readonly Refused[]
  /** Patterns that lead out of the workspace. */
  readonly leaving: readonly string[]
}

/**
 * The files that patterns mean, sorted, each once. Dot folders and `node_modules` are passed over; a link that leaves
 * the workspace and a folder that cannot be listed are told of, not followed.
 */
export function findFiles({ root, patterns, names, extension }: FindOptions): Found {
  const leaving = patterns.filter((pattern) => resolvePath('', pattern.replace(/^!/, '')) === undefined)
  const listing = new Listing(root, extension)
  const globs = patterns.filter((pattern) => !leaving.includes(pattern)).map((pattern) => globOf(root, pattern, names))
  const paths = globSync(globs, {
    cwd: root,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdirSync: ((path: PathLike) => listing.list(String(path))) as unknown as typeof readdirSync },
  }).filter((path) => extension.test(path))
  return { paths: listing.withoutDoubles(paths), refused: listing.refused, leaving }
}

/** A folder means all below it. `(一)` is part of a name, not a pattern. */
function globOf(root: string, pattern: string, names: string): string {
  const kind = kindOf(`${root}/${pattern}`)
  if (kind === 'folder') return `${escapePath(pattern.replace(/^\.\/|\/+$/g, ''))}/**/${names}`.replace(/^\.?\//, '')
  if (kind === 'file') return escapePath(pattern)
  return pattern.replace(/(^|[^\\@!?*+(])([()])/g, '$1\\$2')
}

function kindOf(path: string): 'folder' | 'file' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return undefined
  }
}

/** Lists folders for the glob, with links resolved where they stay inside. */
class Listing {
  readonly refused: Refused[] = []
  private readonly root: string
  private readonly extension: RegExp
  private readonly links: string[] = []

  constructor(root: string, extension: RegExp) {
    this.root = root
    this.extension = extension
  }

  list(path: string): Dirent[] {
    const own = workspacePath(this.root, path)
    try {
      const real = realpathSync(path)
      if (!isInside(this.root, real)) {
        this.refused.push(outside(own))
        return []
      }
      return readdirSync(path, { withFileTypes: true }).flatMap((entry) => this.entry(entry, path, real))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'ENOENT' && code !== 'ENOTDIR') this.refused.push(refused(own, unreadable(error)))
      return []
    }
  }

  /** A file that is reached by a link and also by its own name is read once, by its own name. */
  withoutDoubles(paths: readonly string[]): string[] {
    const sorted = [...new Set(paths)].sort()
    if (this.links.length === 0) return sorted
    const isLinked = (path: string): boolean => this.links.some((link) => path === link || path.startsWith(`${link}/`))
    const own = new Set(sorted.filter((path) => !isLinked(path)).map((path) => `${this.root}/${path}`))
    return sorted.filter((path) => {
      if (!isLinked(path)) return true
      const real = realpathSync(`${this.root}/${path}`)
      if (own.has(real)) return false
      own.add(real)
      return true
    })
  }

  private entry(entry: Dirent, folder: string, realFolder: string): Dirent[] {
    if (entry.name === 'node_modules' || entry.name.startsWith('.')) return []
    if (!entry.isSymbolicLink()) return [entry]
    const path = `${folder.replace(/\/$/, '')}/${entry.name}`
    const own = workspacePath(this.root, path)
    let real: string
    let isFolder: boolean
    try {
      real = realpathSync(path)
      isFolder = isInside(this.root, real) && statSync(real).isDirectory()
    } catch (error) {
      if (this.extension.test(entry.name)) this.refused.push(refused(own, brokenLink(error)))
      return []
    }
    if (!isInside(this.root, real)) {
      if (this.extension.test(entry.name) || !/\.\w+$/.test(entry.name)) this.refused.push(outside(own))
      return []
    }
    if (isFolder && (isInside(real, realFolder) || isInside(real, dirname(path)))) return []
    this.links.push(own)
    return [resolved(entry, isFolder)]
  }
}

function resolved(entry: Dirent, isFolder: boolean): Dirent {
  return Object.assign(Object.create(Object.getPrototypeOf(entry) as object) as Dirent, entry, {
    isSymbolicLink: () => false,
    isDirectory: () => isFolder,
    isFile: () => !isFolder,
  })
}
