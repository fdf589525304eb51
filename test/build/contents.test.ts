import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build, edit, filesIn, makePlace, type ReadPdf, readPdf } from './kit.ts'

const place = makePlace()
afterAll(place.remove)

async function read(home: string, path: string): Promise<ReadPdf> {
  return await readPdf(filesIn(join(home, 'dist/handbooks')).get(path) ?? Buffer.of())
}

/** What a row should print: the chapter, and how many pages its place lies behind the chapter's first. */
function expected(row: ReadPdf['contents'][number], rows: ReadPdf['contents']): string {
  const chapter = /^\d+/.exec(row.folio)?.[0] ?? ''
  const first = Math.min(...rows.filter((other) => other.folio.startsWith(`${chapter}-`)).map(({ page }) => page))
  return `${chapter}-${row.page - first + 1}`
}

function expectRight({ contents, pages }: ReadPdf): void {
  for (const row of contents) {
    expect.soft(row.folio, row.text).toBe(expected(row, contents))
    // And the page itself bears that number.
    expect.soft(pages[row.page - 1], row.text).toContain(row.folio)
  }
}

test('every number in the contents is right, and moves with what is inserted before it', async () => {
  const home = place.fixture('two-branches')
  expect(await build(home, ['--unit', 'hill', '--format', 'pdf'])).toMatchObject({ status: 0 })
  const before = await read(home, 'file/hill.pdf')
  expect(before.contents.length).toBeGreaterThan(12)
  expectRight(before)

  const line = `${'持械人员进入营业厅时，先保护人，再保护钱，不追赶，不激怒，记住特征。'.repeat(30)}\n\n`
  edit(home, 'plans/robbery.md', '# 说明\n', `# 说明\n\n${line.repeat(5)}`)
  expect(await build(home, ['--unit', 'hill', '--format', 'pdf'])).toMatchObject({ status: 0 })
  const after = await read(home, 'file/hill.pdf')
  expectRight(after)
  expect(after.pages.length).toBeGreaterThanOrEqual(before.pages.length + 3)
  expect(after.contents).toHaveLength(before.contents.length)
  const inserted = after.contents.findIndex((row) => row.text.includes('说明'))
  expect(inserted).toBeGreaterThan(0)
  const moved = after.contents.map((row, index) => row.page - (before.contents[index]?.page ?? 0))
  expect(moved.slice(0, inserted).every((by) => by === 0)).toBe(true)
  // A heading goes with its first paragraph, which is a long one now.
  expect([0, 1]).toContain(moved[inserted])
  expect(moved.slice(inserted + 1).every((by) => by >= 3)).toBe(true)
  // Later sections of the same chapter print other numbers; later chapters begin with their own 1 again.
  const sections = after.contents.map((row, index) => [row, before.contents[index]] as const).slice(inserted + 1)
  for (const [now, then] of sections.filter(([row]) => row.folio.startsWith('2-')))
    expect(now.folio).not.toBe(then?.folio)
})

test('the plans that we ship', async () => {
  const home = place.workspace({})
  const root = join(import.meta.dirname, '../..')
  for (const name of ['plans', 'musterbook.yaml']) cpSync(join(root, name), join(home, name), { recursive: true })
  const ran = await build(home, ['--unit', 'shore-road', '--format', 'pdf'])
  expect(ran.status).toBeLessThan(2)
  const book = await read(home, 'file/shore-road.pdf')
  expect(book.contents.length).toBeGreaterThan(40)
  expectRight(book)
})
