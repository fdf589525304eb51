import type { Root } from 'hast'
import type { Locale } from '../messages/format.ts'
import type { ActionSheet, BigLimit, FieldBlock } from './field-blocks.ts'
import type { Look } from './look.ts'
import type { StepScope } from './step-scope.ts'

/** A book as it is to be printed or shown: every word is in place, nothing says how it looks. */
export interface Handbook {
  readonly id: string
  readonly edition: 'file' | 'field'
  readonly look: Look
  readonly locale: Locale
  readonly title: string
  readonly unit?: { readonly id: string; readonly name: string }
  readonly organisation?: string
  readonly audience: 'internal' | 'public'
  /** Whether any chapter prints a plan that is not approved. */
  readonly draft: boolean
  /** SHA-256 over the chapters and the unit, in hexadecimal. */
  readonly digest: string
  readonly cover: Cover
  /** Whether the cover is printed; on a screen it heads the page. */
  readonly covered: boolean
  /** What stands before all else in a book for the field. */
  readonly sheet?: ActionSheet
  /** Pages between cover and chapters, without chapter numbers. */
  readonly front: readonly FrontPage[]
  /** How many of them stand before the contents; none where nothing is printed of those. */
  readonly contentsAfter?: number
  readonly chapters: readonly Chapter[]
}

export interface Cover {
  readonly classification: string
  readonly number?: string
  readonly subtitle: string
  readonly facts: readonly Fact[]
}

export interface FrontPage {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

export interface Chapter {
  /** `c3`; every id inside begins with it. */
  readonly id: string
  readonly number: number
  readonly title: string
  readonly kind?: string
  readonly reference?: string
  /** What the running head says. */
  readonly running: string
  readonly summary?: string
  readonly facts: readonly Fact[]
  readonly draft: boolean
  readonly digest: string
  readonly plan?: { readonly id: string; readonly version?: string }
  /** The plan's levels, where its steps differ by them. */
  readonly ladder?: readonly string[]
  /** What stands between the opening and the first section. */
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  /** The figures in it, for the list of figures. */
  readonly figures: readonly Figure[]
  /** A `tab` is what a book for the field says of one hazard: each section is a leaf that can be taken out.
   * A `poster` is what hangs on a wall. */
  readonly layout: 'text' | 'cards' | 'tab' | 'poster'
  /** What the tab's first page says of the section that it opens. */
  readonly imprint?: readonly Fact[]
}

export interface Section {
  readonly id: string
  /** `3.4`. */
  readonly number: string
  readonly title: string
  readonly blocks: readonly Block[]
  /** In a book for the field: who takes this leaf, and what sort of leaf it is. */
  readonly taker?: string
  /** How the leaf is used. */
  readonly note?: string
  readonly leaf?: 'ten' | 'cards' | 'page'
}

export interface Fact {
  readonly label: string
  readonly value: Content
}

export type Block =
  | Prose
  | Table
  | List
  | Facts
  | Callout
  | Forbidden
  | Figure
  | Cards
  | Subheading
  | Script
  | FormSheet
  | Signatures
  | FieldBlock

/** Markdown that was made into safe HTML nodes. */
export interface Prose {
  readonly kind: 'prose'
  readonly root: Root
}

export interface Subheading {
  readonly kind: 'subheading'
  readonly id: string
  readonly title: string
}

export interface Table {
  readonly kind: 'table'
  readonly id: string
  /** Says what sort of table it is: a theme gives its columns their widths by that. */
  readonly name: string
  readonly label: string
  readonly caption: string
  readonly columns: readonly { readonly key: string; readonly title: string }[]
  readonly groups: readonly Group[]
  readonly roomy: boolean
}

export interface Group {
  readonly title?: string
  readonly rows: readonly Row[]
}

export interface Row {
  readonly id?: string
  readonly cells: readonly Cell[]
  /** What else is to be said of it, in small, below all its cells. */
  readonly details?: Content
  /** Of a step. */
  readonly scope?: StepScope
}

export interface Cell {
  readonly key: string
  readonly content: Content
}

export interface List {
  readonly kind: 'list'
  readonly name: 'ordered' | 'plain' | 'maxims'
  readonly items: readonly { readonly ordinal?: string; readonly title?: string; readonly content: Content }[]
}

/** `row`: a few short facts side by side; `list`: one below the other, each with its label before it. */
export interface Facts {
  readonly kind: 'facts'
  readonly name: 'row' | 'list'
  readonly facts: readonly Fact[]
}

export interface Callout {
  readonly kind: 'callout'
  readonly type: 'note' | 'warning'
  readonly title: string
  readonly blocks: readonly Block[]
}

export interface Forbidden {
  readonly kind: 'forbidden'
  readonly label: string
  readonly items: readonly string[]
}

export interface Figure {
  readonly kind: 'figure'
  readonly id: string
  readonly label: string
  readonly caption: string
  readonly reading: string
  /** SVG made by this program. */
  readonly svg: string
}

/** Words to be said or shown as they stand. */
export interface Script {
  readonly kind: 'script'
  readonly id: string
  readonly title: string
  readonly facts: readonly Fact[]
  readonly words: readonly {
    readonly stage?: string
    readonly say: readonly string[]
    readonly avoid: readonly { readonly text: string; readonly label?: string }[]
  }[]
}

/** A form to be filled in. */
export interface FormSheet {
  readonly kind: 'form'
  readonly id: string
  readonly title: string
  readonly note?: string
  readonly fields: readonly string[]
}

/** Lines to be signed. */
export interface Signatures {
  readonly kind: 'signatures'
  readonly name: 'strip' | 'table'
  readonly columns: readonly string[]
  readonly rows: readonly { readonly role: string; readonly post: string; readonly date?: string }[]
}

export interface Cards {
  readonly kind: 'cards'
  readonly cards: readonly DutyCard[]
  readonly labels: Readonly<Record<'call' | 'never' | 'copy' | 'deputy' | 'spare' | 'spareNote' | 'post', string>>
  /** No other plan's cards stand on the same sheet. */
  readonly apart: boolean
}

/** What one role carries: at most seven actions. */
export interface DutyCard {
  readonly post: string
  /** The role's full name. */
  readonly role: string
  /** How large the post is set, so that a long name has room. */
  readonly size: 'large' | 'middle' | 'small'
  readonly holder: string
  readonly plan: string
  readonly unit: string
  readonly version: string
  readonly continued: string
  readonly actions: readonly {
    readonly ordinal: number
    readonly text: string
    readonly note?: string
    readonly limit: BigLimit
  }[]
  readonly call?: {
    readonly name: string
    readonly phone: string
    readonly next?: { readonly name: string; readonly phone: string }
  }
  readonly never: readonly string[]
  readonly foot: string
}

/** Lines of a cell; no lines: nothing to say. */
export type Content = readonly Line[]
export type Line = readonly Piece[]

export type Piece =
  | { readonly kind: 'text' | 'strong' | 'aside' | 'label' | 'phone' | 'tag' | 'key-tag'; readonly text: string }
  | { readonly kind: 'link' | 'step'; readonly text: string; readonly to: string }
  | { readonly kind: 'level'; readonly text: string; readonly bars: readonly boolean[] }
  | { readonly kind: 'prose'; readonly root: Root }
  | { readonly kind: 'blank' }
