import { type Plan, placeIn } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import type { Level } from '../../model/types.ts'
import type { Message } from '../../source/finding.ts'
import { itemPlace, itemsIn } from '../items.ts'
import type { Report, Rule } from '../rule.ts'

type System = NonNullable<Level['system']>

/** What people do, or fail to do: no authority forecasts it, so it has no colours of warning. */
const ofPeople = [
  'bank-run',
  'refund-run',
  'complaint',
  'robbery',
  'theft',
  'litigation',
  'insolvency',
  'telecom-fraud',
  'wealth-loss',
  'security',
]

export const levelLadderMixed: Rule = {
  id: 'level-ladder-mixed',
  group: 'thresholds',
  severity: 'warning',
  basis: { kind: 'principle', title: '中华人民共和国突发事件应对法', clause: '第六十三条、第七十一条' },
  *plan(plan) {
    const { levels = [] } = plan.data
    if (levels.length === 0) return
    const wrong = new Set<Level>()
    for (const [index, level] of itemsIn(plan, 'levels')) {
      const said = systemSaid(level.name)
      if (!level.system || !said || said === level.system) continue
      wrong.add(level)
      const values = { level: level.name, said: systemName(said), system: systemName(level.system) }
      yield { place: itemPlace(plan, 'levels', index, 'system'), message: 'name', values }
    }
    // What a level is called by mistake needs no second finding wherever the level is named.
    if (wrong.size > 0) return
    yield* mixedNames(plan)
    yield* mixedReferences(plan)
  },
  examples: {
    bad: [
      {
        plan: `
levels:
  - { id: red, name: 红色预警, system: warning, criteria: 台风登陆, authority: commander, lifted-when: 气象台解除 }
  - { id: I, name: 一级响应, system: response, criteria: 进水, authority: commander, lifted-when: 积水排净 }
steps:
  - { id: shut, title: 关闭门窗, owner: guard, within: 10 分钟, levels: [red, I] }`,
        at: ['/steps/shut/levels'],
      },
      {
        plan: `
levels:
  - { id: red, name: 红色预警, system: warning, criteria: 台风登陆, authority: commander, lifted-when: 气象台解除 }
  - { id: II, name: 二级响应, system: response, criteria: 进水, authority: commander, lifted-when: 积水排净 }
thresholds:
  - { id: wind, indicator: 阵风, unit: 级, window: 1h, source: 气象台, owner: lobby, limits: { red: ">= 10", II: ">= 8" }, triggers: [confirm] }`,
        at: ['/thresholds/wind/limits'],
      },
      {
        plan: `
levels:
  - { id: I, name: 红色预警, system: response, criteria: 五十人, authority: commander }
  - { id: II, name: 二级响应, system: response, criteria: 三十人, authority: commander }`,
        at: ['/levels/I/system'],
      },
      {
        plan: `
hazard: fire
levels:
  - { id: a, name: 红色, system: response, criteria: 看见明火, authority: commander }
  - { id: b, name: 二级, system: response, criteria: 闻到焦味, authority: commander }
thresholds: []`,
        at: ['/levels/b'],
      },
      {
        plan: `
hazard: bank-run
levels:
  - { id: a, name: 红色响应, system: response, criteria: 五十人, authority: commander }
  - { id: b, name: 橙色响应, system: response, criteria: 三十人, authority: commander }
thresholds: []`,
        at: ['/levels/a'],
      },
    ],
    good: [
      {
        // Two ladders side by side, and each list keeps to one.
        plan: `
hazard: natural-disaster
levels:
  - { id: red, name: 红色预警, system: warning, criteria: 台风登陆, authority: commander, lifted-when: 气象台解除 }
  - { id: blue, name: 蓝色预警, system: warning, criteria: 台风编号, authority: commander, lifted-when: 气象台解除 }
  - { id: I, name: 一级响应, system: response, criteria: 进水, authority: commander, lifted-when: 积水排净 }
  - { id: II, name: 二级响应, system: response, criteria: 积水, authority: commander, lifted-when: 积水排净 }
thresholds:
  - { id: wind, indicator: 阵风, unit: 级, window: 1h, source: 气象台, owner: lobby, limits: { red: ">= 10", blue: ">= 6" }, triggers: [red] }
steps:
  - { id: shut, title: 关闭门窗, owner: guard, within: 10 分钟, levels: [red, blue] }
  - { id: pump, title: 排水, owner: guard, within: 10 分钟, levels: [I, 二级响应] }`,
      },
      {
        // The number with its colour, in every name.
        plan: `
hazard: natural-disaster
levels:
  - { id: I, name: Ⅰ级（红色）预警, system: warning, criteria: 台风登陆, authority: commander, lifted-when: 气象台解除 }
  - { id: II, name: Ⅱ级（橙色）预警, system: warning, criteria: 台风编号, authority: commander, lifted-when: 气象台解除 }
thresholds: []`,
      },
      {
        // Numbers as ids, colours as names; and a warning level that says what is done.
        plan: `
hazard: natural-disaster
levels:
  - { id: I, name: 红色预警, system: warning, criteria: 台风登陆, authority: commander, lifted-when: 气象台解除 }
  - { id: II, name: 黄色预警响应, system: warning, criteria: 台风编号, authority: commander, lifted-when: 气象台解除 }
thresholds: []`,
      },
      {
        plan: `
lang: en
hazard: security
levels:
  - { id: red, name: Red response, system: response, criteria: somebody is hurt, authority: commander }
  - { id: amber, name: Amber response, system: response, criteria: a crowd, authority: commander }
thresholds: []`,
      },
      {
        // Names of neither kind, and a word that only looks like one of another ladder.
        plan: `
levels:
  - { id: a, name: 全行响应, system: response, criteria: 五十人, authority: commander }
  - { id: b, name: 支行响应（无需预警）, system: response, criteria: 三十人, authority: commander }
thresholds: []`,
      },
      {
        plan: `
levels:
  - { id: E1, name: 重大事件（Ⅱ级）, system: event, criteria: 五十人, authority: commander }
  - { id: E2, name: 一般突发事件, system: event, criteria: 三十人, authority: commander }
thresholds: []`,
      },
    ],
  },
}

