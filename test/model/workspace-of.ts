import type { Asset } from '../../src/model/asset.ts'
import { pathOf, rangeOf } from '../../src/model/file.ts'
import type { Problem } from '../../src/model/problem.ts'
import { readWorkspace, type Workspace } from '../../src/model/workspace.ts'
import { createSource, positionAt } from '../../src/source/source.ts'

/** Reads a workspace from texts by path: `musterbook.yaml`, Markdown, unit files; all else is an asset. */
export function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  const sources = Object.entries(files).map(([path, text]) => createSource(path, text))
  return readWorkspace({
    settings: sources.find((source) => source.path === 'musterbook.yaml') ?? createSource('musterbook.yaml', ''),
    documents: sources.filter((source) => /^plans\/[^/]*\.md$/.test(source.path)),
    units: sources.filter((source) => source.path.startsWith('plans/units/')),
    readAsset: (path): Asset => {
      const text = files[path]
      return text === undefined ? { status: 'missing' } : { status: 'read', bytes: new TextEncoder().encode(text) }
    },
  })
}

/** What a problem says of itself, short enough to compare. */
export function told(problem: Problem): string {
  const { place } = problem
  const range = rangeOf(place)
  const at = (offset: number) => {
    const { line, column } = positionAt(place.file.source, offset)
    return `${line}:${column}`
  }
  return `${problem.rule} ${place.file.source.path} ${pathOf(place)} ${at(range.start)}-${at(range.end)} ${problem.message.key}`
}
