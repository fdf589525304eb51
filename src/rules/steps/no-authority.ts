import type { Rule } from '../rule.ts'
import { narrowed } from '../texts.ts'
import { isOutsiders, sentencesIn, toldIn } from '../told.ts'
import { authorityWords, findAuthorityAct } from './authority-acts.ts'

export const noAuthority: Rule = {
  id: 'no-authority',
  group: 'steps',
  severity: 'warning',
  basis: { kind: 'principle' },
  *workspace({ workspace }) {
    for (const told of toldIn(workspace)) {
      if (told.manner !== 'order' || !authorityWords.test(told.plain) || isOutsiders(told)) continue
      for (const sentence of sentencesIn(told)) {
        const found = findAuthorityAct(sentence, told.hazards)
        if (!found) continue
        const act = { start: sentence.start + found.start, end: sentence.start + found.end }
        const words = told.text.slice(act.start, act.end)
        const who = { key: `no-authority.${found.kind}` }
        yield { place: narrowed(told, act), plan: told.plan, values: { words, who } }
        break
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
hazard: bank-run
steps:
  - { id: close, title: 停止取款, owner: commander, within: 1 小时, action: 支行行长宣布停业三天。 }
  - { id: road, title: 疏导, owner: guard, within: 10 分钟, action: 封闭门前道路，禁止车辆通行。 }
  - { id: hold, title: 维持秩序, owner: guard, within: 10 分钟, action: 将带头闹事的人员扣留，搜查其物品。 }`,
        body: '\n对外发布疫情公告。\n',
        at: ['/steps/close/action', '/steps/road/action', '/steps/hold/action', ''],
      },
      {
        plan: `
lang: en
steps:
  - { id: hold, title: Keep order, owner: guard, within: 10m, action: Guards detain the troublemakers. }
  - { id: power, title: Cut the power, owner: guard, within: 10m, action: Switch off the power of the whole building. }`,
        at: ['/steps/hold/action', '/steps/power/action'],
      },
    ],
    good: [
      {
        plan: `
hazard: bank-run
steps:
  - { id: close, title: 申请停业, owner: commander, within: 1 小时, action: 报请监管部门批准后停业，并张贴停业告示。 }
  - { id: road, title: 疏导, owner: guard, within: 10 分钟, action: 请交警封闭门前道路；遇道路封闭时绕行。 }
  - { id: hold, title: 维持秩序, owner: guard, within: 10 分钟, action: 不得扣留客户，不得搜身；控制人员进入，限制室内人数。 }`,
        body: '\n疫情信息以官方发布为准，清查卫生间有无滞留人员。\n',
      },
      {
        plan: `
hazard: fire
steps:
  - { id: stop, title: 停业疏散, owner: commander, within: 1 分钟, life-safety: true, action: 宣布停业，切断起火区域电源，保持消防车道畅通。 }`,
      },
    ],
  },
}
