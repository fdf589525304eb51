import { simplify } from '../../language/simplify.ts'
import { missingIn, type Plan, placeIn } from '../../model/plan.ts'
import type { Workspace } from '../../model/workspace.ts'
import { isWritten } from '../items.ts'
import { namesOf } from '../named.ts'
import type { Rule } from '../rule.ts'

export const noTermination: Rule = {
  id: 'no-termination',
  group: 'steps',
  severity: 'error',
  basis: { kind: 'requirement', title: 'GB/T 29639-2020', clause: '6.3.6' },
  *plan(plan, { workspace }) {
    if (!isWritten(plan, ['termination'])) yield { place: missingIn(plan) }
    else if (plan.data.termination) {
      const has = (key: string): boolean => isWritten(plan, ['termination', key])
      const place = placeIn(plan, ['termination'], 'key')
      if (!has('authority') && !has('criteria')) yield { place, message: 'bare' }
      else if (!has('authority') && !saysWho(plan, workspace)) yield { place, message: 'who' }
      else if (!has('criteria') && !has('procedure') && !saysWhen(plan)) yield { place, message: 'when' }
    }
  },
  examples: {
    bad: [
      { plan: '\ntermination: {}', at: [''] },
      {
        plan: `
termination:
  procedure: 口头宣布，记入大事记。`,
        at: ['/termination'],
      },
      {
        // Nobody says that it is over.
        plan: `
levels: []
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长], function: command, contact: 000-0000-0201, duties: [判定级别] }
steps: [{ id: guide, title: 引导排队, owner: commander, within: 10 分钟 }]
termination: { criteria: 事态得到有效控制 }`,
        at: ['/termination'],
      },
      {
        plan: `
levels: []
termination: { authority: commander }`,
        at: ['/termination'],
      },
    ],
    good: [
      {
        plan: `
termination:
  authority: commander
  criteria: 排队客户全部办结，场内外无人滞留。`,
      },
      { plan: '\nlevels: []\ntermination: { criteria: 客户散去三十分钟以后，由支行行长宣布终止。 }' },
      {
        plan: `
lang: en
levels: []
termination: { criteria: "The hall is empty; the branch manager says that it is over." }`,
      },
      { plan: '\nlevels: []\ntermination: { authority: commander, procedure: 客户散去三十分钟以后宣布。 }' },
      {
        // Each level says who lifts it, and when.
        plan: '\ntermination: { authority: commander }',
      },
    ],
  },
}

/** Whether a level, a step, a duty or the words themselves say who ends the response. */
function saysWho(plan: Plan, workspace: Workspace): boolean {
  const { levels = [], roles, steps, termination } = plan.data
  const words = [termination?.criteria ?? [], termination?.procedure ?? []].flat()
  return (
    levels.some((level) => level.authority !== undefined && level['lifted-when'] !== undefined) ||
    steps.some(({ marks, owner }) => marks === 'termination' && owner !== undefined) ||
    roles.some(({ duties = [] }) => duties.some((duty) => ends.test(duty))) ||
    words.some((text) => namesOf(plan, workspace).decides(simplify(text)))
  )
}

const ends =
  /(?:终止|解除|结束|終止|結束)(?:应急|應急)?(?:响应|響應|应变|應變|预案|預案|状态|狀態)?|\b(?:terminat|stand(?:s|ing)?[ -]?down|end(?:s|ing)? the|call(?:s|ing)? off|lift(?:s|ing)?)/i

function saysWhen({ data: { levels = [] } }: Plan): boolean {
  return levels.some((level) => level['lifted-when'] !== undefined)
}
