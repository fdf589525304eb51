import type { Plan } from '../../model/plan.ts'
import type { HandbookSettings } from '../../model/types.ts'
import { isRestricted } from '../public.ts'

/** A handbook that lies in the output folder, as the build that wrote it noted it. */
export interface ShelvedBook {
  readonly handbook: string
  readonly unit?: string
  readonly plans: readonly { readonly id: string; readonly version?: string; readonly digest: string }[]
  readonly files: readonly { readonly path: string; readonly pages?: number }[]
  readonly digest: string
  /** None where an earlier version of the program wrote it. */
  readonly about?: AboutBook
}

/** What cannot be told from the plans of today: how the book was when it was made. */
export interface AboutBook {
  readonly title: string
  readonly edition: 'file' | 'field'
  readonly audience: 'internal' | 'public'
  readonly draft: boolean
  /** How many of its plans are not for everybody. */
  readonly restricted: 'none' | 'some' | 'all'
  /** YYYY-MM-DD. */
  readonly date: string
  /** How its PDF is put on paper, in the order of its pages. */
  readonly prints?: readonly PrintRun[]
}

/** Pages that go through the printer together: with one paper, on one side or both. */
export interface PrintRun {
  /** `1-44, 49-60`; numbers of the PDF. */
  readonly pages: string
  /** How many these are. */
  readonly count: number
  /** `A4`; else the millimetres, `85 × 54`. */
  readonly paper: string
  readonly use: 'book' | 'cards'
}

export interface MadeBook {
  readonly settings: HandbookSettings
  readonly plans: readonly Plan[]
  readonly title: string
  readonly edition: 'file' | 'field'
  readonly draft: boolean
  readonly date: string
}

export function aboutBook({ settings, plans, title, edition, draft, date }: MadeBook): AboutBook {
  const audience = settings.audience ?? 'internal'
  const guarded = audience === 'public' ? 0 : plans.filter(isRestricted).length
  const restricted = guarded === 0 ? 'none' : guarded < plans.length ? 'some' : 'all'
  return { title, edition, audience, draft, restricted, date }
}

/** Of numbers in order, the runs: `1-4, 7`. */
export function rangesText(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ')
}
