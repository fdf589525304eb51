import type { Plan } from '../../model/plan.ts'
import type { ProfileFiles } from '../../model/profile-files.ts'
import type { CeilingDemand, IntervalDemand, SectionDemand } from '../../model/types.ts'
import type { Workspace } from '../../model/workspace.ts'
import { type Demand, defaultProfile, type Profile, profileOf } from './resolve.ts'

/** What the profiles that hold for a plan ask of it beside the rules; each entry once. */
export interface Demands {
  readonly sections: readonly Demand<SectionDemand>[]
  readonly ceilings: readonly Demand<CeilingDemand>[]
  readonly intervals: readonly Demand<IntervalDemand>[]
}

/** The profiles of a workspace: those of its settings and of the command line, the default where there is none. */
export function namesFor({ settings }: Workspace, asked: readonly string[] = [], plan?: Plan): string[] {
  const common = [...(settings.profiles ?? []), ...asked]
  return [...(common.length > 0 ? common : [defaultProfile]), ...(plan?.data.profiles ?? [])]
}

export function profilesNamed(names: readonly string[], files: ProfileFiles): Profile[] {
  return [...new Set(names)].flatMap((name) => profileOf(name, files) ?? [])
}

/** What is asked of each plan. `asked` are profiles of the command line. */
export function demandsOf(workspace: Workspace, asked: readonly string[] = []): (plan: Plan) => Demands {
  const known = new Map<string, Demands>()
  return (plan) => {
    const names = namesFor(workspace, asked, plan)
    const key = `${names.join('\n')}\n${plan.data.kind} ${plan.data.hazard.join(' ')}`
    let demands = known.get(key)
    if (!demands) {
      const profiles = profilesNamed(names, workspace.profiles)
      const chosen = <T extends Asked>(list: (profile: Profile) => readonly T[]): T[] =>
        [...new Map(profiles.flatMap(list).map((one) => [JSON.stringify(one), one])).values()].filter((one) =>
          isAsked(one, plan),
        )
      demands = {
        sections: chosen((profile) => profile.sections),
        ceilings: chosen((profile) => profile.ceilings),
        intervals: chosen((profile) => profile.intervals),
      }
      known.set(key, demands)
    }
    return demands
  }
}

export interface Asked {
  readonly kinds?: readonly string[]
  readonly hazards?: readonly string[]
  readonly except?: readonly string[]
}

/** Whether an entry of a profile concerns a plan, by its kind and its hazards. */
export function isAsked({ kinds, hazards, except = [] }: Asked, { data }: Plan): boolean {
  if (kinds?.length && !kinds.includes(data.kind)) return false
  if (hazards?.length && !data.hazard.some((hazard) => hazards.includes(hazard))) return false
  return !(data.hazard.length > 0 && data.hazard.every((hazard) => except.includes(hazard)))
}
