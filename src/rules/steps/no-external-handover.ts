import { type Plan, phaseOf } from '../../model/plan.ts'
import { find, findPlan, splitReference } from '../../model/references.ts'
import type { Step } from '../../model/types.ts'
import type { Workspace } from '../../model/workspace.ts'
import { ancestorsOf } from '../ancestors.ts'
import { itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

/** Events with a scene that police or fire brigade take over; in others they only take a report. */
const withScene = ['bank-run', 'refund-run', 'fire', 'robbery', 'theft', 'natural-disaster', 'security', 'general']

export const noExternalHandover: Rule = {
  id: 'no-external-handover',
  group: 'steps',
  severity: 'warning',
  basis: { kind: 'requirement', title: 'GB/T 29639-2020', clause: '6.3.5' },
  *plan(plan, { workspace }) {
    const { data } = plan
    if (data.document?.status === 'retired' || !data.hazard.some((hazard) => withScene.includes(hazard))) return
    const calls = [...itemsIn(plan, 'steps')].find(([, step]) => forceCalled(plan, step) !== undefined)
    if (!calls || handsOver(plan) || reliesOn(plan, workspace).some(handsOver)) return
    const [index, step] = calls
    const values = { step: step.title, force: forceCalled(plan, step) }
    yield { place: itemPlace(plan, 'steps', index), values }
  },
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: call, title: 报警, owner: guard, within: 5 分钟, notify: [police] }
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, never: [移交前离岗] }`,
        at: ['/steps/call'],
      },
      {
        plan: `
hazard: fire
steps:
  - { id: out, title: 引导客户离开, owner: guard, within: 5 分钟, action: 走楼梯，不乘电梯。 }
  - { id: call, title: 报火警, owner: lobby, within: 1 分钟, action: 拨打119，说清地址和火势。 }`,
        at: ['/steps/call'],
      },
      {
        plan: `
lang: en
hazard: fire
contacts:
  - { id: brigade, name: Fire and rescue service, phone: 999 }
steps:
  - { id: call, title: Raise the alarm, owner: guard, within: 1 minute, notify: [brigade] }`,
        at: ['/steps/call'],
      },
      {
        plan: `
hazard: robbery
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }
  - { id: lobby, name: 大堂组, holder: 大堂经理 }
  - { id: guard, name: 秩序组, holder: 保安班长 }
  - { id: officers, name: 辖区民警, external: true }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理, function: speak }
steps:
  - { id: alarm, phase: warning, title: 无声报警, owner: guard, within: 立即, life-safety: true, notify: [officers] }`,
        at: ['/steps/alarm'],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: call, title: 报警, owner: guard, within: 5 分钟, notify: [police] }
  - { id: hand-over, title: 移交现场, owner: commander, within: 10 分钟, hands-over-to: police }`,
      },
      {
        // Said in the text.
        plan: `
steps:
  - { id: call, title: 报警, owner: guard, within: 5 分钟, notify: [police] }
  - { id: meet, title: 迎接民警, owner: commander, within: 10 分钟, action: 民警到场后说明情况，现场指挥权交给带队民警。 }`,
      },
      {
        plan: `
lang: en
hazard: fire
contacts:
  - { id: brigade, name: Fire brigade, phone: 999 }
steps:
  - { id: call, title: Raise the alarm, owner: guard, within: 1 minute, notify: [brigade], action: "Ring 999; when the brigade arrives, its officer takes command." }`,
      },
      {
        // The police take a report and leave the scene to the bank.
        plan: `
hazard: telecom-fraud
steps:
  - { id: call, title: 报案, owner: lobby, within: 10 分钟, notify: [police], action: 拨打 110 报案。 }`,
      },
      {
        // Nobody is called: it is forbidden, or left to others, or the word means something else.
        plan: `
contacts:
  - { id: desk, name: 消防控制室, phone: 000-0000-0001 }
  - { id: works, name: 消防维保公司, phone: 000-0000-0002 }
steps:
  - { id: a, title: 核对报警按钮, owner: guard, within: 5 分钟, action: 逐个按下报警按钮。, notify: [desk, works] }
  - { id: b, title: 劝解, owner: guard, within: 5 分钟, action: 不拨打 110，由现场指挥决定。 }
  - { id: c, phase: prevention, title: 走访派出所, owner: guard, every: 每季度, action: 拨打 110 中心的联络电话。 }`,
      },
      {
        plan: `
parent: general
steps:
  - { id: call, title: 报警, owner: guard, within: 5 分钟, action: 拨打 110。 }`,
        files: {
          'plans/general.md': `---
title: 综合应急预案
kind: comprehensive
hazard: general
roles: []
contacts: [{ id: police, name: 公安机关, phone: 110 }]
steps:
  - { id: hand-over, title: 移交现场, hands-over-to: police }
---
`,
        },
      },
    ],
  },
}

