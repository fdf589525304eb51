import { describe, expect, it } from 'vitest'
import { format } from '../../src/messages/format.ts'
import { readWorkspace } from '../../src/model/workspace.ts'
import { createSource } from '../../src/source/source.ts'
import { told, workspaceOf } from './workspace-of.ts'

const plan = (extra = '', body = '') => `---
title: 挤兑预案
kind: special
hazard: bank-run
roles:
  - id: commander
    name: 总指挥
    holder: 支行行长
steps:
  - id: confirm
    title: 核实情况
    owner: commander
    within: 5m
${extra}---
${body}`

it('reads a text that did not change as it did before, whatever stands beside it', () => {
  const typed = plan().replace('owner: commander', 'owner: comander\n    notify: [duty、shore]\n    whitin: 5m')
  const document = createSource('plans/a.md', typed)
  const unit = createSource('plans/units/a.yaml', 'id: shore\nname: 海岸路支行\n')
  const read = (...documents: (typeof document)[]) =>
    readWorkspace({
      settings: createSource('musterbook.yaml', ''),
      documents,
      units: documents.length > 1 ? [] : [unit],
      readAsset: () => ({ status: 'missing' }),
    }).problems.map(told)
  const first = read(document)
  expect(first).not.toEqual([])
  const beside = read(document, createSource('plans/b.md', plan()))
  expect(beside).toEqual(read(createSource('plans/a.md', typed), createSource('plans/b.md', plan())))
  expect(read(document)).toEqual(first)
})

