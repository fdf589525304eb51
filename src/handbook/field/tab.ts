import { digestOf, shortDigest } from '../../model/digest.ts'
import type { Plan } from '../../model/plan.ts'
import { dutyCards } from '../cards.ts'
import { isDraft } from '../chapters/plan.ts'
import { isEmpty, text } from '../content.ts'
import { dateText } from '../dates.ts'
import { type Bench, type Desk, openDesk, planName } from '../desk.ts'
import type { Block, Chapter, Section } from '../handbook.ts'
import { communicationsPart } from '../parts/reports.ts'
import { isRestricted } from '../public.ts'
import { ladderOf } from '../step-scope.ts'
import { callBlocks } from './calls.ts'
import { fieldForms } from './forms.ts'
import { isPosted, noticeBlocks } from './notices.ts'
import { pocketCards } from './pocket.ts'
import { referenceBlocks } from './reference.ts'
import { stopBlocks } from './stops.ts'
import { tenSecond } from './ten.ts'

type Leaf = Omit<Section, 'id' | 'number'>

/** What the branch has of one hazard: the ten-second page, then leaves that are taken out by those who need them. */
export function tabChapter(bench: Bench, plan: Plan, number: number): Chapter {
  const desk = openDesk(bench, plan, number)
  const { say } = bench
  const digest = digestOf(plan)
  const version = plan.data.document?.version
  const name = planName(bench, plan)
  const sections = leavesOf(desk, digest).map(
    (leaf, index): Section => ({ ...leaf, id: `${desk.id}-${index + 1}`, number: `${number}.${index + 1}` }),
  )
  for (const { id } of [desk, ...sections]) bench.claimed.add(id)
  return {
    id: desk.id,
    number,
    title: name,
    reference: plan.data.document?.number,
    running: isRestricted(plan) ? say('handbook.field.restricted', { title: name }) : name,
    facts: [],
    imprint: imprintOf(desk, digest),
    draft: isDraft(bench, plan),
    digest,
    plan: { id: plan.id, version },
    ladder: ladderOf(plan),
    blocks: [],
    sections,
    figures: [],
    layout: 'tab',
  }
}

function leavesOf(desk: Desk, digest: string): Leaf[] {
  const { bench, plan, say } = desk
  const names = (blocks: readonly string[]): string => [...new Set(blocks)].slice(0, 4).join(say('handbook.comma'))
  const cards = dutyCards(bench, plan, digest)
  const everybody = say('handbook.field.taker.all')
  const page = (title: string, taker: string, blocks: readonly Block[]): Leaf => ({
    title,
    taker,
    blocks,
    leaf: 'page',
  })
  const leaves: Leaf[] = [
    {
      title: say('handbook.field.ten'),
      taker: say('handbook.field.taker.stays'),
      blocks: [tenSecond(bench, plan)],
      leaf: 'ten',
    },
    page(say('handbook.section.steps'), say('handbook.field.taker.command'), stopBlocks(desk)),
    {
      title: say('handbook.cards'),
      taker: names(cards.map((card) => card.post)),
      blocks: pocketCards(bench, cards, desk.chapter),
      leaf: 'cards',
    },
    {
      ...page(say('handbook.field.calls'), say('handbook.field.taker.callers'), callBlocks(desk)),
      note: say('handbook.field.calls.note'),
    },
    page(
      say('handbook.field.words'),
      everybody,
      communicationsPart(desk, (one) => !isPosted(desk, one)),
    ),
    page(say('handbook.field.notices'), say('handbook.field.taker.speaker'), noticeBlocks(desk)),
    page(say('handbook.section.forms'), say('handbook.field.taker.recorder'), fieldForms(desk)),
    page(
      say('handbook.field.reference'),
      say('handbook.field.taker.command'),
      isRestricted(plan) ? referenceBlocks(desk) : [],
    ),
  ]
  return leaves.filter((leaf) => leaf.blocks.length > 0)
}

function imprintOf({ plan, bench, say }: Desk, digest: string): Chapter['facts'] {
  const control = plan.data.document
  const facts = [
    { label: say('handbook.fact.version'), value: text(control?.version) },
    { label: say('handbook.fact.effective'), value: text(dateText(control?.['effective-on'], bench.locale)) },
    { label: say('handbook.fact.digest'), value: text(shortDigest(digest)) },
    { label: say('handbook.replaced-list'), value: text(say('handbook.field.replace')) },
  ]
  return facts.filter((fact) => !isEmpty(fact.value))
}
