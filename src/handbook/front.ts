import { digestOf, shortDigest } from '../model/digest.ts'
import type { Plan } from '../model/plan.ts'
import { postName } from '../model/unit.ts'
import { isDraft } from './chapters/plan.ts'
import { text } from './content.ts'
import { dateText } from './dates.ts'
import { type Bench, planName } from './desk.ts'
import type { Block, FrontPage } from './handbook.ts'
import { tableOf } from './table.ts'

/** The approval page: which plans are in force by whose decision, and who has received the book. */
export function frontPages(bench: Bench): FrontPage[] {
  const { say, plans, locale, audience } = bench
  if (plans.length === 0 || audience === 'public') return []
  const post = (name: string | undefined): string | undefined =>
    name && postName(bench.workspace.settings, name, locale)
  const approvals = tableOf<Plan>({
    id: 'front-approvals',
    label: say('handbook.approvals'),
    name: 'approvals',
    caption: say('handbook.caption.approvals'),
    roomy: true,
    columns: [
      { key: 'plan', title: say('handbook.column.plan'), cell: (plan) => text(planName(bench, plan)) },
      { key: 'version', title: say('handbook.fact.version'), cell: (plan) => text(plan.data.document?.version) },
      {
        key: 'approved',
        title: say('handbook.approved'),
        cell: (plan) =>
          isDraft(bench, plan)
            ? [[{ kind: 'key-tag', text: say('handbook.draft') }]]
            : text(post(plan.data.document?.approval?.by ?? plan.data.document?.['approved-by'])),
      },
      {
        key: 'date',
        title: say('handbook.column.date'),
        cell: (plan) => text(dateText(plan.data.document?.approval?.on ?? plan.data.document?.['approved-on'], locale)),
      },
      { key: 'digest', title: say('handbook.fact.digest'), cell: (plan) => text(shortDigest(digestOf(plan))) },
    ],
    groups: [{ items: plans }],
  })
  const received: Block = {
    kind: 'signatures',
    name: 'strip',
    columns: [say('handbook.received-by'), say('handbook.column.signature'), say('handbook.column.date')],
    rows: [],
  }
  const statement: Block = {
    kind: 'list',
    name: 'plain',
    items: [{ content: text(say(bench.unit ? 'handbook.approval-text' : 'handbook.approval-text.workspace')) }],
  }
  return [{ id: 'front-approval', title: say('handbook.approval-page'), blocks: [statement, received, approvals] }]
}
