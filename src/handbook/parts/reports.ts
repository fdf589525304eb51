import type { Communication, Form, Report } from '../../model/types.ts'
import { isEmpty, joined, line, lines, text } from '../content.ts'
import { claim, type Desk, nextTable, ownerContent, partyPiece } from '../desk.ts'
import type { Block, Content, Fact, Script } from '../handbook.ts'
import { durationText, limitContent } from '../limits.ts'
import { tableOf } from '../table.ts'

export function reportsPart(desk: Desk): Block[] {
  const reports = desk.plan.data.reports ?? []
  if (reports.length === 0) return []
  const { say } = desk
  const comma = say('handbook.comma')
  const { id, label } = nextTable(desk)
  return [
    tableOf<Report>({
      id,
      label,
      name: 'reports',
      caption: say('handbook.caption.reports'),
      columns: [
        {
          key: 'type',
          title: say('handbook.column.report'),
          cell: ({ type }) => (type ? line({ kind: 'strong', text: say(`handbook.report.${type}`) }) : []),
        },
        { key: 'from', title: say('handbook.column.from'), cell: ({ from }) => ownerContent(desk, from) },
        {
          key: 'to',
          title: say('handbook.column.to'),
          cell: ({ to }) =>
            line(
              ...joined(
                (to ?? []).map((one) => partyPiece(desk, one)),
                comma,
              ),
            ),
        },
        { key: 'within', title: say('handbook.column.within'), cell: (report) => when(desk, report) },
        { key: 'channel', title: say('handbook.column.channel'), cell: ({ channel }) => lines(channel) },
        {
          key: 'content',
          title: say('handbook.column.content'),
          cell: ({ content }) => text(content?.join(say('handbook.semicolon'))),
        },
      ],
      groups: [{ items: reports }],
      idOf: (report) => claim(desk, 'reports', report),
    }),
  ]
}

function when(desk: Desk, { within, repeat }: Report): Content {
  const every = durationText(repeat, desk.clock)
  const again: Content = every ? [[{ kind: 'aside', text: desk.say('handbook.repeat', { repeat: every }) }]] : []
  return [...limitContent(within, desk.clock), ...again]
}

export function communicationsPart(desk: Desk, isWanted: (one: Communication) => boolean = () => true): Block[] {
  return (desk.plan.data.communications ?? []).filter(isWanted).map((one) => scriptOf(desk, one))
}

/** Says by itself that it is not to be said: a label before it would say so twice. */
const saysNot = /^(?:[不勿别別莫]|禁止|do not|don.t|never|no )/i

function scriptOf(desk: Desk, one: Communication): Script {
  const { say, clock } = desk
  const comma = say('handbook.comma')
  const facts: Fact[] = [
    { label: say('handbook.column.speaker'), value: ownerContent(desk, one.owner) },
    { label: say('handbook.column.approver'), value: ownerContent(desk, one.approver) },
    { label: say('handbook.column.within'), value: limitContent(one.within, clock) },
    { label: say('handbook.column.channel'), value: text(one.channel?.join(comma)) },
  ]
  const stages = (one.stages ?? []).map((stage) => ({
    stage: stage.title,
    say: stage.say ?? [],
    avoid: (stage.avoid ?? []).map((text) => ({ text, label: saysNot.test(text) ? undefined : say('handbook.avoid') })),
  }))
  const paragraphs = (one.text ?? '')
    .split(/\n\s*\n|\n/)
    .map((part) => part.trim())
    .filter(Boolean)
  const { plan } = desk
  const index = (plan.data.communications ?? []).indexOf(one)
  return {
    kind: 'script',
    id: claim(desk, 'communications', one) ?? `${desk.id}-again-${desk.count.prose++}`,
    title: one.audience?.join(comma) ?? say('handbook.communication', { number: index + 1 }),
    facts: facts.filter((fact) => !isEmpty(fact.value)),
    words: [...(paragraphs.length > 0 ? [{ say: paragraphs, avoid: [] }] : []), ...stages],
  }
}

export function formsPart(desk: Desk): Block[] {
  return (desk.plan.data.forms ?? []).map((form: Form) => ({
    kind: 'form',
    id: claim(desk, 'forms', form) ?? `${desk.id}-again-${desk.count.prose++}`,
    title: form.title,
    note: form.copies === undefined ? undefined : desk.say('handbook.copies', { copies: form.copies }),
    fields: form.fields ?? [],
  }))
}
