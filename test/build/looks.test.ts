import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build, edit, filesIn, makePlace, put, type ReadPdf, readPdf } from './kit.ts'
import { mm, type Page, sheetsOf, type Word } from './sheets-kit.ts'

const place = makePlace()
afterAll(place.remove)

const looks = [
  { theme: 'modern', paper: 'A4' },
  { theme: 'official', paper: 'A4' },
  { theme: 'modern', paper: 'A5' },
  { theme: 'official', paper: 'A5' },
] as const
const editions = ['file', 'field'] as const
const books = looks.flatMap((look) =>
  editions.map((edition) => ({ ...look, edition, id: `${look.theme}-${look.paper}-${edition}`.toLowerCase() })),
)

interface Printed extends ReadPdf {
  readonly bytes: Buffer
  readonly sheets: readonly Page[]
}

const printed = new Map<string, Printed>()
let list: string

/** A paragraph that fills lines and pages, of full-width signs alone. */
const line = '大堂经理先把通道让出来再请客户有序等候并把看到的情况报告给支行行长'

beforeAll(async () => {
  const home = place.fixture('two-branches')
  const rows = books.map(
    ({ id, theme, paper, edition }) =>
      `  - { id: ${id}, for: unit, edition: ${edition}, paper: ${paper}, theme: ${theme}, formats: [pdf] }\n`,
  )
  put(home, 'musterbook.yaml', `locale: zh-Hans\nprofiles: []\nhandbooks:\n${rows.join('')}`)
  edit(home, 'plans/robbery.md', '# 说明\n', `# 说明\n\n${line.repeat(60)}\n\n`)
  const ran = await build(home, ['--unit', 'hill'])
  expect(ran.status, ran.stderr).toBeLessThan(2)
  const files = filesIn(join(home, 'dist/handbooks'))
  list = files.get('print-list.csv')?.toString() ?? ''
  for (const { id } of books) {
    const bytes = files.get(`${id}/hill.pdf`) ?? Buffer.of()
    printed.set(id, { bytes, ...(await readPdf(bytes)), sheets: await sheetsOf(bytes) })
  }
}, 600_000)

function bookOf(id: string): Printed {
  const book = printed.get(id)
  if (!book) throw new Error(`no book ${id}`)
  return book
}

/** The sizes of a book's pages in whole millimetres, each once. */
function sizesOf({ sheets }: Printed): string[] {
  return [...new Set(sheets.map(({ width, height }) => `${Math.round(width / mm)} × ${Math.round(height / mm)}`))]
}

describe.each(books)('$theme on $paper, $edition edition', ({ id, paper, edition }) => {
  test('is on the paper that was asked for', () => {
    const [first, ...others] = sizesOf(bookOf(id))
    expect(first).toBe(paper === 'A4' ? '210 × 297' : '148 × 210')
    // On A5, cards and figures lie on their side, and what is higher folds out.
    for (const size of others) expect(paper === 'A5' ? ['210 × 148', '210 × 297'] : []).toContain(size)
  })

  test('embeds TrueType faces of the theme alone', () => {
    const text = bookOf(id).bytes.toString('latin1')
    const names = [...text.matchAll(/\/FontName \/[A-Z]{6}\+(\w+)-/g)].map(([, name]) => name)
    for (const name of names) expect(['NotoSansSC', 'NotoSerifSC']).toContain(name)
    expect(text).not.toMatch(/\/Type3|\/FontFile3/)
  })

  test('sets nothing smaller than 7.5 points, and nothing outside the sheet', () => {
    for (const [index, { words, width, height }] of bookOf(id).sheets.entries()) {
      for (const word of words) {
        expect.soft(word.size, `${index + 1}: ${word.text}`).toBeGreaterThanOrEqual(7.45)
        expect.soft(word.x >= 4 && word.x + word.width <= width - 4, `${index + 1}: ${word.text}`).toBe(true)
        expect.soft(word.y >= 8 && word.y + word.size <= height - 4, `${index + 1}: ${word.text}`).toBe(true)
      }
    }
  })

  test.runIf(edition === 'file')('names the right page in its contents', () => {
    const { contents, pages } = bookOf(id)
    expect(contents.length).toBeGreaterThan(12)
    for (const row of contents) expect.soft(pages[row.page - 1], row.text).toContain(row.folio)
  })

  test.runIf(paper === 'A5')('mirrors its margins', () => {
    const { sheets } = bookOf(id)
    const upright = sheets.flatMap((sheet, index) =>
      sheet.width < sheet.height ? [{ ...sheet, number: index + 1 }] : [],
    )
    const plain = upright.filter(({ number, height }) => number > 1 && number < sheets.length && height < 600)
    const leftOf = (words: readonly Word[]): number =>
      Math.min(...words.filter(({ size }) => size > 7.6).map(({ x }) => x)) / mm
    for (const { number, words } of plain) {
      const body = words.filter(({ y }) => y > 16 * mm && y < (210 - 17) * mm)
      const text = body.filter(({ x, width }) => x > 14 * mm && x + width < (148 - 14) * mm)
      if (text.length > 0)
        expect.soft(leftOf(text), `page ${number}`).toBeGreaterThanOrEqual(number % 2 === 1 ? 17 : 14)
    }
    const lefts = (odd: boolean): number =>
      Math.min(
        ...plain
          .filter(({ number }) => (number % 2 === 1) === odd)
          .map(({ words }) => leftOf(words.filter(({ x }) => x > 14 * mm))),
      )
    expect(lefts(true) - lefts(false)).toBeCloseTo(3, 0)
  })
})

