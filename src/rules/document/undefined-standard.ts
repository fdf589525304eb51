import { simplify } from '../../language/simplify.ts'
import type { Plan } from '../../model/plan.ts'
import type { Workspace } from '../../model/workspace.ts'
import { plansAround } from '../named.ts'
import type { Rule } from '../rule.ts'
import { instructionsIn, instructionsOf, reportWords } from '../vague-texts.ts'
import { gradesIn } from './grades.ts'
import { type Defined, findUndefined } from './standards.ts'

export const undefinedStandard: Rule = {
  id: 'undefined-standard',
  group: 'document',
  severity: 'warning',
  basis: { kind: 'practice' },
  workspace: ({ workspace }) => {
    const known = new Map<Plan, Defined>()
    const texts = instructionsIn(workspace)
    return texts.flatMap((text) => {
      const { plan } = text
      if (!plan || text.kind === 'heading' || !hint.test(text.folded)) return []
      const defined = known.get(plan) ?? definedBy(plan, workspace)
      known.set(plan, defined)
      return reportWords(text, findUndefined(text.folded, defined))
    })
  },
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: raise, title: 提升级别, owner: commander, within: 10 分钟, action: 启动三级响应，红色预警时停办业务。 }
  - { id: leave, title: 疏散, owner: guard, within: 10 分钟, action: 达到疏散标准的，打开侧门。 }`,
        body: '\n属于C类停电的，移交分行。\n\nA category 5 outage is handled by the group.\n\n发生重大事件的，由现场指挥到场处置。升級為Ⅳ級應變時由現場指揮宣布。\n\nAt level 5 the branch closes. Every major incident is led by the commander.\n',
        at: ['/steps/raise/action', '/steps/leave/action', '', '', '', ''],
      },
      {
        plan: `
steps:
  - { id: limit, title: 暂停或者限制非必要业务，保持核心业务, owner: commander, within: 10 分钟 }
  - { id: trips, phase: prevention, title: 管理出差, owner: commander, every: 每月, action: 员工不得前往高風險地區。 }`,
        body: '\nThe branch suspends non-essential services.\n\n达到或者超过避险标准的，离开大厅。\n',
        at: ['/steps/limit/title', '/steps/trips/action', '', ''],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: raise, title: 提升级别, owner: commander, within: 10 分钟, action: 达到二级响应标准的宣布启动；达到启动条件、终止条件的，对照执行。 }
  - { id: leave, title: 疏散, owner: guard, within: 10 分钟, action: 气象部门发布红色预警时收起隔离带。伤者送三级甲等医院。不得造成重大影响。 }`,
        body: '\n停电超过四小时的（以下称C类事件）移交分行，属于C类的不再自行处置。扑救A类火灾。二类户不受影响。\n\n逐级上报。防止发生重大事故。符合国家标准。达到Ⅱ级时增派人手，属于《办法》规定的重大事件的，照其规定报告。\n\nAt level 2 the doors open. Water of drinking standard is served.\n',
      },
      {
        plan: `
steps:
  - { id: limit, title: 停办业务, owner: commander, within: 10 分钟, action: 停办非紧急业务，只办取款和挂失；暂停非必要业务（开户、换卡）。 }
  - { id: trips, phase: prevention, title: 管理出差, owner: commander, every: 每月, action: 不去卫健部门公布的高风险地区；断开非必要电源，在高风险区域设警示牌。 }`,
        body: '\n指标达到或者超过阈值的，启动预警。非核心业务是指理财签约和账户年检，暂停非核心业务时张贴告示。\n\nStop non-essential work such as filing.\n',
      },
      {
        body: '\n达到疏散标准的，打开侧门。\n\n疏散标准：室内有烟，或者警铃响。\n\n重大事件是指有人受伤的事件。发生重大事件的，由现场指挥到场处置。\n',
      },
    ],
  },
}

/** What every sentence has that this rule can find. */
const hint =
  /级|类|[红橙黄蓝]色|特别|标准|条件|门槛|阈值|重大|较大|严重|特大|紧急投诉|特殊投诉|复杂投诉|一般(?:突发)?事|非(?:必|核|重|紧|关|急)|高风险|\bnon-?(?:essential|core|critical|urgent|vital)|level|grade|tier|category|class|severity|priority|\bcode\b|stage|phase|condition|band|\bsev|\bP\d|major|serious|severe|critical|standard|criteri|threshold|alert/i

/** What a plan, and the plans above and beside it, define: levels, cases, thresholds, and what their texts explain. */
function definedBy(plan: Plan, workspace: Workspace): Defined {
  const all = plansAround(plan, workspace)
  const names = all.flatMap(({ data }) => [
    ...(data.levels ?? []).flatMap(({ id, name, criteria = '', colour = '' }) => [id, name, colour, criteria].flat()),
    ...(data.cases ?? []).flatMap(({ id, name, criteria = '' }) => [id, name, criteria].flat()),
    ...(data.thresholds ?? []).flatMap(({ id, indicator, limits = {} }) => [id, indicator, ...Object.keys(limits)]),
  ])
  const titles = all.flatMap(({ data }) => [
    ...(data.forms ?? []).map(({ title }) => title),
    ...(data.annexes ?? []).map(({ title = '' }) => title),
    ...(data.basis ?? []).map(({ title = '' }) => title),
  ])
  return {
    grades: new Set(names.flatMap((name) => gradesIn(simplify(name)))),
    names: simplify([...names, ...titles].join('\n')).toLowerCase(),
    texts: instructionsOf(plan.file, workspace)
      .map(({ folded }) => folded)
      .join('\n'),
    starts: all.some(({ data }) => data.activation?.criteria !== undefined || (data.levels ?? []).length > 0),
    ends: all.some(
      ({ data }) =>
        data.termination?.criteria !== undefined ||
        (data.levels ?? []).some((level) => level['lifted-when'] !== undefined),
    ),
    warns: all.some(({ data }) => (data.thresholds ?? []).length > 0),
    rises: all.some(({ data }) => (data.levels ?? []).length > 1),
    restores: all.some(({ data }) => data.recovery?.restore !== undefined),
  }
}
