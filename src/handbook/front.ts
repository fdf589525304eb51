import { digestOf, shortDigest } from '../model/digest.ts'
import type { Plan } from '../model/plan.ts'
import { postName } from '../model/unit.ts'
import { isDraft } from './chapters/plan.ts'
import { text } from './content.ts'
import { dateText } from './dates.ts'
import { type Bench, partsText, planName } from './desk.ts'
import type { Block, FrontPage } from './handbook.ts'
import { tableOf } from './table.ts'

/** Pages before the first chapter, in their order. */
export function frontPages(bench: Bench, names: readonly ('approval' | 'signatures')[]): FrontPage[] {
  const pages = { approval: approvalPage, signatures: signaturePage }
  return names.flatMap((name) => pages[name](bench) ?? [])
}

/** The approval page: which plans are in force by whose decision, and who has received the book. */
export function approvalPage(bench: Bench): FrontPage | undefined {
  const { say, plans, locale } = bench
  if (plans.length === 0) return undefined
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
  return { id: 'front-approval', title: say('handbook.approval-page'), blocks: [statement, received, approvals] }
}

interface Signing {
  readonly stage: string
  readonly post: string
  readonly plans: Plan[]
  /** Of each plan where one is known. */
  readonly dates: Set<string>
}

/** Who drew the plans up, reviewed, approved and countersigned them, each once, with room for a signature. */
export function signaturePage(bench: Bench): FrontPage | undefined {
  const { say, locale } = bench
  const signings = signingsIn(bench)
  if (signings.length === 0) return undefined
  const table = tableOf<Signing>({
    id: 'front-signatures',
    label: say('handbook.signature-page'),
    name: 'signing',
    caption: say('handbook.caption.signatures'),
    roomy: true,
    columns: [
      { key: 'post', title: say('handbook.column.post'), cell: ({ post }) => text(post) },
      { key: 'plans', title: say('handbook.column.plan'), cell: ({ plans }) => text(partsText(bench, plans)) },
      { key: 'signature', title: say('handbook.column.signature'), cell: () => [], keep: true },
      {
        key: 'date',
        title: say('handbook.column.date'),
        cell: ({ dates }) => (dates.size === 1 ? text(dateText([...dates][0], locale)) : []),
        keep: true,
      },
    ],
    groups: [...new Set(signings.map(({ stage }) => stage))].map((title) => ({
      title,
      items: signings.filter(({ stage }) => stage === title),
    })),
  })
  return { id: 'front-signatures', title: say('handbook.signature-page'), blocks: [table] }
}

function signingsIn({ plans, say, workspace, locale }: Bench): Signing[] {
  const signings = new Map<string, Signing>()
  const stages = ['drafted', 'reviewed', 'approved', 'countersigned'] as const
  for (const name of stages) {
    const stage = say(`handbook.${name}`)
    for (const plan of plans) {
      for (const { post, date = '' } of signersOf(plan)[name]) {
        const printed = postName(workspace.settings, post, locale)
        const signing = signings.get(`${name} ${printed}`) ?? { stage, post: printed, plans: [], dates: new Set() }
        signing.plans.push(plan)
        signing.dates.add(date)
        signings.set(`${name} ${printed}`, signing)
      }
    }
  }
  return [...signings.values()]
}

interface Signer {
  readonly post: string
  readonly date?: string
}

function signersOf({ data }: Plan): Record<'drafted' | 'reviewed' | 'approved' | 'countersigned', Signer[]> {
  const control = data.document
  const posts = (names: readonly (string | undefined)[] = []): Signer[] =>
    names.flatMap((post) => (post ? [{ post }] : []))
  const date = control?.approval?.on ?? control?.['approved-on']
  return {
    drafted: posts([control?.['drafted-by']]),
    reviewed: posts(control?.['reviewed-by']),
    approved: posts([control?.approval?.by ?? control?.['approved-by']]).map(({ post }) => ({ post, date })),
    countersigned: posts(control?.signatories),
  }
}
