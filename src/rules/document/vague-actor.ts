import { leavesOf } from '../../model/leaves.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import type { SettingsData } from '../../model/types.ts'
import { canonicalPost, postName } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Report, Rule } from '../rule.ts'
import { instructionsIn } from '../vague-texts.ts'
import { findVagueActors, isVagueActor } from './vague-actors.ts'

export const vagueActor: Rule = {
  id: 'vague-actor',
  group: 'document',
  severity: 'warning',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第十六条' },
  workspace: ({ workspace }) => [...workspace.plans.flatMap(vagueValues), ...vagueTexts(workspace)],
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: repair, title: 恢复供电, owner: lobby, within: 30 分钟, action: 由有关部门负责抢修，相关人员应当配合。 }
reports:
  - { id: first, type: first, from: commander, to: 有关部门, within: 自发现起 1 小时内 }`,
        body: '\n发生火情时，相关单位及时组织疏散。\n\nThe fire is put out by the relevant department.\n\n由專人負責看管斷路器。\n\nThe department concerned restores the lines.\n\n各有关单位各司其职。\n',
        at: ['/steps/repair/action', '/reports/first/to/0', '', '', '', '', ''],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: repair, title: 恢复供电, owner: lobby, within: 30 分钟, action: 大堂组组织相关人员撤离，听从公安、消防等有关部门的指挥。 }
  - { id: guard-door, title: 看守入口, owner: guard, within: 5 分钟, action: 非相关人员不得入内。按有关部门的要求登记。 }`,
        body: '\n由秩序组会同相关人员维持秩序。秩序组安排专人看守配电间。\n\nGuards and staff concerned with cash count it in pairs.\n',
      },
    ],
  },
}

/** Values that should name a post, a role or a receiver. */
function vagueValues(plan: Plan): Report[] {
  return leavesOf(plan.file).flatMap(({ value, own, pointer }): Report[] => {
    const names = own['x-post'] || (own['x-ref-free'] && own['x-ref']?.includes('roles') && pointer[0] !== 'training')
    if (!names || !isVagueActor(value)) return []
    return [{ place: placeIn(plan, pointer), message: 'value', values: { value } }]
  })
}

function vagueTexts(workspace: Workspace): Report[] {
  const known = new Map<Plan, readonly string[]>()
  return instructionsIn(workspace).flatMap((text): Report[] => {
    const { plan } = text
    const names = plan ? (known.get(plan) ?? namesIn(plan, workspace.settings)) : []
    if (plan) known.set(plan, names)
    const found = findVagueActors(text.text, names, text.folded, !text.inBody)
    const [first] = found
    if (!first) return []
    const words = [...new Set(found.map(({ word }) => `“${word}”`))]
    return [{ place: text.place(first), plan, values: { words, n: words.length } }]
  })
}

function namesIn({ data }: Plan, settings: SettingsData): string[] {
  const posts = data.roles.flatMap(({ holder, deputies = [], members = [] }) => [holder ?? '', ...deputies, ...members])
  return [
    ...data.roles.flatMap(({ name, short = '' }) => [name, short]),
    ...posts.flatMap((post) => [
      post,
      canonicalPost(settings, post),
      postName(settings, post, 'zh-Hans'),
      postName(settings, post, 'en'),
    ]),
    ...(data.contacts ?? []).map((contact) => contact.name),
  ]
}
