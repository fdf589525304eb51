import type { Root } from 'hast'
import type { Locale } from '../messages/format.ts'
import { type IdentityList, labelOf, type Plan } from '../model/plan.ts'
import { find, findPlan, findStep, itemsOf } from '../model/references.ts'
import type { HandbookSettings, Role } from '../model/types.ts'
import { inherited, type Unit } from '../model/unit.ts'
import type { Workspace } from '../model/workspace.ts'
import type { FigureSource } from './figure-source.ts'
import type { Content, Figure, Handbook, Piece } from './handbook.ts'
import type { Clock } from './limits.ts'
import type { Say } from './say.ts'
import { stepNumbers } from './step-numbers.ts'

/** What is the same for the whole book while it is put together. */
export interface Bench {
  readonly workspace: Workspace
  readonly settings: HandbookSettings
  readonly edition: Handbook['edition']
  readonly audience: 'internal' | 'public'
  readonly unit?: Unit
  readonly plans: readonly Plan[]
  /** What the book gathers in a chapter of its own, and each plan's chapter leaves out. */
  readonly gathered: ReadonlySet<string>
  /** Plan id → chapter number. */
  readonly chapters: ReadonlyMap<string, number>
  readonly locale: Locale
  readonly say: Say
  readonly today: string
  readonly figures?: FigureSource
  /** Ids that are printed: a link to any other is printed as text. */
  readonly claimed: Set<string>
  /** Every piece of Markdown, for the links in it. */
  readonly roots: Root[]
}

/** What is the same for one chapter, and what counts its tables and figures. */
export interface Desk {
  readonly bench: Bench
  readonly plan: Plan
  readonly chapter: number
  readonly id: string
  readonly say: Say
  readonly clock: Clock
  readonly numbers: ReadonlyMap<string, string>
  readonly figures: Figure[]
  readonly count: { table: number; figure: number; subheading: number; prose: number; section: number }
}

export function openDesk(bench: Bench, plan: Plan, chapter: number): Desk {
  const numbers = stepNumbers(plan)
  const stepNumber = (reference: string): string | undefined => {
    const found = find(plan.data.steps, reference)
    return found && numbers.get(found.item.id)
  }
  return {
    bench,
    plan,
    chapter,
    id: `c${chapter}`,
    say: bench.say,
    clock: { locale: bench.locale, say: bench.say, stepNumber },
    numbers,
    figures: [],
    count: { table: 0, figure: 0, subheading: 0, prose: 0, section: 0 },
  }
}

/** The caption's label and the id of the next table. */
export function nextTable({ count, chapter, id, say }: Desk): { label: string; id: string } {
  count.table += 1
  return { label: say('handbook.table', { number: `${chapter}-${count.table}` }), id: `${id}-table-${count.table}` }
}

function anchorOf(chapter: string, list: IdentityList, index: number): string {
  return `${chapter}-${list}-${index + 1}`
}

/** The id under which an item is printed, the first time; later rows of the same item have none. */
export function claim(desk: Desk, list: IdentityList, item: { readonly id: string }): string | undefined {
  const index = itemsOf(desk.plan, list).findIndex((other) => other.id === item.id)
  const id = anchorOf(desk.id, list, index)
  if (index < 0 || desk.bench.claimed.has(id)) return undefined
  desk.bench.claimed.add(id)
  return id
}

export interface Target {
  readonly text: string
  readonly to: string
}

/** The printed name of an item of a list and where it is printed. */
export function targetOf(desk: Desk, list: IdentityList, reference: string): Target | undefined {
  const found = find(itemsOf(desk.plan, list), reference)
  return found && { text: labelOf(found.item), to: anchorOf(desk.id, list, found.index) }
}

/** What a plan goes by in this book: a copy that customers may see bears the neutral name, which starts no rumour. */
export function planName({ edition }: Pick<Bench, 'edition'>, { data }: Plan): string {
  return (edition === 'field' ? data.field?.title : undefined) ?? data.title
}

