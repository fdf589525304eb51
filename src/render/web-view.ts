import type { Block, Chapter, Handbook, Section } from '../handbook/handbook.ts'
import type { StepScope } from '../handbook/step-scope.ts'
import { format } from '../messages/format.ts'

/** What the tools of a page read: whom the steps may be asked for by, and whether there are cards to leaf through. */
export function toolsView(handbook: Handbook): Record<string, unknown> {
  const roles = new Set(handbook.chapters.flatMap(scopesIn).flatMap((scope) => scope.roles))
  const ladder = new Set(handbook.chapters.flatMap((chapter) => chapter.ladder ?? []))
  const say = (name: string): string =>
    format({ key: `web.${name}`, values: { count: '{count}', name: '{name}', all: '{all}' } }, handbook.locale)
  return {
    roles: roles.size > 1 ? [...roles] : [],
    ladder: ladder.size > 1 ? [...ladder] : [],
    deck: hasCards(handbook),
    tools: Object.fromEntries(toolLabels.map((name) => [name, say(name)])),
    schemeLabel: format({ key: 'page.scheme' }, handbook.locale),
  }
}

const toolLabels = [
  ...[
    'filter',
    'role',
    'roles',
    'plan',
    'plans',
    'level',
    'levels',
    'only',
    'filtered',
    'limited',
    'deck',
    'place',
    'before',
    'after',
  ],
  ...['close', 'text'],
]

export function hasCards(handbook: Handbook): boolean {
  return handbook.chapters.some((chapter) =>
    chapter.sections.some((section) => section.blocks.some(({ kind }) => kind === 'cards' || kind === 'pockets')),
  )
}

/** The blocks of a section whose cards can be linked to: `c9-1-card-3`. */
export function withCardIds({ id, blocks }: Section): readonly Block[] {
  let count = 0
  const numbered = <T>(card: T): T & { readonly id: string } => ({ ...card, id: `${id}-card-${++count}` })
  return blocks.map((block): Block => {
    if (block.kind === 'cards') return { ...block, cards: block.cards.map(numbered) }
    return block.kind === 'pockets' ? { ...block, cards: block.cards.map(numbered) } : block
  })
}

function scopesIn({ blocks, sections }: Chapter): StepScope[] {
  return [...blocks, ...sections.flatMap((section) => section.blocks)].flatMap(scopesOf)
}

function scopesOf(block: Block): StepScope[] {
  switch (block.kind) {
    case 'table':
      return block.groups.flatMap((group) => group.rows.flatMap((row) => row.scope ?? []))
    case 'stops':
      return block.groups.flatMap((group) => group.rows.map((row) => row.scope))
    case 'callout':
      return block.blocks.flatMap(scopesOf)
    default:
      return []
  }
}
