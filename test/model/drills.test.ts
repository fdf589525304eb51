import { describe, expect, it } from 'vitest'
import { lint } from '../../src/cli/lint.ts'
import { format } from '../../src/messages/format.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { rules } from '../../src/rules/index.ts'
import { told, workspaceOf } from './workspace-of.ts'

const plan = `---
title: 集中取款应急预案
kind: special
hazard: bank-run
roles:
  - { id: commander, name: 总指挥, holder: 支行行长 }
  - { id: lobby, name: 大堂组, holder: 大堂经理 }
contacts:
  - { id: police, name: 派出所, phone: 110 }
steps:
  - { id: confirm, title: 清点人数, owner: lobby, within: 5m }
drills:
  - { id: tabletop, type: tabletop, every: yearly, owner: commander }
---
`
const drill = (more = ''): string => `---
title: 桌面推演脚本
kind: drill
plan: bank-run
objectives:
  - { id: count, text: 五分钟内清点人数 }
${more}---
`
const record = (more = ''): string => `---
title: 推演记录
kind: drill-record
plan: bank-run
on: 2026-06-10
${more}---
`

function read(files: Readonly<Record<string, string>>): Workspace {
  return workspaceOf({ 'plans/bank-run.md': plan, ...files })
}

function problemsOf(files: Readonly<Record<string, string>>): string[] {
  return read(files).problems.map((problem) => {
    const [rule, file, path] = told(problem).split(' ')
    const { near } = problem.message.values ?? {}
    for (const locale of ['en', 'zh-Hans'] as const) expect(format(problem.message, locale)).not.toMatch(/[{}]|“”/)
    return [rule, file?.replace(/^plans\//, ''), path, ...(near === undefined ? [] : [`→ ${near}`])].join(' ')
  })
}

describe('references of a drill', () => {
  it('resolve against the plan that it names, by id or name', () => {
    const injects = `participants: [commander, 保卫部, police]
injects:
  - { at: "+05", from: 导调员, to: 大堂组, content: 门口聚集四十人。, expects: [{ step: confirm, actor: lobby, within: 5m }] }
  - { at: "9:20", from: 导调员, to: 任意岗位, expects: [{ step: 清点人数, actor: 大堂组 }] }
`
    expect(problemsOf({ 'plans/script.md': drill(injects) })).toEqual([])
  })

  it('that name nothing are told at their place, with what was meant', () => {
    const injects = `injects:
  - { at: "+05", expects: [{ step: confrim, actor: loby, within: 5m from step:cofirm }] }
`
    expect(problemsOf({ 'plans/script.md': drill(injects) })).toEqual([
      'unknown-reference script.md /injects/0/expects/0/step → confirm',
      'unknown-reference script.md /injects/0/expects/0/actor → lobby',
      'unknown-reference script.md /injects/0/expects/0/within → confirm',
    ])
  })

  it('a plan that does not exist is told once, and nothing in it', () => {
    const script = drill('injects: [{ at: "+05", expects: [{ step: no-such, actor: nobody }] }]\n')
    expect(problemsOf({ 'plans/script.md': script.replace('plan: bank-run', 'plan: bank-rum') })).toEqual([
      'unknown-reference script.md /plan → bank-run',
    ])
  })
})

describe('references of a drill record', () => {
  const full = `drill: script
organiser: 安全保卫部总经理
attendance: [{ role: lobby, called: 3, came: 3 }, { role: police, called: 1, came: 1 }]
events:
  - { at: 9:05, actor: 导调员, what: 宣布开始 }
  - { at: +04:30, actor: lobby, step: confirm, what: 报告四十人 }
ratings: [{ objective: count, rating: P, evidence: 4 分 30 秒 }]
findings: [{ what: 场外漏点, step: confirm, owner: lobby, due: 2026-07-10 }]
`
  it('resolve against the plan and the script', () => {
    const files = { 'plans/script.md': drill(), 'plans/record.md': record(full) }
    expect(problemsOf(files)).toEqual([])
    const byTitle = full
      .replace('drill: script', 'drill: 桌面推演脚本')
      .replace('objective: count', 'objective: 五分钟内清点人数')
    expect(problemsOf({ ...files, 'plans/record.md': record(byTitle) })).toEqual([])
  })

  it('that name nothing are told at their place', () => {
    const wrong = full
      .replace('drill: script', 'drill: scrip')
      .replace('role: lobby', 'role: loby')
      .replace('step: confirm, what', 'step: confim, what')
      .replace('step: confirm, owner: lobby', 'step: confirn, owner: loby')
    expect(problemsOf({ 'plans/script.md': drill(), 'plans/record.md': record(wrong) })).toEqual([
      'unknown-reference record.md /drill → script',
      'unknown-reference record.md /attendance/0/role → lobby',
      'unknown-reference record.md /events/1/step → confirm',
      'unknown-reference record.md /findings/0/step → confirm',
      'unknown-reference record.md /findings/0/owner → lobby',
    ])
  })

  it('objectives are those of the script that it names; a drill of the plan has none', () => {
    const wrong = full.replace('objective: count', 'objective: cuont')
    expect(problemsOf({ 'plans/script.md': drill(), 'plans/record.md': record(wrong) })).toEqual([
      'unknown-reference record.md /ratings/0/objective → count',
    ])
    const planned = wrong.replace('drill: script', 'drill: tabletop')
    expect(problemsOf({ 'plans/script.md': drill(), 'plans/record.md': record(planned) })).toEqual([])
  })
})

describe('values of drills', () => {
  it('moments are offsets or times of day', () => {
    expect(
      problemsOf({ 'plans/script.md': drill('injects: [{ at: 开场后 }, { at: 25:00 }, { at: X 分 }]\n') }),
    ).toEqual([
      'schema script.md /injects/0/at',
      'schema script.md /injects/1/at',
      'placeholder script.md /injects/2/at',
    ])
    expect(problemsOf({ 'plans/record.md': record('events: [{ at: 9点半左右, what: 开始 }]\n') })).toEqual([
      'schema record.md /events/0/at',
    ])
  })

  it('ids are unique: of objectives in a drill, of scripts, of records', () => {
    const twice = drill('id: a\n').replace('清点人数 }', '清点人数 }\n  - { id: count, text: 报告行长 }')
    expect(problemsOf({ 'plans/x.md': twice, 'plans/y.md': drill('id: a\n') })).toEqual([
      'duplicate-id x.md /objectives/count/id',
      'duplicate-id y.md /id',
    ])
    expect(problemsOf({ 'plans/x.md': record('id: r\n'), 'plans/y.md': record('id: r\n') })).toEqual([
      'duplicate-id y.md /id',
    ])
    expect(problemsOf({ 'plans/x.md': record(), 'plans/y.md': record() })).toEqual([])
  })

  it('of the wrong type are told, and nothing breaks on them', () => {
    const files = {
      'plans/script.md': drill('injects: { at: 1 }\nsafety: [x]\n').replace(
        '- { id: count, text: 五分钟内清点人数 }',
        '- 5',
      ),
      'plans/record.md': record('events: 9:05\nfindings: [x, 5]\nattendance: [[1]]\n').replace(
        'on: 2026-06-10',
        'on: [1]',
      ),
    }
    expect(problemsOf(files).every((one) => one.startsWith('schema '))).toBe(true)
    expect(() => lint(read(files), { today: '2026-11-22' })).not.toThrow()
  })
})

describe('a drill or a record', () => {
  const files = { 'plans/script.md': drill('id: script\n'), 'plans/record.md': record('drill: tabletop\n') }

  it('is no plan: no rule for plans speaks of it, and no reference finds it as one', () => {
    const workspace = read({
      ...files,
      'plans/b.md': plan.replace('---\n', '---\nid: other\nparent: script\nrelated: [record]\n'),
    })
    expect(workspace.plans.map(({ id }) => id)).toEqual(['bank-run', 'other'])
    expect([workspace.drills.length, workspace.records.length]).toEqual([1, 1])
    expect(workspace.problems.map(told).map((text) => text.split(' ').slice(0, 3).join(' '))).toEqual([
      'unknown-reference plans/b.md /parent',
      'unknown-reference plans/b.md /related/0',
    ])
    const found = lint(read(files), { today: '2026-11-22' })
    // What is found in a record is what rules for drills find.
    const ofDrills = new Set(rules.filter(({ group }) => group === 'drills').map(({ id }) => id))
    const elsewhere = found.filter(({ file }) => file !== 'plans/bank-run.md')
    expect(elsewhere.filter(({ rule }) => !ofDrills.has(rule))).toEqual([])
  })

  it('is known by its kind in Chinese too', () => {
    const chinese = '---\n标题: 推演记录\n类别: 演练记录\n预案: bank-run\n日期: 2026-06-10\n演练: tabletop\n---\n'
    const workspace = read({ 'plans/record.md': chinese })
    expect(workspace.records.map(({ data }) => data.drill)).toEqual(['tabletop'])
    expect(workspace.plans).toHaveLength(1)
  })
})
