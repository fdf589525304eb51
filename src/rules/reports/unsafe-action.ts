import type { Rule } from '../rule.ts'
import { narrowed } from '../texts.ts'
import { isOutsiders, sentencesIn, type Told, toldIn } from '../told.ts'
import { findUnsafeAct, type UnsafeAct, type UnsafeKind, unsafeKindsIn } from './unsafe-acts.ts'

export const unsafeAction: Rule = {
  id: 'unsafe-action',
  group: 'reports',
  severity: 'error',
  basis: { kind: 'principle' },
  stopsPrinting: true,
  *workspace({ workspace }) {
    const told = toldIn(workspace)
    const steps = new Set<string>()
    for (const text of told) {
      const act = unsafeIn(text)
      if (!act || isPutRight(text, act.kind, told)) continue
      // The title of a step and its action tell the same thing twice.
      const step = stepOf(text)
      if (step !== undefined && steps.has(step)) continue
      if (step !== undefined) steps.add(step)
      const words = text.text.slice(act.start, act.end)
      yield { place: narrowed(text, act), plan: text.plan, message: act.kind, values: { words } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
hazard: robbery
steps:
  - { id: resist, title: 处置歹徒, owner: guard, within: 5 分钟, action: 保安员与歹徒搏斗，夺下凶器；歹徒逃跑的，驾车追赶。 }
  - { id: lock, title: 锁上大门，将劫匪困在大厅, owner: guard, within: 1 分钟, action: 锁好门，等民警。 }
  - { id: alarm, title: 报警, owner: lobby, within: 1 分钟, action: 请示支行行长同意后，按下报警按钮。 }
communications:
  - { id: words, audience: 员工, channel: 当面, owner: lobby, approver: spokesperson, text: 大家一拥而上，抓住他！ }`,
        body: '\n# 处置\n\n趁其不备，上前制服。\n\n从背后用防暴叉将其叉住。\n\n按下门锁，使歹徒出不去。\n',
        at: [
          '/steps/resist/action',
          '/steps/lock/title',
          '/steps/alarm/action',
          '/communications/words/text',
          '',
          '',
          '',
        ],
      },
      {
        plan: `
hazard: fire
lang: en
steps:
  - { id: leave, title: Leave, owner: lobby, within: 5m, action: Take the extinguisher and fight your way out through the flames. }
  - { id: cash, title: Save the cash, owner: guard, within: 5m, action: Two tellers go back for the cash boxes. }`,
        at: ['/steps/leave/action', '/steps/cash/action'],
      },
      {
        plan: `
hazard: bank-run
steps:
  - { id: freeze, title: 控制资金, owner: lobby, within: 30 分钟, action: 对带头取款的客户，冻结其账户。 }`,
        at: ['/steps/freeze/action'],
      },
      {
        plan: '\nhazard: robbery',
        files: {
          'plans/script.md': `---
title: 抢劫演练脚本
kind: drill
plan: example
scenario: 两名歹徒持刀进入大厅。
injects:
  - { at: "+02:00", to: guard, content: 歹徒逃跑，保安员奋力追赶。 }
---
`,
          'plans/record.md': `---
title: 抢劫演练记录
kind: drill-record
plan: example
on: 2026-06-10
events:
  - { at: "+03:00", actor: guard, what: 保安员上前抱住劫匪。 }
findings:
  - { what: 追赶不够及时，应当加强追捕训练。, owner: guard, due: 2026-07-10 }
---
`,
        },
        at: ['/injects/0/content', '/events/0/what', '/findings/0/what'],
      },
    ],
    good: [
      {
        plan: `
hazard: robbery
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长], function: command, key: true, contact: 000-0000-0201, duties: [清点人数] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, duties: [让客户蹲下，不呼喊], never: [与歹徒搏斗] }
  - { id: guard, name: 秩序组, holder: 保安班长, duties: [身着制服，在门口引导] }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌宣传部总经理, function: speak, duties: [答复媒体] }
  - { id: police, name: 到场民警, external: true, duties: [制服歹徒，追捕逃犯] }
steps:
  - { id: alarm, title: 按下报警按钮, owner: guard, within: 立即, life-safety: true, action: 看到就按，不请示，不等核实。 }
  - { id: comply, title: 顺从, owner: lobby, within: 5 分钟, action: 不得追赶、拦截，严禁与歹徒搏斗；记住其去向，供公安机关追捕。, never: [追赶] }
  - { id: lock, title: 锁门, owner: guard, within: 1 分钟, action: 确认劫匪已经走远，再锁闭大门，保护现场。 }
  - { id: police, title: 等候民警, owner: guard, within: 5 分钟, action: 民警到场后，由其包围网点、制服歹徒；事后配合追赃。 }
never: [反抗、夺械、追赶]`,
        body: '\n# 严禁下列行为\n\n- 追赶劫匪\n- 锁门把劫匪困在室内\n\n# 抓住时机撤离\n\n控制局面，稳定情绪。\n',
      },
      {
        plan: `
hazard: [fire, litigation]
steps:
  - { id: fight-fire, title: 扑救初起火, owner: guard, within: 1 分钟, action: 两人用灭火器扑救，背对出口，扑不灭就撤离；随手关门阻烟。 }
  - { id: nobody-returns, title: 清点人数, owner: lobby, within: 5 分钟, action: 任何人不得返回取现金、物品；消防救援人员允许后才能返回取物。 }
  - { id: court, title: 协助冻结, owner: lobby, within: 1 小时, action: 依法协助法院冻结账户，核对法律文书原件。 }
  - { id: call, title: 拨打119, owner: lobby, within: 1 分钟, action: 无须请示，先拨打119，再报告支行行长。 }`,
      },
      {
        plan: '\nhazard: robbery',
        files: {
          'plans/record.md': `---
title: 抢劫演练记录
kind: drill-record
plan: example
on: 2026-06-10
events:
  - { at: "+03:00", actor: guard, what: 保安员追出门外。 }
findings:
  - { what: 保安员追出门外，违反不追赶的规定，已当场纠正。, owner: guard, due: 2026-07-10 }
---
`,
        },
      },
    ],
  },
}

/** What a record tells of an act: that it went well, that there was too little of it, or that it was wrong. */
const praises =
  /成功|英勇|勇敢|果断|有效|顺利|圆满|达到|值得肯定|表扬|优秀|默契|\b(?:success\w*|brave\w*|praise\w*|well done|excellent)\b/i
const wants =
  /不力|不(?:够)?及时|不够|迟缓|太慢|加强|提高|改进(?:追|擒)|(?<!不)应当?(?!对)|必须|下次|\b(?:too (?:late|slow)|should have|faster|must)\b/i
const blames =
  /错误|擅自|改为|而不是|冒险|盲目|贸然|鲁莽|不符合|未按|违反|违规|不应|不该|不当|纠正|危险|不得|禁止|喊停|叫停|不允许|扣分|制止|\b(?:wrong\w*|should not|shouldn['’]t|against|violat\w*|forbidden|mistake\w*|dangerous|stopped)\b/i
const traces: Readonly<Record<UnsafeKind, RegExp>> = {
  armed: /追|搏|斗|夺|制服|擒|抓|抱|拦|堵|围|锁|反抗|尾随|chas|fight|grab|tackl|lock|block|resist|after|pursu/i,
  extinguisher: /灭火器|扑救|extinguisher/i,
  flames: /火场|火海|火焰|大火|flames|through the fire/i,
  return: /返|折回|回去|冲进|back|return/i,
  freeze: /冻结|止付|拒|付款|freez|block|refus/i,
  alarm: /报警|按钮|11[09]|alarm|call/i,
}

function unsafeIn(told: Told): UnsafeAct | undefined {
  const kinds = unsafeKindsIn(told.plain, told.hazards)
  if (kinds.length === 0 || isOutsiders(told)) return undefined
  if (told.manner === 'fault' && (blames.test(told.plain) || !(praises.test(told.plain) || wants.test(told.plain)))) {
    return undefined
  }
  for (const sentence of sentencesIn(told)) {
    const act = findUnsafeAct(sentence, kinds)
    if (act) return { ...act, start: sentence.start + act.start, end: sentence.start + act.end }
  }
  return undefined
}

/** Whether a record itself says that what was done in the drill was wrong. */
function isPutRight(text: Told, kind: UnsafeKind, told: readonly Told[]): boolean {
  if (text.manner !== 'event') return false
  if (blames.test(text.plain)) return true
  return told.some(
    ({ file, manner, plain }) =>
      file === text.file &&
      manner === 'fault' &&
      traces[kind].test(plain) &&
      !praises.test(plain) &&
      !wants.test(plain),
  )
}

function stepOf({ file, pointer }: Told): string | undefined {
  const at = pointer.indexOf('steps')
  return at < 0 ? undefined : [file.source.path, ...pointer.slice(0, at + 2)].join('/')
}
