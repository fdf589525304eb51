import { isMap, isScalar, parseDocument } from 'yaml'
import { canonicalKey } from '../../src/language/schema.ts'
import { schemaOf } from '../../src/model/schemas.ts'
import { readWorkspace, type Workspace } from '../../src/model/workspace.ts'
import type { Example } from '../../src/rules/rule.ts'
import { createSource } from '../../src/source/source.ts'
import { basePlan } from './base-plan.ts'

/** The day on which examples are checked unless they name another. */
export const exampleDay = '2026-07-01'

/** Reads an example as a workspace of its own. What its front matter leaves out is filled from a plan without gaps. */
export function exampleWorkspace(example: Example): Workspace {
  const files = Object.entries(example.files ?? {})
  return readWorkspace({
    settings: createSource('musterbook.yaml', example.settings ?? ''),
    documents: [
      createSource('plans/example.md', examplePlan(example)),
      ...files
        .filter(([path]) => path.startsWith('plans/') && !path.endsWith('.png'))
        .map(([path, text]) => createSource(path, text)),
    ],
    units: example.units === undefined ? [] : [createSource('units.yaml', example.units.replace(/^\n/, ''))],
    readAsset: (path) => {
      const text = example.files?.[path]
      return text === undefined ? { status: 'missing' } : { status: 'read', bytes: new TextEncoder().encode(text) }
    },
  })
}

/** The text of an example's plan. */
export function examplePlan({ plan = '', body = '' }: Example): string {
  const own = plan.replace(/^\n/, '')
  const written = keysOf(own)
  const rest = blocks.filter(([key]) => written && !written.has(key)).map(([, text]) => text)
  return `---\n${own}${own === '' || own.endsWith('\n') ? '' : '\n'}${rest.join('')}---\n${body}`
}

const blocks: readonly (readonly [string, string])[] = basePlan
  .trim()
  .split(/\n(?=[\w-]+:)/)
  .map((text) => [text.slice(0, text.indexOf(':')), `${text}\n`])

/** Undefined where the text is no YAML: such an example stands as it is. */
function keysOf(text: string): Set<string> | undefined {
  const document = parseDocument(text, { logLevel: 'silent' })
  if (document.errors.length > 0) return undefined
  const items = isMap(document.contents) ? document.contents.items : []
  return new Set(items.map(({ key }) => canonicalKey(schemaOf('plan'), isScalar(key) ? String(key.value) : '')))
}
