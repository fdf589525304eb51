import { shortDigest } from '../model/digest.ts'
import { type Plan, phaseOf } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { Role, Step } from '../model/types.ts'
import { unitName } from '../model/unit.ts'
import { type Bench, contactsOf, roleOf } from './desk.ts'
import type { CardLimit, DutyCard } from './handbook.ts'
import { cardLimit, durationText, recurrenceText } from './limits.ts'
import { printedPost } from './people.ts'
import { stepsInOrder } from './step-numbers.ts'

const mostActions = 7
/** A card with no more than these has room to say when each is done. */
const fewActions = 4
/** Characters of what a card forbids. */
const mostForbidden = 72
/** Characters of an action's name that stand on one line of a card. */
const longestAction = 14

/** The cards of one plan: for each role of the organisation, the steps that it alone answers for. */
export function dutyCards(bench: Bench, plan: Plan, digest: string): DutyCard[] {
  return plan.data.roles.filter((role) => !role.external).flatMap((role) => cardsOf(bench, plan, role, digest))
}

function cardsOf(bench: Bench, plan: Plan, role: Role, digest: string): DutyCard[] {
  const steps = cardSteps(plan, role)
  const sheets = sheetsOf(steps)
  const { say } = bench
  const version = plan.data.document?.version
  const foot = [version && say('handbook.version', { version }), shortDigest(digest)].filter(Boolean).join('　')
  return sheets.map(
    (own, sheet): DutyCard => ({
      post: role.short ?? role.name,
      holder: role.holder ? printedPost(bench, role.holder).name : '',
      plan: plan.data.title,
      unit: bench.unit ? unitName(bench.unit) : '',
      version: version ?? '',
      continued: sheets.length > 1 ? say('handbook.card.sheet', { sheet: sheet + 1, sheets: sheets.length }) : '',
      actions: own.map((step) => ({
        ordinal: steps.indexOf(step) + 1,
        text: actionText(step),
        note: steps.length <= fewActions && isForCards(step['done-when'] ?? '') ? step['done-when'] : undefined,
        limit: limitOf(bench, step),
      })),
      call: callOf(bench, plan, role),
      never: shortest(role.never ?? []),
      foot,
    }),
  )
}

/** At most seven actions to a card, and no more lines than it has room for. */
function sheetsOf(steps: readonly Step[]): Step[][] {
  const sheets: Step[][] = []
  let lines = 0
  for (const step of steps) {
    const own = Math.ceil([...actionText(step)].length / longestAction)
    const last = sheets.at(-1)
    if (last && last.length < mostActions && lines + own <= mostActions + 1) {
      last.push(step)
      lines += own
    } else {
      sheets.push([step])
      lines = own
    }
  }
  return sheets
}

/** As many prohibitions as a card has room for; the plan's table holds them all. */
function shortest(never: readonly string[]): string[] {
  let length = 0
  return never.filter(isForCards).filter((words, index) => {
    length += words.length
    return index === 0 || length <= mostForbidden
  })
}

/** What is done in the event and after it; only a role that has none of that carries its daily steps. */
function cardSteps(plan: Plan, role: Role): Step[] {
  const own = stepsInOrder(plan).filter(
    (step) => step.type !== 'event' && roleOf(plan, step.owner)?.id === role.id && isForCards(step.title),
  )
  const urgent = own.filter((step) => !['prevention', 'monitoring'].includes(phaseOf(step)))
  return urgent.length > 0 ? urgent : own
}

/** A card is carried about and lost: no amount of money, no alarm's place and no holder of a key stand on it. */
function isForCards(words: string): boolean {
  return !/\d[\d,.]*\s*(?:万|亿)?元|￥|¥|(?:按钮|报警器|报警装置)(?:在|位于|装在|设在)|钥匙.{0,6}(?:由|在)|key ?holder|alarm (?:is|button is) (?:at|under|behind)/i.test(
    words,
  )
}

function actionText(step: Step): string {
  const { title, short } = step
  return [...title].length > longestAction && short ? short : title
}

function limitOf(bench: Bench, step: Step): CardLimit {
  if (step.within) return cardLimit(step.within, '', bench)
  const every = step.every ?? step.repeat
  if (!every) return { before: '', amount: '', unit: '' }
  const interval = durationText(every, bench)
  const shown = step.every ? recurrenceText(every, bench) : interval
  const match = /^每?\s*(\d+)\s*(.+)$/.exec(shown ?? '')
  if (!match) return { before: '', amount: '', unit: shown ?? '' }
  return { before: bench.say('handbook.every'), amount: match[1] ?? '', unit: match[2] ?? '' }
}

/** Whom to call: the role above, else what the plan names for it, and who comes next. */
function callOf(bench: Bench, plan: Plan, role: Role): DutyCard['call'] {
  const references = [...(role['reports-to'] ?? []), ...(plan.data.field?.call ? [plan.data.field.call] : [])]
  const numbers = references.flatMap((reference) => numbersOf(bench, plan, reference, role))
  const [first, next] = numbers
  return first && { ...first, next }
}

interface Number {
  readonly name: string
  readonly phone: string
}

/** The holder's number and the deputies', or the role's own contact. */
function numbersOf(bench: Bench, plan: Plan, reference: string, caller: Role): Number[] {
  const contacts = contactsOf(plan, bench.unit)
  const contactNamed = (name: string | undefined): Number[] => {
    const contact = contacts.find((other) => other.id === name || other.name === name)
    return contact?.phone ? [{ name: contact.name, phone: contact.phone }] : []
  }
  const role = find(plan.data.roles, reference)?.item
  if (!role) return contactNamed(reference)
  if (role.id === caller.id) return []
  const posts = [role.holder, ...(role.deputies ?? [])].filter((post) => post !== undefined)
  const people = posts.flatMap((post, index): Number[] => {
    const printed = printedPost(bench, post)
    const name = index === 0 ? role.name : bench.say('handbook.card.deputy', { name: printed.name })
    const phone = printed.persons[0]?.phone
    return phone ? [{ name, phone }] : bench.unit ? [] : [{ name, phone: '' }]
  })
  const desk = contactNamed(role.contact)
  return [...desk, ...people]
}
