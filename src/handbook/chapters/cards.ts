import { digestOf } from '../../model/digest.ts'
import type { Plan } from '../../model/plan.ts'
import { dutyCards } from '../cards.ts'
import { text } from '../content.ts'
import { type Bench, nextTable, openDesk } from '../desk.ts'
import type { Chapter, DutyCard } from '../handbook.ts'
import { tableOf } from '../table.ts'
import { isDraft } from './plan.ts'

/** The duty cards of every plan, four to a sheet; undefined where no role has a step. */
export function cardsChapter(bench: Bench, number: number, digest: string): Chapter | undefined {
  const { say } = bench
  const id = `c${number}`
  const decks = bench.plans
    .map((plan) => ({ plan, cards: dutyCards(bench, plan, digestOf(plan)) }))
    .filter((deck) => deck.cards.length > 0)
  if (decks.length === 0) return undefined
  const table = tableOf<DutyCard>({
    ...nextTable(openDesk(bench, decks[0]?.plan as Plan, number)),
    name: 'cards',
    caption: say('handbook.caption.cards'),
    columns: [
      { key: 'role', title: say('handbook.column.role'), cell: (card) => text([card.post, card.continued].join(' ')) },
      { key: 'holder', title: say('handbook.column.holder'), cell: (card) => text(card.holder) },
      { key: 'count', title: say('handbook.column.actions'), cell: (card) => text(card.actions.length) },
      { key: 'handed', title: say('handbook.column.receipt'), cell: () => [], keep: true },
    ],
    groups: decks.map(({ plan, cards }) => ({ title: plan.data.title, items: cards })),
  })
  const labels = {
    call: say('handbook.card.call'),
    never: say('handbook.never'),
    copy: say('handbook.card.copy'),
    deputy: say('handbook.column.deputies'),
  }
  const sections = decks.map(({ plan, cards }, index) => ({
    id: `${id}-${index + 1}`,
    number: `${number}.${index + 1}`,
    title: plan.data.title,
    blocks: [{ kind: 'cards', cards, labels } as const],
  }))
  for (const section of [{ id }, ...sections]) bench.claimed.add(section.id)
  return {
    id,
    number,
    title: say('handbook.cards'),
    running: say('handbook.cards.running'),
    facts: [],
    draft: decks.some(({ plan }) => isDraft(bench, plan)),
    digest,
    summary: say('handbook.cards.note'),
    blocks: [table],
    sections,
    figures: [],
    layout: 'cards',
  }
}
