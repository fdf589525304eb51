import { describe, expect, test } from 'vitest'
import { format } from '../../src/messages/format.ts'
import { zhHans } from '../../src/messages/zh-Hans.ts'
import { rangeOf } from '../../src/model/file.ts'
import { readWorkspace, type Workspace } from '../../src/model/workspace.ts'
import { rules } from '../../src/rules/index.ts'
import { runRules } from '../../src/rules/run.ts'
import { spelt } from '../../src/rules/spelt.ts'
import { createSource } from '../../src/source/source.ts'

function read(files: Readonly<Record<string, string>>): Workspace {
  const sources = Object.entries(files).map(([path, text]) => createSource(path, text))
  return readWorkspace({
    settings: sources.find(({ path }) => path === 'musterbook.yaml') ?? createSource('musterbook.yaml', ''),
    documents: sources.filter(({ path }) => path.endsWith('.md')),
    units: sources.filter(({ path }) => path.startsWith('units/')),
    readAsset: () => ({ status: 'missing' }),
  })
}

/** What is said of a plan: rule, message and hint. */
function said(files: Readonly<Record<string, string>>, locale: 'en' | 'zh-Hans' | 'zh-Hant'): string[] {
  return runRules(read(files), { rules, settings: {}, today: '2026-11-22' }).map(
    ({ rule, message, hint }) => `${rule}: ${format(message, locale)} ${hint ? format(hint, locale) : ''}`,
  )
}

const english = `---
title: Fire
kind: special
hazard: fire
roles: [{ id: lead, name: Lead, holder: manager, function: command, key: true }]
thresholds: [{ id: smoke, indicator: Smoke, occurs: a smoke alarm, against: baseline, triggers: [call] }]
steps:
  - { id: call, title: Call, owner: lead, within: 1m, phase: response, life-safety: true }
  - { id: leave, title: Leave, owner: lead, after: [call], within: 5 minutes from detection, join: any, with: [lead] }
---
`
const hans = `---
标题: Fire
类别: 专项
事件类型: 火灾
角色: [{ 编号: lead, 名称: Lead, 担任人: manager, 职能: 指挥, 关键: 是 }]
阈值: [{ 编号: smoke, 指标: Smoke, 发生即触发: a smoke alarm, 对比: 基线, 触发: [call] }]
应急响应步骤:
  - { 编号: call, 标题: Call, 责任人: lead, 时限: 1m, 阶段: 响应, 生命安全: true }
  - { 编号: leave, 标题: Leave, 责任人: lead, 前置步骤: [call], 时限: 5 minutes from detection, 汇合: 任一, 协助: [lead] }
---
`
const hant = `---
標題: Fire
類別: 專項
事件類型: 火災
角色: [{ 編號: lead, 名稱: Lead, 擔任人: manager, 職能: 指揮, 關鍵: true }]
閾值: [{ 編號: smoke, 指標: Smoke, 發生即觸發: a smoke alarm, 對比: 基線, 觸發: [call] }]
應急響應步驟:
  - { 編號: call, 標題: Call, 責任人: lead, 時限: 1m, 階段: 響應, 生命安全: true }
  - { 編號: leave, 標題: Leave, 責任人: lead, 前置步驟: [call], 時限: 5 minutes from detection, 匯合: 任一, 協助: [lead] }
---
`
const mixed = `---
title: Fire
类别: special
hazard: 火災
角色: [{ id: lead, 名称: Lead, holder: manager, 職能: command, key: true }]
thresholds: [{ id: smoke, 监测指标: Smoke, occurs: a smoke alarm, 对比基准: baseline, triggers: [call] }]
响应步骤:
  - { id: call, 步骤名称: Call, 负责人: lead, 完成时限: 1m, phase: 應急響應, 保命: 是 }
  - { 编号: leave, title: Leave, owner: lead, 前一步: [call], within: 5 minutes from detection, join: any, 配合: [lead] }
---
`

test('a plan means the same in English, 简体, 繁體 and mixed keys', () => {
  const [expected, ...others] = [english, hans, hant, mixed].map((text) => read({ 'plans/fire.md': text }))
  expect(expected?.problems).toEqual([])
  for (const { plans, problems } of others) {
    expect(problems).toEqual([])
    expect(JSON.stringify(plans[0]?.data)).toBe(JSON.stringify(expected?.plans[0]?.data))
  }
})

test('units, changes to plans, settings and drills take Chinese keys; posts, places and ids of rules are data', () => {
  const { settings, units, drills, records, problems } = read({
    'musterbook.yaml': `语言: 简体中文
单位: { 名称: 示例银行 }
岗位: { manager: { 简体中文: 经理, 繁体中文: 經理, 英文: Manager } }
规则: { no-drill: 关闭, step-without-owner: [错误, {}] }
手册: [{ 编号: file, 对象: 机构, 版别: 存档版, 读者: 内部, 格式: [网页, json] }]
`,
    'plans/fire.md': hans,
    'plans/drill.md': '---\n标题: 演练\n类别: 演练脚本\n预案: fire\n演练形式: 桌面演练\n---\n',
    'plans/record.md': '---\n類別: 演練總結\n標題: 記錄\n預案: fire\n日期: 2026-06-01\n---\n',
    'units/a.yaml': `编号: shore
名称: 海岸路支行
人员:
  manager: { 姓名: 某示例, 电话: 000-0000-0001, 在岗时段: 营业时间 }
地点: { 集合点: 广场 }
预案调整:
  fire:
    应急响应步骤: { leave: { 时限: 3m } }
    接受: [{ 位置: steps/leave/within, 理由: 近, 批准: manager, 截止日期: 2027-01-01 }]
`,
  })
  expect(problems).toEqual([])
  expect(settings).toMatchObject({
    locale: 'zh-Hans',
    organisation: { name: '示例银行' },
    posts: { manager: { 'zh-Hans': '经理', 'zh-Hant': '經理', en: 'Manager' } },
    rules: { 'no-drill': 'off', 'step-without-owner': ['error', {}] },
    handbooks: [{ id: 'file', for: 'unit', edition: 'file', audience: 'internal', formats: ['html', 'json'] }],
  })
  expect(drills[0]?.data).toMatchObject({ kind: 'drill', type: 'tabletop' })
  expect(records[0]?.data).toMatchObject({ kind: 'drill-record', on: '2026-06-01' })
  expect(units[0]?.data).toMatchObject({
    id: 'shore',
    people: { manager: { phone: '000-0000-0001', 'on-duty': 'business' } },
    places: { 集合点: '广场' },
    plans: { fire: { steps: { leave: { within: '3m' } }, accepts: [{ until: '2027-01-01' }] } },
  })
})

