import { expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { format } from '../../src/messages/format.ts'
import { zhHans } from '../../src/messages/zh-Hans.ts'
import { zhHant } from '../../src/messages/zh-Hant.ts'

/** Every character of Big5, the set of Traditional Chinese computers: no character of Simplified Chinese alone is in it. */
const big5 = new Set(
  Array.from({ length: 0x7e }, (_, high) => 0x81 + high).flatMap((high) => {
    const lows = Array.from({ length: 0xff - 0x40 }, (_, low) => 0x40 + low)
    return lows.map((low) => new TextDecoder('big5').decode(Uint8Array.of(high, low)))
  }),
)

test('every message is there, in characters of Traditional Chinese, with the same blanks', () => {
  expect(Object.keys(zhHant)).toEqual(Object.keys(zhHans))
  expect(Object.keys(zhHant).sort()).toEqual(Object.keys(en).sort())
  const blanks = (text: string): string[] => text.match(/\{[\w-]+/g)?.sort() ?? []
  for (const [key, text] of Object.entries(zhHant)) {
    const simplified = (text.match(/\p{Script=Han}/gu) ?? []).filter((character) => !big5.has(character))
    expect.soft(simplified, key).toEqual([])
    expect.soft(blanks(text), key).toEqual(blanks(zhHans[key as keyof typeof zhHans].replace('{zh-Hans}', '{zh-Hant}')))
  }
})

test('the words of the emergency office stay, those of the computer are the ones that readers know', () => {
  const all = Object.values(zhHant).join('\n')
  for (const word of ['預案', '應急', '響應', '閾值', '信息報告', '通信', '發布', '編制', '後期處置'])
    expect(all).toContain(word)
  for (const word of ['文件格式', '默認', '網絡', '運行', '打印', '鏈接', '全角', '發佈', '“'])
    expect(all).not.toContain(word)
  expect(zhHant['handbook.section.control']).toBe('文件控制')
  expect(zhHant['handbook.column.procedure']).toBe('程序')
})

test('what a rule quotes stands in the quotes of the language', () => {
  const message = { key: 'vague-time.text', values: { words: ['“定期”', '“不定期”'] } }
  expect(format(message, 'zh-Hant')).toMatch(/^「定期」、「不定期」/)
  expect(format(message, 'zh-Hans')).toMatch(/^“定期”、“不定期”/)
})
