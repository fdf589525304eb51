import type { Body } from '../language/markdown.ts'
import type { Plan } from '../model/plan.ts'
import type { PlanData } from '../model/types.ts'

/** The keys of a plan that a reader outside may see. What is not named here does not get into a public book. */
const shown = ['id', 'title', 'summary', 'lang', 'kind', 'hazard', 'scope', 'principles'] as const

/** A plan cut down to what is for everybody; undefined for one that is not to leave the house. */
export function forPublic(plan: Plan): Plan | undefined {
  const { data } = plan
  if (isRestricted(plan)) return undefined
  const control = data.document
  const kept = Object.fromEntries(shown.flatMap((key) => (data[key] === undefined ? [] : [[key, data[key]]])))
  const document = control && {
    number: control.number,
    version: control.version,
    status: control.status,
    'effective-on': control['effective-on'],
    'published-on': control['published-on'],
  }
  const communications = data.communications?.filter((one) => one.text && isForPublic(one.audience))
  const cut = {
    ...kept,
    document,
    communications: communications?.map(({ id, audience, text }) => ({ id, audience, text })),
    roles: [],
    steps: [],
  } as unknown as PlanData
  return { ...plan, data: cut, file: { ...plan.file, body: publicBody(plan.file.body) } }
}

/** Whether a plan is for those alone who need it: robbery and theft are, unless it says otherwise. */
export function isRestricted({ data }: Plan): boolean {
  const written = data.document?.classification
  return written === undefined ? data.hazard.some(isGuarded) : written === 'restricted'
}

/** Of a body, only what says that it is for the public. */
function publicBody(body: Body | undefined): Body | undefined {
  const children = body?.root.children.filter(
    (node) =>
      node.type === 'containerDirective' &&
      node.name === 'only' &&
      /(?:^|[\s,，、])public(?:$|[\s,，、])/.test(node.attributes?.audience ?? ''),
  )
  return body && { ...body, text: '', root: { ...body.root, children: children ?? [] } }
}

function isGuarded(hazard: string): boolean {
  return hazard === 'robbery' || hazard === 'theft'
}

/** Whether words are for customers, the public or the press. */
export function isForPublic(audience: readonly string[] | undefined): boolean {
  return audience?.some((name) => /客[户戶]|公[众眾]|媒[体體]|public|customer|press|media/i.test(name)) ?? false
}
