import type { Nodes } from 'mdast'
import { modelLink, parseMarkdown } from '../../language/markdown.ts'
import { resolvePath } from '../../model/asset.ts'
import type { ModelFile, Place } from '../../model/file.ts'
import type { Plan } from '../../model/plan.ts'
import { schemaOf } from '../../model/schemas.ts'
import type { Unit } from '../../model/unit.ts'
import { walk } from '../../model/walk.ts'
import type { Workspace } from '../../model/workspace.ts'

/** A `<unit:places.hospital>` of a plan. */
export interface UnitLink {
  /** `places.hospital` */
  readonly target: string
  /** For each `:::only{tags=…}` around it, the tags of which the unit must have one. */
  readonly tags: readonly (readonly string[])[]
  readonly place: Place
}

const inPlans = new WeakMap<Plan, readonly UnitLink[]>()
const inBodies = new WeakMap<ModelFile, readonly UnitLink[]>()

/** What the texts of a plan ask of a unit: its Markdown fields, its body and what the body includes. */
export function unitLinks(plan: Plan, unit: Unit, workspace: Workspace): readonly UnitLink[] {
  const links = allUnitLinks(plan, workspace)
  if (links.every(({ tags }) => tags.length === 0)) return links
  return links.filter(({ tags }) => tags.every((wanted) => wanted.some((tag) => unit.data.tags?.includes(tag))))
}

/** The same for any unit. */
export function allUnitLinks(plan: Plan, workspace: Workspace): readonly UnitLink[] {
  return remembered(inPlans, plan, () => {
    const bodies = remembered(inBodies, plan.file, () => linksInBody(plan.file, workspace.files, [plan.file]))
    const links = [...linksInFields(plan), ...bodies]
    const same = (link: UnitLink): string => JSON.stringify([link.target, link.tags])
    return [...new Map(links.toReversed().map((link) => [same(link), link])).values()].toReversed()
  })
}

function linksInFields(plan: Plan): UnitLink[] {
  const found: UnitLink[] = []
  walk(plan.data, schemaOf('plan'), {
    value: (value, own, at, property) => {
      if (typeof value !== 'string' || !(own['x-markdown'] || property['x-markdown'])) return
      if (!value.includes('unit:')) return
      const place = { file: plan.file, pointer: at() }
      found.push(...linksIn(parseMarkdown(value).root, [], () => place))
    },
  })
  return found
}

function linksInBody(file: ModelFile, files: readonly ModelFile[], within: readonly ModelFile[]): UnitLink[] {
  const { body } = file
  const asks = body?.links.some((link) => link.scheme === 'unit') || body?.directives.some(isInclude)
  if (!body || !asks) return []
  const place = ({ position }: Nodes): Place => ({
    file,
    pointer: [],
    range: { start: body.base + (position?.start.offset ?? 0), end: body.base + (position?.end.offset ?? 0) },
  })
  return linksIn(body.root, [], place, (path, tags) => {
    const included = files.find((file) => file.source.path === resolvePath('', path))
    if (!included || within.includes(included)) return []
    const links = linksInBody(included, files, [...within, included])
    return links.map((link) => ({ ...link, tags: [...tags, ...link.tags] }))
  })
}

type Include = (path: string, tags: UnitLink['tags']) => UnitLink[]

function linksIn(node: Nodes, tags: UnitLink['tags'], place: (node: Nodes) => Place, include?: Include): UnitLink[] {
  if (node.type === 'link') {
    const link = modelLink(node.url)
    return link?.scheme === 'unit' ? [{ target: link.target, tags, place: place(node) }] : []
  }
  if (node.type === 'leafDirective') return isInclude(node) ? (include?.(node.attributes?.file ?? '', tags) ?? []) : []
  if (!('children' in node)) return []
  const only = node.type === 'containerDirective' && node.name === 'only' ? node.attributes?.tags : undefined
  const wanted = only?.split(/[\s,，、]+/).filter(Boolean) ?? []
  const inner = wanted.length ? [...tags, wanted] : tags
  return node.children.flatMap((child) => linksIn(child, inner, place, include))
}

function isInclude({ name }: { readonly name: string }): boolean {
  return name === 'include'
}

function remembered<K extends object, T>(known: WeakMap<K, T>, key: K, make: () => T): T {
  let value = known.get(key)
  if (value === undefined) {
    value = make()
    known.set(key, value)
  }
  return value
}