describe('messages name keys as the author of the file does', () => {
  const gap = (text: string): string => text.replace(/, (owner|责任人|責任人): lead(?=, (after|前置))/, '')
  const hint = (text: string, locale: 'en' | 'zh-Hans' | 'zh-Hant'): string | undefined =>
    said({ 'plans/fire.md': gap(text) }, locale).find((one) => one.startsWith('step-without-owner'))

  test('in the hint of a finding', () => {
    expect(hint(english, 'en')).toContain('Write under “owner” the one role')
    expect(hint(hans, 'en')).toContain('Write under “责任人” the one role')
    expect(hint(hant, 'en')).toContain('Write under “責任人” the one role')
    expect(hint(english, 'zh-Hans')).toContain('在 owner（责任人）写明')
    expect(hint(hans, 'zh-Hans')).toContain('在“责任人”写明')
    expect(hint(hant, 'zh-Hans')).toContain('在“責任人”写明')
    expect(hint(hant, 'zh-Hant')).toContain('在「責任人」寫明')
    expect(hint(english, 'zh-Hant')).toContain('在 owner（責任人）寫明')
  })

  test('by the alias that the author uses, and a key with its value', () => {
    expect(hint(hans.replace('责任人: lead', '负责人: lead'), 'zh-Hans')).toContain('在“负责人”写明')
    const headless = hans.replace('职能: 指挥, ', '')
    const found = said({ 'plans/fire.md': headless }, 'zh-Hans').find((one) => one.startsWith('no-commander'))
    expect(found).toContain('“职能: 指挥”')
    expect(found).not.toMatch(/function|activation/)
  })

  test('where a key is missing, unknown or has an unknown value', () => {
    const schemaSays = (text: string, locale: 'en' | 'zh-Hans' | 'zh-Hant'): string =>
      said({ 'plans/fire.md': text }, locale)
        .filter((one) => one.startsWith('schema'))
        .join('\n')
    const without = (text: string): string => text.replace(/^(事件类型|事件類型|hazard): .*\n/m, '')
    expect(schemaSays(without(hans), 'zh-Hans')).toContain('这里缺少必填的“事件类型”。')
    expect(schemaSays(without(hant), 'zh-Hant')).toContain('這裡缺少必填的「事件類型」。')
    expect(schemaSays(without(hans), 'en')).toContain('“事件类型” is missing here')
    expect(schemaSays(without(english), 'zh-Hans')).toContain('这里缺少必填的hazard（事件类型）。')
    expect(schemaSays(hans.replace('责任人: lead, 时限: 1m', '责任仁: lead, 时限: 1m'), 'zh-Hans')).toContain(
      '是不是“责任人”？',
    )
    expect(schemaSays(hant.replace('責任人: lead, 時限: 1m', '責任仁: lead, 時限: 1m'), 'zh-Hant')).toContain(
      '是不是「責任人」？',
    )
    expect(schemaSays(hant.replace('階段: 響應', '階段: 嚮應'), 'zh-Hant')).toContain('是不是「響應」？')
    expect(schemaSays(hant.replace('階段: 響應', '階段: 其他'), 'zh-Hant')).toContain('預防、監測、預警、響應、恢復')
  })

  test('in every message of every rule', () => {
    const file = read({ 'plans/fire.md': hans }).plans[0]?.file
    if (!file) throw new Error('no plan')
    const name = spelt({ file, pointer: ['steps', 0] })
    const keys = Object.keys(zhHans).filter((key) => rules.some(({ id }) => key.startsWith(`${id}.`)))
    expect(keys.length).toBeGreaterThan(200)
    for (const key of keys) {
      const text = format(name({ key }), 'zh-Hans')
      // Some sentences are about what is written in English wherever it stands: commands and comments.
      expect.soft(text, key).not.toMatch(/[a-z]（/)
      expect.soft(text, key).not.toMatch(/musterbook “/)
    }
    const draft = format(name({ key: 'placeholder.fix' }), 'zh-Hans')
    expect(draft).toContain('把“文件控制.状态”设为“草稿”')
  })

  test('where one key stands twice, in two languages, with both', () => {
    const twice = hans.replace('责任人: lead, 时限: 1m', '责任人: lead, owner: lead, 时限: 1m')
    const workspace = read({ 'plans/fire.md': twice })
    const [problem, ...rest] = workspace.problems
    expect(rest).toEqual([])
    expect(problem?.rule).toBe('syntax')
    expect(problem && format(problem.message, 'zh-Hans')).toBe(
      '“owner”与前面的“责任人”是同一个键，只有第一个有效。请删去其中一个。',
    )
    const range = problem && rangeOf(problem.place)
    expect(twice.slice(range?.start, range?.end)).toBe('owner')
    expect(workspace.plans[0]?.data.steps[0]?.owner).toBe('lead')
  })
})
