import { format, type Locale } from '../messages/format.ts'
import { line, printStepNumber, stepNumber, stepNumberWidth, type TextStyle, text, textLines } from './draw.ts'
import type { FlowStep } from './flow-types.ts'
import { textWidth } from './measure.ts'
import { clean, element, type Markup } from './svg.ts'
import { wrap } from './wrap.ts'

/** The words of a step, broken into lines for the width of its box. */
export interface FlowNode {
  readonly step: FlowStep
  readonly title: readonly string[]
  /** The limit, where it does not fit beside the number. */
  readonly limit: readonly string[]
  readonly notes: readonly string[]
  readonly otherwise: readonly string[]
  readonly height: number
}

const inset = 4
const titleType = { size: 'm', weight: 700 } as const
const limitType = { size: 's', weight: 700 } as const
const leading = { title: 10, note: 9.5 }

/** `before` are the numbers of steps that come before it and stand in another figure; `joins` says that lines meet in it. */
export function flowNode(
  step: FlowStep,
  width: number,
  before: readonly number[],
  joins: boolean,
  otherwise: string | undefined,
  locale: Locale,
): FlowNode {
  const say = (key: string, values: Record<string, string | readonly string[]> = {}): string =>
    format({ key: `figure.flow.${key}`, values }, locale)
  const room = width - 2 * inset
  const title = titleLines(step, room)
  const beside = width - stepNumberWidth(step.number) - inset - 3
  const fits = step.limit === undefined || textWidth(clean(step.limit), limitType) <= beside
  const earlier = [...before.map(printStepNumber), ...step.outside]
  const notes = [
    ...(step.only.length > 0 ? [say('only', { names: step.only })] : []),
    ...(earlier.length > 0 ? [say('after', { steps: earlier })] : []),
    ...(step.join === 'any' && (joins || earlier.length > 1) ? [say('any')] : []),
  ].flatMap((words) => wrap(words, room, { size: 's' }, 3))
  const instead = otherwise === undefined ? [] : wrap(say('otherwise', { to: otherwise }), room, { size: 's' }, 2)
  const limit = fits ? [] : wrap(step.limit ?? '', room, limitType, 2)
  const height =
    13 +
    title.length * leading.title +
    (limit.length + notes.length) * leading.note +
    (instead.length > 0 ? instead.length * leading.note + 4 : 0) +
    3
  return { step, title, limit, notes, otherwise: instead, height: Math.max(30, height) }
}

/** The title on two lines, the second of more than one character, else the short one, else as much of the title as three lines hold: the table has it whole. */
function titleLines({ title, short }: FlowStep, room: number): string[] {
  const named = [title, short].flatMap((name) => (name ? [wrap(name, room, titleType, 3)] : []))
  const isNeat = (lines: readonly string[]): boolean =>
    lines.length < 2 || (lines.length === 2 && [...(lines[1] ?? '')].length > 1)
  return named.find(isNeat) ?? named.find((lines) => lines.length <= 2) ?? named[0] ?? []
}

export function drawNode(node: FlowNode, x: number, y: number, width: number, height: number): Markup[] {
  const { step, title, limit, notes, otherwise } = node
  const kind = step.isCritical ? 'node-critical' : step.isEvent ? 'node-outside' : 'node'
  const body: Markup[] = [element('rect', { class: kind, x, y, width, height })]
  body.push(...stepNumber(x, y, step.number))
  if (step.limit !== undefined && limit.length === 0)
    body.push(text(x + width - 3, y + 9, step.limit, { weight: 700, anchor: 'end' }))
  let baseline = y + 20
  const write = (lines: readonly string[], pitch: number, style: TextStyle): void => {
    body.push(...textLines(x + inset, baseline, lines, pitch, style))
    baseline += lines.length * pitch
  }
  write(title, leading.title, { size: 'm', weight: 700 })
  write(limit, leading.note, { weight: 700 })
  write(notes, leading.note, { tone: 'soft' })
  if (otherwise.length > 0) {
    const top = y + height - otherwise.length * leading.note - 3
    body.push(line('otherwise', [x + 0.5, top], [x + width - 0.5, top]))
    body.push(...textLines(x + inset, top + 8.4, otherwise, leading.note, {}))
  }
  return body
}
