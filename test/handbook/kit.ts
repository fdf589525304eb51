import type { Root } from 'hast'
import { composeHandbook } from '../../src/handbook/compose.ts'
import type { FigureSource } from '../../src/handbook/figure-source.ts'
import type { Block, Chapter, Handbook } from '../../src/handbook/handbook.ts'
import { planForUnit } from '../../src/model/effective.ts'
import type { HandbookSettings } from '../../src/model/types.ts'
import { workspaceOf } from '../model/workspace-of.ts'

export interface BookOptions {
  readonly unit?: string
  readonly settings?: Partial<HandbookSettings>
  readonly locale?: 'zh-Hans' | 'en'
  readonly figures?: FigureSource
}

/** The book of a workspace that is given by its texts. */
export function bookOf(files: Readonly<Record<string, string>>, options: BookOptions = {}): Handbook {
  const workspace = workspaceOf(files)
  const unit = workspace.units.find((one) => one.id === options.unit)
  return composeHandbook({
    workspace,
    settings: { id: 'file', ...options.settings },
    unit,
    plans: workspace.plans.map((plan) => (unit ? planForUnit(plan, unit) : plan)),
    today: '2026-11-23',
    locale: options.locale ?? 'zh-Hans',
    figures: options.figures,
  })
}

/** The chapter of the first plan. */
export function planChapterOf(book: Handbook): Chapter {
  const chapter = book.chapters.find((one) => one.plan !== undefined)
  if (!chapter) throw new Error('no plan')
  return chapter
}

/** All that a reader sees of a value of the book, in order. */
export function words(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(words).join(' ')
  if (typeof value !== 'object' || value === null) return ''
  const node = value as Record<string, unknown>
  if (node.kind === 'prose') return treeText(node.root as Root)
  const hidden = ['kind', 'id', 'key', 'to', 'name', 'svg', 'layout', 'digest']
  return Object.entries(node)
    .flatMap(([key, item]) => (hidden.includes(key) && typeof item === 'string' ? [] : [words(item)]))
    .join(' ')
}

function treeText(node: unknown): string {
  const { value, children } = node as { value?: string; children?: unknown[] }
  return value ?? (children ?? []).map(treeText).join('')
}

export function blocksOf(chapter: Chapter): Block[] {
  return [...chapter.blocks, ...chapter.sections.flatMap((section) => section.blocks)]
}

export const unitFile = `id: shore
name: 海岸路支行
tags: [rural]
address: 海岸路 18 号
people:
  支行行长: { name: 甲示例, phone: 000-1 }
  副行长: { name: 乙示例, phone: 000-2 }
contacts: { police: { phone: 000-9 } }
places: { square: 街心花园 }
`

export const frontMatter = `title: 集中取款预案
kind: special
hazard: bank-run
document: { version: "2.3", status: approved }
scope: 适用于本支行。
levels:
  - { id: I, name: 一级, criteria: 排队百人, authority: lead }
  - { id: II, name: 二级, criteria: 排队五十人, authority: lead }
roles:
  - { id: lead, name: 总指挥, holder: 支行行长, deputies: [副行长], function: command, never: [擅离现场] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, reports-to: lead, never: [劝阻取款] }
thresholds:
  - { id: queue, indicator: 排队人数, unit: 人, limits: { I: ">= 100", II: ">= 50" }, triggers: [count] }
steps:
  - { id: patrol, phase: monitoring, title: 巡看排队, owner: lobby, every: 10 分钟, action: 清点等候区。 }
  - { id: count, title: 清点人数, owner: lobby, within: 5 分钟内, action: "问清**原因**。" }
  - { id: report, title: 报告行长, owner: lobby, within: 10 分钟内, deadline: 自发现起 20 分钟内, after: [count] }
  - { id: start, title: 启动响应, owner: lead, within: 立即, after: [report], levels: [I] }
  - { id: review, phase: recovery, title: 复盘整改, owner: lead, within: 5个工作日内 }
reports:
  - { type: first, from: lead, to: [police], within: 1 小时内 }
contacts:
  - { id: police, name: 派出所, phone: 110-1 }
never: [关门拒客]
`

export function plan(body = '', more = ''): string {
  return `---\n${frontMatter}${more}---\n${body}`
}
