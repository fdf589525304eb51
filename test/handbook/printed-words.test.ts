import { describe, expect, test } from 'vitest'
import { chartFirst, packed } from '../../src/handbook/figure-blocks.ts'
import type { Figure } from '../../src/handbook/handbook.ts'
import { blocksOf, bookOf, plan, planChapterOf, unitFile, words } from './kit.ts'

const chapterOf = (text: string) => planChapterOf(bookOf({ 'plans/run.md': text, 'plans/units/shore.yaml': unitFile }))

describe('the words of a chapter', () => {
  test('dates are written as they are said', () => {
    const more =
      'resources: [{ id: radio, name: 对讲机, check: { every: 每月, last: 2026-10-14 }, expires: 2027-08-31 }]\n'
    const text = plan('', more).replace('name: 派出所,', 'name: 派出所, verified-on: 2026-10-20,')
    const said = words(chapterOf(text).sections)
    for (const date of ['上次 2026年10月14日', '2027年8月31日', '2026年10月20日']) expect(said).toContain(date)
    expect(said).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  })

  test('a step’s latest moment stands below its limit', () => {
    const steps = blocksOf(chapterOf(plan())).find((block) => block.kind === 'table' && block.name === 'steps')
    expect(words(steps)).toContain('10 分钟内 最迟  20 分钟内 自发现起')
  })

  test('what is not to be said has a label only where it does not say so itself', () => {
    const stages = '{ title: 询问, say: [您好。], avoid: [不猜原因。, 关门] }'
    const script = blocksOf(
      chapterOf(plan('', `communications: [{ id: lobby-words, audience: [客户], stages: [${stages}] }]\n`)),
    )
      .flatMap((block) => (block.kind === 'script' ? block.words : []))
      .flatMap((word) => word.avoid)
    expect(script).toEqual([
      { text: '不猜原因。', label: undefined },
      { text: '关门', label: '不说' },
    ])
  })

  test('a role and its telephone of the same name are told once', () => {
    const text = plan().replace(
      'owner: lobby, within: 5 分钟内,',
      'owner: lobby, within: 5 分钟内, notify: [lead, 总指挥, police],',
    )
    expect(words(blocksOf(chapterOf(text)))).toMatch(/告知\s+总指挥\s+、\s+派出所/)
  })
})

describe('a chart and its table', () => {
  const table = blocksOf(chapterOf(plan())).find((block) => block.kind === 'table' && block.name === 'roles')
  const chart = (height: number): Figure => ({
    ...{ kind: 'figure', id: 'x', label: '', caption: '', reading: '' },
    svg: `<svg viewBox="0 0 442.2 ${height}"></svg>`,
  })

  test('the chart comes first where it leaves room for a heading, else last', () => {
    if (!table) throw new Error('no roles')
    expect(chartFirst([table, chart(300)]).map((block) => block.kind)).toEqual(['figure', 'table'])
    expect(chartFirst([table, chart(400)]).map((block) => block.kind)).toEqual(['table', 'figure'])
  })
})

describe('the order of figures', () => {
  const figure = (name: string, height: number) => ({ name, svg: `<svg viewBox="0 0 442.2 ${height}"/>` })
  const orderOf = (...kinds: [string, number][][]) =>
    packed(
      kinds.map((kind) => kind.map(([name, height]) => figure(name, height))),
      684,
    ).map(({ name }) => name)

  test('puts small ones where they share a page, and keeps each kind in its own order', () => {
    const flow: [string, number][] = [
      ['流程一', 170],
      ['流程二', 560],
    ]
    const times: [string, number][] = [
      ['时限一', 130],
      ['时限二', 520],
    ]
    const order = orderOf(flow, times)
    expect(order.slice(0, 2).toSorted()).toEqual(['时限一', '流程一'])
    expect(order.slice(2)).toEqual(['流程二', '时限二'])
  })

  test('does not go back and forth where nothing is gained by it', () => {
    const large = (name: string): [string, number][] => [
      [`${name}一`, 560],
      [`${name}二`, 560],
    ]
    expect(orderOf(large('流程'), large('时限'))).toEqual(['流程一', '流程二', '时限一', '时限二'])
    expect(orderOf([], [['时限', 100]])).toEqual(['时限'])
  })
})
