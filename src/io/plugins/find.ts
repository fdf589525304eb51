import { realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Refused } from '../../model/workspace.ts'
import type { Message } from '../../source/finding.ts'
import { findFiles } from '../files/find.ts'
import { outside, readText } from '../files/guard.ts'
import { markOf } from './mark.ts'

/** A file of rules: nothing of it has run. */
export interface OwnFile {
  readonly path: string
  readonly url: string
  /** Its text and those that it imports, as one hash; undefined where what it does may depend on more. */
  readonly mark?: string
}

export interface OwnFiles {
  readonly files: readonly OwnFile[]
  /** What leads out of the workspace, at its place in the settings. */
  readonly refused: readonly Refused[]
  /** What is not there or cannot be read. */
  readonly faults: readonly Message[]
}

export interface OwnFilesOptions {
  /** The workspace: a real path. */
  readonly root: string
  /** As the settings name them. */
  readonly patterns: readonly string[]
  readonly settings: string
}

/** The files of rules that the settings name, inside the workspace, sorted. */
export function findOwnFiles({ root, patterns, settings }: OwnFilesOptions): OwnFiles {
  const refused: Refused[] = []
  const faults: Message[] = []
  const look = (some: readonly string[]): ReturnType<typeof findFiles> =>
    findFiles({ root, patterns: some, names: '*.{mjs,js}', extension: /\.m?js$/i })
  for (const [index, pattern] of patterns.entries()) {
    const found = look([pattern])
    // Other files of the folder may have been looked at on the way.
    const meant = found.refused.filter(({ path }) => means(pattern, path))
    const leaving = found.leaving[0] ?? meant.find(({ rule }) => rule === 'path-outside-workspace')?.path
    const broken = meant.find(({ rule }) => rule !== 'path-outside-workspace')
    if (leaving !== undefined) refused.push({ ...outside(leaving), path: settings, pointer: ['plugins', index] })
    else if (broken) faults.push({ key: 'own.unread', values: { file: broken.path, reason: broken.message } })
    else if (found.paths.length === 0 && !pattern.startsWith('!')) {
      faults.push({ key: 'own.none-there', values: { pattern } })
    }
  }
  const files = look(patterns).paths.flatMap((path): OwnFile[] => {
    const text = readText(root, path)
    if ('text' in text) {
      const url = pathToFileURL(realpathSync(`${root}/${path}`)).href
      return [{ path, url, mark: markOf(root, text) }]
    }
    if (text.rule === 'path-outside-workspace') refused.push({ ...text, path: settings, pointer: ['plugins'] })
    else faults.push({ key: 'own.unread', values: { file: path, reason: text.message } })
    return []
  })
  return { files, refused, faults }
}

function means(pattern: string, path: string): boolean {
  const name = pattern.replace(/^\.\/|\/+$/g, '')
  return /[*?{[!]/.test(name) || path === name || path.startsWith(`${name}/`)
}
