import { format, type Locale } from '../messages/format.ts'
import { type BoxClass, box, line, type TextStyle, tag, tagWidth, text, textLines } from './draw.ts'
import { sizes, textWidth } from './measure.ts'
import type { OrganisationRole, RoleNode } from './organisation-tree.ts'
import { clean, type Markup } from './svg.ts'
import { fitName, wrap } from './wrap.ts'

/** The box of a role: name, post and phone in the head, deputies in the body. Heights in points. */
export interface RoleBox {
  readonly head: number
  readonly body: number
  /** Draws it at its top left corner; the boxes of a row share the heights of the highest. */
  draw(x: number, y: number, head?: number, body?: number): Markup[]
}

/** Lines of text from a first baseline. */
interface Block {
  readonly baseline: number
  readonly leading: number
  readonly lines: readonly string[]
  readonly style: TextStyle
}

const padding = 6
/** From this width on deputies are printed with their phones. */
const wide = 130

export function roleBox(node: RoleNode, width: number, locale: Locale, contactOf?: OrganisationRole): RoleBox {
  const { role } = node
  const inner = width - 2 * padding
  const { blocks, label, beside } = heading(role, inner, locale)
  const add = (words: string | undefined, gap: number, style: TextStyle): void => {
    if (!words) return
    const last = blocks.at(-1)
    const end = last ? last.baseline + (last.lines.length - 1) * last.leading : 0
    const lines = wrap(words, inner, { size: style.size ?? 's', weight: style.weight })
    if (lines.length) blocks.push({ baseline: end + gap, leading: sizes[style.size ?? 's'] + 2.5, lines, style })
  }
  add(role.holder, 13, { size: 'm' })
  add(role.phone, 10.5, { tone: 'soft' })
  for (const note of notes(node, contactOf, locale)) add(note, 10.5, { tone: 'soft' })

  const deputies = (role.deputies ?? []).map(({ post, phone }) =>
    wrap(phone && width >= wide ? `${post}　${phone}` : post, inner - 8, { size: 's' }),
  )
  const deputyLines = deputies.reduce((sum, lines) => sum + lines.length, 0)
  const kind: BoxClass = role.external ? 'node-outside' : role.function ? 'node-key' : 'node'
  const last = blocks.at(-1)
  const natural = {
    head: last ? last.baseline + (last.lines.length - 1) * last.leading + 5.5 : 0,
    body: deputyLines ? 25 + (deputyLines - 1) * 11 : 0,
  }
  return {
    ...natural,
    draw(x, y, head = natural.head, body = natural.body) {
      const marks = [box(kind, x, y, width, boxHeight(head, body))]
      if (label) {
        const right = x + width - 4 - tagWidth(label)
        marks.push(...tag(beside ? right : x + padding, y + 4.6, label))
      }
      for (const { baseline, leading, lines, style } of blocks) {
        marks.push(...textLines(x + padding, y + baseline, lines, leading, style))
      }
      if (deputyLines) marks.push(line('hair', [x, y + head], [x + width, y + head]))
      let baseline = y + head + 12
      deputies.forEach((lines, index) => {
        marks.push(text(x + padding, baseline, String(index + 1), { weight: 700 }))
        marks.push(...textLines(x + padding + 8, baseline, lines, 11, {}))
        baseline += lines.length * 11
      })
      return marks
    },
  }
}

export function boxHeight(head: number, body: number): number {
  return body ? head + body : head + 2.5
}

/** The name, and the tag of the function beside it or, where both do not fit on a line, above it. */
function heading(
  role: OrganisationRole,
  inner: number,
  locale: Locale,
): { blocks: Block[]; label?: string; beside: boolean } {
  const style: TextStyle & { size: 'm' | 'l' } = role.external ? { size: 'm' } : { size: 'l', weight: 700 }
  const label = role.function && format({ key: `figure.organisation.function.${role.function}` }, locale)
  const room = label ? inner - tagWidth(label) - 1 : inner
  const name = [role.name, role.short].find((words) => words && textWidth(clean(words), style) <= room)
  const lines = name ? [clean(name)] : fitName(role, inner, style)
  const baseline = label && !name ? 26 : 13
  return { blocks: [{ baseline, leading: 11, lines, style }], label, beside: name !== undefined }
}

function notes(node: RoleNode, contactOf: OrganisationRole | undefined, locale: Locale): string[] {
  const note = (key: string, { name, short }: OrganisationRole): string =>
    format({ key: `figure.organisation.${key}`, values: { name: short ?? name } }, locale)
  return [
    ...node.also.map((superior) => note('also', superior)),
    ...(node.under ? [note('under', node.under)] : []),
    ...(contactOf ? [note('contact', contactOf)] : []),
  ]
}
