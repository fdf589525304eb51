import { expect, test } from 'vitest'
import { papersOf } from '../../src/io/print/papers.ts'

test('the paper of each page is named, upright or across, its own or that of the floor above', () => {
  const heads: Readonly<Record<number, string>> = {
    1: '<</Type /Catalog /Pages 2 0 R>>',
    2: '<</Type /Pages /Kids [3 0 R 8 0 R] /Count 5 /MediaBox [0 0 595 842]>>',
    3: '<</Type /Pages /Parent 2 0 R /Kids [4 0 R 5 0 R 6 0 R 7 0 R]>>',
    4: '<</Type /Page /Parent 3 0 R>>',
    5: '<</Type /Page /Parent 3 0 R /MediaBox [0 0 1190.55 841.89]>>',
    6: '<</Type /Page /Parent 3 0 R /MediaBox [0 0 419.53 595.28]>>',
    7: '<</Type /Page /Parent 3 0 R /MediaBox [0 0 241 153]>>',
    8: '<</Type /Page /Parent 2 0 R /MediaBox [10 10 605.28 851.89]>>',
  }
  const objects = new Map(Object.entries(heads).map(([number, head]) => [Number(number), { head }]))
  expect(papersOf({ objects, root: 1, info: 9 })).toEqual(['A4', 'A3', 'A5', '85 × 54', 'A4'])
})
