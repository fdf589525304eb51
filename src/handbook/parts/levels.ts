import { find } from '../../model/references.ts'
import type { Level } from '../../model/types.ts'
import { claim, type Desk, nextTable, ownerContent } from '../desk.ts'
import type { Block, Content, Piece } from '../handbook.ts'
import { durationText } from '../limits.ts'
import { proseContent } from '../prose.ts'
import { tableOf } from '../table.ts'
import { phrases } from './opening.ts'

const systems = ['event', 'warning', 'response'] as const

function systemOf(level: Level): (typeof systems)[number] {
  return level.system ?? 'response'
}

export function levelsPart(desk: Desk): Block[] {
  const levels = desk.plan.data.levels ?? []
  if (levels.length === 0) return []
  const { say } = desk
  const used = systems.filter((system) => levels.some((level) => systemOf(level) === system))
  const { id, label } = nextTable(desk)
  return [
    tableOf({
      id,
      label,
      name: 'levels',
      caption: say('handbook.caption.levels'),
      columns: [
        { key: 'level', title: say('handbook.column.level'), cell: (level) => [[levelPiece(desk, level)]] },
        { key: 'criteria', title: say('handbook.column.criteria'), cell: (level) => phrases(desk, level.criteria) },
        {
          key: 'authority',
          title: say('handbook.column.decides'),
          cell: (level) => ownerContent(desk, level.authority),
        },
        {
          key: 'lifted',
          title: say('handbook.column.lifted'),
          cell: (level) => proseContent(desk, level['lifted-when']),
        },
        { key: 'escalates', title: say('handbook.column.escalates'), cell: (level) => escalation(desk, level) },
      ],
      groups: used.map((system) => ({
        title: used.length > 1 ? say(`handbook.system.${system}`) : undefined,
        items: levels.filter((level) => systemOf(level) === system),
      })),
      idOf: (level) => claim(desk, 'levels', level),
    }),
  ]
}

/** Bars from light to severe, as many filled as the level is severe, and its name. */
function levelPiece(desk: Desk, level: Level): Piece {
  const ladder = (desk.plan.data.levels ?? []).filter((other) => systemOf(other) === systemOf(level))
  const severity = ladder.length - ladder.findIndex((other) => other.id === level.id)
  return { kind: 'level', text: level.name, bars: ladder.map((_, index) => index < severity) }
}

function escalation(desk: Desk, { escalates }: Level): Content {
  if (!escalates) return []
  const to = find(desk.plan.data.levels, escalates.to ?? '')?.item.name ?? escalates.to
  const after = durationText(escalates.after, desk.clock)
  const head = after ? desk.say('handbook.escalates.after', { after }) : ''
  const end = to ? desk.say('handbook.escalates.to', { to }) : ''
  const words = [head, escalates.when, end].filter(Boolean).join(desk.say('handbook.comma'))
  return words ? [[{ kind: 'text', text: words }]] : []
}
