import type { Locale } from '../messages/format.ts'
import type { Plan } from '../model/plan.ts'
import type { Unit } from '../model/unit.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Look } from './look.ts'

export type FigureKind = 'organisation' | 'flow' | 'timeline' | 'thresholds' | 'calendar' | 'coverage' | 'hierarchy'

/** What a figure is asked for. `prefix` begins every id in its SVG, since several stand in one document. */
export interface FigureRequest {
  readonly kind: FigureKind
  readonly plan: Plan
  readonly unit?: Unit
  /** The plans of the book, and the chapter of each. */
  readonly book: readonly Plan[]
  readonly chapters: ReadonlyMap<string, number>
  readonly workspace: Workspace
  /** YYYY-MM-DD. */
  readonly today: string
  readonly locale: Locale
  readonly look: Look
  readonly prefix: string
  /** The printed name of a post, and the number of who holds it in the unit. */
  readonly postName: (post: string) => string
  readonly postPhone: (post: string) => string | undefined
  /** A contact's number in the unit, by its id. */
  readonly contactPhone: (id: string) => string | undefined
}

/** An SVG of this program's own making, its name for the caption and how it is read. */
export interface DrawnFigure {
  readonly svg: string
  readonly title: string
  /** How the figure is read, for its caption. */
  readonly reading: string
}

/** Draws a figure, or several where one would not fit a page; none where the plan holds nothing to draw. */
export type FigureSource = (request: FigureRequest) => DrawnFigure | readonly DrawnFigure[] | undefined
