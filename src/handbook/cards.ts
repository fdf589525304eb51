import { shortDigest } from '../model/digest.ts'
import { type Plan, phaseOf } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { Role, Step } from '../model/types.ts'
import { unitName } from '../model/unit.ts'
import { postSize, roomForActions, sharedOut } from './card-room.ts'
import { type Bench, contactsOf, planName, roleOf } from './desk.ts'
import type { Cards, DutyCard } from './handbook.ts'
import { stepLimit } from './limits.ts'
import { printedPost } from './people.ts'
import { isRestricted } from './public.ts'
import { stepsInOrder } from './step-numbers.ts'

/** A card with no more than these says when each is done, where there is room. */
const fewActions = 5
/** Characters of what a card forbids. */
const mostForbidden = 72
/** Characters of an action's name that stand on one line of a card. */
const longestAction = 14
/** Ems of an action that a card can hold in any case. */
const mostOfAction = 72

/** The cards of one plan: for each role of the organisation, the steps that it alone answers for. */
export function dutyCards(bench: Bench, plan: Plan, digest: string): DutyCard[] {
  return plan.data.roles.filter((role) => !role.external).flatMap((role) => cardsOf(bench, plan, role, digest))
}

/** The cards of a plan with what else stands on a sheet. */
export function cardsBlock({ say }: Bench, plan: Plan, cards: readonly DutyCard[]): Cards {
  const labels = {
    call: say('handbook.card.call'),
    never: say('handbook.never'),
    copy: say('handbook.card.copy'),
    deputy: say('handbook.column.deputies'),
    spare: say('handbook.card.spare'),
    spareNote: say('handbook.card.spare-note'),
    post: say('handbook.column.post'),
  }
  return { kind: 'cards', cards, labels, apart: isRestricted(plan) }
}

function cardsOf(bench: Bench, plan: Plan, role: Role, digest: string): DutyCard[] {
  const { say } = bench
  const version = plan.data.document?.version
  const post = role.short ?? role.name
  const holder = role.holder ? printedPost(bench, role.holder).name : ''
  const never = shortest(role.never ?? [])
  const call = callOf(bench, plan, role)
  const calls = call ? [call, ...(call.next ? [call.next] : [])] : []
  const actions = actionsOf(bench, plan, role)
  const room = roomForActions({ post, holder, continued: actions.length > fewActions, calls, never })
  const sheets = actionsFitting(actions, room)
  return sheets.map(
    (own, sheet): DutyCard => ({
      post,
      role: role.name,
      size: postSize(post),
      holder,
      plan: planName(bench, plan),
      unit: bench.unit ? unitName(bench.unit) : '',
      version: version ?? '',
      continued: sheets.length > 1 ? say('handbook.card.sheet', { sheet: sheet + 1, sheets: sheets.length }) : '',
      actions: own,
      call,
      never,
      foot: [version && say('handbook.version', { version }), shortDigest(digest)].filter(Boolean).join('　'),
    }),
  )
}

type Action = DutyCard['actions'][number]

function actionsOf(bench: Bench, plan: Plan, role: Role): Action[] {
  return cardSteps(plan, role).map((step, index) => ({
    ordinal: index + 1,
    text: actionText(step),
    note: isForCards(step['done-when'] ?? '') ? step['done-when'] : undefined,
    limit: stepLimit(step, bench),
  }))
}

/** Few actions say when they are done, if that makes no further card. */
function actionsFitting(actions: readonly Action[], room: number): Action[][] {
  const bare = actions.map(({ note: _note, ...action }): Action => action)
  const share = (some: readonly Action[]): Action[][] => {
    const words = some.map((action) => ({ ...action, action, limit: Object.values(action.limit).join(' ') }))
    return sharedOut(words, room).map((own) => own.map(({ action }) => action))
  }
  const [full, short] = [share(actions), share(bare)]
  const few = full.every((own) => own.length <= fewActions)
  return few && full.length === short.length ? full : short
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
  return !/\d[\d,.]*\s*[万萬亿億]?元|￥|¥|(?:按[钮鈕]|[报報]警(?:器|装置|裝置))(?:在|位[于於]|[装裝设設]在)|[钥鑰]匙.{0,6}(?:由|在)|key ?holder|alarm (?:is|button is) (?:at|under|behind)/i.test(
    words,
  )
}

function actionText(step: Step): string {
  const { title, short } = step
  const signs = [...([...title].length > longestAction && short ? short : title)]
  return signs.length > mostOfAction ? `${signs.slice(0, mostOfAction - 1).join('')}…` : signs.join('')
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