/** Lists that name levels of two ladders. */
function* mixedReferences(plan: Plan): Generator<Report> {
  const systemOf = (name: string): System | undefined => {
    const level = find(plan.data.levels, name)?.item
    return level && (level.system ?? systemSaid(level.name))
  }
  const lists = [
    ...plan.data.steps.map((step, index) => ({ list: 'steps', index, key: 'levels', names: step.levels ?? [] })),
    ...(plan.data.thresholds ?? []).map(({ limits = {} }, index) => {
      return { list: 'thresholds', index, key: 'limits', names: Object.keys(limits) }
    }),
  ]
  for (const { list, index, key, names } of lists) {
    if (names.length < 2) continue
    const systems = [...new Set(names.flatMap((name) => systemOf(name) ?? []))]
    if (systems.length < 2) continue
    const values = { systems: systems.map(systemName) }
    yield { place: placeIn(plan, [list, index, key]), message: 'list', values }
  }
}

/** Colours and numbers in one ladder, or colours where no authority gives any. */
function* mixedNames(plan: Plan): Generator<Report> {
  const ladders = new Map<System | undefined, [number, Level][]>()
  for (const entry of itemsIn(plan, 'levels')) {
    const system = entry[1].system ?? systemSaid(entry[1].name)
    ladders.set(system, [...(ladders.get(system) ?? []), [entry[0], entry[1]]])
  }
  const isChinese = plan.data.lang !== 'en' && /\p{Script=Han}/u.test(plan.data.title)
  for (const [system, entries] of ladders) {
    const styled = entries.map(([index, level]) => ({ index, level, style: styleOf(level.name) }))
    const first = styled.find(({ style }) => style !== undefined)
    if (!first) continue
    const other = styled.find(({ style }) => style !== undefined && style !== first.style)
    const values = { level: first.level.name, other: other?.level.name }
    if (other) yield { place: itemPlace(plan, 'levels', other.index), message: 'styles', values }
    else if (first.style === 'colour' && system === 'response' && isChinese && isOfPeople(plan)) {
      yield { place: itemPlace(plan, 'levels', first.index), message: 'colour', values }
    }
  }
}

function isOfPeople({ data }: Plan): boolean {
  return data.hazard.length > 0 && data.hazard.every((hazard) => ofPeople.includes(hazard))
}

/** The ladder that a name says it belongs to; undefined where it says none, or several. */
function systemSaid(name: string): System | undefined {
  const plain = name.replace(/[（(][^）)]*[）)]/g, '')
  const said = systemWords.flatMap(([system, words]) => (words.test(plain) ? [system] : []))
  return said.length === 1 ? said[0] : undefined
}

const systemWords: readonly (readonly [System, RegExp])[] = [
  ['warning', /预警|預警|\bwarning\b|\bwatch\b/i],
  ['response', /响应|響應|应变|應變|\bresponse\b/i],
  ['event', /事件|事故|\b(?:event|incident|accident)\b/i],
]

function styleOf(name: string): 'colour' | 'number' | undefined {
  const isColour = /[红紅橙黄黃蓝藍]色?(?=预警|預警|响应|響應|级|級|色|$)|\b(?:red|orange|amber|yellow|blue)\b/i.test(
    name,
  )
  const isNumber = /[一二三四1-4ⅠⅡⅢⅣ]\s?[级級]|\b(?:IV|I{1,3})\b|[ⅠⅡⅢⅣ]|\blevel [1-4]\b/i.test(name)
  return isColour === isNumber ? undefined : isColour ? 'colour' : 'number'
}

function systemName(system: System): Message {
  return { key: `level-ladder-mixed.${system}` }
}
