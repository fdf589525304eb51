import type { BookPart } from '../model/book-parts.ts'
import { cardsChapter } from './chapters/cards.ts'
import { contactSheet } from './chapters/contact-sheet.ts'
import { annexesChapter, formsChapter } from './chapters/gathered.ts'
import { howToChapter } from './chapters/how-to.ts'
import { mapsChapter } from './chapters/maps.ts'
import { papersChapter } from './chapters/papers.ts'
import { planChapter } from './chapters/plan.ts'
import { resourcesChapter } from './chapters/resources.ts'
import type { Bench } from './desk.ts'
import { closingChapter } from './field/closing.ts'
import { phonesChapter } from './field/phones.ts'
import { placesChapter } from './field/places.ts'
import { referenceChapter } from './field/reference.ts'
import { tabChapter } from './field/tab.ts'
import { tabsOf } from './field/tabs.ts'
import type { Chapter, Handbook } from './handbook.ts'

type Make = (bench: Bench, number: number, digest: string) => Chapter | undefined
type Makers = Readonly<Partial<Record<BookPart, Make>>>

const makers: Readonly<Record<Handbook['edition'], Makers>> = {
  file: {
    'how-to': howToChapter,
    annexes: annexesChapter,
    cards: cardsChapter,
    contacts: contactSheet,
    forms: formsChapter,
    resources: resourcesChapter,
    maps: mapsChapter,
  },
  field: { contacts: phonesChapter, maps: placesChapter, reference: referenceChapter },
}

/** The chapters of a book, numbered as they stand; a part that has nothing to say is none. */
export function bookChapters(bench: Bench, runs: readonly (readonly BookPart[])[], digest: string): Chapter[] {
  const chapters: Chapter[] = []
  for (const run of runs) {
    if (run[0] === 'plans') chapters.push(...planChapters(bench))
    else {
      const chapter = chapterOf(bench, run, chapters.length + 1, digest)
      if (chapter) chapters.push(chapter)
    }
  }
  return chapters
}

/** Plan id → number of its chapter; nothing where the book does not hold the plans themselves. */
export function planNumbers(bench: Bench, runs: readonly (readonly BookPart[])[]): Map<string, number> {
  const at = runs.findIndex(([part]) => part === 'plans')
  if (at < 0) return new Map()
  const trial: Bench = { ...bench, claimed: new Set(), roots: [], figures: undefined }
  const before = runs.slice(0, at).filter((run) => chapterOf(trial, run, 1, '') !== undefined).length
  return new Map(plansInOrder(bench).map((plan, index) => [plan.id, before + index + 1]))
}

function chapterOf(bench: Bench, run: readonly BookPart[], number: number, digest: string): Chapter | undefined {
  const make = makers[bench.edition][run[0] as BookPart]
  if (make) return make(bench, number, digest)
  return bench.edition === 'field'
    ? closingChapter(bench, number, digest, run)
    : papersChapter(bench, number, digest, run)
}

function planChapters(bench: Bench): Chapter[] {
  const make = bench.edition === 'field' ? tabChapter : planChapter
  return plansInOrder(bench).map((plan) => make(bench, plan, bench.chapters.get(plan.id) ?? 0))
}

function plansInOrder({ edition, plans }: Bench): Bench['plans'] {
  return edition === 'field' ? tabsOf(plans) : plans
}
