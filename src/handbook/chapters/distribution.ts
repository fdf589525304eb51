import type { Plan } from '../../model/plan.ts'
import { unitName } from '../../model/unit.ts'
import { text } from '../content.ts'
import { type Bench, type Desk, nextTable, partsText } from '../desk.ts'
import type { Block, Content } from '../handbook.ts'
import { holderName } from '../shelf/copies.ts'
import { tableOf } from '../table.ts'

/** Somebody who holds the book, with the numbers of the copies that the plans give. */
interface Holder {
  readonly name: string
  readonly unit: string
  /** Number of the copy → the plans that give it. */
  readonly copies: Map<string, Plan[]>
}

/** Rows to write on where no plan says who holds a copy. */
const blankRows = [1, 2, 3, 4, 5, 6, 7, 8]

/** Who holds which copy, those of the book's own unit first. Each plan numbers its own copies, so a holder may have several numbers. */
export function distributionBlocks(desk: Desk): Block[] {
  const { bench, say } = desk
  const holders = holdersIn(bench)
  const own = bench.unit?.id
  const isHere = ({ unit }: Holder): boolean => unit === own || unit === ''
  const groups =
    own === undefined
      ? [{ items: holders }]
      : [
          { title: bench.unit && unitName(bench.unit), items: holders.filter(isHere) },
          { title: say('handbook.other-units'), items: holders.filter((one) => !isHere(one)) },
        ]
  const isListed = holders.length > 0
  return [
    tableOf<Holder | number>({
      ...nextTable(desk),
      name: 'holders',
      caption: say('handbook.caption.distribution'),
      roomy: !isListed,
      columns: [
        { key: 'copy', title: say('handbook.column.copy'), cell: (one) => copyCell(bench, one), keep: true },
        {
          key: 'to',
          title: say('handbook.column.held-by'),
          cell: (one) => (typeof one === 'number' ? [] : text(one.name)),
          keep: true,
        },
        {
          key: 'unit',
          title: say('handbook.column.unit'),
          cell: (one) => (typeof one === 'number' ? [] : text(unitNamed(bench, one.unit))),
        },
        { key: 'signature', title: say('handbook.column.signature'), cell: () => [], keep: true },
        { key: 'date', title: say('handbook.column.date'), cell: () => [], keep: true },
      ],
      groups: isListed ? groups.filter(({ items }) => items.length > 0) : [{ items: blankRows }],
    }),
  ]
}

function holdersIn({ plans, workspace, locale }: Bench): Holder[] {
  const holders = new Map<string, Holder>()
  for (const plan of plans) {
    for (const { copy = '', to = '', unit: reference = '' } of plan.data.document?.distribution ?? []) {
      const unit = workspace.units.find(({ id, data }) => id === reference || data.name === reference)?.id ?? reference
      const name = holderName(plan, to, workspace, locale)
      const key = `${unit}\n${name}`
      const holder = holders.get(key) ?? { name, unit, copies: new Map() }
      holder.copies.set(copy, [...(holder.copies.get(copy) ?? []), plan])
      holders.set(key, holder)
    }
  }
  return [...holders.values()]
}

/** A number that all plans give stands alone; any other with the parts of the book that give it. */
function copyCell(bench: Bench, one: Holder | number): Content {
  if (typeof one === 'number') return []
  const numbers = [...one.copies].filter(([copy]) => copy !== '')
  const listing = bench.plans.filter((plan) => plan.data.document?.distribution?.length).length
  return numbers.map(([copy, plans]) => [
    { kind: 'strong', text: copy },
    ...(plans.length < listing ? [{ kind: 'aside', text: ` ${partsText(bench, plans)}` } as const] : []),
  ])
}

function unitNamed({ workspace }: Bench, reference: string): string {
  const unit = workspace.units.find(({ id }) => id === reference)
  return unit ? unitName(unit) : reference
}
