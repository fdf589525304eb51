import { expect, test } from 'vitest'
import { readUnitFile } from '../../src/model/read-files.ts'
import type { UnitData } from '../../src/model/types.ts'
import { createSource } from '../../src/source/source.ts'

test('a table may be as large as a file may be, and is read whole', () => {
  const posts = Array.from({ length: 50 }, (_, index) => `people.p${index}.name`)
  const rows = Array.from({ length: 9_000 }, (_, index) => `u${index}${',x'.repeat(posts.length)}\n`)
  const problems: never[] = []
  const [file] = readUnitFile(createSource('units.csv', `id,${posts.join(',')}\n${rows.join('')}`), problems, true)
  expect(problems).toEqual([])
  const units = file?.data as readonly UnitData[]
  expect(units).toHaveLength(rows.length)
  expect(Object.keys(units.at(-1)?.people ?? {})).toHaveLength(posts.length)
}, 120_000)
