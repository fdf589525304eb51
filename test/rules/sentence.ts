import { parseDocument } from 'yaml'
import { readWorkspace, type Workspace } from '../../src/model/workspace.ts'
import { createSource } from '../../src/source/source.ts'
import { basePlan } from './base-plan.ts'

/** A sentence with its label. */
export interface Sentence {
  readonly text: string
  readonly where: string
  readonly lang?: 'zh-Hans' | 'zh-Hant' | 'en'
  readonly hazard?: string
  /** The rules that must find something in it; none in a trap. */
  readonly finds: readonly string[]
}

/** Where a sentence may stand: a path in the plan, the head or the end of its body, or a path in another document. */
const places: Readonly<Record<string, readonly (string | number)[]>> = {
  summary: ['summary'],
  scope: ['scope'],
  principle: ['principles', 0, 'text'],
  measures: ['risks', 0, 'measures'],
  duties: ['roles', 1, 'duties', 0],
  'role-never': ['roles', 1, 'never'],
  title: ['steps', 6, 'title'],
  action: ['steps', 6, 'action'],
  when: ['steps', 6, 'when'],
  'step-never': ['steps', 6, 'never'],
  first: ['field', 'first'],
  'field-action': ['field', 'actions', 0, 'text'],
  'field-never': ['field', 'never', 0],
  procedure: ['activation', 'procedure'],
  script: ['communications', 0, 'stages', 0, 'say'],
  avoid: ['communications', 0, 'stages', 0, 'avoid'],
  notice: ['communications', 0, 'text'],
  form: ['forms', 0, 'fields', 0],
  topic: ['training', 0, 'topic'],
  'drill-scenario': ['drills', 0, 'scenario'],
  evaluation: ['drills', 0, 'evaluation'],
  restore: ['recovery', 'restore'],
  never: ['never', 0],
  scenario: ['drill', 'scenario'],
  inject: ['drill', 'injects', 0, 'content'],
  record: ['record', 'events', 0, 'what'],
  finding: ['record', 'findings', 0, 'what'],
  conclusion: ['record', 'conclusion'],
  head: [],
  body: [],
}

/** A workspace that is sound but for the sentence. */
export function workspaceOf({ text, where, lang = 'zh-Hans', hazard = 'general' }: Sentence): Workspace {
  const path = places[where]
  if (!path) throw new Error(`no place is called ${where}`)
  const plan = parseDocument(basePlan.replace(/^\n/, ''))
  plan.set('lang', lang)
  plan.set('hazard', hazard)
  const drill = parseDocument(
    '{ id: script, title: 演练脚本, kind: drill, plan: example, scenario: 大厅拥挤。, injects: [{ at: "+05:00" }] }',
  )
  const record = parseDocument(
    '{ id: held, title: 演练记录, kind: drill-record, plan: example, on: 2026-06-10, events: [{ at: "+00:00" }], findings: [{ what: 无, owner: lobby, due: 2026-07-10 }] }',
  )
  const [first, ...rest] = path
  if (first === 'drill') drill.setIn(rest, text)
  else if (first === 'record') record.setIn(rest, text)
  else if (first !== undefined) {
    // What is said has nobody's approval unless it says so.
    plan.deleteIn(['communications', 0, 'approver'])
    plan.setIn(['communications', 0, 'owner'], 'spokesperson')
    if (where === 'script' || where === 'avoid') {
      plan.setIn(['communications', 0, 'stages'], plan.createNode([{ title: '开始', say: '请单列排队。' }]))
    }
    plan.setIn(path, text)
  }
  const body =
    where === 'head' ? `${text}\n\n# 总则\n\n先疏通出口。\n` : where === 'body' ? `\n# 处置\n\n${text}\n` : ''
  const document = (file: string, data: { toString(): string }, rest = '') =>
    createSource(file, `---\n${data.toString().trimEnd()}\n---\n${rest}`)
  return readWorkspace({
    settings: createSource('musterbook.yaml', ''),
    documents: [
      document('plans/example.md', plan, body),
      document('plans/script.md', drill),
      document('plans/held.md', record),
    ],
    units: [],
    readAsset: () => ({ status: 'missing' }),
  })
}
