import { inherited, unitName } from '../../model/unit.ts'
import { text } from '../content.ts'
import type { Bench } from '../desk.ts'
import { placeFacts, planOfPlace } from '../field/places.ts'
import type { Block, Chapter, Fact, Section } from '../handbook.ts'

/** The unit's places in words, and a frame for the plan of the building. */
export function mapsChapter(bench: Bench, number: number, digest: string): Chapter | undefined {
  const { say, unit } = bench
  if (bench.plans.length === 0) return undefined
  const address = unit && [unitName(unit), unit.data.address].filter(Boolean).join('　')
  const facts: Fact[] = [
    ...(address ? [{ label: say('handbook.field.address'), value: text(address) }] : []),
    ...placeFacts(bench, Object.entries(unit ? inherited(unit, 'places') : {})),
  ]
  const id = `c${number}`
  const places: Block = { kind: 'facts', name: 'list', facts }
  const sections: Section[] = [
    ...(facts.length > 0 ? [{ title: say('handbook.places'), blocks: [places] }] : []),
    { title: say('handbook.map-of-building'), blocks: [planOfPlace(bench)] },
  ].map((section, index) => ({ ...section, id: `${id}-${index + 1}`, number: `${number}.${index + 1}` }))
  for (const section of [{ id }, ...sections]) bench.claimed.add(section.id)
  const title = say('handbook.maps')
  return {
    id,
    number,
    title,
    running: title,
    facts: [],
    draft: false,
    digest,
    blocks: [],
    sections,
    figures: [],
    layout: 'text',
  }
}
