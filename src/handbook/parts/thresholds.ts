import { formatComparison, parseComparison } from '../../language/comparison.ts'
import { find } from '../../model/references.ts'
import type { Level, Threshold } from '../../model/types.ts'
import { aside, line, strong } from '../content.ts'
import { claim, type Desk, linkPiece, nextTable, ownerContent, stepPiece, targetOf } from '../desk.ts'
import type { Block, Content, Line, Piece } from '../handbook.ts'
import { durationText, recurrenceText } from '../limits.ts'
import { proseContent } from '../prose.ts'
import { type Column, tableOf } from '../table.ts'

export function thresholdsPart(desk: Desk): Block[] {
  const thresholds = desk.plan.data.thresholds ?? []
  if (thresholds.length === 0) return []
  const { say } = desk
  const { id, label } = nextTable(desk)
  return [
    tableOf<Threshold>({
      id,
      label,
      name: 'thresholds',
      caption: say('handbook.caption.thresholds'),
      columns: [
        { key: 'indicator', title: say('handbook.column.indicator'), cell: (one) => indicator(desk, one) },
        { key: 'source', title: say('handbook.column.source'), cell: (one) => source(desk, one) },
        { key: 'every', title: say('handbook.column.watch'), cell: (one) => watch(desk, one) },
        ...levelColumns(desk, thresholds),
        { key: 'triggers', title: say('handbook.column.triggers'), cell: (one) => triggers(desk, one) },
        { key: 'lifted', title: say('handbook.column.lifted'), cell: (one) => proseContent(desk, one['lifted-when']) },
      ],
      groups: [{ items: thresholds }],
      idOf: (one) => claim(desk, 'thresholds', one),
    }),
  ]
}

/** A column for each level that any limit names, from light to severe. */
function levelColumns(desk: Desk, thresholds: readonly Threshold[]): Column<Threshold>[] {
  const levels = desk.plan.data.levels ?? []
  const named = new Set(thresholds.flatMap((one) => Object.keys(one.limits ?? {})))
  const known = levels.filter((level) => named.has(level.id) || named.has(level.name)).toReversed()
  const unknown = [...named].filter((name) => !find(levels, name))
  return [
    ...known.map(
      (level): Column<Threshold> => ({
        key: 'limit',
        title: level.name,
        cell: (one) => strong(limitOf(desk, one, level)),
      }),
    ),
    ...unknown.map(
      (name): Column<Threshold> => ({
        key: 'limit',
        title: name,
        cell: (one) => strong(shown(desk, one, Object.hasOwn(one.limits ?? {}, name) ? one.limits?.[name] : undefined)),
      }),
    ),
  ]
}

function limitOf(desk: Desk, one: Threshold, level: Level): string | undefined {
  const key = [level.id, level.name].find((name) => Object.hasOwn(one.limits ?? {}, name))
  return shown(desk, one, key === undefined ? undefined : one.limits?.[key])
}

function shown(desk: Desk, one: Threshold, written: string | undefined): string | undefined {
  if (!written) return undefined
  const comparison = parseComparison(written, one.unit)
  if (!comparison) return written
  const bare =
    one.unit && comparison.unit === one.unit && one.unit !== '%' ? { ...comparison, unit: undefined } : comparison
  return formatComparison(bare, desk.bench.locale)
}

function indicator(desk: Desk, one: Threshold): Content {
  const { say } = desk
  const content: Line[] = [[{ kind: 'strong', text: one.indicator }]]
  if (one.unit) content.push(...aside(say('handbook.measured-in', { unit: one.unit })))
  if (one.occurs) content.push(...line({ kind: 'label', text: one.occurs }))
  return content
}

function source(desk: Desk, one: Threshold): Content {
  const { say } = desk
  const window = durationText(one.window, desk.clock)
  const names = (references: readonly string[]): string =>
    references
      .map((reference) => targetOf(desk, 'thresholds', reference)?.text ?? reference)
      .join(say('handbook.comma'))
  return [
    ...(window ? aside(say('handbook.window', { window })) : []),
    ...proseContent(desk, one.source),
    ...(one.against ? aside(say(`handbook.against.${one.against}`)) : []),
    ...(one['all-of'] ? aside(say('handbook.all-of', { names: names(one['all-of']) })) : []),
    ...(one['any-of'] ? aside(say('handbook.any-of', { names: names(one['any-of']) })) : []),
  ]
}

function watch(desk: Desk, one: Threshold): Content {
  const every = recurrenceText(one.every, desk.clock)
  return [...(every ? line({ kind: 'text', text: every }) : []), ...ownerContent(desk, one.owner)]
}

function triggers(desk: Desk, one: Threshold): Content {
  return (one.triggers ?? []).map((reference): Line => {
    const isStep = find(desk.plan.data.steps, reference) !== undefined
    const piece: Piece = isStep ? stepPiece(desk, reference) : linkPiece(desk, 'levels', reference)
    return isStep ? [{ kind: 'text', text: `${desk.say('handbook.step')} ` }, piece] : [piece]
  })
}
