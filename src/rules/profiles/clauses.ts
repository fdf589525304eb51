import { parseRecurrence } from '../../language/recurrence.ts'
import { type Place, rangeOf } from '../../model/file.ts'
import { missingIn, type Plan, placeIn } from '../../model/plan.ts'
import type { ClauseDemand } from '../../model/types.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Finding, Texts } from '../../source/finding.ts'
import { positionAt } from '../../source/source.ts'
import { boundedBy } from './ceilings.ts'
import { type Asked, isAsked, namesFor, profilesNamed } from './demands.ts'
import { isOfPlace, isRarer, mostFrequent } from './intervals.ts'
import type { Demand, Profile } from './resolve.ts'
import { saying, sourceOf } from './saying.ts'
import { evidenceOf, inKeys } from './sections.ts'

/** What a clause of a profile asks of a plan, and what the plan has. */
export interface ClauseResult {
  readonly profile: string
  readonly plan: string
  readonly file: string
  /** The document and the number of the clause. */
  readonly clause: Texts
  readonly asks: Texts
  /** `by-hand`: nothing in the plan that a machine could hold against it. */
  readonly state: 'met' | 'gap' | 'by-hand' | 'not-applicable'
  /** Where the plan meets it, or where something is missing or wrong. */
  readonly places: readonly Spot[]
  readonly byHand?: Texts
  readonly verify: boolean
}

export interface Spot {
  readonly file: string
  readonly line: number
  /** What is missing there, or the rule that found it. */
  readonly what?: Texts
}

/**
 * Holds each plan against the clauses of the profiles that are asked of it: by what it has, and by what the rules found.
 * A clause whose kind of plan or hazard is another does not apply.
 */
export function clauseResults(
  workspace: Workspace,
  findings: readonly Finding[],
  asked: readonly string[] = [],
): ClauseResult[] {
  return workspace.plans.flatMap((plan) => {
    const profiles = profilesNamed(namesFor(workspace, asked, plan), workspace.profiles)
    if (profiles.every(({ clauses }) => clauses.length === 0)) return []
    const own = findings.filter((finding) => finding.plan === plan.id)
    const told = new Set<string>()
    return profiles.flatMap((profile) =>
      profile.clauses.flatMap((clause) => {
        const key = JSON.stringify(clause)
        if (told.has(key)) return []
        told.add(key)
        return [resultOf(clause, profile, plan, workspace, own)]
      }),
    )
  })
}

function resultOf(
  clause: Demand<ClauseDemand>,
  profile: Profile,
  plan: Plan,
  workspace: Workspace,
  findings: readonly Finding[],
): ClauseResult {
  const result = {
    profile: profile.name,
    plan: plan.data.title,
    file: plan.file.source.path,
    clause: sourceOf(clause) ?? { texts: {} },
    asks: saying(clause.asks),
    byHand: clause['by-hand'] === undefined ? undefined : saying(clause['by-hand']),
    verify: clause.verify === true,
  }
  if (!isAsked(clause, plan)) return { ...result, state: 'not-applicable', places: [] }
  const { met, gaps } = heldAgainst(clause, profile, plan, workspace)
  const found = findings
    .filter(({ rule }) => clause.rules?.includes(rule))
    .map(({ file, range, rule }) => {
      const source = workspace.files.find((one) => one.source.path === file)?.source
      return { file, line: source ? positionAt(source, range.start).line : 1, what: { texts: { en: rule } } }
    })
  const wrong = [...gaps, ...found]
  if (wrong.length > 0) return { ...result, state: 'gap', places: once(wrong) }
  return { ...result, state: met.length > 0 ? 'met' : 'by-hand', places: once(met) }
}

/** What the plan has of the sections, limits, intervals and keys of a clause, and what it has not. */
function heldAgainst(
  clause: ClauseDemand,
  profile: Profile,
  plan: Plan,
  workspace: Workspace,
): { met: Spot[]; gaps: Spot[] } {
  const met: Spot[] = []
  const gaps: Spot[] = []
  const chosen = <T extends Asked & { id: string }>(entries: readonly T[], ids: readonly string[] = []): T[] =>
    entries.filter((entry) => ids.includes(entry.id) && isAsked(entry, plan))
  for (const section of chosen(profile.sections, clause.sections)) {
    const place = evidenceOf(section, plan, workspace)
    if (place) met.push(spotOf(place))
    else gaps.push({ ...spotOf(missingIn(plan)), what: saying(section.title) })
  }
  for (const ceiling of chosen(profile.ceilings, clause.ceilings)) {
    for (const { pointer, exceeded } of boundedBy(ceiling, plan, workspace.plans)) {
      const spot = spotOf(placeIn(plan, pointer))
      if (exceeded) gaps.push({ ...spot, what: saying(ceiling.title) })
      else met.push(spot)
    }
  }
  const drilled = mostFrequent(plan)
  for (const interval of chosen(profile.intervals, clause.intervals)) {
    const every = parseRecurrence(interval.every)
    if (!every || !isOfPlace(interval, plan, workspace)) continue
    const place = drilled ? placeIn(plan, ['drills', drilled.index, 'every']) : missingIn(plan)
    if (drilled && !isRarer(drilled.every, every)) met.push(spotOf(place))
    else gaps.push({ ...spotOf(place), what: saying(interval.title) })
  }
  const shown = inKeys(clause, plan, workspace)
  if (shown) met.push(spotOf(shown))
  return { met, gaps }
}

function spotOf(place: Place): Spot {
  const { source } = place.file
  return { file: source.path, line: positionAt(source, rangeOf(place).start).line }
}

function once(spots: readonly Spot[]): Spot[] {
  return [...new Map(spots.map((spot) => [JSON.stringify(spot), spot])).values()]
}
