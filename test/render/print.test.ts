import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Handbook } from '../../src/handbook/handbook.ts'
import { findBrowser } from '../../src/io/browser/find.ts'
import { subsetFaces } from '../../src/io/fonts.ts'
import { openPress, type Press } from '../../src/io/print/press.ts'
import { drawFigures } from '../../src/render/drawings.ts'
import { foliosFrom } from '../../src/render/folios.ts'
import type { Renderer } from '../../src/render/render.ts'
import { bookOf, plan, unitFile } from '../handbook/kit.ts'
import { renderer } from './kit.ts'

const draft = plan().replace('status: approved', 'status: draft')
const long = `# 说明\n\n${'一段很长的话。'.repeat(400)}\n\n::steps\n`
const files = {
  'plans/run.md': plan(long),
  'plans/second.md': draft.replace('集中取款预案', '另一预案'),
  'plans/units/shore.yaml': unitFile,
}

describe('the printed handbook', () => {
  let press: Press
  let make: Renderer
  let book: Handbook

  beforeAll(async () => {
    make = await renderer()
    book = bookOf(files, { unit: 'shore', figures: drawFigures([]) })
    const { body, css } = make.print(book)
    const faces = subsetFaces(body + css + make.styles)
    const browser = await findBrowser({ env: process.env })
    press = await openPress({ browser, sandbox: 'auto', faces, styles: make.styles, tabs: 1 })
  })
  afterAll(() => press?.close())

  /** Prints until the numbers in the contents are those of the pages. */
  async function settled(): Promise<{
    pages: string[]
    folios: Map<string, string>
    destinations: Map<string, { page: number }>
  }> {
    let folios = new Map<string, string>()
    for (let pass = 0; pass < 3; pass++) {
      const { anchors: _anchors, ...sheet } = make.print(book, folios)
      const { pdf, destinations } = await press.print(sheet)
      const found = foliosFrom(book, destinations)
      if ([...found].every(([id, folio]) => folios.get(id) === folio)) {
        return { pages: await textOf(pdf), folios, destinations }
      }
      folios = found
    }
    throw new Error('the page numbers do not settle')
  }

  test('says on each page where it belongs, and in the contents where each section is', async () => {
    const { pages, folios, destinations } = await settled()
    const { anchors } = make.print(book)
    expect([...folios.keys()].sort()).toEqual([...anchors].sort())
    for (const [id, { page }] of destinations) {
      const folio = folios.get(id)
      if (folio) expect(pages[page - 1], `${id} on page ${page}`).toContain(folio)
    }
    const inside = pages.slice(1)
    for (const [index, text] of inside.entries()) {
      expect(text).toContain(`第${index + 2}页/共${pages.length}页`)
      expect(text).toMatch(/摘要([0-9A-F]{12})/)
      expect(text).toContain('海岸路支行')
    }
    const chapter = book.chapters.find((one) => one.title === '另一预案')
    for (const text of pages.filter((one) => one.includes(`${chapter?.number}另一预案2.3版`))) {
      expect(text).toContain('草稿·未批准')
    }
    expect(pages[0]).toContain('草稿·未批准')
    const approved = pages.filter((text) => text.includes('集中取款预案2.3版'))
    expect(approved.length).toBeGreaterThan(3)
    expect(approved.filter((text) => text.includes('草稿'))).toEqual([])
  })

  test('has no page without text', async () => {
    const { pages } = await settled()
    for (const text of pages) expect(text.length).toBeGreaterThan(60)
  })
})

/** The text of each page, without white space. */
async function textOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent()
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s/g, '')
    }),
  )
}
