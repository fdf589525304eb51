import { digestOf } from '../../model/digest.ts'
import type { Plan } from '../../model/plan.ts'
import { isEmpty, text } from '../content.ts'
import { dateText } from '../dates.ts'
import { type Bench, type Desk, openDesk, planTarget } from '../desk.ts'
import type { Chapter, Content, Fact } from '../handbook.ts'
import { neverPart } from '../parts/opening.ts'
import { printedPost } from '../people.ts'
import { ladderOf } from '../step-scope.ts'
import { planSections } from './sections.ts'

/** One plan: its opening, the sections of its body, and each part that the body does not place, where it is usual. */
export function planChapter(bench: Bench, plan: Plan, number: number): Chapter {
  const desk = openDesk(bench, plan, number)
  const { say } = bench
  const control = plan.data.document
  const draft = isDraft(bench, plan)
  const digest = digestOf(plan)
  const blocks = neverPart(desk)
  const sections = planSections(desk, digest)
  const version = control?.version
  bench.claimed.add(desk.id)
  return {
    id: desk.id,
    number,
    title: plan.data.title,
    kind: say(`handbook.kind.${plan.data.kind}`),
    reference: control?.number,
    running: version
      ? say('handbook.running', { title: cut(plan.data.title), version: cut(version) })
      : cut(plan.data.title),
    summary: plan.data.summary,
    facts: openingFacts(desk),
    draft,
    digest,
    plan: { id: plan.id, version },
    ladder: ladderOf(plan),
    blocks,
    sections,
    figures: desk.figures,
    layout: 'text',
  }
}

/** Not approved, or approved with a digest that is no longer the plan's. Changes of a unit are the unit's own affair. */
export function isDraft({ workspace }: Pick<Bench, 'workspace'>, plan: Plan): boolean {
  const control = plan.data.document
  if (control?.status !== 'approved') return true
  const approved = control.approval?.digest?.replace(/\s/g, '').toLowerCase()
  const base = workspace.plans.find((other) => other.id === plan.id) ?? plan
  return approved !== undefined && !digestOf(base).startsWith(approved)
}

function openingFacts(desk: Desk): Fact[] {
  const { plan, bench, say } = desk
  const { document: control, parent, roles, activation } = plan.data
  const command =
    roles.find((role) => role.function === 'command') ?? roles.find((role) => role.id === activation?.authority)
  const above = parent ? planTarget(bench, parent) : undefined
  const aboveContent: Content = above ? [[{ kind: 'link', ...above }]] : text(parent)
  return [
    { label: say('handbook.fact.version'), value: text(control?.version) },
    { label: say('handbook.fact.effective'), value: text(dateText(control?.['effective-on'], bench.locale)) },
    {
      label: say('handbook.fact.command'),
      value: text(command?.holder ? printedPost(bench, command.holder).name : command?.name),
    },
    { label: say('handbook.fact.parent'), value: aboveContent },
  ].filter((fact) => !isEmpty(fact.value))
}

const longestHead = 32

/** A title for the running head, where there is one line. */
function cut(title: string): string {
  const signs = [...title]
  return signs.length > longestHead ? `${signs.slice(0, longestHead - 1).join('')}…` : title
}
