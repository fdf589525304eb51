import type { Plan } from '../model/plan.ts'
import type { Form } from '../model/types.ts'
import type { Bench } from './desk.ts'
import { printedPost } from './people.ts'

/** A form that a hazard needs on paper, whether or not its plan has one. */
interface UsualForm {
  readonly name: 'head-count' | 'sweep' | 'witness' | 'cash-log' | 'event-log'
  readonly hazards: readonly string[]
  /** Titles of forms that do the same. */
  readonly known: RegExp
}

const headCount = /人[员員数數].{0,4}[清点點]|[清点點]{1,2}.{0,3}人|点名|點名|head.?count|\broll\b|muster/i

const usual: readonly UsualForm[] = [
  {
    name: 'sweep',
    hazards: ['fire'],
    known: /(?<![财財现現])清查|搜[查索]|\bsweep|rooms? (?:searched|checked)|search (?:list|of)/i,
  },
  { name: 'head-count', hazards: ['fire'], known: headCount },
  { name: 'witness', hazards: ['robbery'], known: /目[击擊]|特征|特徵|[证證]人|witness|description/i },
  { name: 'cash-log', hazards: ['bank-run'], known: /[现現]金|尾箱|\bcash\b/i },
  {
    name: 'event-log',
    hazards: ['bank-run'],
    known: /大事|[记記]事|事件[登记記]{2}|[经經][过過]|日[志誌]|\b(?:event|incident) log|log of events|chronicle/i,
  },
]

export interface PlannedForm extends Form {
  /** Words beside the title. */
  readonly note: string
  /** What is known of the first column, a row each. */
  readonly entries: readonly string[]
}

/**
 * The forms of a plan that can be filled in, then those that its hazard needs and the plan does not have. A head-count sheet
 * names the posts of the unit, so that nobody has to remember who was there.
 */
export function formsOf(bench: Bench, plan: Plan): PlannedForm[] {
  const own = fillable(plan).map((form) => ({
    ...form,
    note: form.copies === undefined ? '' : bench.say('handbook.copies', { copies: form.copies }),
  }))
  return [...own, ...missingForms(bench, plan)].map((form) => ({
    ...form,
    entries: headCount.test(form.title) ? postsFor(bench, plan, form.fields) : [],
  }))
}

/** What a hazard needs on paper and its plan has no form for. */
export function missingForms(bench: Bench, plan: Plan): (Form & Required<Pick<Form, 'fields'>> & { note: string })[] {
  const { say } = bench
  const missing = usual.filter(
    ({ hazards, known }) =>
      plan.data.hazard.some((hazard) => hazards.includes(hazard)) &&
      !fillable(plan).some((form) => known.test(form.title)),
  )
  return missing.map(({ name }) => ({
    id: `usual-${name}`,
    title: say(`handbook.form.${name}`),
    fields: say(`handbook.form.${name}.fields`).split('|'),
    note: say(name === 'witness' ? 'handbook.form.witness.note' : 'handbook.form.usual'),
  }))
}

function fillable({ data }: Plan): readonly Form[] {
  return (data.forms ?? []).filter((form) => form.fields?.length)
}

/** The unit's posts, where the first column asks for them. */
function postsFor(bench: Bench, { data }: Plan, fields: readonly string[] | undefined): string[] {
  const own = bench.unit?.id
  if (own === undefined || !/[岗崗]位|姓名|\bpost\b|\bname|\bwho\b/i.test(fields?.[0] ?? '')) return []
  const named = data.roles
    .filter((role) => !role.external)
    .flatMap(({ holder, deputies = [], members = [] }) => [...(holder ? [holder] : []), ...deputies, ...members])
  const posts = named.map((post) => printedPost(bench, post)).filter(({ boundIn }) => boundIn === own)
  return [...new Set(posts.map(({ name }) => name))]
}
