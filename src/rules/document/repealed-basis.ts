import { simplify } from '../../language/simplify.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import type { Report, Rule } from '../rule.ts'
import { type Instruction, instructionsIn, sentenceAt } from '../vague-texts.ts'
import { repealedDocuments } from './repealed.ts'

export const repealedBasis: Rule = {
  id: 'repealed-basis',
  group: 'document',
  severity: 'warning',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第三十五条' },
  workspace: ({ workspace }) => [
    ...workspace.plans.flatMap((plan) => [...repealedEntries(plan)]),
    ...instructionsIn(workspace).flatMap(repealedTexts),
  ],
  examples: {
    bad: [
      {
        plan: `
basis:
  - { title: 突发事件应急预案管理办法, number: 国办发〔2013〕101号, clause: 第十条, status: current }
  - { title: 营业场所安全管理规定, number: 安保〔2011〕8号, status: repealed }
  - { title: 生产经营单位生产安全事故应急预案编制导则 GB/T 29639-2013 }`,
        body: '\n本预案按照国办发[2013]101号编制，格式依 GB/T9704—1999。\n',
        at: ['/basis/0/number', '/basis/1/status', '/basis/2/title', ''],
      },
    ],
    good: [
      {
        plan: `
basis:
  - { title: 突发事件应急预案管理办法, number: 国办发〔2024〕5号, clause: 第十六条, status: current }
  - { title: 生产经营单位生产安全事故应急预案编制导则, number: GB/T 29639-2020 }`,
        body: '\n国办发〔2013〕101号已经废止，改按国办发〔2024〕5号编制。GB/T 29639-2020 代替 GB/T 29639-2013。\n',
      },
    ],
  },
}

function* repealedEntries(plan: Plan): Iterable<Report> {
  for (const [index, entry] of (plan.data.basis ?? []).entries()) {
    const { title = '', number = '', status } = entry
    const key = (['number', 'title'] as const).find((one) => find(simplify(entry[one] ?? '')) !== undefined)
    const known = key && find(simplify(entry[key] ?? ''))
    if (known) {
      const { name, successor } = known
      yield { place: placeIn(plan, ['basis', index, key]), message: 'known', values: { name, successor } }
    } else if (status === 'repealed') {
      yield { place: placeIn(plan, ['basis', index, 'status']), values: { name: title || number } }
    }
  }
}

/** What says that it no longer holds names it rightly. */
const told =
  /废止|废除|失效|停用|取代|替代|代替|替换|不再|作废|修订|原|旧版|repeal|replac|supersed|withdrawn|no longer|formerly/i

function repealedTexts(text: Instruction): Report[] {
  const { folded, plan } = text
  const known = /2013|2006|1999|2007|2012|六十九|69/.test(folded) ? find(folded) : undefined
  if (!known) return []
  const start = known.pattern.exec(folded)?.index ?? 0
  const own = sentenceAt(text, start)
  if (told.test(folded.slice(own.start, own.end))) return []
  const { name, successor, pattern } = known
  const end = start + (pattern.exec(folded)?.[0].length ?? 0)
  return [{ place: text.place({ start, end }), plan, message: 'known', values: { name, successor } }]
}

function find(folded: string): (typeof repealedDocuments)[number] | undefined {
  return repealedDocuments.find(({ pattern }) => pattern.test(folded))
}
