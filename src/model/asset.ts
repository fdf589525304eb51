/** A file that a plan names: read, or why it was not. Paths are relative to the workspace, with `/`. */
export type Asset =
  | { readonly status: 'read'; readonly bytes: Uint8Array }
  | { readonly status: 'missing' | 'outside' | 'unreadable' | 'too-large' }

/** Joins a path to a folder of the workspace; undefined where it is absolute or leaves the workspace. */
export function resolvePath(folder: string, path: string): string | undefined {
  if (path.startsWith('/') || path.startsWith('\\') || /^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(path)) return undefined
  const parts: string[] = folder === '' ? [] : folder.split('/')
  for (const part of path.split(/[/\\]/)) {
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (parts.length === 0) return undefined
      parts.pop()
    } else parts.push(part)
  }
  return parts.join('/')
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}
