import type { Bench } from '../desk.ts'
import type { Chapter } from '../handbook.ts'
import { closingChapter } from './closing.ts'
import { phonesChapter } from './phones.ts'
import { placesChapter } from './places.ts'
import { referenceChapter } from './reference.ts'
import { tabChapter } from './tab.ts'
import { tabsOf } from './tabs.ts'

/** A tab for each hazard, then the numbers, the places, what one looks up, and last how the book came about. */
export function fieldChapters(bench: Bench, digest: string): Chapter[] {
  const tabs = tabsOf(bench.plans)
  const chapters = tabs.map((plan, index) => tabChapter(bench, plan, index + 1))
  for (const make of [phonesChapter, placesChapter, referenceChapter, closingChapter]) {
    const chapter = make(bench, chapters.length + 1, digest)
    if (chapter) chapters.push(chapter)
  }
  return chapters
}
