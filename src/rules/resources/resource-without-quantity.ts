import { simplify } from '../../language/simplify.ts'
import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const resourceWithoutQuantity: Rule = {
  id: 'resource-without-quantity',
  group: 'resources',
  severity: 'warning',
  basis: { kind: 'requirement', title: 'GB/T 29639-2020', clause: '6.5.3' },
  *plan(plan) {
    for (const [index, resource] of itemsIn(plan, 'resources')) {
      const { quantity } = resource
      if (typeof quantity === 'string' && isVague(quantity)) {
        const place = itemPlace(plan, 'resources', index, 'quantity')
        yield { place, message: 'vague', values: { resource: resource.name, quantity } }
      }
      if (isWritten(plan, ['resources', index, 'quantity'])) continue
      yield { place: itemPlace(plan, 'resources', index), values: { resource: resource.name } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
resources:
  - { id: barriers, name: 隔离带, kind: supplies, unit: 根, place: 大堂储物柜, keeper: guard }`,
        at: ['/resources/barriers'],
      },
      {
        plan: `
resources:
  - { id: masks, name: 口罩, kind: supplies, quantity: 充足, place: 储物柜, keeper: guard }
  - { id: extinguishers, name: 滅火器, kind: supplies, quantity: 若干具, place: 走廊, keeper: guard }
  - { id: water, name: Drinking water, kind: supplies, quantity: as needed, place: store, keeper: lobby }
  - { id: cash, name: 备付现金, kind: money, quantity: 能够满足需要, place: 金库, keeper: lobby }`,
        at: [
          '/resources/masks/quantity',
          '/resources/extinguishers/quantity',
          '/resources/water/quantity',
          '/resources/cash/quantity',
        ],
      },
    ],
    good: [
      {
        plan: `
resources:
  - { id: barriers, name: 隔离带, kind: supplies, quantity: 12, unit: 根, place: 大堂储物柜, keeper: guard }
  - { id: cards, name: 口径卡, kind: information, quantity: 每窗口一张, place: 窗口, keeper: lobby }
  - { id: masks, name: 口罩, kind: supplies, quantity: 足够 30 人用 3 天, place: 储物柜, keeper: guard }
  - { id: kit, name: 急救箱, kind: supplies, quantity: 一个, place: 前台, keeper: lobby }
  - { id: boards, name: 告示牌, kind: supplies, quantity: 一批共 20 块, place: 储物柜, keeper: lobby }
  - { id: torch, name: Torches, kind: supplies, quantity: enough for twelve people, place: desk, keeper: lobby }`,
      },
    ],
  },
}

/** Words for an amount, and no number beside them. */
function isVague(quantity: string): boolean {
  const value = simplify(quantity)
  return vague.test(value) && !number.test(value)
}

const vague =
  /充足|充裕|足够|足量|若干|适量|适当|少量|大量|多个|多[名人件套台具]|一批|一定|必要|所需|需要|按需|酌情|视情|不等|较多|\b(?:sufficient|enough|several|some|many|few|adequate|ample|appropriate|various|plenty|needed|required|necessary)\b/i
const number =
  /\d|[两二三四五六七八九十百千万]|[一单][个只台部套箱名人张块根辆条具把支包件间处]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|each|per)\b|每/i
