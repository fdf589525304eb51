import type { Place } from '../../model/file.ts'
import type { Plan } from '../../model/plan.ts'
import { suggest } from '../../model/suggest.ts'
import { inherited, inheritedValue, type Unit, unitName } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import { itemPlace } from '../items.ts'
import { type Gaps, gapsOf, type Lacks, placeFor, titlesOf, topmost } from '../printed.ts'
import type { Rule } from '../rule.ts'
import { allUnitLinks, unitLinks } from './unit-links.ts'

export const unitPlaceMissing: Rule = {
  id: 'unit-place-missing',
  group: 'units',
  severity: 'error',
  basis: { kind: 'requirement', title: '国办发〔2024〕5号', clause: '第十六条' },
  *workspace({ workspace }) {
    const gaps = gapsOf(workspace, lacksPlace(workspace))
    for (const [target, lacking] of gaps) {
      const [list, key] = splitTarget(target)
      const kind = list === 'places' ? 'place' : 'value'
      // What no unit at all fills is the plan's gap, and a slip of it where some fill a name that is nearly the same.
      const filled = keysFilled(list, workspace)
      const near = key === undefined || filled.includes(key) ? undefined : suggest(key, filled)
      const tops = topmost(lacking)
      const isNowhere = key !== undefined && !filled.includes(key) && tops.size > 1
      const asked = near || isNowhere ? firstAsked(target, lacking, workspace) : undefined
      if (asked) {
        yield { place: asked, message: `${kind}-${near ? 'near' : 'nowhere'}`, values: { key, near, n: lacking.size } }
        continue
      }
      for (const [unit, below] of tops) {
        yield {
          place: placeFor(unit, list as Given),
          message: below > 0 ? `${kind}-below` : kind,
          values: { unit: unitName(unit), key: key ?? list, plans: titlesOf(lacking.get(unit)), n: below },
        }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: gather, title: 到集合点清点, owner: lobby, within: 5 分钟, place: assembly-point }`,
        units: `
- { id: east-region, name: 东区分行, places: { hospital: 示例医院 } }
- { id: shore-road, name: 海岸路支行, parent: east-region }
- { id: college-street, name: 学府街支行, parent: east-region, places: { assembly-point: 学府街小广场 } }`,
        at: ['/east-region/places'],
      },
      {
        body: '\n室内最多容纳 <unit:values.customer-capacity> 人，伤者送<unit:places.hospital>。\n',
        units: '\n- { id: shore-road, name: 海岸路支行, places: { hopsital: 示例医院 }, values: { floors: 2 } }',
        at: ['/shore-road/values', ''],
      },
      {
        plan: `
steps:
  - { id: gather, title: 到集合点清点, owner: lobby, within: 5 分钟, place: assembly-point }`,
        units: `
- { id: shore-road, name: 海岸路支行 }
- { id: college-street, name: 学府街支行 }`,
        at: ['/steps/gather/place'],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: gather, title: 到集合点清点, owner: lobby, within: 5 分钟, place: assembly-point, action: 到<unit:places.assembly-point>清点。 }`,
        body: '\n:::only{tags=rural}\n电话不通时到<unit:places.town-hall>求助。\n:::\n',
        units: `
- { id: east-region, name: 东区分行, places: { assembly-point: 示例广场 } }
- { id: shore-road, name: 海岸路支行, parent: east-region }
- { id: green-hill, name: 青山镇支行, parent: east-region, tags: [rural], places: { town-hall: 镇政府 } }`,
      },
    ],
  },
}

type Given = 'places' | 'values' | 'address' | 'hours' | 'staff-on-duty'

/** The places that steps name, and what texts ask of the unit, where neither it nor a unit above it says so. */
function lacksPlace(workspace: Workspace): Lacks {
  return (unit) => {
    const given = { places: inherited(unit, 'places'), values: inherited(unit, 'values') }
    const has = (target: string): boolean => {
      const [list, key = ''] = splitTarget(target)
      if (list === 'places' || list === 'values') return Object.hasOwn(given[list], key)
      return !isSingle(list) || singleValue(unit, list) !== undefined
    }
    return (plan) => {
      const ofSteps = placesOf(plan).filter((target) => !has(target))
      const ofTexts = unitLinks(plan, unit, workspace).flatMap(({ target }) => (has(target) ? [] : [target]))
      return new Set([...ofSteps, ...ofTexts])
    }
  }
}

function isSingle(key: string): key is 'address' | 'hours' | 'staff-on-duty' {
  return key === 'address' || key === 'hours' || key === 'staff-on-duty'
}

function singleValue(unit: Unit, key: 'address' | 'hours' | 'staff-on-duty'): unknown {
  return key === 'address' ? unit.data.address : inheritedValue(unit, key)
}

const places = new WeakMap<Plan, readonly string[]>()

/** The places that a plan's steps name, each once. */
function placesOf(plan: Plan): readonly string[] {
  let found = places.get(plan)
  if (!found) {
    found = [...new Set(plan.data.steps.flatMap(({ place }) => (place === undefined ? [] : [`places.${place}`])))]
    places.set(plan, found)
  }
  return found
}

/** `places.hospital` as `places` and `hospital`, `address` as itself. */
function splitTarget(target: string): [string, string?] {
  const dot = target.indexOf('.')
  return dot < 0 ? [target] : [target.slice(0, dot), target.slice(dot + 1)]
}

function keysFilled(list: string, { units }: Workspace): string[] {
  if (list !== 'places' && list !== 'values') return []
  return [...new Set(units.flatMap((unit) => Object.keys(unit.data[list] ?? {})))]
}

/** Where a plan asks for it first; undefined where only the change of a unit does. */
function firstAsked(target: string, lacking: Gaps, workspace: Workspace): Place | undefined {
  for (const plan of new Set([...lacking.values()].flatMap((plans) => [...plans]))) {
    const step = plan.data.steps.findIndex(({ place }) => `places.${place}` === target)
    if (step >= 0) return itemPlace(plan, 'steps', step, 'place')
    const link = allUnitLinks(plan, workspace).find((one) => one.target === target)
    if (link) return link.place
  }
  return undefined
}
