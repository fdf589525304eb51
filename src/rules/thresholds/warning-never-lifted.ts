import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const warningNeverLifted: Rule = {
  id: 'warning-never-lifted',
  group: 'thresholds',
  severity: 'warning',
  basis: { kind: 'requirement', title: 'GB/T 29639-2020', clause: '6.3.2' },
  *plan(plan) {
    const lasting = new Set<string>()
    for (const [index, level] of itemsIn(plan, 'levels')) {
      if (level.system !== 'warning' || isWritten(plan, ['levels', index, 'lifted-when'])) continue
      lasting.add(level.id)
      yield { place: itemPlace(plan, 'levels', index), message: 'level', values: { name: level.name } }
    }
    for (const [index, threshold] of itemsIn(plan, 'thresholds')) {
      if (isWritten(plan, ['thresholds', index, 'lifted-when'])) continue
      // The warning that it grades has been told of: when that ends, this does.
      if (Object.keys(threshold.limits ?? {}).some((level) => lasting.has(level))) continue
      const place = itemPlace(plan, 'thresholds', index)
      yield { place, message: 'threshold', values: { name: threshold.indicator } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
levels:
  - { id: orange, name: 橙色预警, system: warning, criteria: 气象台发布暴雨橙色预警, authority: commander }
  - { id: I, name: 一级响应, system: response, criteria: 有人受伤, authority: commander }
thresholds:
  - { id: rain, indicator: 雨量, owner: lobby, window: 10m, source: 雨量计, limits: { orange: ">= 50" }, triggers: [confirm] }
  - { id: queue, indicator: 排队人数, owner: lobby, window: 10m, source: 叫号机, limits: { I: ">= 50" }, triggers: [confirm] }`,
        at: ['/levels/orange', '/thresholds/queue'],
      },
    ],
    good: [
      {
        plan: `
levels:
  - { id: orange, name: 橙色预警, system: warning, criteria: 气象台发布暴雨橙色预警, authority: commander, lifted-when: 气象台解除预警 }
  - { id: I, name: 一级响应, system: response, criteria: 有人受伤, authority: commander }
thresholds:
  - { id: queue, indicator: 排队人数, owner: lobby, window: 10m, source: 叫号机, limits: { I: ">= 50" }, triggers: [confirm], lifted-when: 连续 60 分钟少于 30 人 }`,
      },
    ],
  },
}
