import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lint } from '../../src/cli/lint.ts'
import { loadWorkspace } from '../../src/io/files/load.ts'

// Plans as other people write them: sound, and so different from ours that a rule which looks for words would trip.
test.each(['traditional-chinese', 'english', 'flow-style', 'factory', 'school'])(
  'nothing is found in a sound plan of another style: %s',
  async (name) => {
    const { workspace } = await loadWorkspace({ cwd: join(import.meta.dirname, '../fixtures/other-styles', name) })
    expect(workspace.plans).toHaveLength(1)
    const found = lint(workspace, { today: '2026-11-22' })
    expect(found.map(({ rule, path }) => `${rule} ${path}`)).toEqual([])
  },
)
