import type { BookPart } from '../../model/book-parts.ts'
import { digestOf, shortDigest } from '../../model/digest.ts'
import type { Plan } from '../../model/plan.ts'
import { text } from '../content.ts'
import { dateText } from '../dates.ts'
import { type Bench, type Desk, nextTable, openDesk, planName } from '../desk.ts'
import { approvalPage, signaturePage } from '../front.ts'
import type { Block, Chapter } from '../handbook.ts'
import { tableOf } from '../table.ts'
import { distributionBlocks } from './distribution.ts'
import { plainChapter } from './plain.ts'
import { receiptBlocks } from './receipt.ts'

interface Page {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** What keeps the book itself in order: who holds it, what in it is in force, which sheets were replaced. */
export function papersChapter(
  bench: Bench,
  number: number,
  digest: string,
  parts: readonly BookPart[],
): Chapter | undefined {
  const pages = paperPages(bench, number, parts)
  return pages.length > 0 ? plainChapter(bench, number, digest, papersTitle(bench, parts), pages) : undefined
}

/** A chapter that holds only what is in force and what was replaced goes by that. */
export function papersTitle({ say }: Bench, parts: readonly BookPart[]): string {
  const isOther = parts.some((part) => ['signatures', 'receipt', 'distribution'].includes(part))
  return say(isOther || !parts.some((part) => part !== 'approval') ? 'handbook.papers' : 'handbook.records')
}

/** The sheets in their order; without a plan there is nothing to hold. */
export function paperPages(bench: Bench, number: number, parts: readonly BookPart[]): Page[] {
  const first = bench.plans[0]
  if (!first) return []
  const desk = openDesk(bench, first, number)
  return parts.flatMap((part) => paperPage(desk, part) ?? [])
}

function paperPage(desk: Desk, part: BookPart): Page | undefined {
  const { bench, say } = desk
  switch (part) {
    case 'approval':
      return approvalPage(bench)
    case 'signatures':
      return signaturePage(bench)
    case 'receipt':
      return { title: say('handbook.receipt-sheet'), blocks: receiptBlocks(desk) }
    case 'distribution':
      return { title: say('handbook.distribution-list'), blocks: distributionBlocks(desk) }
    case 'effective-pages':
      return { title: say('handbook.effective-list'), blocks: [effectiveTable(desk)] }
    case 'changes':
      return { title: say('handbook.replaced-list'), blocks: [replacedTable(desk)] }
    default:
      return undefined
  }
}

/** What is in the book and in which version. */
function effectiveTable(desk: Desk): Block {
  const { bench, say } = desk
  return tableOf<Plan>({
    ...nextTable(desk),
    name: 'effective',
    caption: say('handbook.caption.effective'),
    columns: [
      { key: 'part', title: say('handbook.column.part'), cell: (plan) => text(bench.chapters.get(plan.id)) },
      {
        key: 'plan',
        title: say('handbook.column.plan'),
        cell: (plan) => [[{ kind: 'link', text: planName(bench, plan), to: `c${bench.chapters.get(plan.id)}` }]],
      },
      { key: 'number', title: say('handbook.fact.number'), cell: (plan) => text(plan.data.document?.number) },
      { key: 'version', title: say('handbook.fact.version'), cell: (plan) => text(plan.data.document?.version) },
      {
        key: 'effective',
        title: say('handbook.fact.effective'),
        cell: (plan) => text(dateText(plan.data.document?.['effective-on'], bench.locale)),
      },
      { key: 'digest', title: say('handbook.fact.digest'), cell: (plan) => text(shortDigest(digestOf(plan))) },
    ],
    groups: [{ items: bench.plans }],
  })
}

/** Lines on which replaced sheets are noted. */
function replacedTable(desk: Desk): Block {
  const { say } = desk
  return tableOf<number>({
    ...nextTable(desk),
    name: 'replaced',
    caption: say('handbook.caption.replaced'),
    roomy: true,
    columns: ['pages', 'old', 'new', 'date', 'signature'].map((key) => ({
      key,
      title: say(`handbook.replaced.${key as 'pages'}`),
      cell: () => [],
      keep: true,
    })),
    groups: [{ items: [1, 2, 3, 4, 5, 6] }],
  })
}
