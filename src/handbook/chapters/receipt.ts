import { text } from '../content.ts'
import { type Desk, nextTable } from '../desk.ts'
import type { Block } from '../handbook.ts'
import { tableOf } from '../table.ts'
import { type Listed, postsOf } from './contact-sheet.ts'

/** Rows for those whom no plan names. */
const spareRows = [1, 2, 3, 4]

/** Who took the copy over, then a line for each post of the unit: its holder signs that he has read the book. */
export function receiptBlocks(desk: Desk): Block[] {
  const { bench, say } = desk
  const own = bench.unit?.id
  const posts = postsOf(desk).filter(({ boundIn }) => own === undefined || boundIn === own)
  const strip: Block = {
    kind: 'signatures',
    name: 'strip',
    columns: [say('handbook.fact.copy'), say('handbook.receipt.taken-by'), say('handbook.column.date')],
    rows: [],
  }
  const note: Block = { kind: 'list', name: 'plain', items: [{ content: text(say('handbook.receipt.note')) }] }
  return [
    strip,
    note,
    tableOf<Listed | number>({
      ...nextTable(desk),
      name: 'sign-in',
      caption: say('handbook.caption.sign-in'),
      roomy: true,
      columns: [
        {
          key: 'post',
          title: say('handbook.column.post'),
          cell: (one) => (typeof one === 'number' ? [] : [[{ kind: 'strong', text: one.name }]]),
          keep: true,
        },
        {
          key: 'name',
          title: say('handbook.column.name'),
          cell: (one) =>
            typeof one === 'number'
              ? []
              : one.persons.flatMap(({ name }) => (name ? [[{ kind: 'text', text: name }]] : [])),
          keep: true,
        },
        { key: 'signature', title: say('handbook.column.signature'), cell: () => [], keep: true },
        { key: 'date', title: say('handbook.column.date'), cell: () => [], keep: true },
      ],
      groups: [{ items: [...posts, ...spareRows] }],
    }),
  ]
}
