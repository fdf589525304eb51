import { looseningsOf } from '../../analysis/loosening.ts'
import { parseDate } from '../../language/date.ts'
import type { Pointer } from '../../language/pointer.ts'
import { canonicalKey, type Schema } from '../../language/schema.ts'
import { applyChange, planForUnit } from '../../model/effective.ts'
import { fillIdentities, type IdentityList, identityLists, labelOf, type Plan, placeIn } from '../../model/plan.ts'
import { find, findPlan, itemsOf } from '../../model/references.ts'
import { resolveSchema, schemaOf } from '../../model/schemas.ts'
import type { Acceptance } from '../../model/types.ts'
import { placeInUnit, type Unit, unitName } from '../../model/unit.ts'
import type { Message } from '../../source/finding.ts'
import type { Report, Rule } from '../rule.ts'

export const unitLoosens: Rule = {
  id: 'unit-loosens',
  group: 'units',
  severity: 'error',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第二十四条' },
  *workspace({ workspace: { units, plans }, today }) {
    for (const unit of units) yield* reportsOf(unit, plans, today)
  },
  examples: {
    bad: [
      {
        units: `
id: shore-road
name: 海岸路支行
plans:
  example:
    thresholds:
      queue-length: { every: 30 分钟, limits: { I: ">= 80" } }
    steps:
      confirm: { within: 15 分钟 }
      start: { notify: [lobby] }
      call-police: { levels: [I] }
    reports:
      first: { within: 自发现起 2 小时内 }
    drills:
      tabletop: { every: 每年 }`,
        at: [
          '/plans/example/thresholds/queue-length/every',
          '/plans/example/thresholds/queue-length/limits/I',
          '/plans/example/steps/confirm/within',
          '/plans/example/steps/start/notify',
          '/plans/example/steps/call-police/levels',
          '/plans/example/reports/first/within',
          '/plans/example/drills/tabletop/every',
        ],
      },
      {
        units: `
id: green-hill
name: 青山镇支行
plans:
  example:
    steps:
      confirm: { within: 15 分钟 }
      guide: { within: 20 分钟 }
      call-police: { within: 8 分钟 }
    accepts:
      - { path: steps/confirm/within, reason: 山路远, approved-by: 分管副行长, until: 2026-06-30 }
      - { path: steps/guide/within, reason: 山路远, until: 2027-06-30 }`,
        today: '2026-07-01',
        at: [
          '/plans/example/steps/confirm/within',
          '/plans/example/steps/guide/within',
          '/plans/example/steps/call-police/within',
        ],
      },
    ],
    good: [
      {
        units: `
- id: east-region
  name: 东区分行
  plans:
    example:
      steps: { confirm: { within: 15 分钟 } }
      accepts: [{ path: steps/confirm/within, reason: 人手少, approved-by: 分管副行长, until: 2026-07-01 }]
- id: shore-road
  name: 海岸路支行
  parent: east-region
  plans:
    example:
      thresholds: { queue-length: { every: 5 分钟, limits: { II: ">= 20" } } }
      steps: { confirm: { within: 12 分钟 }, guide: { within: 10 分钟内, notify: [guard] } }`,
        today: '2026-07-01',
      },
    ],
  },
}

function* reportsOf(unit: Unit, plans: readonly Plan[], today: string): Iterable<Report> {
  const parent = unit.chain[1]
  const before = new Map<Plan, Plan>()
  for (const [key, written] of Object.entries(unit.data.plans ?? {})) {
    const plan = findPlan(plans, key)
    if (!plan) continue
    const above = before.get(plan) ?? (parent ? planForUnit(plan, parent) : plan)
    const change = written as Readonly<Record<string, unknown>>
    before.set(plan, { ...above, data: fillIdentities(applyChange(above.data, change)) })
    const accepted = new Map((written.accepts ?? []).map((one) => [canonicalPath(one.path, above), one]))
    for (const { pointer, how } of looseningsOf(above, change)) {
      const path = canonicalPath(pointer.join('/'), above)
      const acceptance = accepted.get(path)
      const state = stateOf(acceptance, today)
      if (state === 'current') continue
      const base = basePlace(plan, pointer)
      yield {
        place: placeInUnit(unit, ['plans', key, ...pointer]),
        plan,
        message: state === 'none' ? 'message' : state,
        values: {
          unit: unitName(unit),
          plan: plan.data.title,
          item: itemIn(above, pointer),
          how,
          until: acceptance?.until ?? '',
        },
        hint: { key: 'unit-loosens.fix-path', values: { path } },
        related: base ? [{ place: placeIn(plan, base), message: { key: 'unit-loosens.base' } }] : [],
      }
    }
  }
}

/** Approved by somebody and until a day that has not passed. */
function stateOf(acceptance: Acceptance | undefined, today: string): 'none' | 'current' | 'expired' | 'incomplete' {
  if (!acceptance) return 'none'
  const until = parseDate(acceptance.until ?? '')
  if (until !== undefined && until < today) return 'expired'
  return until !== undefined && acceptance['approved-by'] ? 'current' : 'incomplete'
}

/** `/steps/报告行长/时限` as `steps/report-up/within`: with the keys and ids of the language. */
function canonicalPath(path: string, plan: Plan): string {
  let schema: Schema = schemaOf('plan')
  let list: IdentityList | undefined
  const segments = path
    .split('/')
    .filter(Boolean)
    .map((segment, index) => {
      if (list && index === 1) return find(itemsOf(plan, list), segment)?.item.id ?? segment
      const key = canonicalKey(schema, segment)
      if (index === 0 && Object.hasOwn(identityLists, key)) list = key as IdentityList
      const next = resolveSchema(schema.properties?.[key] ?? {})
      schema = resolveSchema(next.items ?? next)
      return key
    })
  return segments.join('/')
}

function itemIn(plan: Plan, [list = '', reference]: Pointer): string | Message {
  if (!Object.hasOwn(identityLists, list)) return { key: `unit-loosens.item-${list}` }
  const found = find(itemsOf(plan, list as IdentityList), String(reference))
  return `“${found ? labelOf(found.item) : reference}”`
}

/** Where the plan itself says what the unit changes; undefined for an item that a unit above has added. */
function basePlace(plan: Plan, [list, reference, ...rest]: Pointer): Pointer | undefined {
  if (!Object.hasOwn(identityLists, String(list))) return undefined
  const found = find(itemsOf(plan, list as IdentityList), String(reference))
  return found && [String(list), found.index, ...rest]
}
