import type { Report } from '../../model/types.ts'
import { unitName } from '../../model/unit.ts'
import { contactsOf, type Desk, roleOf } from '../desk.ts'
import type { CallScript } from '../field-blocks.ts'
import type { Block } from '../handbook.ts'
import { cardLimit, limitContent } from '../limits.ts'
import { isShort, reachesOf } from './names.ts'

type ScriptLine = CallScript['lines'][number]

/** What is said on the telephone: to those who rescue, with the address in large type, then to those who are told. */
export function callBlocks(desk: Desk): Block[] {
  const { plan, bench } = desk
  const rescue = contactsOf(plan, bench.unit).filter((contact) => contact.phone && isShort(contact.phone))
  const reports = (plan.data.reports ?? []).filter((report) => report.type !== 'final')
  return [
    ...rescue.slice(0, 3).map((contact, index) => rescueCall(desk, contact.name, contact.phone ?? '', index)),
    ...reports.slice(0, 4).map((report, index) => reportCall(desk, report, index)),
  ]
}

function rescueCall(desk: Desk, name: string, phone: string, index: number): CallScript {
  const { say } = desk
  const place = placeOf(desk)
  return {
    kind: 'call',
    id: `${desk.id}-rescue-${index + 1}`,
    title: name,
    name: '',
    phone,
    short: true,
    limit: { before: '', amount: '', unit: say('handbook.field.at-once') },
    note: say('handbook.field.rescue.note'),
    large: true,
    lines: [
      place === '' ? blankLine(say('handbook.field.here.short')) : plainLine(say('handbook.field.here', { place })),
      blankLine(say('handbook.field.happened')),
      { before: say('handbook.field.hurt'), blank: 'short', after: say('handbook.field.hurt.after') },
      blankLine(say('handbook.field.my-phone')),
    ],
    close: say('handbook.field.rescue.close'),
  }
}

function reportCall(desk: Desk, report: Report, index: number): CallScript {
  const { plan, bench, say } = desk
  const parties = (report.to ?? []).map((reference) => ({ reference, name: partyName(desk, reference) }))
  const [reach] = parties.flatMap(({ reference }) => reachesOf(bench, plan, reference))
  const from = roleOf(plan, report.from)
  const [, anchor] = limitContent(report.within, desk.clock)
  const notes = [
    anchor?.map((piece) => ('text' in piece ? piece.text : '')).join(''),
    from && say('handbook.field.dials', { role: from.name }),
    report.channel?.join(say('handbook.comma')),
  ]
  return {
    kind: 'call',
    id: `${desk.id}-report-${index + 1}`,
    title: say(`handbook.report.${report.type ?? 'first'}`),
    name: parties.map((party) => party.name).join(say('handbook.comma')),
    phone: reach?.phone ?? '',
    short: false,
    limit: cardLimit(report.within, '', desk.clock),
    note: notes.filter(Boolean).join(say('handbook.semicolon')),
    large: false,
    lines: [
      {
        before: say('handbook.field.i-am', { unit: bench.unit ? unitName(bench.unit) : '' }),
        blank: 'short',
        after: say('handbook.field.i-am.after'),
      },
      ...(report.content ?? []).map((item): ScriptLine => contentLine(desk, item)),
      plainLine(say('handbook.field.repeat-back')),
    ],
    close: say('handbook.field.answered'),
  }
}

/** A place that is known is printed. */
function contentLine(desk: Desk, item: string): ScriptLine {
  const place = placeOf(desk)
  const known = place !== '' && /地址|地[点點]|address|location/i.test(item)
  return known
    ? plainLine(`${item}${desk.say('handbook.field.colon')}${place}`)
    : blankLine(`${item}${desk.say('handbook.field.colon')}`)
}

function placeOf({ bench: { unit }, say }: Desk): string {
  return unit?.data.address ? [unit.data.address, unitName(unit)].join(say('handbook.field.comma')) : ''
}

function partyName({ plan }: Desk, reference: string): string {
  const contact = (plan.data.contacts ?? []).find((one) => one.id === reference)
  return roleOf(plan, reference)?.name ?? contact?.name ?? reference
}

function plainLine(before: string): ScriptLine {
  return { before, blank: 'none', after: '' }
}

function blankLine(before: string): ScriptLine {
  return { before, blank: 'long', after: '' }
}
