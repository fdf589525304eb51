import { shortDigest } from '../../model/digest.ts'
import type { Change, Copy } from '../../model/types.ts'
import { postName } from '../../model/unit.ts'
import { isEmpty, strong, text } from '../content.ts'
import { dateText } from '../dates.ts'
import { type Desk, nextTable, partyPiece, roleOf } from '../desk.ts'
import type { Block, Fact } from '../handbook.ts'
import { recurrenceText } from '../limits.ts'
import { proseContent } from '../prose.ts'
import { tableOf } from '../table.ts'

/** Who drew the plan up, approved it and holds it, and what has changed. */
export function controlPart(desk: Desk, digest: string, changesPlaced: boolean): Block[] {
  const control = desk.plan.data.document
  if (!control) return []
  const { say } = desk
  const post = (name: string | undefined): string | undefined =>
    name && postName(desk.bench.workspace.settings, name, desk.bench.locale)
  const shownDate = (date: string): string => dateText(date, desk.bench.locale) ?? date
  const filed = control.filed && [
    control.filed.with,
    dateText(control.filed.on, desk.bench.locale),
    control.filed.receipt,
  ]
  const reviewed = control.review && [
    recurrenceText(control.review.every, desk.clock),
    control.review.last && say('handbook.last', { date: shownDate(control.review.last) }),
    reviewer(desk, control.review.owner, post),
  ]
  const list = (parts: readonly (string | undefined)[] | undefined): string =>
    (parts ?? []).filter(Boolean).join(say('handbook.comma'))
  const facts: Fact[] = [
    { label: say('handbook.fact.number'), value: text(control.number) },
    { label: say('handbook.fact.version'), value: text(control.version) },
    { label: say('handbook.fact.status'), value: text(control.status && say(`handbook.status.${control.status}`)) },
    { label: say('handbook.fact.published'), value: text(dateText(control['published-on'], desk.bench.locale)) },
    { label: say('handbook.fact.filed'), value: text(list(filed)) },
    { label: say('handbook.fact.review'), value: text(list(reviewed)) },
    { label: say('handbook.fact.digest'), value: text(shortDigest(digest)) },
  ]
  const known = facts.filter((fact) => !isEmpty(fact.value))
  return [
    { kind: 'facts', name: 'row', facts: known },
    ...signatureBlocks(desk, post),
    ...(changesPlaced ? [] : changesPart(desk)),
    ...distribution(desk),
  ]
}

/** Whoever sees to the review: a role of the plan, else a post. */
function reviewer(
  desk: Desk,
  reference: string | undefined,
  post: (name: string) => string | undefined,
): string | undefined {
  return reference && (roleOf(desk.plan, reference)?.name ?? post(reference))
}

function signatureBlocks(desk: Desk, post: (name: string | undefined) => string | undefined): Block[] {
  const control = desk.plan.data.document
  const { say } = desk
  const { locale } = desk.bench
  const rows = [
    { role: say('handbook.drafted'), post: post(control?.['drafted-by']) },
    ...(control?.['reviewed-by'] ?? []).map((name) => ({ role: say('handbook.reviewed'), post: post(name) })),
    {
      role: say('handbook.approved'),
      post: post(control?.approval?.by ?? control?.['approved-by']),
      date: dateText(control?.approval?.on ?? control?.['approved-on'], locale),
    },
    ...(control?.signatories ?? []).map((name) => ({ role: say('handbook.countersigned'), post: post(name) })),
  ]
  const known = rows.flatMap(({ post: name, ...row }) => (name ? [{ ...row, post: name }] : []))
  if (known.length === 0) return []
  const columns = [
    say('handbook.column.stage'),
    say('handbook.column.post'),
    say('handbook.column.signature'),
    say('handbook.column.date'),
  ]
  return [{ kind: 'signatures', name: 'table', columns, rows: known }]
}

export function changesPart(desk: Desk): Block[] {
  const changes = desk.plan.data.document?.changes ?? []
  if (changes.length === 0) return []
  const { say, bench } = desk
  const { id, label } = nextTable(desk)
  return [
    tableOf<Change>({
      id,
      label,
      name: 'changes',
      caption: say('handbook.caption.changes'),
      columns: [
        { key: 'version', title: say('handbook.fact.version'), cell: ({ version }) => strong(version) },
        { key: 'on', title: say('handbook.column.date'), cell: ({ on }) => text(dateText(on, bench.locale)) },
        { key: 'what', title: say('handbook.column.change'), cell: ({ what }) => proseContent(desk, what) },
        {
          key: 'by',
          title: say('handbook.column.by'),
          cell: ({ by }) => text(by && postName(bench.workspace.settings, by, bench.locale)),
        },
      ],
      groups: [{ items: changes }],
    }),
  ]
}

function distribution(desk: Desk): Block[] {
  const copies = desk.plan.data.document?.distribution ?? []
  if (copies.length === 0) return []
  const { say, bench } = desk
  const unitNamed = (reference: string | undefined): string | undefined =>
    bench.workspace.units.find((unit) => unit.id === reference)?.data.name ?? reference
  const holder = (to: string): string => {
    const piece = partyPiece(desk, to)
    return piece.kind === 'link' ? piece.text : postName(bench.workspace.settings, to, bench.locale)
  }
  const { id, label } = nextTable(desk)
  return [
    tableOf<Copy>({
      id,
      label,
      name: 'distribution',
      caption: say('handbook.caption.distribution'),
      columns: [
        { key: 'copy', title: say('handbook.column.copy'), cell: ({ copy }) => strong(copy) },
        { key: 'to', title: say('handbook.column.held-by'), cell: ({ to }) => text(to && holder(to)) },
        { key: 'unit', title: say('handbook.column.unit'), cell: ({ unit }) => text(unitNamed(unit)) },
        { key: 'signed', title: say('handbook.column.receipt'), cell: () => [], keep: true },
      ],
      groups: [{ items: copies }],
    }),
  ]
}
