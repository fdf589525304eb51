import { describe, expect, test } from 'vitest'
import type { Chapter } from '../../src/handbook/handbook.ts'
import { bookOf, plan, unitFile } from '../handbook/kit.ts'
import { renderer } from './kit.ts'

const named = (title: string, more = ''): string =>
  plan().replace('集中取款预案', title).replace('status: approved', `status: approved${more}`)

const hidden = ', classification: restricted'

async function bodyOf(files: Readonly<Record<string, string>>): Promise<string> {
  const make = await renderer()
  return make.print(bookOf({ ...files, 'plans/units/shore.yaml': unitFile }, { unit: 'shore' })).body
}

/** The plans whose cards stand on each sheet, in order; a spare card is named as it says. */
function sheetsIn(body: string): string[][] {
  return body
    .split('<div class="card-sheet')
    .slice(1)
    .map((sheet) => [...sheet.matchAll(/class="card-plan"[^>]*>([^<]*)</g)].map((match) => match[1] ?? ''))
}

describe('sheets of duty cards', () => {
  test('hold the cards of several plans, and spare cards where room is left', async () => {
    const body = await bodyOf({ 'plans/a.md': named('甲预案'), 'plans/b.md': named('乙预案') })
    const sheets = sheetsIn(body)
    for (const sheet of sheets) expect(sheet).toHaveLength(4)
    expect(sheets.some((sheet) => sheet.includes('甲预案') && sheet.includes('乙预案'))).toBe(true)
    expect(sheets.flat().filter((title) => title !== '备用卡')).toEqual(['甲预案', '甲预案', '乙预案', '乙预案'])
  })

  test('keep a plan that not everybody may see apart from the others', async () => {
    const files = {
      'plans/a.md': named('甲预案'),
      'plans/b.md': named('乙预案', hidden),
      'plans/c.md': named('丙预案'),
    }
    for (const sheet of sheetsIn(await bodyOf(files))) {
      expect(new Set(sheet.filter((title) => title !== '备用卡')).size).toBe(1)
    }
  })
})

describe('the end of a chapter', () => {
  test('is told in words, with its number', async () => {
    const make = await renderer()
    const book = bookOf({ 'plans/a.md': plan(), 'plans/units/shore.yaml': unitFile }, { unit: 'shore' })
    const { css } = make.print(book)
    const texts = book.chapters.filter(({ layout }: Chapter) => layout === 'text')
    for (const { number } of texts) expect(css).toContain(`"第 ${number} 部分完，本页以下有意留白"`)
  })
})

describe('a table', () => {
  test('of few short rows stays on one page, a long one may go on', async () => {
    const rows = Array.from({ length: 9 }, (_, n) => `  - { title: 动作${n}, owner: lobby, within: 5 分钟内 }\n`).join(
      '',
    )
    const body = await bodyOf({ 'plans/a.md': plan().replace('steps:\n', `steps:\n${rows}`) })
    const framed = (name: string): string =>
      new RegExp(`<div class="([^"]*)">\\s*<table class="table-${name}`).exec(body)?.[1] ?? ''
    expect(framed('levels').split(' ')).toContain('whole')
    expect(framed('steps').split(' ')).not.toContain('whole')
  })
})
