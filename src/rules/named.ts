import { simplify } from '../language/simplify.ts'
import { posts } from '../language/word-classes.ts'
import type { Plan } from '../model/plan.ts'
import { findPlan } from '../model/references.ts'
import type { Workspace } from '../model/workspace.ts'

/** Who is known to a plan, as its texts may call them, in one script. */
export interface Names {
  /** Names of roles, posts, contacts and units, of two characters or more, longest first. */
  readonly all: readonly string[]
  /** Whether somebody named (or a post that a text names) decides, approves or acts in a stretch of folded text. */
  readonly decides: (text: string) => boolean
}

const known = new WeakMap<Workspace, WeakMap<Plan, Names>>()
const organisations = new WeakMap<Workspace, Organisation>()

/** The names of a plan and of the plans above and beside it, read once. */
export function namesOf(plan: Plan | undefined, workspace: Workspace): Names {
  if (!plan) return nobody
  let plans = known.get(workspace)
  if (!plans) {
    plans = new WeakMap()
    known.set(workspace, plans)
  }
  let names = plans.get(plan)
  if (!names) {
    names = read(plan, workspace)
    plans.set(plan, names)
  }
  return names
}

/** A plan, and the plans above and beside it: what they define holds for it too. */
export function plansAround(plan: Plan, { plans }: Workspace): Plan[] {
  const { parent = [], related = [] } = plan.data
  const others = [parent, related].flat().flatMap((id) => findPlan(plans, id) ?? [])
  return [plan, ...others.filter((other) => other !== plan)]
}

/** An act of deciding that follows whoever decides. */
const decision =
  '(?:研究)?(?:决定|批准|同意|审批|核准|授权|许可|核定|确定|准许|研判|判断|判定|裁定|认可|核可|审定|签字|拍板|酌定|下令|指令|宣布|批示|负责)'
const vague = '(?:有关|相关)'
const chinese = new RegExp(
  [
    `(?:由|经|报经|报请|报|请|须经|征得|取得|获得|提请|听从)(?!${vague}|研究|书面|事先|批准|同意)[^,。;由经]{1,18}?${decision}`,
    `(?<![向给对请])(?!${vague})\\p{Script=Han}{0,8}${posts}(?:或其?(?:授权人|替补|替代人))?(?:认为|可以?|得(?=视|酌|依|于|在|以)|有权|应当?|须|需|要|必须|视情|酌情|根据|按照?|${decision})`,
    `由(?!${vague})[^,。;]{0,10}?${posts}`,
    '(?:任何(?:一名)?(?:人|员工|同仁)|发现人|在场(?:人员|员工)|当事员工|每名员工)(?:都|均|可|应|有权|认为)',
  ].join('|'),
  'u',
)
const person =
  '(?:commander|manager|director|officer|supervisor|head|leader|chief|principal|chair(?:man|woman|person)?|deputy|coordinator|board|spokesperson|warden|supervisor)'
const english = new RegExp(
  [
    `\\b(?:the|a|an|any|each)\\s(?:[a-z-]+\\s){0,3}${person}(?:\\s(?:of|on)\\s(?:the\\s)?[a-z]+)?\\s(?:\\w+ly\\s)?(?:may|can|will|shall|must|should|has|is|\\w{2,}s)\\b`,
    `\\b(?:by|of|from)\\s(?:the|a|an|their|his)\\s(?:[a-z-]+\\s){0,3}${person}\\b`,
    '\\b(?:anybody|anyone|any member of staff|everybody|each member of staff)\\s(?:may|can|who|must)\\b',
  ].join('|'),
  'i',
)

const nobody: Names = { all: [], decides: (text) => chinese.test(text) || english.test(text) }

function read(plan: Plan, workspace: Workspace): Names {
  const names = new Set(organisationOf(workspace).names)
  for (const one of plansAround(plan, workspace)) {
    for (const name of namesIn(one, workspace)) add(names, name)
  }
  const all = [...names].sort((a, b) => b.length - a.length)
  let asDoer: RegExp | undefined
  return {
    all,
    decides: (text) => {
      asDoer ??= doers(all)
      return nobody.decides(text) || (asDoer?.test(text) ?? false)
    },
  }
}

function add(names: Set<string>, name: string): void {
  const folded = simplify(name).trim().toLowerCase()
  if (folded.length > 1) names.add(folded)
}

/** A name that opens a stretch of text, or stands after 由, 经, 时 and the like: it does something, nothing is done to it. */
function doers(names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return new RegExp(
    `(?:^[\\s>*-]*|[,。;:(]\\s*|由|经|时|并|且|by\\s(?:the\\s)?|the\\s)(?:${any})(?!的|电话|报告|名单|\\p{Script=Latin}|,?\\s?(?:的|之)(?:要求|电话))`,
    'iu',
  )
}

function namesIn({ data }: Plan, workspace: Workspace): string[] {
  const { document, drills = [], contacts = [], training = [] } = data
  const { posts } = organisationOf(workspace)
  const held = [
    ...data.roles.flatMap(({ holder, deputies = [], members = [] }) => [holder, ...deputies, ...members]),
    ...drills.flatMap(({ participants = [] }) => participants),
    ...(document?.signatories ?? []),
    ...(document?.distribution ?? []).map(({ to }) => to),
    document?.['drafted-by'],
    document?.['reviewed-by'],
    document?.['approved-by'],
    ...training.map(({ audience }) => audience),
  ]
    .flat()
    .filter((post) => typeof post === 'string')
    // An id is no word of a text: “the lobby is closed” names nobody.
    .filter((post) => !data.roles.some(({ id }) => id === post))
  return [
    ...data.roles.flatMap(({ name, short = '' }) => [name, short]),
    ...contacts.map(({ name }) => name),
    ...held.flatMap((post) => [post, ...(posts.get(post) ?? [])]),
  ]
}

interface Organisation {
  /** Its name, its units and the posts that the settings name, in one script. */
  readonly names: ReadonlySet<string>
  /** The other names of a post, by each of them and by its id. */
  readonly posts: ReadonlyMap<string, readonly string[]>
}

/** Read once, for there may be many units. */
function organisationOf(workspace: Workspace): Organisation {
  let organisation = organisations.get(workspace)
  if (!organisation) {
    const { settings, units } = workspace
    const names = new Set<string>()
    const posts = new Map<string, readonly string[]>()
    for (const [id, own] of Object.entries(settings.posts ?? {})) {
      const every = [id, ...Object.values(own).flatMap((name) => name ?? [])]
      for (const name of every) posts.set(name, every)
      for (const name of every) add(names, name)
    }
    add(names, settings.organisation?.name ?? '')
    for (const { data } of units.slice(0, 200)) {
      for (const name of [data.name ?? '', ...Object.keys(data.people ?? {})]) add(names, name)
    }
    organisation = { names, posts }
    organisations.set(workspace, organisation)
  }
  return organisation
}
