import { sharedEvenly } from '../card-room.ts'
import type { Bench } from '../desk.ts'
import type { PocketCard, Pockets } from '../field-blocks.ts'
import type { DutyCard } from '../handbook.ts'
import { measured } from '../measured.ts'
import { cutTo, sizeFor } from './names.ts'

/** What a card of 85 × 54 mm has room for: lines of 9 pt between its head and whom to call, and ems on a line. */
const linesInAll = 6
const mostActions = 5
const lineOfAction = 22
const lineOfNever = 21
const mostNever = 2 * lineOfNever

/** The cards of a plan for the pocket: the same actions as on those of A6, with what fits under them. */
export function pocketCards(bench: Bench, cards: readonly DutyCard[], tab: number): Pockets[] {
  if (cards.length === 0) return []
  const { say } = bench
  const posts = [...new Set(cards.map((card) => card.post))]
  const pockets = posts.flatMap((post): PocketCard[] => {
    const own = cards.filter((card) => card.post === post)
    const [first] = own
    if (!first) return []
    const never = neverOf(first.never, say('handbook.semicolon'))
    const room = linesInAll - Math.max(1, Math.ceil(measured(never) / lineOfNever))
    const sheets = sharedEvenly(
      own.flatMap((card) => card.actions),
      (some) => some.length <= mostActions && some.reduce((sum, action) => sum + linesOf(action), 0) <= room,
    )
    return sheets.map(
      (actions, sheet): PocketCard => ({
        post,
        role: first.role,
        size: sizeFor(post, [8, 12]),
        plan: `${tab} ${first.plan}`,
        version: first.version,
        continued: sheets.length > 1 ? say('handbook.card.sheet', { sheet: sheet + 1, sheets: sheets.length }) : '',
        actions: actions.map(({ ordinal, text, limit }) => ({ ordinal, text, limit })),
        call: first.call && { name: first.call.name, phone: first.call.phone },
        never,
      }),
    )
  })
  const labels = {
    call: say('handbook.card.call'),
    never: say('handbook.never'),
    note: say('handbook.field.cards.note'),
  }
  return [{ kind: 'pockets', cards: pockets, labels }]
}

function linesOf({ text, limit }: DutyCard['actions'][number]): number {
  const limitWidth = measured(`${limit.before}${limit.amount}${limit.unit}`) + 1.5
  return Math.max(1, Math.ceil(measured(text) / (lineOfAction - limitWidth)))
}

/** As many prohibitions as have room; the ten-second page and the file edition hold the others. */
function neverOf(never: readonly string[], mark: string): string {
  let words = ''
  for (const one of never) {
    const more = words === '' ? one : `${words}${mark}${one}`
    if (words !== '' && measured(more) > mostNever) break
    words = more
  }
  return cutTo(words, mostNever)
}
