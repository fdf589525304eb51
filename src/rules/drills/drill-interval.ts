import { formatRecurrence, parseRecurrence } from '../../language/recurrence.ts'
import { placeIn } from '../../model/plan.ts'
import type { Texts } from '../../source/finding.ts'
import { isOfPlace, isRarer, mostFrequent } from '../profiles/intervals.ts'
import { basisOf, isNeverError, saying, sourceOf } from '../profiles/saying.ts'
import type { Rule } from '../rule.ts'

export const drillInterval: Rule = {
  id: 'drill-interval',
  group: 'drills',
  severity: 'error',
  basis: { kind: 'practice' },
  *plan(plan, { workspace, demands }) {
    const { drills = [] } = plan.data
    // Without drills there is nothing to repeat, and what cannot be read is told by others.
    if (drills.length === 0 || drills.some(({ every }) => every !== undefined && !parseRecurrence(every))) return
    const drilled = mostFrequent(plan)
    const missed = demands(plan).intervals.flatMap((interval) => {
      const asked = parseRecurrence(interval.every)
      if (!asked || !isOfPlace(interval, plan, workspace)) return []
      return drilled && !isRarer(drilled.every, asked) ? [] : [{ interval, asked }]
    })
    // Of several that are missed, the shortest asks for all of them.
    const shortest = missed.reduce<(typeof missed)[number] | undefined>(
      (least, one) => (least && !isRarer(least.asked, one.asked) ? least : one),
      undefined,
    )
    if (!shortest) return
    const { interval, asked } = shortest
    const kind = drilled ? 'message' : 'unstated'
    yield {
      place: drilled ? placeIn(plan, ['drills', drilled.index, 'every']) : placeIn(plan, ['drills'], 'key'),
      message: interval.verify ? `${kind}-unverified` : kind,
      values: {
        what: interval.title === undefined ? { key: 'drill-interval.drill' } : saying(interval.title),
        every: drilled && inWords(drilled.every),
        asked: inWords(asked),
        source: sourceOf(interval) ?? { key: 'ceiling-exceeded.profile' },
      },
      basis: basisOf(interval),
      neverError: isNeverError(interval),
    }
  },
  examples: {
    bad: [
      {
        plan: `
kind: onsite
drills:
  - { id: joint, type: full-scale, every: 每两年, owner: commander, scenario: 起火。, evaluation: 打分。 }
  - { id: tabletop, type: tabletop, every: 每年, owner: commander, scenario: 大厅聚集。, evaluation: 打分。 }`,
        settings: 'profiles: [gbt-29639]',
        at: ['/drills/tabletop/every'],
      },
      {
        plan: `
title: 商场人员聚集专项应急预案
drills:
  - { id: tabletop, type: tabletop, every: yearly, owner: commander, scenario: 大厅聚集。, evaluation: 打分。 }`,
        settings: 'profiles: [gbt-29639]',
        at: ['/drills/tabletop/every'],
      },
      {
        plan: `
drills:
  - { id: tabletop, type: tabletop, owner: commander, scenario: 大厅聚集。, evaluation: 打分。 }`,
        settings: 'profiles: [gbt-29639]',
        at: ['/drills'],
      },
    ],
    good: [
      {
        plan: `
kind: onsite
drills:
  - { id: joint, type: full-scale, every: 每两年, owner: commander, scenario: 起火。, evaluation: 打分。 }
  - { id: tabletop, type: tabletop, every: 每年两次, owner: commander, scenario: 大厅聚集。, evaluation: 打分。 }`,
        settings: 'profiles: [gbt-29639]',
      },
      {
        plan: `
scope: 适用于办公楼，不适用于商场。
drills:
  - { id: tabletop, type: tabletop, every: 每年, owner: commander, scenario: 大厅聚集。, evaluation: 打分。 }`,
        settings: 'profiles: [gbt-29639]',
      },
      {
        plan: `
drills:
  - { id: tabletop, type: tabletop, every: 每三年, owner: commander, scenario: 大厅聚集。, evaluation: 打分。 }`,
      },
    ],
  },
}

function inWords(recurrence: Parameters<typeof formatRecurrence>[0]): Texts {
  const once = recurrence.kind === 'interval' && recurrence.times === 1 ? '一次' : ''
  return {
    texts: {
      en: formatRecurrence(recurrence, 'en'),
      'zh-Hans': `${formatRecurrence(recurrence, 'zh-Hans')}${once}`,
      'zh-Hant': `${formatRecurrence(recurrence, 'zh-Hant')}${once}`,
    },
  }
}
