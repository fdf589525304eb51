import type { Directive } from '../language/markdown.ts'
import type { ModelFile } from './file.ts'
import { type IdentityList, labelOf, type Plan } from './plan.ts'
import type { Problem } from './problem.ts'
import { unknown } from './reference-problems.ts'
import { find, itemsOf } from './references.ts'
import { suggest } from './suggest.ts'

/** The directives of the language and what each may say. */
export const directiveAttributes: Readonly<Record<string, readonly string[]>> = {
  roles: [],
  thresholds: [],
  steps: ['phase', 'level', 'role', 'case'],
  reports: [],
  contacts: [],
  resources: [],
  drills: [],
  training: [],
  communications: [],
  forms: [],
  risks: [],
  changes: [],
  principles: [],
  levels: [],
  figure: ['kind'],
  include: ['file'],
  only: ['tags', 'audience'],
  note: ['type', 'title'],
}

export const figureKinds = ['organisation', 'flow', 'timeline', 'thresholds', 'calendar', 'coverage'] as const
const phases = ['prevention', 'monitoring', 'warning', 'response', 'recovery']
const containers = ['only', 'note']

/** A directive that does not exist, an attribute that it does not have, or a value that names nothing. */
export function directiveProblems(directive: Directive, file: ModelFile, plan: Plan): Problem[] {
  const place = { file, pointer: [], range: directive.range }
  const wrong = (key: string, values: Record<string, string | undefined | readonly string[]>): Problem => ({
    rule: 'schema',
    place,
    message: { key, values },
  })
  const { name } = directive
  const known = Object.hasOwn(directiveAttributes, name) ? directiveAttributes[name] : undefined
  if (!known) {
    const near = suggest(name, Object.keys(directiveAttributes))
    return [wrong(near ? 'schema.unknown-directive-near' : 'schema.unknown-directive', { name, near })]
  }
  if (directive.container !== containers.includes(name)) {
    return [wrong(directive.container ? 'schema.directive-is-leaf' : 'schema.directive-is-container', { name })]
  }
  return Object.entries(directive.attributes).flatMap(([attribute, value]) => {
    if (!known.includes(attribute)) {
      const near = suggest(attribute, known)
      return [wrong('schema.unknown-attribute', { name, attribute, near, allowed: known })]
    }
    if (attribute === 'phase' && !phases.includes(value)) {
      return [wrong('schema.unknown-value', { value, allowed: phases })]
    }
    if (attribute === 'kind' && !figureKinds.some((kind) => kind === value)) {
      return [wrong('schema.unknown-value', { value, allowed: figureKinds })]
    }
    const list = { level: 'levels', role: 'roles', case: 'cases' }[attribute] as IdentityList | undefined
    if (!list) return []
    const items = itemsOf(plan, list)
    if (find(items, value)) return []
    return [
      {
        ...unknown(
          file,
          [],
          value,
          list,
          items.flatMap((item) => [item.id, labelOf(item)]),
        ),
        place,
      },
    ]
  })
}