describe('the official theme on A4', () => {
  /** Lines of the long paragraph, from the top of its page. */
  function lines(): { x: number; y: number; right: number; count: number; size: number }[][] {
    return bookOf('official-a4-file').sheets.map(({ words }) => {
      const rows = new Map<number, Word[]>()
      for (const word of words) {
        if (Math.abs(word.size - 16) > 0.2) continue
        const key = Math.round(word.y)
        rows.set(key, [...(rows.get(key) ?? []), word])
      }
      return [...rows.values()]
        .map((row) => ({
          x: Math.min(...row.map(({ x }) => x)),
          y: row[0]?.y ?? 0,
          right: Math.max(...row.map(({ x, width }) => x + width)),
          count: row.map(({ text }) => text).join('').length,
          size: row[0]?.size ?? 0,
        }))
        .sort((a, b) => b.y - a.y)
    })
  }

  test('sets 22 lines of 28 characters of 16 points, 37 mm below the edge and 28 mm from the fold', () => {
    const full = lines().flatMap((page, index) =>
      page.length === 22 && page.every(({ count }) => count === 28) ? [{ page, number: index + 1 }] : [],
    )
    expect(full.length).toBeGreaterThan(0)
    for (const { page, number } of full) {
      const [first, last] = [page[0], page.at(-1)]
      // The first line stands in the middle of its 28.98 pt.
      const top = 297 * mm - (first?.y ?? 0) - 16 * 0.88 - (28.98 - 16) / 2
      expect(top / mm).toBeCloseTo(37, 0)
      expect(((first?.y ?? 0) - (last?.y ?? 0)) / 21).toBeCloseTo(28.98, 1)
      for (const { x, right } of page) {
        expect(x / mm).toBeCloseTo(number % 2 === 1 ? 28 : 26, 0)
        expect((right - x) / mm).toBeGreaterThan(154)
        expect((right - x) / mm).toBeLessThanOrEqual(156.2)
      }
    }
  })

  test('counts the sections of each plan anew, in Chinese', () => {
    const { pages, contents } = bookOf('official-a4-file')
    expect(contents.filter(({ text }) => text.startsWith('一、')).length).toBeGreaterThan(1)
    expect(pages.some((page) => page.includes('—2-1—'))).toBe(true)
  })

  test('has its titles of 22 points in the middle of the text', () => {
    const titles = ['批准页', '目录', '怎样使用本手册', '抢劫应急预案', '盗窃应急预案']
    const found = bookOf('official-a4-file').sheets.flatMap(({ words }, index) => {
      const pieces = words.filter(({ size }) => Math.abs(size - 22) < 0.2)
      if (!titles.includes(pieces.map(({ text }) => text).join(''))) return []
      const [left, right] = [
        Math.min(...pieces.map(({ x }) => x)),
        Math.max(...pieces.map(({ x, width }) => x + width)),
      ]
      return [{ middle: (left + right) / 2 / mm, number: index + 1 }]
    })
    expect(found).toHaveLength(titles.length)
    for (const { middle, number } of found) expect(middle).toBeCloseTo((number % 2 === 1 ? 28 : 26) + 78, 0)
  })
})

test('the print list names the papers, and prints small books on two sides', () => {
  const rows = (id: string): string[] => list.split('\r\n').filter((row) => row.startsWith(`${id}/`))
  expect(rows('modern-a4-file').every((row) => row.includes(',A4,'))).toBe(true)
  const small = rows('modern-a5-field')
  expect(small.length).toBeGreaterThan(1)
  for (const row of small) expect(row).toContain(',A5,')
  expect(small[0]).toContain('长边翻转')
})

test('the maxims on the action sheet have room in English too', async () => {
  const home = place.fixture('complete-en')
  const fields = looks.map(({ theme, paper }) => ({ id: `${theme}-${paper}`.toLowerCase(), theme, paper }))
  const rows = fields.map(
    ({ id, theme, paper }) => `  - { id: ${id}, edition: field, paper: ${paper}, theme: ${theme}, formats: [pdf] }\n`,
  )
  put(home, 'musterbook.yaml', `locale: en\nprofiles: []\nhandbooks:\n${rows.join('')}`)
  const ran = await build(home, ['--unit', 'hilltop'])
  expect(ran.status, ran.stderr).toBeLessThan(2)
  const files = filesIn(join(home, 'dist/handbooks'))
  for (const { id, paper } of fields) {
    const [first] = await sheetsOf(files.get(`${id}/hilltop.pdf`) ?? Buffer.of())
    expect(first?.words.some(({ text }) => text.includes('People before money'))).toBe(true)
    const right = (paper === 'A5' ? 148 - 14.5 : id === 'official-a4' ? 210 - 25.5 : 210 - 20.5) * mm
    for (const { x, width, text } of first?.words ?? []) expect.soft(x + width, `${id}: ${text}`).toBeLessThan(right)
  }
}, 600_000)
