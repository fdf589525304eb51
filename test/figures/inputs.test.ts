import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { timeNetwork } from '../../src/analysis/time-network.ts'
import { organisationFigure } from '../../src/figures/organisation.ts'
import { organisationInput } from '../../src/figures/organisation-input.ts'
import { thresholdFigures } from '../../src/figures/thresholds.ts'
import { thresholdInputs } from '../../src/figures/thresholds-input.ts'
import { timelineFigures } from '../../src/figures/timeline.ts'
import { timelineInput } from '../../src/figures/timeline-input.ts'
import type { Plan } from '../../src/model/plan.ts'
import { readWorkspace } from '../../src/model/workspace.ts'
import { createSource } from '../../src/source/source.ts'
import { flaw } from './read-svg.ts'

const small = `---
title: 小预案
kind: special
hazard: general
levels:
  - { id: I, name: 一级响应, authority: head }
  - { id: II, name: 二级响应, authority: head }
roles:
  - { id: head, name: 总指挥, holder: manager, deputies: [deputy], contact: duty }
  - { id: press, name: 新闻发言人, short: 发言人, holder: officer, reports-to: 总指挥 }
thresholds:
  - { id: queue, indicator: 排队人数, unit: 人, every: 5m, window: 10m, limits: { I: ">= 100", 二级响应: ">= 50" } }
  - { id: cash, indicator: 可用现金, unit: 小时, limits: { I: "< 1" } }
  - { id: gun, indicator: 现场事件, occurs: 有人持械, triggers: [I] }
activation: { authority: head }
steps:
  - { id: watch, phase: monitoring, title: 巡看, owner: head, every: 10 分钟 }
  - { id: clear, phase: warning, title: 疏通, owner: 新闻发言人, within: 立即, life-safety: true, notify: [police, head] }
  - { id: start, phase: warning, title: 启动, owner: head, within: 10 分钟内, marks: activation }
  - { id: tell, title: 报告, owner: press, within: 15m, deadline: 自发现起 30 分钟内 }
  - { id: left, type: event, title: 民警到场 }
contacts:
  - { id: duty, name: 值班室, phone: 000-0000-0001 }
  - { id: police, name: 派出所, phone: 110 }
---
`

function plansOf(...documents: [path: string, text: string][]): readonly Plan[] {
  return readWorkspace({
    settings: createSource('musterbook.yaml', ''),
    documents: documents.map(([path, text]) => createSource(path, text)),
    units: [],
    readAsset: () => ({ status: 'missing' }),
  }).plans
}

const [plan] = plansOf(['plans/small.md', small]) as [Plan]

describe('organisationInput', () => {
  it('names functions, posts and phones, and the contacts that steps call', () => {
    const { roles } = organisationInput(plan, {
      postName: (post) => `${post}!`,
      postPhone: (post) => (post === 'officer' ? '1' : undefined),
    })
    expect(roles).toMatchObject([
      { id: 'head', function: 'command', holder: 'manager!', phone: '000-0000-0001', deputies: [{ post: 'deputy!' }] },
      { id: 'press', function: 'speak', phone: '1', reportsTo: ['head'] },
      { id: 'contact:police', name: '派出所', phone: '110', external: true, reportsTo: ['press'] },
    ])
    expect(roles).toHaveLength(3)
  })
})

describe('timelineInput', () => {
  it('keeps the numbers of the plan, prints limits, and leaves out what is done while nothing has happened', () => {
    const input = timelineInput(plan, timeNetwork(plan, [plan]), 'zh-Hans')
    expect(input.steps).toMatchObject([
      { number: 2, kind: 'immediate', limits: ['立即'], owner: '新闻发言人', ownerShort: '发言人' },
      { number: 3, kind: 'bar', start: 0, end: 600 },
      { number: 4, kind: 'bar', start: 600, end: 1500, deadline: 1800 },
      { number: 5, kind: 'event', limits: [] },
    ])
    expect(input.moments.activation).toBe(600)
  })

  it('says so where no step marks the termination, and draws none', () => {
    const recovery = '  - { id: mend, phase: recovery, title: 恢复, owner: head, within: 1 天 }\n'
    const end = '  - { id: end, title: 终止, owner: head, within: 10m, marks: termination }\n'
    const readingOf = (steps: string): string => {
      const [one] = plansOf(['plans/small.md', small.replace('contacts:\n', `${steps}contacts:\n`)]) as [Plan]
      const input = timelineInput(one, timeNetwork(one, [one]), 'zh-Hans')
      return timelineFigures(input, { locale: 'zh-Hans', idPrefix: 'a' })
        .map(({ svg, reading }) => `${/>[^<]*至终止</.test(svg) ? '终止与启动同时' : ''}${reading}`)
        .join()
    }
    const unmarked = readingOf(recovery)
    expect(unmarked).toContain('没有步骤标明终止')
    expect(unmarked).not.toContain('终止与启动同时')
    expect(readingOf(end + recovery)).not.toContain('没有步骤标明终止')
    expect(readingOf('')).not.toContain('终止')
  })
})

describe('thresholdInputs', () => {
  it('prints limits without their unit, and events where they lead to a level', () => {
    expect(thresholdInputs(plan, 'zh-Hans')).toEqual([
      {
        levels: [
          { id: 'I', name: '一级响应', note: '总指挥宣布' },
          { id: 'II', name: '二级响应', note: '总指挥宣布' },
        ],
        indicators: [
          { name: '排队人数', notes: ['人', '10 分钟窗口', '每 5 分钟'], marks: { I: '≥ 100', II: '≥ 50' } },
          { name: '可用现金', notes: ['小时，越少越重'], marks: { I: '< 1' } },
          { name: '现场事件', notes: ['发生即达'], marks: { I: '有人持械' } },
        ],
      },
    ])
  })
})

describe('the plans that come with the project', () => {
  const paths = ['bank-run', 'complaint', 'comprehensive', 'fire'].map((id) => `plans/${id}.md`)
  const plans = plansOf(...paths.map((path): [string, string] => [path, readFileSync(path, 'utf8')]))

  it.each(plans.map((each) => [each.id, each] as const))('draws %s, each figure on one page', (_, each) => {
    for (const locale of ['en', 'zh-Hans'] as const) {
      const organisation = organisationFigure(organisationInput(each), { locale, idPrefix: 'a' })
      const timeline = timelineFigures(timelineInput(each, timeNetwork(each, plans), locale), { locale, idPrefix: 'b' })
      const ladders = thresholdInputs(each, locale).flatMap((input) =>
        thresholdFigures(input, { locale, idPrefix: 'c' }),
      )
      const figures = [...(organisation ? [organisation] : []), ...timeline, ...ladders]
      expect(figures.length).toBeGreaterThan(2)
      expect(figures.map(flaw)).toEqual(figures.map(() => undefined))
      expect(Math.max(...figures.map(({ height }) => height))).toBeLessThan(650)
    }
  })
})
