import { inherited, unitName } from '../../model/unit.ts'
import { plainChapter } from '../chapters/plain.ts'
import { text } from '../content.ts'
import { type Bench, planName } from '../desk.ts'
import type { MapFrame } from '../field-blocks.ts'
import type { Block, Chapter, Fact } from '../handbook.ts'

const known = [
  'assembly-point',
  'backup-assembly-point',
  'hospital',
  'command-post',
  'reception-room',
  'outside-queue',
] as const

/** Where things are: the unit's places in words, and a frame for the plan of the building. */
export function placesChapter(bench: Bench, number: number, digest: string): Chapter | undefined {
  if (bench.plans.length === 0) return undefined
  const title = bench.say('handbook.field.places')
  const blocks = [...placeList(bench), planOfPlace(bench)]
  return plainChapter(bench, number, digest, title, [{ title, blocks }], { leaf: 'page' })
}

/** The unit's address and places in words; nothing in a book of the whole workspace. */
export function placeList(bench: Bench): Block[] {
  const { say, unit } = bench
  if (!unit) return []
  const address = [unitName(unit), unit.data.address].filter(Boolean).join('　')
  const facts = [
    { label: say('handbook.field.address'), value: text(address) },
    ...placeFacts(bench, Object.entries(inherited(unit, 'places'))),
  ]
  return [{ kind: 'facts', name: 'list', facts }]
}

/** A frame for the plan of the building, with what is to be marked on it. */
export function planOfPlace({ say }: Bench): MapFrame {
  const marks = ['here', 'exits', 'extinguishers', 'switch', 'first-aid', 'assembly'] as const
  return {
    kind: 'map',
    title: say('handbook.field.map.note'),
    marks: marks.map((mark) => say(`handbook.field.map.${mark}`)),
  }
}

export function placeFacts(bench: Bench, places: readonly (readonly [key: string, value: string])[]): Fact[] {
  return places.map(([key, value]) => ({ label: placeName(bench, key), value: text(value) }))
}

/** A key that is not one of the usual goes by the steps that are done there. */
function placeName(bench: Bench, key: string): string {
  const usual = known.find((one) => one === key)
  if (usual) return bench.say(`handbook.field.place.${usual}`)
  for (const plan of bench.plans) {
    const step = plan.data.steps.find((one) => one.place === key)
    if (step && /^[\w-]+$/.test(key))
      return `${planName(bench, plan)}${bench.say('handbook.comma')}${step.short ?? step.title}`
  }
  return key
}
