import type { Person } from '../model/types.ts'
import type { Unit } from '../model/unit.ts'
import type { Workspace } from '../model/workspace.ts'

/** Who holds a post in a unit: the unit of the tree that says so, and the key under which it does. */
export interface Holding {
  readonly unit: Unit
  readonly key: string
  readonly persons: readonly Person[]
}

/** Which posts each unit fills, for questions that are put to thousands of units. */
export interface Posts {
  /** The post that a text stands for, as `canonicalPost` has it. */
  readonly canonical: (text: string) => string
  /** Who holds a post in a unit, nearest first up the tree; empty where nobody does. */
  readonly persons: (unit: Unit, post: string) => readonly Person[]
  /** The same with where it is said; undefined where nobody holds it. */
  readonly holding: (unit: Unit, post: string) => Holding | undefined
}

const known = new WeakMap<Workspace, Posts>()

/** The posts of a workspace, read once. */
export function postsOf(workspace: Workspace): Posts {
  let posts = known.get(workspace)
  if (!posts) {
    posts = readPosts(workspace)
    known.set(workspace, posts)
  }
  return posts
}

function readPosts({ settings, units }: Workspace): Posts {
  const ids = new Map<string, string>()
  for (const [id, names] of Object.entries(settings.posts ?? {})) {
    for (const name of Object.values(names)) if (name && !ids.has(name)) ids.set(name, id)
  }
  for (const id of Object.keys(settings.posts ?? {})) ids.set(id, id)
  const canonical = (text: string): string => ids.get(text) ?? text
  const bound = new Map(
    units.map((unit) => {
      const own = new Map<string, Holding>()
      for (const [key, held] of Object.entries(unit.data.people ?? {})) {
        const post = canonical(key)
        const persons = Array.isArray(held) ? (held as Person[]) : [held as Person]
        if (!own.has(post)) own.set(post, { unit, key, persons })
      }
      return [unit, own] as const
    }),
  )
  const holding = (unit: Unit, post: string): Holding | undefined => {
    const wanted = canonical(post)
    for (const above of unit.chain) {
      const found = bound.get(above)?.get(wanted)
      if (found) return found
    }
    return undefined
  }
  return { canonical, holding, persons: (unit, post) => holding(unit, post)?.persons ?? [] }
}
