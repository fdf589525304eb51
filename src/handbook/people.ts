import { canonicalPost, personsFor, postName } from '../model/unit.ts'
import { longestNumber } from './content.ts'
import type { Bench } from './desk.ts'
import type { Content, Line } from './handbook.ts'

export interface PrintedPerson {
  readonly name?: string
  readonly phone?: string
}

/** Post, its printed name, and who holds it in the unit; nobody in a book for the workspace or for the public. */
export interface PrintedPost {
  readonly post: string
  readonly name: string
  readonly persons: readonly PrintedPerson[]
  readonly stands: readonly PrintedPerson[]
  /** The unit whose file names the persons. */
  readonly boundIn?: string
}

export function printedPost(bench: Bench, post: string): PrintedPost {
  const settings = bench.workspace.settings
  const name = postName(settings, post, bench.locale)
  const bound = bench.unit && bench.audience === 'internal' ? personsFor(settings, bench.unit, post) : undefined
  return {
    post: canonicalPost(settings, post),
    name,
    persons: (bound?.persons ?? []).map(({ name, phone }) => ({ name, phone })),
    stands: (bound?.persons ?? []).flatMap(({ deputy }) => (deputy?.name || deputy?.phone ? [deputy] : [])),
    boundIn: bound?.unit.id,
  }
}

/** The post, then a line for each person: name and number. */
export function postContent(bench: Bench, post: string, ordinal?: number): Content {
  const printed = printedPost(bench, post)
  const head: Line = [
    ...(ordinal === undefined ? [] : [{ kind: 'label', text: `${ordinal} ` } as const]),
    { kind: 'text', text: printed.name },
  ]
  return [head, ...printed.persons.map(personLine)]
}

export function personLine({ name, phone }: PrintedPerson): Line {
  return [
    ...(name ? [{ kind: 'aside', text: phone ? `${name} ` : name } as const] : []),
    ...(phone ? [{ kind: phone.length > longestNumber ? 'text' : 'phone', text: phone } as const] : []),
  ]
}

/** Who stands in for a role: the plan's deputy posts first, then the holder's own deputy. */
export function deputyContent(
  bench: Bench,
  holder: string | undefined,
  deputies: readonly string[] | undefined,
): Content {
  const posts = deputies ?? []
  const own = holder ? printedPost(bench, holder).stands : []
  return [
    ...posts.flatMap((post, index) => postContent(bench, post, posts.length > 1 ? index + 1 : undefined)),
    ...own.map(personLine),
  ]
}
