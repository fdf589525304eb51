import type { Workspace } from '../model/workspace.ts'
import type { Finding } from '../source/finding.ts'
import type { Source } from '../source/source.ts'

export function hidePersons(
  findings: readonly Finding[],
  workspace: Workspace,
): { findings: readonly Finding[]; sources: ReadonlyMap<string, Source> } {
  return { findings, sources: new Map(workspace.files.map((file) => [file.source.path, file.source])) }
}
