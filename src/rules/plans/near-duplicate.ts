import { clausesOf, clustersOf } from '../../analysis/near-duplicates.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import { isWritten } from '../items.ts'
import { titlesOf } from '../printed.ts'
import type { Rule } from '../rule.ts'
import { bodyTexts, valueTexts } from '../texts.ts'

/** Of a copy in which one clause in ten was changed, more than this stays the same. */
const share = 0.7
/** Plans shorter than this look alike whatever they are about. */
const fewest = 12

export const nearDuplicate: Rule = {
  id: 'near-duplicate',
  group: 'plans',
  severity: 'info',
  basis: { kind: 'practice' },
  *workspace({ workspace: { plans } }) {
    const current = plans.filter(({ data }) => data.document?.status !== 'retired')
    // The titles of steps are few: what differs in them needs no closer look.
    for (const alike of clustersOf(current.map(stepTitles), share)) {
      const candidates = alike.map((index) => current[index] as Plan)
      const texts = candidates.map(({ file }) => clausesOf(textsIn(file)))
      for (const cluster of clustersOf(texts, share)) {
        const copies = cluster
          .filter((index) => (texts[index]?.size ?? 0) >= fewest)
          .map((index) => candidates[index] as Plan)
        const [first, ...others] = copies
        if (!first || others.length === 0) continue
        const at = isWritten(first, ['title']) ? placeIn(first, ['title']) : placeIn(first, [], 'first-key')
        yield {
          place: at,
          plan: first,
          message: others.length > 3 ? 'many' : 'message',
          values: { title: first.data.title, n: others.length, others: titlesOf(others) },
          related: others
            .slice(0, 10)
            .map((plan) => ({ place: placeIn(plan, ['title']), message: { key: 'near-duplicate.copy' } })),
        }
      }
    }
  },
  examples: {
    bad: [
      {
        files: {
          'plans/one.md': run('one', '集中退货专项应急预案', '15 分钟'),
          'plans/two.md': run('two', '集中退货专项应急预案（二）', '20 分钟'),
        },
        at: ['/title'],
      },
      {
        files: Object.fromEntries(
          ['a', 'b', 'c', 'd', 'e'].map((id, at) => [
            `plans/${id}.md`,
            run(id, `${id} 支行集中取款预案`, `${10 + at} 分钟`),
          ]),
        ),
        at: ['/title'],
      },
      {
        files: {
          'plans/one.md': run('one', '集中取款预案', '15 分钟'),
          'plans/two.md': run('two', '挤兑预案', '15 分钟').replace('引导排队，逐人发号', '维持秩序，逐人登记'),
          'plans/fire.md': fire('fire'),
          'plans/fire-too.md': fire('fire-too'),
        },
        at: ['/title', '/title'],
      },
    ],
    good: [
      { files: { 'plans/fire.md': fire('fire'), 'plans/run.md': run('run', '集中取款预案', '15 分钟') } },
      {
        files: {
          'plans/now.md': run('now', '集中取款预案', '15 分钟'),
          'plans/old.md': run('old', '集中取款预案（旧版）', '15 分钟').replace(
            'kind:',
            'document: { status: retired }\nkind:',
          ),
        },
      },
      { files: { 'plans/short.md': short('短预案'), 'plans/short-too.md': short('另一短预案') } },
      {
        files: {
          'plans/run.md': run('run', '集中取款预案', '15 分钟'),
          'plans/same-titles.md': run('other', '系统中断预案', '15 分钟').replace(
            /action: .*|summary: .*|scope: .*/g,
            (text) => `${text.split(':')[0]}: 另有一套做法，设备切到备用线路，在另一本册子上登记。`,
          ),
        },
      },
      {
        files: {
          'plans/run.md': run('run', '集中取款预案', '15 分钟'),
          'plans/same-text.md': run('other', '系统中断预案', '15 分钟').replace(
            /title: (?:清点|报告|分区).*/g,
            (text, at: number) => `title: 另一步 ${text.length + at}`,
          ),
        },
      },
      { files: { 'plans/run.md': run('run', '集中取款预案', '15 分钟'), 'plans/record.md': record() } },
    ],
  },
}

function stepTitles({ data }: Plan): Set<string> {
  return new Set(data.steps.map(({ title }) => title.replace(/[\s\d]+/g, '')))
}

function* textsIn(file: Plan['file']): Iterable<string> {
  for (const { text } of valueTexts(file)) yield text
  for (const { text } of bodyTexts(file)) yield text
}

function run(id: string, title: string, within: string): string {
  return `---
id: ${id}
title: ${title}
kind: special
hazard: bank-run
summary: 客户集中到网点时，先保人身安全，再保现金供应。
scope: 适用于营业时间内的集中取款，包括传言引起的和系统中断引起的两种情形。
roles:
  - { id: commander, name: 总指挥, holder: 支行行长, duties: [判定响应级别, 统一调度本支行人员] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, duties: [清点聚集人数, 照看老人和儿童] }
steps:
  - id: confirm
    title: 清点聚集人数
    owner: lobby
    within: ${within}
    action: 清点室内和场外人数，问清取款原因，记入大事记。
  - id: report
    title: 报告支行行长
    owner: lobby
    within: ${within}
    action: 报告时间、地点、人数和客户诉求，原因不明的写待查。
  - id: guide
    title: 分区引导排队
    owner: lobby
    within: ${within}
    action: 引导排队，逐人发号，说明预计等候时间，取号客户当日办结。
---
`
}

function fire(id: string): string {
  return `---
id: ${id}
title: 火灾处置方案
kind: onsite
hazard: fire
summary: 冒烟起火时先喊人，再报警，带着客户往外走。
roles:
  - { id: commander, name: 总指挥, holder: 支行行长, duties: [判定响应级别, 统一调度本支行人员] }
steps:
  - { id: shout, title: 呼喊示警, owner: commander, within: 1 分钟, action: 大声呼喊着火位置，按响最近的手动报警按钮。 }
  - { id: call, title: 拨打火警电话, owner: commander, within: 1 分钟, action: 说清地址、楼层和燃烧物，派人到路口等候。 }
---
`
}

function short(title: string): string {
  return `---
title: ${title}
kind: onsite
hazard: fire
roles: [{ id: lead, name: 负责人 }]
steps: [{ id: call, title: 拨打报警电话 }, { id: leave, title: 带客户离开 }]
---
`
}

/** A record that quotes the plan is no copy of it. */
function record(): string {
  return run('record', '演练记录', '15 分钟').replace(
    /kind: special[\s\S]*/,
    'kind: drill-record\nplan: run\non: 2026-06-30\n---\n清点室内和场外人数，问清取款原因，记入大事记。\n',
  )
}
