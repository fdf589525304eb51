import { type BodyPiece, type BodySection, bodySections } from '../body.ts'
import type { Desk } from '../desk.ts'
import type { Block, Section } from '../handbook.ts'
import { stepsFor } from '../parts/steps.ts'
import { type Part, type Placed, partNamed, parts } from '../parts.ts'
import { definitionsIn } from '../prose.ts'
import { bodyBlocks } from './body-blocks.ts'

interface Draft {
  readonly title: string
  readonly blocks: readonly Block[]
  /** Neighbours with the same one become one section. */
  readonly group?: string
}

/** The sections of a plan: those of its body, and each part that the body does not place where it is usual. */
export function planSections(desk: Desk, digest: string): Section[] {
  const body = bodySections(desk, (attributes) => appliesHere(desk, attributes))
  const definitions = definitionsIn(desk.plan.file.body?.root.children ?? [])
  const placed = placedIn(desk, body)
  const drafts = merged(body, placed, desk.bench.gathered).map((entry): Draft => {
    if ('part' in entry) {
      const { part } = entry
      return { title: part.title(desk, placed), group: part.group, blocks: part.build(desk, placed, digest) }
    }
    const title = entry.section.title ?? desk.say('handbook.section.introduction')
    return { title, blocks: bodyBlocks(desk, entry.section.pieces, definitions, placed) }
  })
  const kept = drafts.filter((draft) => draft.blocks.length > 0)
  return grouped(desk, kept).map(({ title, blocks }, index) => {
    const id = `${desk.id}-${index + 1}`
    desk.bench.claimed.add(id)
    return { id, number: `${desk.chapter}.${index + 1}`, title, blocks }
  })
}

/** Short parts that stand side by side share a section, each under a heading of its own. */
function grouped(desk: Desk, drafts: readonly Draft[]): Draft[] {
  const runs: Draft[][] = []
  for (const draft of drafts) {
    const last = runs.at(-1)
    if (draft.group !== undefined && last?.[0]?.group === draft.group) last.push(draft)
    else runs.push([draft])
  }
  return runs.map((run) => {
    const [first] = run
    if (first && run.length === 1) return first
    return {
      title: run.map((draft) => draft.title).join(desk.say('handbook.comma')),
      blocks: run.flatMap((draft): Block[] => [subheading(desk, draft.title), ...draft.blocks]),
    }
  })
}

function subheading(desk: Desk, title: string): Block {
  desk.count.subheading += 1
  return { kind: 'subheading', id: `${desk.id}-heading-${desk.count.subheading}`, title }
}

function appliesHere({ bench }: Desk, { tags, audience }: Readonly<Record<string, string>>): boolean {
  const words = (written: string | undefined): string[] => (written ?? '').split(/[\s,，、]+/).filter(Boolean)
  if (audience && !words(audience).includes(bench.audience)) return false
  const wanted = words(tags)
  if (wanted.length === 0) return true
  // A book for all units prints what holds for some of them.
  return bench.unit === undefined || wanted.some((tag) => bench.unit?.data.tags?.includes(tag))
}

function placedIn(desk: Desk, body: readonly BodySection[]): Placed {
  const directives = body.flatMap((section) => directivesIn(section.pieces))
  const filters = directives.filter((one) => one.name === 'steps').map((one) => one.attributes)
  return {
    parts: new Set(directives.filter((one) => one.name !== 'steps').map((one) => one.name)),
    steps: new Set(stepsFor(desk, filters).map((step) => step.id)),
    figures: new Set(directives.filter((one) => one.name === 'figure').map((one) => one.attributes.kind ?? '')),
  }
}

function directivesIn(pieces: readonly BodyPiece[]): Extract<BodyPiece, { kind: 'directive' }>[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'directive' ? [piece] : piece.kind === 'callout' ? directivesIn(piece.pieces) : [],
  )
}

type Entry = { readonly section: BodySection } | { readonly part: Part }

/** The body's sections in their order; each other part before the first section that holds something later than it. */
function merged(body: readonly BodySection[], placed: Placed, gathered: ReadonlySet<string>): Entry[] {
  const rest = parts.filter((part) => !placed.parts.has(part.name) && !gathered.has(part.name))
  const entries: Entry[] = []
  let next = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const section of body) {
    const ranks = directivesIn(section.pieces).flatMap((one) => partNamed(one.name)?.rank ?? [])
    const rank = ranks.length > 0 ? Math.min(...ranks) : reached
    for (let part = rest[next]; part && part.rank < rank; part = rest[++next]) entries.push({ part })
    reached = Math.max(reached, rank)
    entries.push({ section })
  }
  return [...entries, ...rest.slice(next).map((part) => ({ part }))]
}
