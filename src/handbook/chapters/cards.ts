import { digestOf } from '../../model/digest.ts'
import { cardsBlock, dutyCards } from '../cards.ts'
import { strong, text } from '../content.ts'
import type { Bench } from '../desk.ts'
import type { Chapter } from '../handbook.ts'
import { isDraft } from './plan.ts'

/** The duty cards of every plan, four to a sheet; undefined where no role has a step. */
export function cardsChapter(bench: Bench, number: number, digest: string): Chapter | undefined {
  const { say } = bench
  const id = `c${number}`
  const decks = bench.plans
    .map((plan) => ({ plan, cards: dutyCards(bench, plan, digestOf(plan)) }))
    .filter((deck) => deck.cards.length > 0)
  if (decks.length === 0) return undefined
  const facts = decks.map(({ plan, cards }) => {
    const names = [...new Set(cards.map(({ post }) => post))]
    return {
      label: say('handbook.card.count', { count: cards.length }),
      value: [...strong(plan.data.title), ...text(names.join(say('handbook.comma')))],
    }
  })
  const sections = decks.map(({ plan, cards }, index) => ({
    id: `${id}-${index + 1}`,
    number: `${number}.${index + 1}`,
    title: plan.data.title,
    blocks: [cardsBlock(bench, plan, cards)],
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
    blocks: [{ kind: 'facts', name: 'list', facts }],
    sections,
    figures: [],
    layout: 'cards',
  }
}
