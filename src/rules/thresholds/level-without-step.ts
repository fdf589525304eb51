import { type Identified, type Plan, phaseOf } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import type { Step } from '../../model/types.ts'
import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const levelWithoutStep: Rule = {
  id: 'level-without-step',
  group: 'thresholds',
  severity: 'warning',
  basis: { kind: 'principle', title: 'GB/T 29639-2020', clause: '6.1' },
  *plan(plan) {
    const acting = plan.data.steps.filter(isAction)
    // One step for all levels is a step for each; where nothing acts at all, the phases that lack are told of.
    if (acting.length === 0 || acting.some(({ levels }) => !levels?.length)) return
    const named = indicesOf(
      plan,
      acting.flatMap(({ levels = [] }) => levels),
    )
    const graded = gradedLevels(plan)
    const systems = new Set(plan.data.levels?.map(({ system }) => system))
    for (const [index, level] of itemsIn(plan, 'levels')) {
      if (named.has(index) || graded.has(index) || isWritten(plan, ['levels', index, 'escalates'])) continue
      // Grades of events only tell events apart, where another ladder says what is done.
      if (level.system === 'event' && systems.size > 1) continue
      yield { place: itemPlace(plan, 'levels', index), values: { level: level.name } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
levels:
  - { id: I, name: 一级响应, system: response, criteria: 五十人, authority: commander, lifted-when: 三十人以下 }
  - { id: II, name: 二级响应, system: response, criteria: 三十人, authority: commander, lifted-when: 十人以下 }
  - { id: III, name: 三级响应, system: response, criteria: 十人, authority: commander, lifted-when: 五人以下 }
thresholds: []
steps:
  - { id: watch, phase: monitoring, title: 巡看, owner: lobby, every: 10 分钟 }
  - { id: close, title: 停办业务, owner: commander, within: 10 分钟, levels: [I] }
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, levels: [一级响应, II] }
  - { id: sum-up, phase: recovery, title: 总结, owner: lobby, within: 3个工作日 }`,
        at: ['/levels/III'],
      },
    ],
    good: [
      {
        // One step is for every level.
        plan: `
levels:
  - { id: I, name: 一级响应, system: response, criteria: 五十人, authority: commander, lifted-when: 三十人以下 }
  - { id: II, name: 二级响应, system: response, criteria: 三十人, authority: commander, lifted-when: 十人以下 }
thresholds: []
steps:
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟 }
  - { id: close, title: 停办业务, owner: commander, within: 10 分钟, levels: [I] }`,
      },
      {
        // A step names it by its name.
        plan: `
levels:
  - { id: I, name: 一级响应, system: response, criteria: 五十人, authority: commander, lifted-when: 三十人以下 }
  - { id: II, name: 二级响应, system: response, criteria: 三十人, authority: commander, lifted-when: 十人以下 }
thresholds: []
steps:
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, levels: [二级响应] }
  - { id: close, title: 停办业务, owner: commander, within: 10 分钟, levels: [一级响应] }`,
      },
      {
        // What begins there hangs on the threshold that grades it.
        plan: `
levels:
  - { id: red, name: 红色预警, system: warning, criteria: 台风登陆, authority: commander, lifted-when: 气象台解除 }
  - { id: I, name: 一级响应, system: response, criteria: 进水, authority: commander, lifted-when: 积水排净 }
thresholds:
  - { id: wind, indicator: 阵风, unit: 级, window: 1h, source: 气象台, owner: lobby, limits: { red: ">= 10" }, triggers: [shut], lifted-when: 七级以下 }
steps:
  - { id: shut, title: 关闭门窗, owner: guard, within: 10 分钟, levels: [I] }`,
      },
      {
        // Grades of the event beside levels of the response.
        plan: `
levels:
  - { id: E1, name: 重大事件, system: event, criteria: 有人死亡, authority: commander, lifted-when: 善后结束 }
  - { id: I, name: 一级响应, system: response, criteria: 有人受伤, authority: commander, lifted-when: 伤者送医 }
thresholds: []
steps:
  - { id: shut, title: 关闭门窗, owner: guard, within: 10 分钟, levels: [I] }`,
      },
      {
        // It is the way to the next level that is done there.
        plan: `
levels:
  - { id: I, name: 一级响应, system: response, criteria: 五十人, authority: commander, lifted-when: 三十人以下 }
  - { id: II, name: 二级响应, system: response, criteria: 三十人, authority: commander, lifted-when: 十人以下, escalates: { to: I, after: 30m, when: 人数没有减少 } }
thresholds: []
steps:
  - { id: close, title: 停办业务, owner: commander, within: 10 分钟, levels: [I] }`,
      },
      {
        plan: '\nsteps:\n  - { id: watch, phase: monitoring, title: 巡看, owner: lobby, every: 10 分钟, levels: [I] }',
      },
    ],
  },
}

function isAction(step: Step): boolean {
  return step.type !== 'event' && ['warning', 'response'].includes(phaseOf(step))
}

/** Levels that a threshold grades which sets steps off. */
function gradedLevels(plan: Plan): Set<number> {
  const setting = (plan.data.thresholds ?? []).filter(({ triggers }) =>
    triggers?.some((one) => find<Identified>(plan.data.steps, one)),
  )
  return indicesOf(
    plan,
    setting.flatMap(({ limits = {} }) => Object.keys(limits)),
  )
}

function indicesOf(plan: Plan, names: readonly string[]): Set<number> {
  return new Set(names.flatMap((name) => find(plan.data.levels, name)?.index ?? []))
}
