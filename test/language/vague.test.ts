import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classifyUnreadable, findVagueFrequencies, findVagueTimes } from '../../src/language/vague.ts'
import { anyText } from './arbitraries.ts'

const words = (text: string): string[] => findVagueTimes(text).map(({ word }) => word)

describe('findVagueTimes', () => {
  test.each([
    ['立即向行长报告', ['立即']],
    ['儘快處理並及時上報', ['儘快', '及時']],
    ['第一时间赶赴现场,迅速组织疏散', ['第一时间', '迅速']],
    ['立即启动24小时值班', ['立即']],
    ['24小时内增长100条时立即上报', ['立即']],
    ['2小时内未解决的,立即上报', ['立即']],
    ['立即报警,15分钟内疏散完毕', ['立即']],
    ['立即口头报告,30分钟内书面报告', ['立即']],
    ['15分钟内到达现场,立即处置', ['立即']],
    ['15 分钟内完成。立即报告', ['立即']],
    ['当日值班人员及时报告', ['及时']],
    ['每次接报后立即报告', ['立即']],
    ['火势迅速扩大,立即疏散', ['立即']],
    ['予以及时报告', ['及时']],
    ['在合适时间公布', ['在合适时间']],
    ['Report to the manager as soon as possible.', ['as soon as possible']],
    ['Tell the police immediately, then close the doors.', ['immediately']],
    ['Act promptly\nand without undue delay', ['promptly', 'without undue delay']],
  ])('%s', (text, found) => expect(words(text)).toEqual(found))

  test.each([
    '立即向行长报告,15 分钟内完成',
    '立即向行長報告，15 分鐘內…',
    '立即报告,100分钟内完成',
    '15 分钟内立即报告',
    '接报后15分钟内,立即向行长报告',
    '立即（5分钟内）报告',
    '立即组织疏散,15分钟内疏散完毕',
    '尽快恢复，最迟不超过2小时',
    '及时上报,18:00前完成',
    '当日内及时上报',
    '及时更新,每30分钟一次',
    '在T+1日内及时反馈',
    '立即报告，\n15 分钟内完成',
    'Report immediately, within 15 minutes.',
    'Within 15 minutes of detection, promptly tell the manager',
    '不得延误',
    '24 小时值班',
    '及时雨',
    '因处理不及时引发投诉',
    '未及时报告的',
    '未能及时处置',
    '未按规定及时报告的',
    '不得立即公布',
    '时间、地点以及时限',
    '涉及时间',
    '反馈及时率',
    '立即数',
    '第一时间节点',
    '火势迅速蔓延',
    '反应迅速',
    '舒适时段',
    '随时间变化',
    '随时待命',
    '人马上前',
    '不得使用“及时”“尽快”等字样',
    'immediately adjacent to the exit',
    'was not promptly reported',
  ])('%s has none', (text) => expect(words(text)).toEqual([]))

  test('keeps places, and stays linear', () => {
    expect(findVagueTimes('请儘快處理')).toEqual([{ start: 1, end: 3, word: '儘快' }])
    const start = performance.now()
    findVagueTimes('立即'.repeat(20_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('never throws, and gives spans of the text in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { start, end, word } of [...findVagueTimes(text)]) {
          expect([text.slice(start, end), start >= last, end > start]).toEqual([word, true, true])
          last = end
        }
        findVagueFrequencies(text)
      }),
    )
  })
})

describe('findVagueFrequencies', () => {
  test.each([
    ['定期组织演练', ['定期']],
    ['不定期抽查', ['不定期']],
    ['经常检查消防器材', ['经常']],
    ['Test the alarm regularly.', ['regularly']],
    ['定期检查。每季度演练一次', ['定期']],
    ['定期(每季度至少一次)演练', []],
    ['定期演练,每年不少于一次', []],
    ['Test regularly, every month', []],
    ['定期存款提前支取', []],
    ['固定期限合同', []],
    ['经常项目', []],
  ])('%s', (text, found) => expect(findVagueFrequencies(text).map(({ word }) => word)).toEqual(found))
})

describe('classifyUnreadable', () => {
  test.each([
    ['X 小时', 'limit', 'placeholder'],
    ['尽快,不超过X分钟', 'limit', 'placeholder'],
    ['____', 'recurrence', 'placeholder'],
    ['待定', 'date', 'placeholder'],
    ['Ｘ', 'comparison', 'placeholder'],
    ['>= X%', 'comparison', 'placeholder'],
    ['立即', 'limit', 'vague-time'],
    ['及時', 'duration', 'vague-time'],
    ['发现后尽快', 'limit', 'vague-time'],
    ['ASAP', 'limit', 'vague-time'],
    ['几分钟内', 'limit', 'vague-time'],
    ['适时', 'limit', 'vague-time'],
    ['适时', 'recurrence', 'vague-frequency'],
    ['定期', 'recurrence', 'vague-frequency'],
    ['定期', 'limit', 'vague-frequency'],
    ['幾年一次', 'recurrence', 'vague-frequency'],
    ['as needed', 'recurrence', 'vague-frequency'],
    ['及时', 'recurrence', 'vague-time'],
    ['尽快', 'date', 'vague-time'],
    ['报告后15分钟', 'limit', 'schema'],
    ['24 小时值班', 'limit', 'schema'],
    ['每周一', 'recurrence', 'schema'],
    ['次日', 'limit', 'vague-time'],
    ['翌日內', 'limit', 'vague-time'],
    ['第二天', 'limit', 'vague-time'],
    ['next day', 'limit', 'vague-time'],
    ['半天', 'limit', 'vague-time'],
    ['约15分钟', 'limit', 'vague-time'],
    ['大約１５分鐘', 'limit', 'vague-time'],
    ['15分钟左右', 'limit', 'vague-time'],
    ['about 15 minutes', 'limit', 'vague-time'],
    ['15-30分钟', 'limit', 'schema'],
    ['50以下', 'comparison', 'schema'],
    ['', 'limit', 'schema'],
  ] as const)('%s as a %s: %s', (text, expected, rule) => expect(classifyUnreadable(text, expected)).toBe(rule))
})
