import { phaseOf } from '../model/plan.ts'
import type { Step } from '../model/types.ts'
import type { Desk } from './desk.ts'
import { chartFirst, figuresOf, type PlacedFigures, withFigures } from './figure-blocks.ts'
import type { Block } from './handbook.ts'
import { changesPart, controlPart } from './parts/control.ts'
import { drillsPart, recoveryPart, trainingPart } from './parts/drills.ts'
import { levelsPart } from './parts/levels.ts'
import { annexesPart, basisPart, casesPart, principlesPart, risksPart, scopePart } from './parts/opening.ts'
import { communicationsPart, formsPart, reportsPart } from './parts/reports.ts'
import { contactsPart, resourcesPart } from './parts/resources.ts'
import { rolesPart } from './parts/roles.ts'
import { phaseNames, stepsBlocks } from './parts/steps.ts'
import { activationPart, terminationPart } from './parts/switches.ts'
import { thresholdsPart } from './parts/thresholds.ts'
import { stepsInOrder } from './step-numbers.ts'

/** What the body of a plan places itself. */
export interface Placed extends PlacedFigures {
  readonly parts: ReadonlySet<string>
  readonly steps: ReadonlySet<string>
}

/** A part of a plan. `rank` is its usual place among the others. */
export interface Part {
  readonly name: string
  readonly rank: number
  /** Parts of one group that stand side by side share a section. */
  readonly group?: string
  readonly title: (desk: Desk, placed: Placed) => string
  readonly build: (desk: Desk, placed: Placed, digest: string) => Block[]
}

function part(name: PartName, build: Part['build'], group?: string): Omit<Part, 'rank'> {
  return { name, group, title: (desk) => desk.say(`handbook.section.${name}`), build }
}

type PartName =
  | 'scope'
  | 'basis'
  | 'principles'
  | 'risks'
  | 'cases'
  | 'levels'
  | 'roles'
  | 'thresholds'
  | 'activation'
  | 'steps'
  | 'termination'
  | 'reports'
  | 'communications'
  | 'contacts'
  | 'resources'
  | 'forms'
  | 'training'
  | 'drills'
  | 'recovery'
  | 'annexes'
  | 'control'

const usual: readonly Omit<Part, 'rank'>[] = [
  part('scope', scopePart, 'general'),
  part('basis', basisPart, 'general'),
  part('principles', principlesPart, 'general'),
  part('risks', risksPart, 'hazard'),
  part('cases', casesPart, 'hazard'),
  part('levels', levelsPart),
  part('roles', rolesWithFigure),
  part('thresholds', (desk, placed) => withFigures(desk, placed, ['thresholds'], thresholdsPart(desk))),
  part('activation', activationPart),
  { ...part('steps', remainingSteps), title: stepsTitle },
  part('termination', terminationPart),
  part('reports', reportsPart),
  part('communications', (desk) => communicationsPart(desk)),
  part('recovery', recoveryPart),
  part('contacts', contactsPart, 'means'),
  part('resources', resourcesPart, 'means'),
  part('training', trainingPart, 'practice'),
  part('drills', drillsWithFigures, 'practice'),
  part('forms', formsPart),
  part('annexes', annexesPart),
  part('control', (desk, placed, digest) => controlPart(desk, digest, placed.parts.has('changes'))),
]

/** Every part of a plan in the order that is usual. */
export const parts: readonly Part[] = usual.map((one, rank) => ({ ...one, rank }))

/** The parts that a directive can place, by the directive's name. */
export function partNamed(name: string): Part | undefined {
  if (name === 'changes') return { name, rank: parts.length, title: () => '', build: (desk) => changesPart(desk) }
  const place = { organisation: 'roles' }[name] ?? name
  return parts.find((one) => one.name === place && one.name !== 'control')
}

function remainingSteps(desk: Desk, placed: Placed): Block[] {
  const left = stepsInOrder(desk.plan).filter((step) => !placed.steps.has(step.id))
  return placedSteps(desk, placed, left)
}

/** Steps, and after the last one of the response the pictures of their order and of their times. */
export function placedSteps(desk: Desk, placed: Placed, steps: readonly Step[]): Block[] {
  const last = stepsInOrder(desk.plan).findLast((step) => phaseOf(step) === 'response')
  const blocks = stepsBlocks(desk, steps)
  const kinds = figuresOf.steps ?? []
  return withFigures(
    desk,
    placed,
    last && steps.includes(last) ? kinds : kinds.filter((kind) => placed.next?.has(kind)),
    blocks,
  )
}

function stepsTitle(desk: Desk, placed: Placed): string {
  if (placed.steps.size === 0) return desk.say('handbook.section.steps')
  const left = stepsInOrder(desk.plan).filter((step) => !placed.steps.has(step.id))
  return desk.say('handbook.section.other-steps', { phases: phaseNames(desk, left) })
}

/** The table, when each drill is due, and which steps are in which. */
function drillsWithFigures(desk: Desk, placed: Placed): Block[] {
  return withFigures(desk, placed, ['calendar', 'coverage'], drillsPart(desk))
}

function rolesWithFigure(desk: Desk, placed: Placed): Block[] {
  return chartFirst(withFigures(desk, placed, ['organisation'], rolesPart(desk)))
}
