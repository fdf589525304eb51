import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { readWorkspace, type Workspace } from '../../src/model/workspace.ts'
import { rules } from '../../src/rules/index.ts'
import { runRules } from '../../src/rules/run.ts'
import { createSource } from '../../src/source/source.ts'
import { basePlan } from './base-plan.ts'
import { exampleDay } from './example.ts'

// Sentences with labels, each put into a plan that is sound but for it. What counts is how many gaps are found, and how
// many findings are gaps: of one rule and of all. A file is scored by the rules that it names.

interface Sentence {
  readonly text: string
  readonly where: string
  readonly lang?: 'zh-Hans' | 'zh-Hant' | 'en'
  readonly hazard?: string
  /** The rules that must find something in it; none in a trap. */
  readonly finds: readonly string[]
}

interface Score {
  right: number
  wrong: number
  missed: number
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

const folder = join(import.meta.dirname, 'sentences')
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const scores = new Map<string, Score>()

describe.each(files)('%s', (name) => {
  const sentences = parse(readFileSync(join(folder, name), 'utf8')) as readonly Sentence[]
  const named = [...new Set(sentences.flatMap(({ finds }) => finds))].sort()
  const scored = rules.filter(({ id }) => named.includes(id))
  const wrong: string[] = []

  it('is at least half traps, and says nothing twice', () => {
    expect(sentences.filter(({ finds }) => finds.length === 0).length).toBeGreaterThanOrEqual(sentences.length / 2)
    expect(new Set(sentences.map(({ text, where }) => `${where} ${text}`)).size).toBe(sentences.length)
  }, 600_000)

  it('finds the gaps and leaves the traps alone', () => {
    for (const sentence of sentences) {
      const workspace = workspaceOf(sentence)
      expect(
        workspace.problems.map(({ rule, message }) => ({ rule, message })),
        sentence.text,
      ).toEqual([])
      const findings = runRules(workspace, { rules: scored, settings: {}, today: exampleDay })
      const found = new Set(findings.map(({ rule }) => rule))
      for (const { id } of scored) {
        const isGap = sentence.finds.includes(id)
        const isFound = found.has(id)
        if (isGap && !isFound) wrong.push(`missed ${id}: ${sentence.where}: ${sentence.text}`)
        if (isFound && !isGap) wrong.push(`false ${id}: ${sentence.where}: ${sentence.text}`)
        count(id, isGap, isFound)
        count(name, isGap, isFound)
      }
    }
    if (wrong.length > 0) console.log(wrong.join('\n'))
    if (scored.length === 0) return
    for (const key of [name, ...scored.map(({ id }) => id)]) {
      expect(precision(scoreOf(key)), `precision of ${key}`).toBeGreaterThanOrEqual(0.95)
      expect(recall(scoreOf(key)), `recall of ${key}`).toBeGreaterThanOrEqual(0.9)
    }
  }, 600_000)
})

afterAll(() => {
  const rows = [...scores].map(([key, score]) => {
    const figures = [precision(score), recall(score)].map((figure) => figure.toFixed(2).padStart(9))
    return `${key.padEnd(32)}${figures.join('')}${String(score.right).padStart(7)}${String(score.wrong).padStart(7)}${String(score.missed).padStart(8)}`
  })
  console.log([`${''.padEnd(32)}precision   recall  right  wrong  missed`, ...rows].join('\n'))
})

function workspaceOf({ text, where, lang = 'zh-Hans', hazard = 'general' }: Sentence): Workspace {
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

function count(key: string, isGap: boolean, isFound: boolean): void {
  const score = scoreOf(key)
  if (isGap && isFound) score.right++
  else if (isFound) score.wrong++
  else if (isGap) score.missed++
}

function scoreOf(key: string): Score {
  const score = scores.get(key) ?? { right: 0, wrong: 0, missed: 0 }
  scores.set(key, score)
  return score
}

function precision({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong)
}

function recall({ right, missed }: Score): number {
  return right + missed === 0 ? 1 : right / (right + missed)
}