/** What the plan falls back on: the plans above it, and those that its steps start. */
function reliesOn(plan: Plan, { plans }: Workspace): Plan[] {
  const started = plan.data.steps.flatMap(({ starts = [] }) =>
    starts.flatMap(
      (reference) => findPlan(plans, reference) ?? findPlan(plans, splitReference(reference).plan ?? '') ?? [],
    ),
  )
  return [...ancestorsOf(plan, plans), ...started]
}

function handsOver({ data }: Plan): boolean {
  return data.steps.some((step) => step['hands-over-to'] || saysHandOver.test(`${step.title} ${step.action ?? ''}`))
}

const saysHandOver =
  /(?:移交|交给|交給|交由|转交|交接)[^,，。;；]{0,10}(?:现场|現場|指挥|指揮)|(?:现场|現場|指挥权?|指揮權?)[^,，。;；]{0,8}(?:移交|交给|交給|交由|转交)|(?:服从|服從|听从|聽從|听|聽)[^,，。;；]{0,14}(?:民警|警方|公安|消防|救援)[^,，。;；]{0,8}(?:指挥|指揮|调度)|(?:民警|警方|公安|消防|救援)[^,，。;；]{0,10}(?:接管|统一指挥|統一指揮|负责指挥)|\bhands? over\b|\bhanded over\b|\btakes? (?:over )?(?:command|charge)\b|\bunder the (?:command|direction) of\b|\bhandover\b/i

/** The name of the force that a warning or response step calls to the scene. */
function forceCalled(plan: Plan, step: Step): string | undefined {
  if (step.type === 'event' || !['warning', 'response'].includes(phaseOf(step))) return undefined
  for (const reference of step.notify ?? []) {
    const role = find(plan.data.roles, reference)?.item
    const contact = role ? undefined : find(plan.data.contacts, reference)?.item
    const isOutside = role ? role.external : contact !== undefined
    const name = role?.name ?? contact?.name ?? ''
    if (isOutside && (forcePhone.test(contact?.phone ?? '') || isForce(name))) return name
  }
  const called = calls.exec(step.action ?? '')
  return called?.[1] ?? called?.[2]
}

const forcePhone = /^\s*(?:110|119|999|911|112)\s*$/

function isForce(name: string): boolean {
  return (
    /公安|派出所|民警|警方|警察|巡特警|消防(?:救援|大队|大隊|支队|支隊|总队|站|队|隊|局|中队)|武警|\bpolice\b|\bfire (?:and rescue |& rescue )?(?:service|brigade|department)\b/i.test(
      name,
    ) && !/保安公司|维保|維保|微型|志愿|義務|义务|专职|專職/.test(name)
  )
}

const calls =
  /(?<![拨撥]|(?:不[要得能可应應准许許必用]?|勿|别|別|未|无需|無需|禁止|严禁|嚴禁)(?:自行|擅自|私自|随意|隨意|再|先|重复)?)(?:拨打?|撥打?|打|致电|致電)\s*[“"「]?\s*(110|119)(?!\s*(?:中心|指挥|指揮))|(?<!\b(?:not|never) (?:\w+ )?)\b(?:dial|ring|call|phone)s? (?:the )?(?=(police|fire (?:service|brigade|department)|999|911|112)\b)/i