/** The parts of the book in which plans stand; their names in a book that does not hold them. */
export function partsText(bench: Bench, plans: readonly Plan[]): string {
  const comma = bench.say('handbook.comma')
  const numbers = plans.flatMap((plan) => bench.chapters.get(plan.id) ?? [])
  if (numbers.length < plans.length) return plans.map((plan) => planName(bench, plan)).join(comma)
  return bench.say('handbook.parts', { numbers: numbers.toSorted((a, b) => a - b).join(comma) })
}

export function planTarget(bench: Bench, reference: string): Target | undefined {
  const plan = findPlan(bench.plans, reference) ?? findPlan(bench.workspace.plans, reference)
  if (!plan) return undefined
  const chapter = bench.chapters.get(plan.id)
  return { text: planName(bench, plan), to: chapter === undefined ? '' : `c${chapter}` }
}

/** A step's number and where it stands; for a step of another plan that plan's title too. */
export function stepTarget(desk: Desk, reference: string): (Target & { title: string }) | undefined {
  const found = findStep(desk.plan, desk.bench.plans, reference)
  if (!found) return undefined
  const step = found.plan.data.steps[found.index]
  const own = found.plan.id === desk.plan.id
  const number = (own ? desk.numbers : stepNumbers(found.plan)).get(step?.id ?? '') ?? ''
  const chapter = desk.bench.chapters.get(found.plan.id)
  const to = chapter === undefined ? '' : anchorOf(`c${chapter}`, 'steps', found.index)
  return { text: own ? number : `${planName(desk.bench, found.plan)} ${number}`, to, title: step?.title ?? '' }
}

export function stepPiece(desk: Desk, reference: string): Piece {
  const target = stepTarget(desk, reference)
  return target ? { kind: 'link', text: target.text, to: target.to } : { kind: 'text', text: reference }
}

/** A printed name, linked to where it is printed. */
export type NamePiece = Extract<Piece, { readonly text: string }>

export function linkPiece(desk: Desk, list: IdentityList, reference: string): NamePiece {
  const target = targetOf(desk, list, reference)
  return target ? { kind: 'link', ...target } : { kind: 'text', text: reference }
}

/** A role, a contact, or the text itself. */
export function partyPiece(desk: Desk, reference: string): NamePiece {
  const target = targetOf(desk, 'roles', reference) ?? targetOf(desk, 'contacts', reference)
  return target ? { kind: 'link', ...target } : { kind: 'text', text: reference }
}

export function ownerContent(desk: Desk, reference: string | undefined): Content {
  return reference ? [[linkPiece(desk, 'roles', reference)]] : []
}

/** A role of the plan by reference. */
export function roleOf(plan: Plan, reference: string | undefined): Role | undefined {
  return reference ? find(plan.data.roles, reference)?.item : undefined
}

export interface PrintedContact {
  readonly id: string
  readonly name: string
  readonly purpose?: string
  readonly phone?: string
  readonly alternate?: string
  readonly agreement?: string
  readonly verifiedOn?: string
  readonly duty: boolean
}

/** A plan's contacts with the unit's own numbers in place of the plan's. */
export function contactsOf(plan: Plan, unit: Unit | undefined): PrintedContact[] {
  const local = unit ? inherited(unit, 'contacts') : {}
  return (plan.data.contacts ?? []).map((contact) => {
    const key = [contact.id, contact.name].find((name) => Object.hasOwn(local, name))
    const own = key === undefined ? undefined : local[key]
    return {
      id: contact.id,
      name: own?.name ?? contact.name,
      purpose: contact.purpose,
      phone: own?.phone ?? contact.phone,
      alternate: own?.phone ? own.alternate : (own?.alternate ?? contact.alternate),
      agreement: contact.agreement,
      verifiedOn: own?.['verified-on'] ?? contact['verified-on'],
      duty: contact.duty ?? false,
    }
  })
}
