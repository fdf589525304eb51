import { digestOf } from '../../model/digest.ts'
import type { Plan } from '../../model/plan.ts'
import { type BodyPiece, type BodySection, bodySections } from '../body.ts'
import { isEmpty, text } from '../content.ts'
import { dateText } from '../dates.ts'
import { type Bench, type Desk, openDesk, planTarget } from '../desk.ts'
import type { Block, Chapter, Content, Fact, Section } from '../handbook.ts'
import { neverPart } from '../parts/opening.ts'
import { stepsFor } from '../parts/steps.ts'
import { figureBlocks, type Part, type Placed, partNamed, parts, placedSteps } from '../parts.ts'
import { printedPost } from '../people.ts'
import { definitionsIn, proseFrom } from '../prose.ts'

/** One plan: its opening, the sections of its body, and each part that the body does not place, where it is usual. */
export function planChapter(bench: Bench, plan: Plan, number: number): Chapter {
  const desk = openDesk(bench, plan, number)
  const { say } = bench
  const control = plan.data.document
  const draft = isDraft(bench, plan)
  const digest = digestOf(plan)
  const blocks = neverPart(desk)
  const sections = planSections(desk, digest)
  const version = control?.version
  bench.claimed.add(desk.id)
  return {
    id: desk.id,
    number,
    title: plan.data.title,
    kind: say(`handbook.kind.${plan.data.kind}`),
    reference: control?.number,
    running: version ? say('handbook.running', { title: plan.data.title, version }) : plan.data.title,
    summary: plan.data.summary,
    facts: openingFacts(desk),
    draft,
    digest,
    plan: { id: plan.id, version },
    blocks,
    sections,
    figures: desk.figures,
    layout: 'text',
  }
}

/** Not approved, or approved with a digest that is no longer the plan's. Changes of a unit are the unit's own affair. */
export function isDraft(bench: Bench, plan: Plan): boolean {
  const control = plan.data.document
  if (control?.status !== 'approved') return true
  const approved = control.approval?.digest?.replace(/\s/g, '').toLowerCase()
  const base = bench.workspace.plans.find((other) => other.id === plan.id) ?? plan
  return approved !== undefined && !digestOf(base).startsWith(approved)
}

function openingFacts(desk: Desk): Fact[] {
  const { plan, bench, say } = desk
  const { document: control, parent, roles, activation } = plan.data
  const command =
    roles.find((role) => role.function === 'command') ?? roles.find((role) => role.id === activation?.authority)
  const above = parent ? planTarget(bench, parent) : undefined
  const aboveContent: Content = above ? [[{ kind: 'link', ...above }]] : text(parent)
  return [
    { label: say('handbook.fact.version'), value: text(control?.version) },
    { label: say('handbook.fact.effective'), value: text(dateText(control?.['effective-on'], bench.locale)) },
    {
      label: say('handbook.fact.command'),
      value: text(command?.holder ? printedPost(bench, command.holder).name : command?.name),
    },
    { label: say('handbook.fact.parent'), value: aboveContent },
  ].filter((fact) => !isEmpty(fact.value))
}

interface Draft {
  readonly title: string
  readonly rank: number
  readonly blocks: readonly Block[]
}

function planSections(desk: Desk, digest: string): Section[] {
  const body = bodySections(desk, (attributes) => appliesHere(desk, attributes))
  const definitions = definitionsIn(desk.plan.file.body?.root.children ?? [])
  const placed = placedIn(desk, body)
  const order = merged(body, placed)
  const drafts = order.map((entry): Draft => {
    const blocks =
      'part' in entry
        ? entry.part.build(desk, placed, digest)
        : bodyBlocks(desk, entry.section.pieces, definitions, placed)
    return {
      title: 'part' in entry ? entry.part.title(desk, placed) : (entry.section.title ?? ''),
      rank: 0,
      blocks,
    }
  })
  const kept: { title: string; blocks: Block[] }[] = []
  for (const { title, blocks } of drafts) {
    if (title === '' && blocks.length === 0) continue
    if (blocks.length === 0 && title !== '') continue
    kept.push({ title: title || desk.say('handbook.section.introduction'), blocks: [...blocks] })
  }
  return kept.map(({ title, blocks }, index) => {
    const id = `${desk.id}-${index + 1}`
    desk.bench.claimed.add(id)
    return { id, number: `${desk.chapter}.${index + 1}`, title, blocks }
  })
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
function merged(body: readonly BodySection[], placed: Placed): Entry[] {
  const rest = parts.filter((part) => !placed.parts.has(part.name))
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

function bodyBlocks(
  desk: Desk,
  pieces: readonly BodyPiece[],
  definitions: ReturnType<typeof definitionsIn>,
  placed: Placed,
): Block[] {
  const blocks: Block[] = []
  const order = floated(pieces)
  for (let index = 0; index < order.length; index++) {
    const piece = order[index] as BodyPiece
    if (piece.kind === 'text') {
      const root = proseFrom(desk, piece.nodes, definitions, piece.folder)
      if (root.children.some((node) => node.type === 'element')) blocks.push({ kind: 'prose', root })
    } else if (piece.kind === 'heading') {
      desk.count.subheading += 1
      const id = `${desk.id}-heading-${desk.count.subheading}`
      blocks.push({ kind: 'subheading', id, title: piece.title })
    } else if (piece.kind === 'callout') {
      const inner = bodyBlocks(desk, piece.pieces, definitions, placed)
      const title = piece.title || desk.say(`handbook.callout.${piece.type}`)
      blocks.push({ kind: 'callout', type: piece.type, title, blocks: inner })
    } else if (piece.name === 'steps') {
      const run = [piece.attributes]
      for (let next = order[index + 1]; next?.kind === 'directive' && next.name === 'steps'; next = order[index + 1]) {
        run.push(next.attributes)
        index += 1
      }
      blocks.push(...placedSteps(desk, placed, stepsFor(desk, run)))
    } else if (piece.name === 'figure') blocks.push(...figureBlocks(desk, piece.attributes.kind ?? ''))
    else blocks.push(...(partNamed(piece.name)?.build(desk, placed, '') ?? []))
  }
  return withoutIdleHeadings(blocks)
}

/** A figure right before a table comes after it: a table may go on overleaf, a figure would leave the page half empty. */
function floated(pieces: readonly BodyPiece[]): BodyPiece[] {
  const order = [...pieces]
  for (let index = 0; index + 1 < order.length; index++) {
    const [piece, next] = [order[index], order[index + 1]]
    if (piece?.kind !== 'directive' || piece.name !== 'figure') continue
    if (next?.kind === 'directive' && next.name !== 'figure') order.splice(index, 2, next, piece)
  }
  return order
}

/** A heading whose part is absent says nothing. */
function withoutIdleHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    const next = blocks[index + 1]
    return block.kind !== 'subheading' || (next !== undefined && next.kind !== 'subheading')
  })
}
