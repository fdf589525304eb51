import type { PlannedDrill, Training } from '../../model/types.ts'
import { aside, isEmpty, joined, line, strong, text } from '../content.ts'
import { dateText } from '../dates.ts'
import { claim, type Desk, nextTable, ownerContent, partyPiece, stepPiece } from '../desk.ts'
import type { Block, Content, Line } from '../handbook.ts'
import { limitContent, recurrenceText } from '../limits.ts'
import { proseContent } from '../prose.ts'
import { tableOf } from '../table.ts'

export function trainingPart(desk: Desk): Block[] {
  const training = desk.plan.data.training ?? []
  if (training.length === 0) return []
  const { say } = desk
  const { id, label } = nextTable(desk)
  return [
    tableOf<Training>({
      id,
      label,
      name: 'training',
      caption: say('handbook.caption.training'),
      columns: [
        {
          key: 'audience',
          title: say('handbook.column.audience'),
          cell: ({ audience }) => strong(audience?.join(say('handbook.comma'))),
        },
        { key: 'topic', title: say('handbook.column.topic'), cell: ({ topic }) => proseContent(desk, topic) },
        { key: 'form', title: say('handbook.column.form'), cell: ({ form }) => text(form) },
        {
          key: 'every',
          title: say('handbook.column.every'),
          cell: ({ every }) => text(recurrenceText(every, desk.clock)),
        },
        { key: 'owner', title: say('handbook.column.owner'), cell: ({ owner }) => ownerContent(desk, owner) },
        {
          key: 'assessment',
          title: say('handbook.column.assessment'),
          cell: ({ assessment }) => proseContent(desk, assessment),
        },
      ],
      groups: [{ items: training }],
    }),
  ]
}

export function drillsPart(desk: Desk): Block[] {
  const drills = desk.plan.data.drills ?? []
  if (drills.length === 0) return []
  const { say } = desk
  const comma = say('handbook.comma')
  const { id, label } = nextTable(desk)
  return [
    tableOf<PlannedDrill>({
      id,
      label,
      name: 'drills',
      caption: say('handbook.caption.drills'),
      columns: [
        {
          key: 'type',
          title: say('handbook.column.drill'),
          cell: ({ type }) => strong(type && say(`handbook.drill.${type}`)),
        },
        { key: 'every', title: say('handbook.column.every'), cell: (drill) => dates(desk, drill) },
        { key: 'owner', title: say('handbook.column.organiser'), cell: ({ owner }) => ownerContent(desk, owner) },
        { key: 'scenario', title: say('handbook.column.scenario'), cell: (drill) => scenario(desk, drill) },
        {
          key: 'exercises',
          title: say('handbook.column.exercises'),
          cell: ({ exercises }) => numbers(desk, exercises),
        },
        {
          key: 'participants',
          title: say('handbook.column.participants'),
          cell: ({ participants }) =>
            line(
              ...joined(
                (participants ?? []).map((one) => partyPiece(desk, one)),
                comma,
              ),
            ),
        },
      ],
      groups: [{ items: drills }],
      idOf: (drill) => claim(desk, 'drills', drill),
      details: (drill) => judged(desk, drill),
    }),
  ]
}

/** How often, the last and the next date; the next one of an unannounced drill is for its organisers alone. */
function dates(desk: Desk, { every, last, next, announced }: PlannedDrill): Content {
  const { say } = desk
  return [
    ...text(recurrenceText(every, desk.clock)),
    ...aside(last && say('handbook.last', { date: dateText(last, desk.bench.locale) ?? last })),
    ...(announced === false
      ? aside(say('handbook.unannounced'))
      : next
        ? ([
            [{ kind: 'label', text: say('handbook.next', { date: dateText(next, desk.bench.locale) ?? next }) }],
          ] satisfies Line[])
        : []),
  ]
}

function scenario(desk: Desk, drill: PlannedDrill): Content {
  if (drill.announced === false) return aside(desk.say('handbook.scenario-sealed'))
  return proseContent(desk, drill.scenario)
}

/** How it is judged, across the row: the column of the scenario is narrow. */
function judged({ say }: Desk, { evaluation, announced }: PlannedDrill): Content {
  return evaluation && announced !== false ? text(say('handbook.judged', { how: evaluation })) : []
}

function numbers(desk: Desk, steps: readonly string[] | undefined): Content {
  return line(
    ...joined(
      (steps ?? []).map((reference) => stepPiece(desk, reference)),
      ' ',
    ),
  )
}

export function recoveryPart(desk: Desk): Block[] {
  const { recovery } = desk.plan.data
  if (!recovery) return []
  const { say } = desk
  const facts = [
    { label: say('handbook.recovery.evaluation'), value: proseContent(desk, recovery.evaluation) },
    { label: say('handbook.recovery.restore'), value: proseContent(desk, recovery.restore) },
  ].filter((fact) => !isEmpty(fact.value))
  const blocks: Block[] = facts.length > 0 ? [{ kind: 'facts', name: 'list', facts }] : []
  const actions = recovery.actions ?? []
  if (actions.length === 0) return blocks
  const { id, label } = nextTable(desk)
  const table = tableOf<(typeof actions)[number]>({
    id,
    label,
    name: 'actions',
    caption: say('handbook.caption.actions'),
    columns: [
      { key: 'what', title: say('handbook.column.action'), cell: ({ what }) => proseContent(desk, what) },
      { key: 'owner', title: say('handbook.column.owner'), cell: ({ owner }) => ownerContent(desk, owner) },
      { key: 'due', title: say('handbook.column.due'), cell: ({ due }) => limitContent(due, desk.clock) },
    ],
    groups: [{ items: actions }],
  })
  return [...blocks, table]
}
