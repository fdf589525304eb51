import type { Image } from 'mdast'
import { parseMarkdown } from '../../language/markdown.ts'
import { folderOf, resolvePath } from '../../model/asset.ts'
import { strong, text } from '../content.ts'
import type { Desk } from '../desk.ts'
import { nextTable } from '../desk.ts'
import type { Block, Content, Line } from '../handbook.ts'
import { definitionsIn, proseContent, proseFrom, proseOf } from '../prose.ts'
import { tableOf } from '../table.ts'

export function scopePart(desk: Desk): Block[] {
  const { scope } = desk.plan.data
  return scope ? [{ kind: 'prose', root: proseOf(desk, scope) }] : []
}

export function principlesPart(desk: Desk): Block[] {
  const principles = desk.plan.data.principles ?? []
  if (principles.length === 0) return []
  const items = principles.map((principle, index) =>
    typeof principle === 'string'
      ? { ordinal: String(index + 1), content: proseContent(desk, principle) }
      : { ordinal: String(index + 1), title: principle.title, content: proseContent(desk, principle.text) },
  )
  return [{ kind: 'list', name: 'ordered', items }]
}

export function basisPart({ plan, say }: Desk): Block[] {
  const basis = plan.data.basis ?? []
  if (basis.length === 0) return []
  const items = basis.map(({ title, number, clause, status }, index) => {
    const detail = [number, clause, status && status !== 'current' ? say(`handbook.basis.${status}`) : undefined]
    const shown = detail.filter((part) => part !== undefined)
    const pieces: Line = [
      { kind: 'text', text: title ? say('handbook.basis.title', { title }) : '' },
      ...(shown.length > 0 ? [{ kind: 'aside', text: ` ${shown.join(say('handbook.comma'))}` } as const] : []),
    ]
    return { ordinal: String(index + 1), content: [pieces] }
  })
  return [{ kind: 'list', name: 'ordered', items }]
}

export function risksPart(desk: Desk): Block[] {
  const risks = desk.plan.data.risks ?? []
  if (risks.length === 0) return []
  const { say } = desk
  const { id, label } = nextTable(desk)
  return [
    tableOf({
      id,
      label,
      name: 'risks',
      caption: say('handbook.caption.risks'),
      columns: [
        { key: 'risk', title: say('handbook.column.risk'), cell: (risk) => proseContent(desk, risk.risk) },
        { key: 'likelihood', title: say('handbook.column.likelihood'), cell: (risk) => strong(risk.likelihood) },
        { key: 'impact', title: say('handbook.column.impact'), cell: (risk) => strong(risk.impact) },
        { key: 'measures', title: say('handbook.column.measures'), cell: (risk) => phrases(desk, risk.measures) },
      ],
      groups: [{ items: risks }],
    }),
  ]
}

export function casesPart(desk: Desk): Block[] {
  const cases = desk.plan.data.cases ?? []
  if (cases.length === 0) return []
  const facts = cases.map(({ name, criteria }) => ({ label: name, value: proseContent(desk, criteria) }))
  return [{ kind: 'facts', name: 'list', facts }]
}

/** One text as it is, several one below the other. */
export function phrases(desk: Desk, texts: readonly string[] | undefined): Content {
  return (texts ?? []).flatMap((written) => proseContent(desk, written))
}

export function neverPart({ plan, say }: Desk): Block[] {
  const items = plan.data.never ?? []
  return items.length > 0 ? [{ kind: 'forbidden', label: say('handbook.never'), items }] : []
}

/** The list of annexes, then those that are Markdown or a picture. */
export function annexesPart(desk: Desk): Block[] {
  const { plan, say, bench } = desk
  const annexes = plan.data.annexes ?? []
  if (annexes.length === 0) return []
  const items = annexes.map(({ title, file }, index) => ({
    ordinal: say('handbook.annex', { number: index + 1 }),
    content: text(title ?? file),
  }))
  const blocks = annexes.flatMap(({ title, file }, index): Block[] => {
    const path = file === undefined ? undefined : resolvePath('', file)
    const asset = path === undefined ? undefined : bench.workspace.assets.get(path)
    if (!file || path === undefined || asset?.status !== 'read') return []
    const name = title ?? file
    const picture: Image = { type: 'image', url: file, alt: name }
    const nodes = file.endsWith('.md') ? parseMarkdown(new TextDecoder().decode(asset.bytes)).root.children : [picture]
    if (!/\.(?:md|png|jpe?g)$/i.test(file)) return []
    desk.count.subheading += 1
    const id = `${desk.id}-heading-${desk.count.subheading}`
    const heading = `${say('handbook.annex', { number: index + 1 })} ${name}`
    const folder = file.endsWith('.md') ? folderOf(path) : ''
    const root = proseFrom(desk, nodes, definitionsIn(nodes), folder)
    return [
      { kind: 'subheading', id, title: heading },
      { kind: 'prose', root },
    ]
  })
  return [{ kind: 'list', name: 'plain', items }, ...blocks]
}
