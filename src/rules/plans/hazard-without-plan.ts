import { meet } from '../../analysis/hierarchy.ts'
import { hazardsNamed, isKnownHazard, namesHazard } from '../../language/hazard-words.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import type { Workspace } from '../../model/workspace.ts'
import { titlesOf } from '../printed.ts'
import type { Report, Rule } from '../rule.ts'

export const hazardWithoutPlan: Rule = {
  id: 'hazard-without-plan',
  group: 'plans',
  severity: 'info',
  basis: { kind: 'principle', title: 'GB/T 29639-2020', clause: '9.3' },
  *workspace({ workspace }) {
    // A plan that cannot be read may be the one that is missing.
    if (workspace.files.some((file) => file.schema === 'plan' && file.data === undefined)) return
    const current = workspace.plans.filter(({ data }) => data.document?.status !== 'retired')
    for (const plan of current) {
      if (plan.data.kind === 'comprehensive') yield* reportsOf(plan, current, workspace)
    }
  },
  examples: {
    bad: [
      {
        plan: `
title: 突发事件综合应急预案
kind: comprehensive
hazard: [general, fire, epidemic, 停电]
risks:
  - { risk: 台风、暴雨造成停业 }
  - { risk: 火灾 }
  - { risk: 新型传染病流行 }
  - { risk: 员工被电信网络诈骗, measures: 执行反诈预案 }
  - { risk: 暴雨内涝淹没机房 }`,
        files: { 'plans/fire.md': document('fire', 'fire', '营业场所火灾处置方案') },
        at: ['/hazard/2', '/hazard/3', '/risks/0', '/risks/3'],
      },
      {
        plan: `
title: Comprehensive plan
lang: en
kind: comprehensive
hazard: general
risks:
  - { risk: Burglary at night }
  - { risk: The IT system fails }
  - { risk: A system outage of more than two hours }`,
        at: ['/risks/0', '/risks/2'],
      },
    ],
    good: [
      {
        plan: `
title: 突发事件综合应急预案
kind: comprehensive
hazard: [general, fire]
risks:
  - { risk: 传言引起多家支行集中取款 }
  - { risk: 營業場所火災 }
  - { risk: 核心系统中断超过 2 小时 }
  - { risk: 当地发布橙色以上气象预警 }
  - { risk: 群体投诉升级为现场聚集 }
  - { risk: 关键岗位人员离职 }
thresholds: [{ id: storm, indicator: 台风、暴雨预警, occurs: 发布一次 }]`,
        files: {
          'plans/fire.md': document('fire', 'fire', '营业场所火灾处置方案'),
          'plans/run.md': document('run', 'bank-run', '集中取款预案', '系统中断时改用人工受理'),
          'plans/anger.md': document('anger', 'own-hazard', '客户投诉处理预案'),
        },
      },
      { plan: '\nrisks: [{ risk: 台风、暴雨造成停业 }]' },
      {
        plan: '\ntitle: 综合应急预案\nkind: comprehensive\nhazard: security\nrisks: [{ risk: 消防器材过期, measures: 火灾时使用 }]',
      },
      {
        plan: '\ntitle: Comprehensive plan\nlang: en\nkind: comprehensive\nhazard: [flood, general]\nrisks: [{ risk: The river floods the stacks }, { risk: The fire service cannot reach us }]',
        files: { 'plans/flood.md': document('flood', 'flood', 'High water plan') },
      },
      { plan: '\ntitle: 综合应急预案\nkind: comprehensive\nhazard: flood\ndocument: { status: retired }' },
    ],
  },
}

function* reportsOf(plan: Plan, plans: readonly Plan[], { units }: Workspace): Iterable<Report> {
  const others = plans.filter((other) => other !== plan && meet(plan, other, units))
  const isCovered = (hazard: string): boolean =>
    others.some((other) => isFor(other, hazard)) || [plan, ...others].some((other) => provides(other, hazard))
  const told = new Set<string>()
  const report = (hazard: string, pointer: readonly (string | number)[]): Report[] => {
    if (hazard === 'general' || hazard === 'security' || told.has(hazard) || isCovered(hazard)) return []
    told.add(hazard)
    const name = isKnownHazard(hazard) ? { key: `hazard-without-plan.${hazard}` } : hazard
    return [{ place: placeIn(plan, pointer), plan, values: { hazard: name, plan: titlesOf([plan]) } }]
  }
  for (const [index, hazard] of plan.data.hazard.entries()) yield* report(hazard, ['hazard', index])
  for (const [index, { risk }] of (plan.data.risks ?? []).entries()) {
    for (const hazard of hazardsNamed(risk ?? '')) yield* report(hazard, ['risks', index])
  }
}

/** Whether a plan is for a hazard: by its `hazard` or by its title. */
function isFor({ data }: Plan, hazard: string): boolean {
  if (data.kind === 'comprehensive') return false
  return data.hazard.some((own) => own === hazard || namesHazard(own, hazard)) || namesHazard(data.title, hazard)
}

/** Whether a step, a case or a threshold of a plan says what to do. */
function provides({ data }: Plan, hazard: string): boolean {
  const texts = [
    ...data.steps.map(({ title, when, action }) => `${title} ${when ?? ''} ${action ?? ''}`),
    ...(data.cases ?? []).map(({ name, criteria }) => `${name} ${criteria ?? ''}`),
    ...(data.thresholds ?? []).map(({ indicator, occurs }) => `${indicator} ${occurs ?? ''}`),
  ]
  return texts.some((text) => namesHazard(text, hazard))
}

function document(id: string, hazard: string, title: string, action = '先救人，再报告。'): string {
  return `---
id: ${id}
title: ${title}
kind: special
hazard: ${hazard}
roles: [{ id: commander, name: 现场指挥 }]
steps: [{ id: report-up, title: 报告行长, action: ${action} }]
---
`
}
