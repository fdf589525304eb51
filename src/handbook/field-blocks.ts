import type { Root } from 'hast'
import type { Fact } from './handbook.ts'
import type { StepScope } from './step-scope.ts'

/** How large words are set, so that long ones have room. */
export type Size = 'large' | 'middle' | 'small'

/** `每 30 分钟` is `before` 每, `amount` 30, `unit` 分钟; a word alone (立即) has no amount. */
export interface BigLimit {
  readonly before: string
  readonly amount: string
  readonly unit: string
}

/** A name and its number; an empty number is a line to write on. */
export interface Reach {
  readonly name: string
  readonly phone: string
}

/** The sheet inside the cover: which tab, what first, whom to call. */
export interface ActionSheet {
  readonly title: string
  readonly note: string
  readonly maxims: readonly string[]
  readonly rows: readonly ActionRow[]
  /** What to read out to whoever answers: where this is. */
  readonly say: string
  readonly sayLabel: string
  /** The chapters behind the tabs. */
  readonly later: string
}

export interface ActionRow {
  readonly tab: number
  readonly to: string
  readonly name: string
  readonly size: Size
  readonly first: string
  readonly call?: Reach & { readonly short: boolean }
}

/** What is read in ten seconds. */
export interface TenSecond {
  readonly kind: 'ten'
  readonly name: string
  readonly size: Size
  readonly when: string
  readonly actions: readonly TenAction[]
  readonly call?: Reach & { readonly short: boolean }
  readonly never: readonly string[]
  readonly seconds: readonly Reach[]
  readonly labels: { readonly call: string; readonly never: string; readonly seconds: string }
}

export interface TenAction {
  readonly ordinal: number
  readonly text: string
  readonly size: Size
  readonly owner: string
  readonly limit: BigLimit
}

/** The steps of a hazard as a line of stops. */
export interface StepLine {
  readonly kind: 'stops'
  readonly route: readonly { readonly number: string; readonly name: string; readonly until: string }[]
  readonly groups: readonly { readonly title: string; readonly rows: readonly Stop[] }[]
  readonly columns: readonly string[]
  readonly labels: { readonly route: string; readonly note: string }
  /** Moments that are written down by hand. */
  readonly moments: readonly string[]
}

export interface Stop {
  readonly id?: string
  readonly number: string
  readonly scope: StepScope
  /** Where it stands on the line of the steps that decide the time. */
  readonly rail: 'first' | 'through' | 'last' | 'only' | 'none' | 'beside'
  readonly limit: BigLimit
  readonly until: string
  readonly owner: string
  readonly title: string
  readonly marks: readonly string[]
  readonly action?: Root
  readonly otherwise: string
  readonly never: string
  readonly done: string
}

/** Duty cards of 85 × 54 mm, eight to a sheet; cards of two hazards never share one. */
export interface Pockets {
  readonly kind: 'pockets'
  readonly cards: readonly PocketCard[]
  readonly labels: { readonly call: string; readonly never: string; readonly note: string }
}

export interface PocketCard {
  readonly post: string
  readonly role: string
  readonly size: Size
  readonly plan: string
  readonly version: string
  readonly continued: string
  readonly actions: readonly { readonly ordinal: number; readonly text: string; readonly limit: BigLimit }[]
  readonly call?: Reach
  readonly never: string
}

/** A call that is made by reading out: what is known is printed, what is not has a line. */
export interface CallScript {
  readonly kind: 'call'
  readonly id: string
  readonly title: string
  readonly name: string
  readonly phone: string
  readonly short: boolean
  readonly limit: BigLimit
  readonly note: string
  /** Words before a line to write on; an empty `after` ends with the line. */
  readonly lines: readonly {
    readonly before: string
    readonly blank: 'long' | 'short' | 'none'
    readonly after: string
  }[]
  readonly large: boolean
  readonly close: string
}

/** A notice to be put up as it stands, and under it the card that hands a question on. */
export interface Notice {
  readonly kind: 'notice'
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly foot: string
  readonly ask?: Reach & { readonly title: string; readonly text: string }
}

/** A log has a row for each entry, a sheet a line for each field. Sizes are in millimetres. */
export interface FieldForm {
  readonly kind: 'log' | 'lines'
  readonly id: string
  readonly title: string
  readonly note: string
  readonly fields: readonly { readonly title: string; readonly width: number }[]
  readonly rows: number
  /** Height of a row. */
  readonly pitch: number
  /** What is known of a log's first column, from the top. */
  readonly entries?: readonly string[]
}

/** Numbers in large type, with the tabs in which they are needed. */
export interface PhoneList {
  readonly kind: 'phones'
  readonly columns: readonly string[]
  readonly groups: readonly { readonly title: string; readonly rows: readonly PhoneRow[] }[]
}

export interface PhoneRow {
  readonly name: string
  readonly holder: string
  readonly phones: readonly string[]
  readonly alternate: readonly string[]
  readonly duty: string
  readonly tabs: string
}

/** A frame for the plan of the building, with what is to be marked in it. */
export interface MapFrame {
  readonly kind: 'map'
  readonly title: string
  readonly marks: readonly string[]
}

export type FieldBlock =
  | TenSecond
  | StepLine
  | Pockets
  | CallScript
  | Notice
  | FieldForm
  | PhoneList
  | MapFrame
  | Poster

/** What hangs on a wall, around a plan of the building. */
export interface Poster {
  readonly kind: 'poster'
  readonly name: string
  readonly size: Size
  readonly actions: readonly TenAction[]
  /** A short number that everybody may call; without one, a line to write on. */
  readonly call: Reach
  /** The address, as it is read out. */
  readonly say: string
  readonly never: readonly string[]
  readonly places: readonly Fact[]
  readonly map: MapFrame
  readonly maxims: readonly string[]
  readonly labels: { readonly call: string; readonly never: string; readonly say: string }
}
