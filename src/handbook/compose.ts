import type { Locale } from '../messages/format.ts'
import { digestOf, digestOfText, shortDigest } from '../model/digest.ts'
import type { Plan } from '../model/plan.ts'
import type { HandbookSettings } from '../model/types.ts'
import { type Unit, unitName } from '../model/unit.ts'
import type { Workspace } from '../model/workspace.ts'
import { type Arrangement, arrangementOf } from './arrange.ts'
import { bookChapters, planNumbers } from './book-chapters.ts'
import { isDraft } from './chapters/plan.ts'
import { text } from './content.ts'
import { dateText } from './dates.ts'
import type { Bench } from './desk.ts'
import { actionSheet } from './field/sheet.ts'
import type { FigureSource } from './figure-source.ts'
import { frontPages } from './front.ts'
import type { Chapter, Cover, Fact, Handbook } from './handbook.ts'
import { cardChapters, posterChapters } from './leaflets.ts'
import { type Look, lookOf } from './look.ts'
import { unlink } from './prose.ts'
import { forPublic } from './public.ts'
import { sayIn } from './say.ts'

export interface ComposeInput {
  readonly workspace: Workspace
  readonly settings: HandbookSettings
  /** The unit whose book it is; none for a book for the whole workspace. */
  readonly unit?: Unit
  /** The plans of the book, already with the unit's changes. */
  readonly plans: readonly Plan[]
  /** YYYY-MM-DD. */
  readonly today: string
  readonly locale: Locale
  readonly figures?: FigureSource
}

/** Puts a book together: what stands in it and in which order. It knows no format. */
export function composeHandbook(input: ComposeInput): Handbook {
  const { workspace, settings, unit, locale } = input
  const audience = settings.audience ?? 'internal'
  // What a book for the field is made of is not for the public: who asks for both gets what the public may see.
  const edition = audience === 'internal' && settings.edition === 'field' ? 'field' : 'file'
  const plans = audience === 'public' ? input.plans.flatMap((plan) => forPublic(plan) ?? []) : input.plans
  const look = lookOf(settings)
  const isBook = look.paper === 'A4' || look.paper === 'A5'
  // A leaflet is no book of parts.
  const order = arrangementOf(isBook ? settings : { ...settings, parts: undefined }, edition)
  const table: Bench = {
    workspace,
    settings,
    edition,
    audience,
    unit,
    plans,
    gathered: new Set(order.chapters.flat().filter((part) => part === 'annexes' || part === 'forms')),
    chapters: new Map(),
    locale,
    say: sayIn(locale),
    today: input.today,
    figures: input.figures,
    claimed: new Set(),
    roots: [],
  }
  const bench: Bench = { ...table, chapters: planNumbers(table, order.chapters) }
  const planDigests = digestOfText(JSON.stringify(plans.map((plan) => [plan.id, digestOf(plan)])))
  const chapters = chaptersOf(bench, look, planDigests, order)
  const sheet = isBook && order.sheeted && plans.length > 0 ? actionSheet(bench, chapters) : undefined
  for (const root of bench.roots) unlink(root, bench.claimed)
  const title = settings.title ?? bench.say('handbook.title')
  const organisation = workspace.settings.organisation?.name
  const contents = chapters.map(({ figures: _figures, ...chapter }) => chapter)
  const digest = digestOfText(JSON.stringify([title, organisation, unit?.id, contents, ...(sheet ? [sheet] : [])]))
  return {
    id: settings.id,
    edition,
    look,
    locale,
    title,
    unit: unit && { id: unit.id, name: unitName(unit) },
    organisation,
    audience,
    draft: chapters.some((chapter) => chapter.draft) || (isBook && plans.some((plan) => isDraft(bench, plan))),
    digest,
    cover: coverOf(bench, digest),
    sheet,
    covered: order.covered,
    front: isBook ? frontPages(bench, order.front) : [],
    contentsAfter: order.contentsAfter,
    chapters: linked(chapters, bench.claimed),
  }
}

function chaptersOf(bench: Bench, { paper }: Look, digest: string, { chapters }: Arrangement): Chapter[] {
  if (paper === 'A3') return posterChapters(bench)
  if (paper === 'A6') return cardChapters(bench, digest)
  return bookChapters(bench, chapters, digest)
}

function coverOf(bench: Bench, digest: string): Cover {
  const { say, plans, locale, audience } = bench
  const versions = plans.map((plan) => plan.data.document)
  const effective = versions
    .flatMap((control) => control?.['effective-on'] ?? [])
    .sort()
    .at(-1)
  const restricted = versions.some((control) => control?.classification === 'restricted')
  const facts: Fact[] = [
    { label: say('handbook.fact.plans'), value: text(say('handbook.plan-count', { count: plans.length })) },
    { label: say('handbook.fact.effective'), value: text(dateText(effective, locale)) },
    { label: say('handbook.fact.printed'), value: text(dateText(bench.today, locale)) },
    ...(audience === 'internal' ? [{ label: say('handbook.fact.copy'), value: [[{ kind: 'blank' } as const]] }] : []),
    { label: say('handbook.fact.digest'), value: text(shortDigest(digest)) },
  ]
  const classification = audience === 'public' ? 'public' : restricted ? 'restricted' : 'internal'
  return {
    classification: say(`handbook.classification.${classification}`),
    subtitle: say(audience === 'public' ? 'handbook.edition.public' : `handbook.edition.${bench.edition}`),
    facts: facts.filter((fact) => fact.value.length > 0),
  }
}

/** Links that lead nowhere become text, in cells as in prose. What holds none of them stays the value that it is. */
function linked(chapters: readonly Chapter[], printed: ReadonlySet<string>): Chapter[] {
  const settle = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) {
      const items = value.map(settle)
      return items.some((item, index) => item !== value[index]) ? items : value
    }
    const node = value as Record<string, unknown>
    if (node.kind === 'prose' || node.kind === 'figure' || node.kind === 'text') return value
    if (node.kind === 'link') return printed.has(node.to as string) ? value : { kind: 'text', text: node.text }
    let changed: Record<string, unknown> | undefined
    for (const key in node) {
      const item = settle(node[key])
      if (item !== node[key]) changed = { ...(changed ?? node), [key]: item }
    }
    return changed ?? value
  }
  return settle(chapters) as Chapter[]
}
