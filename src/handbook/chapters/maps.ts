import type { Bench } from '../desk.ts'
import { placeList, planOfPlace } from '../field/places.ts'
import type { Chapter } from '../handbook.ts'
import { plainChapter } from './plain.ts'

/** The unit's places in words, and a frame for the plan of the building. */
export function mapsChapter(bench: Bench, number: number, digest: string): Chapter | undefined {
  const { say } = bench
  if (bench.plans.length === 0) return undefined
  const places = placeList(bench)
  return plainChapter(bench, number, digest, say('handbook.maps'), [
    ...(places.length > 0 ? [{ title: say('handbook.places'), blocks: places }] : []),
    { title: say('handbook.map-of-building'), blocks: [planOfPlace(bench)] },
  ])
}
