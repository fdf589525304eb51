import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clausesOf, clustersOf, likeness } from '../../src/analysis/near-duplicates.ts'

const set = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }).map((members) => new Set(members))

test('clusters are what comparing every pair gives', () => {
  fc.assert(
    fc.property(fc.array(set, { maxLength: 14 }), fc.constantFrom(0.4, 0.5, 0.7, 0.9), (all, share) => {
      const sets = all.filter(({ size }) => size > 0)
      const parts = sets.map((_, index) => new Set([index]))
      for (let a = 0; a < sets.length; a++) {
        for (let b = 0; b < a; b++) {
          if (likeness(sets[a] as Set<number>, sets[b] as Set<number>) < share) continue
          const merged = new Set([...(parts[a] as Set<number>), ...(parts[b] as Set<number>)])
          for (const index of merged) parts[index] = merged
        }
      }
      const wanted = [...new Set(parts)].filter(({ size }) => size > 1).map((part) => [...part].sort((x, y) => x - y))
      expect(sorted(clustersOf(sets, share))).toEqual(sorted(wanted))
    }),
  )
})

test('three hundred copies, each with words of its own, are one cluster', () => {
  const sets = Array.from({ length: 300 }, (_, copy) => {
    return new Set([
      ...Array.from({ length: 400 }, (_, at) => `shared ${at}`),
      ...Array.from({ length: 40 }, (_, at) => `${copy} ${at}`),
    ])
  })
  expect(clustersOf(sets, 0.7)).toEqual([Array.from({ length: 300 }, (_, index) => index)])
})

test('numbers, spaces and marks make no other clause', () => {
  expect(clausesOf(['15 分钟内报告支行行长，再报总行。'])).toEqual(clausesOf(['20分钟内报告 支行行长；再报“总行”']))
  expect(clausesOf(['Ring the branch manager. Then wait.'])).toEqual(new Set(['Ringthebranchmanager', 'Thenwait']))
  expect(clausesOf(['报告', '是'])).toEqual(new Set())
})

function sorted(clusters: readonly (readonly number[])[]): (readonly number[])[] {
  return clusters.toSorted((a, b) => (a[0] as number) - (b[0] as number))
}
