import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPlaceholder } from '../../src/language/placeholder.ts'
import { anyText } from './arbitraries.ts'

describe('findPlaceholder', () => {
  test.each([
    ['X%', 'X%'],
    ['Ｘ％', 'Ｘ％'],
    ['增长 X 条', 'X 条'],
    ['X月X日', 'X月'],
    ['×月', '×月'],
    ['超过 X', '超过 X'],
    ['>= X', '>= X'],
    ['XX 银行海岸路支行', 'XX'],
    ['the XX bank', 'XX'],
    ['xx银行', 'xx'],
    ['电话××××', '××××'],
    ['第XX条', 'XX'],
    ['20XX年', '20XX'],
    ['139XXXXXXXX', 'XXXXXXXX'],
    ['某某支行', '某某'],
    ['○○银行', '○○'],
    ['金额____元', '____'],
    ['金额＿＿＿＿元', '＿＿＿＿'],
    ['  ____ ', '____'],
    ['金额\\_\\_\\_\\_元', '\\_\\_\\_\\_'],
    ['___%', '___'],
    ['时间待定。', '待定'],
    ['內容待補充', '待補充'],
    ['owner: TBD', 'TBD'],
    ['TODO: phone', 'TODO'],
    ['？？', '？？'],
    ['上限 ?? 人', '??'],
    ['<填写>', '<填写>'],
    ['[填写单位名称]', '[填写单位名称]'],
    ['【待填】', '【待填】'],
    ['{{请填写电话}}', '{{请填写电话}'],
    ['<insert name>', '<insert name>'],
    ['<…>', '<…>'],
  ])('%s', (text, found) => {
    const placeholder = findPlaceholder(text)
    expect(placeholder?.text).toBe(found)
    expect(text.slice(placeholder?.start, placeholder?.end)).toBe(found)
  })

  test.each([
    '',
    'X级',
    'Ⅰ级',
    'IX',
    'XIX',
    'Level X',
    'Level XX',
    'Annex XX',
    'X光',
    'X 射线',
    'X线机',
    'X-ray',
    'iPhone X',
    'iPhone X 个人版',
    'XML',
    'MAX',
    'XXL',
    "Xi'an",
    '2x2',
    '2×3 米',
    '3×5 个',
    '0xFFFF',
    'a@xx.com',
    'xxx@xx.com',
    '<role:xx>',
    '<role:commander>',
    'https://xx.example/XX',
    '[名单](XX.md)',
    'role-tbd',
    'tbdx',
    'mastodon',
    '某',
    '某银行',
    '等待定位',
    '期待定期回访',
    '待确认后报告',
    '正待完善后上报',
    '[填写说明](a.md)',
    '【填写说明】',
    'N/A',
    '二○○八年',
    '____a',
    'snake____case',
    '上文\n____\n下文',
    '上文\n\n_ _ _\n\n下文',
    '___重点___',
    '什么？？',
    '[ ]',
    '<br>',
    '**注意**',
    '（）',
    '100%',
    '12 条',
  ])('%s is none', (text) => expect(findPlaceholder(text)).toBeUndefined())

  test('finds the first', () => expect(findPlaceholder('TBD, X%')?.start).toBe(0))

  test('never throws, and gives a span of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = findPlaceholder(text)
        if (found) expect([text.slice(found.start, found.end), found.end > found.start]).toEqual([found.text, true])
      }),
    )
  })
})
