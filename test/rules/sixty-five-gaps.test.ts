import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { lint } from '../../src/cli/lint.ts'
import { readAssetOf } from '../../src/io/files/guard.ts'
import { format } from '../../src/messages/format.ts'
import { readWorkspace } from '../../src/model/workspace.ts'
import { createSource, positionAt, type Source } from '../../src/source/source.ts'

// Plans that nobody tuned the rules to have no gap. Each change opens one, and must give one finding at its place. The
// score of the first run is in the folder's README.

interface Change {
  readonly rule: string
  readonly why: string
  readonly file?: string
  readonly find: string
  readonly replace: string
  /** Paths at or under which the finding may stand. */
  readonly at?: readonly string[]
  /** Or a text of its line. */
  readonly line?: string
  /** Rules that may find something as its consequence. */
  readonly also?: readonly string[]
}

const folder = join(import.meta.dirname, 'sixty-five-gaps')
const root = join(folder, 'workspace')
const today = '2026-11-20'
const plan = 'plans/hall-outage.md'
const changes = parse(readFileSync(join(folder, 'changes.yaml'), 'utf8')) as readonly Change[]
const filesIn = (path: string, ending: string): string[] =>
  readdirSync(join(root, path))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${path}/${name}`)
const documents = filesIn('plans', '.md')
const units = filesIn('plans/units', '.yaml')
const texts = new Map(
  ['musterbook.yaml', ...documents, ...units].map((file) => [file, readFileSync(join(root, file), 'utf8')]),
)

const unchanged = new Map([...texts].map(([file, text]) => [file, createSource(file, text)]))
/** What does not change is read once. */
const sourceOf = (file: string, text: string): Source =>
  text === texts.get(file) ? (unchanged.get(file) as Source) : createSource(file, text)

test('the plans as they are have no gap', () => {
  expect(findingsIn(texts)).toEqual([])
  expect(changes).toHaveLength(65)
  expect(new Set(changes.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(45)
})

test.each(changes)('$rule: $why', ({ rule, file = plan, find, replace, at, line, also = [] }) => {
  const parts = (texts.get(file) ?? '').split(find)
  expect(parts, 'the text to change stands once').toHaveLength(2)
  const changed = parts.join(replace)
  const found = findingsIn(new Map(texts).set(file, changed)).filter((one) => !also.includes(one.rule))
  expect(found.map(({ said }) => said)).toEqual([expect.stringContaining(`${rule} ${file} `)])
  for (const finding of found) {
    if (line) expect(changed.split('\n')[finding.line - 1]).toContain(line)
    if (at) expect(at.filter((path) => isUnder(finding.path, path))).not.toEqual([])
  }
})

function findingsIn(written: ReadonlyMap<string, string>) {
  const sources = new Map([...written].map(([file, text]) => [file, sourceOf(file, text)]))
  const of = (files: readonly string[]) => files.flatMap((file) => sources.get(file) ?? [])
  const settings = sourceOf('musterbook.yaml', written.get('musterbook.yaml') ?? '')
  const workspace = readWorkspace({
    settings,
    documents: of(documents),
    units: of(units),
    readAsset: (path) => readAssetOf(root, path),
  })
  return lint(workspace, { today }).map(({ rule, file, path, message, range }) => ({
    rule,
    path,
    line: positionAt(sources.get(file) ?? settings, range.start).line,
    said: `${rule} ${file} ${path} ${format(message, 'zh-Hans')}`,
  }))
}

function isUnder(path: string, place: string): boolean {
  return path === place || (place !== '' && path.startsWith(`${place}/`))
}