describe('reading a plan', () => {
  it('keeps the source text of plain scalars in text keys', () => {
    const workspace = workspaceOf({
      'plans/a.md': plan(
        'document:\n  version: 1.10\ncontacts:\n  - id: police\n    name: 公安\n    phone: 110\n  - id: duty\n    name: 值班\n    phone: 0731000\n',
      ),
    })
    expect(workspace.problems.map(told)).toEqual([])
    const [one] = workspace.plans
    expect(one?.data.document?.version).toBe('1.10')
    expect(one?.data.contacts?.map((contact) => contact.phone)).toEqual(['110', '0731000'])
  })

  it('counts an empty optional key as a missing one', () => {
    const workspace = workspaceOf({
      'plans/a.md': plan(
        'summary:\nprinciples: []\nactivation: {}\nthresholds:\n  - id: queue\n    indicator: 排队\n    limits:\n      II:\n',
      ),
    })
    expect(workspace.problems.map(told)).toEqual([])
    const data = workspace.plans[0]?.data
    expect(data).not.toHaveProperty('summary')
    expect(data).not.toHaveProperty('principles')
    expect(data).not.toHaveProperty('activation')
    expect(data?.thresholds?.[0]).not.toHaveProperty('limits')
  })

  it('takes one value for a list of one', () => {
    const workspace = workspaceOf({ 'plans/a.md': plan('never: 不得关门\n') })
    expect(workspace.problems.map(told)).toEqual([])
    expect(workspace.plans[0]?.data.never).toEqual(['不得关门'])
    expect(workspace.plans[0]?.data.hazard).toEqual(['bank-run'])
  })

  it('reads Chinese keys and values as the canonical ones and keeps their places', () => {
    const chinese = `---
标题: 火灾
类别: 现场处置方案
事件类型: fire
角色:
  - 编号: chief
    名稱: 总指挥
应急响应步骤:
  - 编号: call
    标题: 报警
    阶段: 预警
    责任人: chieff
---
`
    const workspace = workspaceOf({ 'plans/a.md': chinese })
    expect(workspace.plans[0]?.data).toMatchObject({ title: '火灾', kind: 'onsite', steps: [{ phase: 'warning' }] })
    expect(workspace.problems.map(told)).toEqual([
      'unknown-reference plans/a.md /steps/call/owner 12:10-12:16 unknown-reference.near',
    ])
  })

  it('takes the stem of the file for an id that is not written', () => {
    expect(workspaceOf({ 'plans/fire.md': plan() }).plans.map((one) => one.id)).toEqual(['fire'])
  })

  it('resolves references by exact and unique names', () => {
    const workspace = workspaceOf({
      'plans/a.md': plan('activation:\n  authority: 总指挥\ntermination:\n  authority: 副总指挥\n'),
    })
    expect(workspace.problems.map(told)).toEqual([
      'unknown-reference plans/a.md /termination/authority 17:14-17:18 unknown-reference.near',
    ])
  })

  it('tells a value that cannot be read once, as what it is', () => {
    const workspace = workspaceOf({
      'plans/a.md': plan(
        'drills:\n  - id: a\n    every: 定期\n  - id: b\n    next: 待定\n  - id: c\n    every: 很多\n',
      ),
    })
    expect(workspace.problems.map(told)).toEqual([
      'vague-frequency plans/a.md /drills/a/every 16:12-16:14 vague-frequency.value',
      'placeholder plans/a.md /drills/b/next 18:11-18:13 placeholder.value',
      'schema plans/a.md /drills/c/every 20:12-20:14 schema.value',
    ])
  })

  it('gives one problem for an item that has neither id nor title', () => {
    const workspace = workspaceOf({
      'plans/a.md': plan().replace('  - id: confirm\n    title: 核实情况\n    owner', '  - owner'),
    })
    expect(workspace.problems.map(told)).toEqual(['schema plans/a.md /steps/0 10:5-12:1 schema.missing-one-of'])
  })

  it('judges a document by the kind that was meant', () => {
    const workspace = workspaceOf({
      'plans/a.md': plan(),
      'plans/d.md': '---\nkind: dril\ntitle: 演练\nplan: a\n---\n',
    })
    expect(workspace.problems.map(told)).toEqual(['schema plans/d.md /kind 2:7-2:11 schema.unknown-value-near'])
  })

  it.each([
    [
      '{ id: a, title: 报告, 核实情况, owner: commander }',
      'schema plans/a.md /steps/a/核实情况 14:25-14:29 schema.split-by-comma',
    ],
    ['{ id: a, title: 报告, owner：commander }', 'syntax plans/a.md  14:30-14:31 syntax.full-width-colon'],
    ['{ id：a, title: 报告, owner: commander }', 'syntax plans/a.md  14:9-14:10 syntax.full-width-colon'],
    ['{ 编号：a， 标题：报告， 责任人：commander }', 'syntax plans/a.md  14:9-14:10 syntax.full-width-signs'],
    ['{ id: a， title: 报告 }', 'syntax plans/a.md  14:12-14:13 syntax.full-width-comma'],
    ['｛ id: a, title: 报告 ｝', 'syntax plans/a.md  14:5-14:6 syntax.full-width-signs'],
    ['{ id: a, title: 报告 ｝', 'syntax plans/a.md  14:24-14:25 syntax.full-width-bracket'],
    ['id：a\n    title：报告\n    owner：commander', 'syntax plans/a.md  14:7-14:8 syntax.full-width-colons'],
    ['id: a\n    title:报告', 'syntax plans/a.md  15:10-15:11 syntax.colon-without-space'],
    ['id: a\n　　title: 报告', 'schema plans/a.md /　　title 15:1-15:3 syntax.full-width-space'],
    ['id: a\n    within: “15 分钟”', 'syntax plans/a.md /steps/a/within 15:13-15:20 syntax.full-width-quotes'],
    ['id: a\n    title: "报告”', 'syntax plans/a.md  15:12-15:13 syntax.mixed-quotes'],
    [
      '{ id: a, title: 报告, after: [confirm，a] }',
      'syntax plans/a.md /steps/a/after/0 14:40-14:41 syntax.full-width-list',
    ],
    [
      '{ id: a, title: 报告, after: ［confirm］ }',
      'syntax plans/a.md /steps/a/after/0 14:32-14:33 syntax.full-width-bracket',
    ],
  ])('names the sign that is wrong in %s', (step, problem) => {
    const workspace = workspaceOf({ 'plans/a.md': plan(`  - ${step}\n`) })
    expect(workspace.problems.map(told)).toEqual([problem])
    for (const { edits } of workspace.problems)
      for (const edit of edits ?? []) expect(edit.text).not.toMatch(/[：，｛｝［］“”]/)
  })

  it.each([
    ['  － id: a\n    title: 报告\n', '14:3-14:4 syntax.wrong-dash'],
    ['  -id: a\n    title: 报告\n', '14:3-14:4 syntax.dash-without-space'],
  ])('names the dash that is wrong in %j', (step, problem) => {
    expect(workspaceOf({ 'plans/a.md': plan(step) }).problems.map(told)).toEqual([`syntax plans/a.md  ${problem}`])
  })

  it('tells a text that was typed with full-width colons throughout once, with all edits', () => {
    const steps = Array.from({ length: 12 }, (_, index) => `  - id: b${index}\n    title: 乙\n`)
    const text = plan(steps.join('')).replaceAll(': ', '：')
    const workspace = workspaceOf({ 'plans/a.md': text })
    expect(workspace.problems.map(told)).toEqual(['syntax plans/a.md  2:6-2:7 syntax.full-width-colons'])
    expect(workspace.problems[0]?.edits).toHaveLength(text.split('：').length - 1)
  })

  it('points at the line that was meant to end the front matter', () => {
    const text = plan().replace(/---\n$/, '－－－\n')
    expect(workspaceOf({ 'plans/a.md': text }).problems.map(told)).toEqual([
      'syntax plans/a.md  14:1-14:4 syntax.front-matter-end',
    ])
  })

  it('understands what offices call the steps and the comprehensive plan', () => {
    const text = plan().replace('kind: special', '类别: 总体').replace('steps:', '步骤:')
    expect(workspaceOf({ 'plans/a.md': text }).problems.map(told)).toEqual([])
    expect(workspaceOf({ 'plans/a.md': plan('联系: []\n') }).problems.map((one) => one.message.key)).toEqual([
      'schema.unknown-key-near',
    ])
  })

  it.each(['\n---\ntitle: t\n---\n', '----\ntitle: t\n----\n', '———\n标题：t\n', 'title: t\nkind: special\n'])(
    'does not lose a plan that begins with %j',
    (text) => {
      const { problems } = workspaceOf({ 'plans/a.md': text })
      expect(problems.map((problem) => problem.message.key)).toEqual(['syntax.front-matter-fence'])
    },
  )

  it('passes over Markdown that is no plan', () => {
    expect(workspaceOf({ 'plans/a.md': '# 说明\n\n正文。\n\n---\n\ntitle 之后\n' }).problems).toEqual([])
  })

  it('names every required key that an empty plan lacks', () => {
    const { problems } = workspaceOf({ 'plans/a.md': '---\n---\n' })
    expect(problems.map((problem) => format(problem.message, 'en').split(' ')[0])).toEqual([
      ...['“title”', '“kind”', '“hazard”', '“roles”', '“steps”'],
    ])
  })

  it('says that values are nested too deeply', () => {
    const { problems } = workspaceOf({ 'plans/a.md': `---\nroles: ${'['.repeat(9000)}${']'.repeat(9000)}\n---\n` })
    expect(problems.map((problem) => problem.message.key)).toEqual(['syntax.too-deep'])
  })

  it('survives every wrong shape without an exception', () => {
    for (const text of [
      'roles: 5',
      'steps: {a: b}',
      'roles: [1, [2], null]',
      'thresholds: [[[]]]',
      '- a',
      '5',
      '"x"',
      'title: {a: 1}',
    ]) {
      expect(() => workspaceOf({ 'plans/a.md': `---\n${text}\n---\n` })).not.toThrow()
    }
  })
})

