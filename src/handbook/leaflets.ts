import { digestOf, shortDigest } from '../model/digest.ts'
import type { Plan } from '../model/plan.ts'
import type { HandbookSettings } from '../model/types.ts'
import { inherited, unitName } from '../model/unit.ts'
import { dutyCards } from './cards.ts'
import { cardsChapter } from './chapters/cards.ts'
import { isDraft } from './chapters/plan.ts'
import { isEmpty, text } from './content.ts'
import { dateText } from './dates.ts'
import { type Bench, contactsOf, openDesk } from './desk.ts'
import { hazardName, isShort, sizeFor } from './field/names.ts'
import { placeFacts, planOfPlace } from './field/places.ts'
import { pocketCards } from './field/pocket.ts'
import { actionsOf, callOf, neverOf } from './field/ten.ts'
import type { Poster } from './field-blocks.ts'
import type { Chapter } from './handbook.ts'
import { isRestricted } from './public.ts'

/** The plans of which a handbook on this paper has something to print: on A3 a poster, on A6 cards. */
export function plansOnPaper({ paper, audience }: HandbookSettings, plans: readonly Plan[]): readonly Plan[] {
  if (paper !== 'A3' && paper !== 'A6') return plans
  // Neither is among what the public may have: it would be cut down to a frame.
  if (audience === 'public') return []
  return paper === 'A3'
    ? plans.filter((plan) => plan.data.hazard.includes('fire') && !isRestricted(plan))
    : plans.filter((plan) => plan.data.steps.some((step) => step.owner))
}

/** What hangs on the wall: a poster for each plan. Customers read it too, so it names no person and no number of the house. */
export function posterChapters(bench: Bench): Chapter[] {
  return bench.plans.map((plan, index) => {
    const poster = posterOf(bench, plan)
    return leafletChapter(bench, plan, index + 1, 'poster', [{ title: poster.name, blocks: [poster] }])
  })
}

/** What is carried: cards of A6, or those for the pocket in a book for the field. */
export function cardChapters(bench: Bench, digest: string): Chapter[] {
  if (bench.edition === 'file') return [cardsChapter(bench, 1, digest) ?? []].flat()
  return bench.plans.flatMap((plan, index) => {
    const number = index + 1
    const cards = pocketCards(bench, dutyCards(bench, plan, digestOf(plan)), number)
    const title = bench.say('handbook.cards')
    return cards.length > 0
      ? [leafletChapter(bench, plan, number, 'tab', [{ title, blocks: cards, leaf: 'cards' }])]
      : []
  })
}

function leafletChapter(
  bench: Bench,
  plan: Plan,
  number: number,
  layout: Chapter['layout'],
  leaves: readonly Omit<Chapter['sections'][number], 'id' | 'number'>[],
): Chapter {
  const desk = openDesk(bench, plan, number)
  const title = hazardName(bench, plan)
  const digest = digestOf(plan)
  const sections = leaves.map((leaf, index) => ({
    ...leaf,
    id: `${desk.id}-${index + 1}`,
    number: `${number}.${index + 1}`,
  }))
  for (const { id } of [desk, ...sections]) bench.claimed.add(id)
  const control = plan.data.document
  const imprint = [
    { label: bench.say('handbook.fact.version'), value: text(control?.version) },
    { label: bench.say('handbook.fact.effective'), value: text(dateText(control?.['effective-on'], bench.locale)) },
    { label: bench.say('handbook.fact.digest'), value: text(shortDigest(digest)) },
  ].filter((fact) => !isEmpty(fact.value))
  return {
    ...{ id: desk.id, number, title, running: title, facts: [], imprint, draft: isDraft(bench, plan), digest },
    ...{ plan: { id: plan.id, version: control?.version }, blocks: [], sections, figures: [], layout },
  }
}

function posterOf(bench: Bench, plan: Plan): Poster {
  const { say, unit } = bench
  const name = hazardName(bench, plan)
  const chosen = callOf(bench, plan)
  const known = chosen?.short ? chosen : contactsOf(plan, unit).find(({ phone }) => phone && isShort(phone))
  const place = [unit?.data.address, unit && unitName(unit)].filter(Boolean).join(say('handbook.field.comma'))
  const inside = new Set(['command-post', 'reception-room'])
  return {
    kind: 'poster',
    name,
    size: sizeFor(name, [8, 14]),
    actions: actionsOf(bench, plan),
    call: { name: known?.name ?? '', phone: known?.phone ?? '' },
    say: place === '' ? '' : say('handbook.field.here', { place }),
    never: neverOf(plan),
    places: placeFacts(
      bench,
      Object.entries(unit ? inherited(unit, 'places') : {}).filter(([key]) => !inside.has(key)),
    ),
    map: planOfPlace(bench),
    maxims: ['people', 'alarm', 'report'].map((maxim) => say(`handbook.maxim.${maxim as 'people'}`)),
    labels: {
      call: say('handbook.field.call'),
      never: say('handbook.never'),
      say: say('handbook.field.read-out'),
    },
  }
}
