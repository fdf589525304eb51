import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { lint } from '../../src/cli/lint.ts'
import { readWorkspace } from '../../src/model/workspace.ts'
import { createSource, positionAt } from '../../src/source/source.ts'

// Two sound plans of other trades. Each change opens one gap, and must give one finding at its place. The score of the first
// run is in the folder's README.

interface Change {
  readonly rule: string
  readonly why: string
  readonly file: 'factory' | 'school'
  readonly find: string
  readonly replace: string
  /** A path at or under which the finding may stand. */
  readonly at?: string
  /** Or a text of its line. */
  readonly line?: string
  /** Rules that may find something as its consequence. */
  readonly also?: readonly string[]
}

const plans = { factory: 'ammonia.md', school: 'food-poisoning.md' }
const fixtures = join(import.meta.dirname, '../fixtures/other-styles')
const changes = parse(readFileSync(join(import.meta.dirname, 'other-gaps/changes.yaml'), 'utf8')) as readonly Change[]

test.each(changes)('$rule: $why', ({ rule, file, find, replace, at, line, also = [] }) => {
  const parts = readFileSync(join(fixtures, file, 'plans', plans[file]), 'utf8').split(find)
  expect(parts, 'the text to change stands once').toHaveLength(2)
  const source = createSource(`plans/${plans[file]}`, parts.join(replace))
  const workspace = readWorkspace({
    settings: createSource('musterbook.yaml', ''),
    documents: [source],
    units: [],
    readAsset: () => ({ status: 'missing' }),
  })
  const found = lint(workspace, { today: '2026-11-22' }).filter((one) => !also.includes(one.rule))
  expect(found.map((one) => one.rule)).toEqual([rule])
  const [finding] = found
  if (line) expect(source.text.split('\n')[positionAt(source, finding?.range.start ?? 0).line - 1]).toContain(line)
  if (at !== undefined) expect(`${finding?.path}/`).toMatch(new RegExp(`^${at}/`))
})