describe('references across lists and files', () => {
  it('tells of a directive, a link and an include that name nothing', () => {
    const workspace = workspaceOf({
      'plans/a.md': plan(
        '',
        '::stepz\n\n::steps{role=nobody}\n\n<role:commandr>\n\n::include{file=../x.md}\n\n::include{file=shared/no.md}\n',
      ),
    })
    expect(workspace.problems.map(told)).toEqual([
      'unknown-reference plans/a.md  19:1-19:16 unknown-reference.near',
      'schema plans/a.md  15:1-15:8 schema.unknown-directive-near',
      'unknown-reference plans/a.md  17:1-17:21 unknown-reference.none',
      'path-outside-workspace plans/a.md  21:1-21:24 path-outside-workspace.path',
      'unknown-reference plans/a.md  23:1-23:29 unknown-reference.file-missing',
    ])
  })

  it('reads what a plan includes, and stops at a circle', () => {
    const workspace = workspaceOf({
      'plans/a.md': plan('', '::include{file=shared/aid.md}\n'),
      'shared/aid.md': '急救 <i>x</i>\n\n::include{file=shared/aid.md}\n',
    })
    expect(workspace.problems.map(told)).toEqual([
      'raw-html shared/aid.md  1:4-1:7 raw-html.dropped',
      'unknown-reference shared/aid.md  3:1-3:30 unknown-reference.include-circle',
    ])
  })

  it('says of a value with two meanings which they are', () => {
    const workspace = workspaceOf({
      'plans/a.md': plan(
        '  - id: next\n    title: 下一步\n    within: 次日\n  - id: last\n    title: 再下一步\n    within: 約１５分鐘\nlevels:\n  - { id: I, name: 一级 }\n  - { id: II, name: 二级 }\nthresholds:\n  - id: queue\n    indicator: 排队\n    limits:\n      I: 50\n      II: 20人以上60人以下\n',
      ),
    })
    expect(workspace.problems.map(told)).toEqual([
      'vague-time plans/a.md /steps/next/within 16:13-16:15 vague-time.next-day',
      'vague-time plans/a.md /steps/last/within 19:13-19:18 vague-time.value',
      'schema plans/a.md /thresholds/queue/limits/I 27:10-27:12 schema.bare-number',
      'schema plans/a.md /thresholds/queue/limits/II 28:11-28:21 schema.below',
    ])
  })

  it('lets after cross plans, and tells where it leads nowhere', () => {
    const files = (after: string) => ({
      'plans/a.md': plan(`  - id: next\n    title: 下一步\n    after: [${after}]\n`),
      'plans/b.md': plan(),
    })
    expect(workspaceOf(files('b/confirm')).problems.map(told)).toEqual([])
    expect(workspaceOf(files('b/confrm')).problems.map(told)).toEqual([
      'unknown-reference plans/a.md /steps/next/after/0 16:13-16:21 unknown-reference.none',
    ])
  })

  it('tells of an anchor that names no step', () => {
    const workspace = workspaceOf({
      'plans/a.md': plan('  - id: next\n    title: 下一步\n    within: 10m from step:confrm\n'),
    })
    expect(workspace.problems.map(told)).toEqual([
      'unknown-reference plans/a.md /steps/next/within 16:13-16:33 unknown-reference.near',
    ])
  })

  it('tells of two plans with one id and of ids that occur twice in a list', () => {
    const workspace = workspaceOf({
      'plans/a.md': plan('  - id: confirm\n    title: 再核实\n'),
      'plans/b.md': plan().replace('title: 挤兑预案', 'title: 另一个\nid: a'),
    })
    expect(workspace.problems.map(told)).toEqual([
      'duplicate-id plans/b.md /id 3:5-3:6 duplicate-id.plan',
      'duplicate-id plans/a.md /steps/confirm/id 14:9-14:16 duplicate-id.item',
    ])
  })
})
