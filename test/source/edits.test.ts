import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits } from '../../src/source/edits.ts'
import type { Edit } from '../../src/source/finding.ts'

const edit = (start: number, end: number, text: string): Edit => ({ range: { start, end }, text })

test('edits that do not meet are made, of those that do the first', () => {
  expect(applyEdits('a，b：c', [[edit(3, 4, ': ')], [edit(1, 2, ', ')]])).toEqual({ text: 'a, b: c', applied: 2 })
  expect(applyEdits('abc', [[edit(0, 2, 'x')], [edit(1, 3, 'y')]])).toEqual({ text: 'xc', applied: 1 })
  expect(applyEdits('abc', [[edit(1, 1, 'x')], [edit(1, 1, 'y')]])).toEqual({ text: 'axbc', applied: 1 })
  expect(applyEdits('abc', [[edit(0, 1, 'x')], [edit(1, 2, 'y')]])).toEqual({ text: 'xyc', applied: 2 })
})

test('a group is made whole or not at all', () => {
  const group = [edit(0, 1, 'x'), edit(2, 3, 'x')]
  expect(applyEdits('abcd', [[edit(2, 4, 'y')], group])).toEqual({ text: 'xbxd', applied: 1 })
  expect(applyEdits('abcd', [group, [edit(1, 2, 'y')]])).toEqual({ text: 'xyxd', applied: 2 })
  expect(applyEdits('abcd', [[edit(0, 9, 'x')], [edit(2, 1, 'x')], []])).toEqual({ text: 'abcd', applied: 0 })
})

test('what may not be shown is not written', () => {
  expect(applyEdits('abc', [[{ ...edit(0, 1, ''), isWithheld: true }]])).toEqual({ text: 'abc', applied: 0 })
})

test('inserted lines end as the others do', () => {
  expect(applyEdits('a\r\nb', [[edit(3, 3, 'x\ny\r\n')]]).text).toBe('a\r\nx\r\ny\r\nb')
  expect(applyEdits('a\nb', [[edit(2, 2, 'x\n')]]).text).toBe('a\nx\nb')
})

test('as if the edits that are made were made one after the other from the end', () => {
  const one = fc.tuple(fc.nat(12), fc.nat(4), fc.constantFrom('', 'X', 'YY'))
  fc.assert(
    fc.property(fc.array(one, { maxLength: 6 }), (raw) => {
      const text = 'abcdefghijkl'
      const edits = raw.map(([start, length, inserted]) => edit(start, Math.min(12, start + length), inserted))
      const taken: Edit[] = []
      for (const candidate of edits.toSorted((a, b) => a.range.start - b.range.start)) {
        const { start, end } = candidate.range
        const meets = taken.some(({ range }) => range.start === start || (range.start < end && start < range.end))
        if (!meets) taken.push(candidate)
      }
      let expected = text
      for (const { range, text: inserted } of taken.toReversed()) {
        expected = expected.slice(0, range.start) + inserted + expected.slice(range.end)
      }
      expect(
        applyEdits(
          text,
          edits.map((candidate) => [candidate]),
        ),
      ).toEqual({ text: expected, applied: taken.length })
    }),
  )
})
