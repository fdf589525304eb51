import { namesOf } from '../named.ts'
import type { Rule } from '../rule.ts'
import { instructionsIn, instructionsOf, reportWords } from '../vague-texts.ts'
import { findDoers } from './doers.ts'

export const unlistedActor: Rule = {
  id: 'unlisted-actor',
  group: 'document',
  severity: 'warning',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第十六条' },
  workspace: ({ workspace }) =>
    instructionsIn(workspace).flatMap((text) => {
      const { plan } = text
      if (!plan || text.kind === 'heading' || elsewhere.has(String(text.planPointer[0]))) return []
      const doers = findDoers(text.folded)
      if (doers.length === 0) return []
      const names = namesOf(plan, workspace).all
      const texts = (): string =>
        instructionsOf(plan.file, workspace)
          .map(({ folded }) => folded)
          .join('\n')
      return reportWords(
        text,
        doers.filter(({ name }) => !isKnown(name, names, plan.data.lang === 'en') && !isFormed(name, texts)),
      )
    }),
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: evacuate, title: 疏散, owner: guard, within: 10 分钟, action: 由安保部负责疏散客户，法律合规部审核公告。 }
  - { id: water, title: 送水, owner: lobby, within: 10 分钟, action: 总务科应当送来饮用水，并通知采购部门向厂家索取检测报告。 }`,
        body: '\n採購組負責準備口罩，店長必須到場。\n\nThe security department closes the side door.\n\nThe facilities department drains the cellar.\n',
        at: ['/steps/evacuate/action', '/steps/water/action', '', '', ''],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: evacuate, title: 疏散, owner: guard, within: 10 分钟, action: 由大堂经理负责疏散，保安班长协助；公安机关到场后负责警戒。 }
  - { id: water, title: 送水, owner: lobby, within: 10 分钟, action: 送到安全处，由专人看管。各组负责本组登记。 }`,
        body: '\n發言人負責答覆記者，行長必須到場。由相關部門配合。品牌宣傳部負責公告。\n\nThe police close the street. The lobby team counts the customers.\n',
      },
      { plan: '', body: '\n医疗联络组由两名理财经理组成。医疗联络组负责照看伤者。\n' },
    ],
  },
}

/** What customers read, and who teaches and watches a drill: not the staff of the response. */
const elsewhere = new Set(['communications', 'training', 'drills', 'contacts'])

/** Whether a name is one of the plan's, or part of one, or short for one: 安保部 for 安全保卫部. */
function isKnown(name: string, names: readonly string[], inEnglish: boolean): boolean {
  if (/[a-z]/.test(name)) {
    const core = coreOf(name)
    // A plan that calls nobody by an English name cannot be asked about one, but it would know its departments.
    const english = names.filter((known) => /^[a-z]/.test(known))
    if (!inEnglish && !english.some((known) => /\s/.test(known)) && !/department|division|committee/.test(name))
      return true
    return english.some((known) => coreOf(known) === core || known.includes(core) || core.includes(coreOf(known)))
  }
  const own = name.replace(/^(?:本|我|该)?(?:总行|分行|支行|本行|总部|本部|公司|[总分支]公司)(?=.{2})/, '')
  return names.some((known) => known.includes(own) || own.includes(known) || isShort(own, known))
}

function coreOf(name: string): string {
  return name
    .replace(/^the\s/, '')
    .replace(/[\s-](?:team|group|department|unit|desk|office|division)$/, '')
    .replace(/-/g, ' ')
}

/** Every character of the short name stands in the long one, in order, and both begin and end alike. */
function isShort(name: string, known: string): boolean {
  if (name.length < 3 || name.at(-1) !== known.at(-1)) return false
  let at = 0
  for (const character of name) {
    at = known.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}

/** Whether the plan's texts say who a group is: X 由…组成, X（组长…）, X：组长…. */
function isFormed(name: string, texts: () => string): boolean {
  const text = texts()
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (
      /^["”」]?\s?(?:,|:|\(|—)?\s?(?:[组队班]长|成员|由[^。;\n]{1,60}(?:组成|担任|兼任)|设在|即|是指|以下简称)/.test(
        text.slice(at + name.length, at + name.length + 80),
      )
    )
      return true
  }
  return false
}
