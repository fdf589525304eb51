import { type IdentityList, labelOf, type Plan } from '../../model/plan.ts'
import { find, findPlan, itemsOf } from '../../model/references.ts'
import { schemaOf } from '../../model/schemas.ts'
import type { Contact, Resource } from '../../model/types.ts'
import { walk } from '../../model/walk.ts'
import type { Workspace } from '../../model/workspace.ts'
import { isMapping, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'
import { bodyTexts, type Text, valueTexts } from '../texts.ts'

/** What is of use only where something names it. Roles and levels have rules of their own. */
const lists = ['communications', 'contacts', 'resources', 'forms'] as const

export const unusedDefinition: Rule = {
  id: 'unused-definition',
  group: 'document',
  severity: 'info',
  basis: { kind: 'practice' },
  *plan(plan, { workspace }) {
    const used = indicesUsed(plan)
    const open = lists.flatMap((list) => {
      // Where nothing of a list is named, the list is an inventory that its author does not link.
      const named = used.get(list)
      if (!named) return []
      // Of two with the same id, nobody knows which is meant: that is told by another rule.
      const isFree = ([index, { id }]: readonly [number, Named]): boolean =>
        !named.has(index) && find(itemsOf(plan, list), id)?.index === index
      return [...itemsIn(plan, list)].filter(isFree).map((one) => ({ list, one }))
    })
    const cases = [...itemsIn(plan, 'cases')].filter(
      ([index, { criteria }]) => !criteria && !used.get('cases')?.has(index),
    )
    if (open.length === 0 && cases.length === 0) return
    const texts = [...valueTexts(plan.file), ...bodyTexts(plan.file)]
    const others = [...textsOfOthers(plan, workspace), ...linksIn(plan)]
    for (const { list, one } of [...open, ...cases.map((one) => ({ list: 'cases' as const, one }))]) {
      const [index, item] = one
      if (servesByItself(list, item) || isChangedByUnits(plan, list, item, workspace)) continue
      const isOwn = ({ pointer }: Text): boolean => pointer[0] === list && pointer[1] === index
      const rest = texts.filter((text) => !isOwn(text)).map(({ text }) => text)
      if (isMentioned(list, item, [...rest, ...others])) continue
      const kind = { key: `unused-definition.${list}` }
      yield { place: itemPlace(plan, list, index), values: { kind, name: labelOf(item) } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
contacts:
  - { id: police, name: 报警电话, phone: 110 }
  - { id: head-office, name: 总行值班室, phone: 000-0000-0001, duty: true }
  - { id: lift-works, name: 电梯维保公司, phone: 000-0000-0009 }
resources:
  - { id: barriers, name: 隔离带, kind: supplies, quantity: 12, unit: 根, place: 大堂储物柜, keeper: guard }
  - { id: heaters, name: 取暖器, kind: supplies, quantity: 3, unit: 台, place: 库房, keeper: guard }
forms:
  - { id: event-log, title: 大事记, fields: [时间] }
  - { id: visitor-list, title: 来访登记单, fields: [姓氏] }
communications:
  - { id: notice, audience: 客户, channel: 广播, owner: lobby, approver: spokesperson, within: 10 分钟, text: 请单列排队。 }
  - { id: letter, audience: 股东, channel: 书面, owner: lobby, approver: spokesperson, text: 本行经营正常。 }`,
        at: ['/contacts/lift-works', '/resources/heaters', '/forms/visitor-list', '/communications/letter'],
      },
      {
        plan: `
cases:
  - { id: queue, name: 办理业务排队, criteria: 客户手持排队号 }
  - { id: dispute, name: 围观争执 }`,
        at: ['/cases/dispute'],
      },
    ],
    good: [
      {
        // Named in a text, by its number or by what it is; a public number; a spare; an agreement that is kept.
        plan: `
contacts:
  - { id: police, name: 报警电话, phone: 110 }
  - { id: ambulance, name: 急救中心, phone: 120 }
  - { id: head-office, name: 总行值班室, phone: 000-0000-0001, duty: true }
  - { id: lift-works, name: 电梯维保公司（东区）, phone: 000-0000-0009 }
  - { id: property, name: 大厦物业, phone: 000-0000-0010 }
  - { id: hall, name: 社区礼堂, phone: 000-0000-0011, agreement: 借用协议 2026-3 }
resources:
  - { id: barriers, name: 隔离带, kind: supplies, quantity: 12, unit: 根, place: 大堂储物柜, keeper: guard }
  - { id: loudhailer, name: 手持扩音器, kind: supplies, quantity: 1, unit: 个, place: 大堂, keeper: guard }
  - { id: radios, name: 对讲机, kind: communication, quantity: 6, unit: 部, place: 值班室, keeper: guard, backup: true }
principles:
  - 停电先打电梯维保公司，再打 000-0000-0010，用扩音器告诉大家。`,
      },
      {
        // An inventory that is not linked.
        plan: `
steps:
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟 }
resources:
  - { id: barriers, name: 隔离带, kind: supplies, quantity: 12, unit: 根, place: 大堂储物柜, keeper: guard }
  - { id: heaters, name: 取暖器, kind: supplies, quantity: 3, unit: 台, place: 库房, keeper: guard }
forms: [{ id: event-log, title: 大事记, fields: [时间] }]
communications:
  - { id: notice, audience: 客户, channel: 广播, owner: lobby, approver: spokesperson, text: 请单列排队。 }`,
      },
      {
        // Used from the body, a figure of the plan below, a unit and a drill.
        plan: `
forms:
  - { id: event-log, title: 大事记, fields: [时间] }
  - { id: cash-log, title: 现金登记, fields: [金额] }
resources:
  - { id: barriers, name: 隔离带, kind: supplies, quantity: 12, unit: 根, place: 大堂储物柜, keeper: guard }
  - { id: heaters, name: 取暖器, kind: supplies, quantity: 3, unit: 台, place: 库房, keeper: guard }
  - { id: lamps, name: 应急灯, kind: supplies, quantity: 3, unit: 台, place: 库房, keeper: guard }
contacts:
  - { id: police, name: 报警电话, phone: 110 }
  - { id: head-office, name: 总行值班室, phone: 000-0000-0001, duty: true }
  - { id: community, name: 社区办公室 }
  - { id: works, name: 维保公司, phone: 000-0000-0009 }`,
        body: '\n现金进出记入《现金登记》，出事打<contact:works>。\n',
        units: `
id: shore-road
name: 海岸路支行
contacts: { community: { phone: 000-0000-0301 } }
plans: { example: { resources: { lamps: { quantity: 5 } } } }`,
        files: {
          'plans/child.md': `---
title: 停暖现场处置方案
kind: onsite
hazard: general
parent: example
roles: []
steps: [{ id: warm, title: 搬出取暖器 }]
---
`,
        },
      },
      {
        // A text without a step runs from activation where it has a limit.
        plan: `
communications:
  - { id: notice, audience: 客户, channel: 广播, owner: lobby, approver: spokesperson, within: 10 分钟, text: 请单列排队。 }
  - { id: letter, audience: 股东, channel: 书面, owner: lobby, approver: spokesperson, within: 2h, text: 本行经营正常。 }`,
      },
      {
        plan: `
lang: en
resources:
  - { id: barriers, name: Barriers, kind: supplies, quantity: 12, keeper: guard }
  - { id: torches, name: Battery torches, kind: supplies, quantity: 12, keeper: guard }`,
        body: '\nEverybody who goes downstairs takes a torch.\n',
      },
      { plan: '\ncases: [{ id: queue, name: 办理业务排队 }]', body: '\n办理业务排队的，按号办理。\n' },
    ],
  },
}

type List = (typeof lists)[number] | 'cases'
type Named = Parameters<typeof labelOf>[0]

/** For each list, the items that the front matter names somewhere. */
function indicesUsed(plan: Plan): Map<string, Set<number>> {
  const used = new Map<string, Set<number>>()
  walk(plan.data, schemaOf('plan'), {
    value: (value, own, at) => {
      if (typeof value !== 'string' || !own['x-ref']) return
      const [key] = at()
      for (const list of own['x-ref']) {
        // What an item says of itself is no use of it.
        if (list === key || !(list === 'cases' || (lists as readonly string[]).includes(list))) continue
        const found = find(itemsOf(plan, list as IdentityList), value)
        if (found) used.set(list, (used.get(list) ?? new Set()).add(found.index))
      }
    },
  })
  return used
}

/** What is there to be called, to stand in or to be said, though nothing names it. */
function servesByItself(list: List, item: Named): boolean {
  if (list === 'contacts') {
    const { duty, phone = '', agreement } = item as Contact
    return duty === true || /^\s*\d{3}\s*$/.test(phone) || agreement !== undefined
  }
  if (list === 'resources') return (item as Resource).backup === true
  return list === 'communications' && 'within' in item && item.within !== undefined
}

/** Whether a unit gives the contact a number, or changes the item for its own use. */
function isChangedByUnits(plan: Plan, list: List, item: Named, { units }: Workspace): boolean {
  const isNamed = (changes: unknown): boolean =>
    isMapping(changes) && (Object.hasOwn(changes, item.id) || Object.hasOwn(changes, labelOf(item)))
  return units.some(({ data }) => {
    if (list === 'contacts' && isNamed(data.contacts)) return true
    return [plan.id, plan.data.title].some((key) => isNamed(data.plans?.[key]?.[list]))
  })
}

/** What the links of the body name: `contact:head-office`. */
function linksIn({ file }: Plan): string[] {
  return file.body?.links.map(({ scheme, target }) => `${scheme}:${target}`) ?? []
}

/** Texts of the plans below, and of the drills of the plan. */
function textsOfOthers(plan: Plan, { plans, drills, records }: Workspace): string[] {
  const below = plans.filter(({ data }) => data.parent !== undefined && findPlan(plans, data.parent) === plan)
  const held = [...drills, ...records].filter(({ data }) => findPlan(plans, data.plan) === plan)
  const files = [...below, ...held].map(({ file }) => file)
  return files.flatMap((file) => [...valueTexts(file), ...bodyTexts(file)].map(({ text }) => text))
}

/** Whether a text names the item: by id in a link, by number, by name or by what it is. */
function isMentioned(list: List, item: Named, texts: readonly string[]): boolean {
  const name = labelOf(item)
    .replace(/[（(][^）)]*[）)]/g, '')
    .trim()
    .toLowerCase()
  const kind = /\p{Script=Han}/u.test(name) ? name.slice(-3) : (name.split(/\s+/).at(-1) ?? '').replace(/e?s$/, '')
  const words = [name, ...(list === 'resources' && kind.length > 2 ? [kind] : [])]
  const phone = 'phone' in item && typeof item.phone === 'string' ? item.phone.replace(/\s/g, '') : ''
  if (phone.length > 2) words.push(phone)
  const link = `${list.slice(0, -1)}:${item.id}`.toLowerCase()
  return texts.some((text) => {
    const lower = text.toLowerCase()
    return lower.includes(link) || words.some((word) => word.length > 1 && lower.includes(word))
  })
}
