import { phaseOf } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import type { Step } from '../../model/types.ts'
import { claim, type Desk, linkPiece, nextTable, ownerContent, roleOf, stepPiece } from '../desk.ts'
import type { Block, Content, Line, Piece } from '../handbook.ts'
import { durationText, limitContent, recurrenceText } from '../limits.ts'
import { proseContent } from '../prose.ts'
import { phases, stepsInOrder } from '../step-numbers.ts'
import { stepScope } from '../step-scope.ts'
import { tableOf } from '../table.ts'
import { stepDetails } from './step-details.ts'

export type StepFilter = Readonly<Record<string, string>>

/** The steps that any of the filters lets through, in the order of print. */
export function stepsFor(desk: Desk, filters: readonly StepFilter[]): readonly Step[] {
  return stepsInOrder(desk.plan).filter((step) => filters.some((filter) => passes(desk, step, filter)))
}

function passes(desk: Desk, step: Step, filter: StepFilter): boolean {
  const { roles, levels, cases } = desk.plan.data
  const idIn = (items: readonly { readonly id: string }[] | undefined, reference: string): string =>
    find(items, reference)?.item.id ?? reference
  const isRole = (reference: string): boolean => idIn(roles, reference) === idIn(roles, filter.role ?? '')
  const within = (own: readonly string[] | undefined, items: typeof levels | typeof cases, wanted: string): boolean =>
    !own || own.length === 0 || own.some((reference) => idIn(items, reference) === idIn(items, wanted))
  if (filter.phase && phaseOf(step) !== filter.phase) return false
  if (filter.level && !within(step.levels, levels, filter.level)) return false
  if (filter.case && !within(step.cases, cases, filter.case)) return false
  return !filter.role || [step.owner, ...(step.with ?? [])].some((role) => role !== undefined && isRole(role))
}

/** A table of steps, with a band for each phase where there is more than one. */
export function stepsBlocks(desk: Desk, steps: readonly Step[]): Block[] {
  if (steps.length === 0) return []
  const { say } = desk
  const groups = phases
    .map((phase) => ({ title: say(`handbook.phase.${phase}`), items: steps.filter((step) => phaseOf(step) === phase) }))
    .filter((group) => group.items.length > 0)
  const { id, label } = nextTable(desk)
  return [
    tableOf<Step>({
      id,
      label,
      name: 'steps',
      caption: say('handbook.caption.steps'),
      columns: [
        { key: 'number', title: say('handbook.step'), cell: (step) => numberContent(desk, step) },
        { key: 'what', title: say('handbook.column.what'), cell: (step) => what(desk, step) },
        { key: 'owner', title: say('handbook.column.owner'), cell: (step) => owners(desk, step) },
        { key: 'within', title: say('handbook.column.within'), cell: (step) => within(desk, step) },
        { key: 'after', title: say('handbook.column.after'), cell: (step) => after(desk, step) },
        { key: 'done', title: say('handbook.column.done'), cell: (step) => proseContent(desk, step['done-when']) },
      ],
      groups,
      idOf: (step) => claim(desk, 'steps', step),
      details: (step) => stepDetails(desk, step),
      scopeOf: (step) => stepScope(desk.plan, step),
    }),
  ]
}

/** `预防、监测步骤` for a table that holds only what the body has not placed. */
export function phaseNames(desk: Desk, steps: readonly Step[]): string[] {
  return phases
    .filter((phase) => steps.some((step) => phaseOf(step) === phase))
    .map((phase) => desk.say(`handbook.phase.${phase}`))
}

function numberContent(desk: Desk, step: Step): Content {
  return [[{ kind: 'step', text: desk.numbers.get(step.id) ?? '', to: '' }]]
}

function what(desk: Desk, step: Step): Content {
  const { say } = desk
  const title: Piece[] = [{ kind: 'strong', text: step.title }]
  const only = limitedTo(desk, step)
  if (only) title.push({ kind: 'aside', text: ` ${only}` })
  if (step['life-safety']) title.push({ kind: 'tag', text: say('handbook.life-safety') })
  if (step.marks) title.push({ kind: 'tag', text: say(`handbook.marks.${step.marks}`) })
  const action = proseContent(desk, step.action)
  const when: Content = step.when ? [[{ kind: 'label', text: say('handbook.when', { when: step.when }) }]] : []
  return [title, ...when, ...action]
}

/** The levels, cases and hours outside which the step does not apply. */
function limitedTo(desk: Desk, step: Step): string {
  const { levels, cases } = desk.plan.data
  const names = [
    ...(step.levels ?? []).map((reference) => find(levels, reference)?.item.name ?? reference),
    ...(step.cases ?? []).map((reference) => find(cases, reference)?.item.name ?? reference),
    ...(step.hours ? [desk.say(`handbook.hours.${step.hours}`)] : []),
  ]
  return names.length > 0 ? desk.say('handbook.only', { names: names.join(desk.say('handbook.comma')) }) : ''
}

function owners(desk: Desk, step: Step): Content {
  if (step.type === 'event') return [[{ kind: 'aside', text: desk.say('handbook.event') }]]
  const helpers = (step.with ?? []).map((reference) => shortName(desk, reference))
  const help: Line[] =
    helpers.length > 0
      ? [[{ kind: 'aside', text: desk.say('handbook.with', { names: helpers.join(desk.say('handbook.comma')) }) }]]
      : []
  return [...ownerContent(desk, step.owner), ...help]
}

function within(desk: Desk, step: Step): Content {
  const { say, clock } = desk
  const every = recurrenceText(step.every, clock)
  const repeat = durationText(step.repeat, clock)
  const content: Line[] = [...limitContent(step.within, clock)]
  if (every) content.push([{ kind: 'strong', text: every }])
  if (repeat) content.push([{ kind: 'aside', text: say('handbook.repeat', { repeat }) }])
  const [latest, ...from] = limitContent(step.deadline, clock)
  const label: Piece = { kind: 'aside', text: `${say('handbook.column.deadline')} ` }
  return latest ? [...content, [label, ...latest], ...from] : content
}

function after(desk: Desk, step: Step): Content {
  const pieces = (step.after ?? []).map((reference): Piece => stepPiece(desk, reference))
  if (pieces.length === 0) return []
  const spaced = pieces.flatMap((piece, index): Piece[] =>
    index === 0 ? [piece] : [{ kind: 'text', text: ' ' }, piece],
  )
  const any: Line[] =
    step.join === 'any' && pieces.length > 1 ? [[{ kind: 'aside', text: desk.say('handbook.any') }]] : []
  return [spaced, ...any]
}

/** A role's short name, where the column is narrow. */
function shortName(desk: Desk, reference: string): string {
  return roleOf(desk.plan, reference)?.short ?? linkPiece(desk, 'roles', reference).text
}
