import { describe, expect, test } from 'vitest'
import type { DutyCard } from '../../src/handbook/handbook.ts'
import { bookOf, plan, unitFile } from './kit.ts'

function cardsOf(text: string, unit?: string): readonly DutyCard[] {
  const book = bookOf({ 'plans/run.md': text, 'plans/units/shore.yaml': unitFile }, { unit })
  const chapter = book.chapters.find((one) => one.layout === 'cards')
  return (
    chapter?.sections
      .flatMap((section) => section.blocks)
      .flatMap((block) => (block.kind === 'cards' ? block.cards : [])) ?? []
  )
}

describe('duty cards', () => {
  test('hold their role’s own steps and what that role must not do', () => {
    const [lead, lobby] = cardsOf(plan(), 'shore')
    expect(lead?.actions.map((action) => action.text)).toEqual(['启动响应', '复盘整改'])
    expect(lobby?.actions.map((action) => action.text)).toEqual(['清点人数', '报告行长'])
    expect(lobby?.never).toEqual(['劝阻取款'])
    expect(lobby?.call).toEqual({
      name: '总指挥',
      phone: '000-1',
      next: { name: '替补 副行长', phone: '000-2' },
    })
  })

  test('show the number of a limit apart from its unit', () => {
    const [lead, lobby] = cardsOf(plan())
    expect(lead?.actions[0]?.limit).toEqual({ before: '', amount: '', unit: '立即' })
    expect(lobby?.actions[0]?.limit).toEqual({ before: '', amount: '5', unit: '分钟' })
  })

  test('go on a second card after seven actions, shared out evenly', () => {
    const steps = Array.from({ length: 9 }, (_, n) => `  - { title: 动作${n}, owner: lobby, within: 5 分钟内 }\n`).join(
      '',
    )
    const cards = cardsOf(plan().replace('steps:\n', `steps:\n${steps}`)).filter((card) => card.post === '大堂组')
    expect(cards.map((card) => card.actions.length)).toEqual([6, 5])
    expect(cards.map((card) => card.continued)).toEqual(['1/2', '2/2'])
    expect(cards[1]?.actions[0]?.ordinal).toBe(7)
  })

  test('name no amount of money, no alarm’s place and no holder of a key', () => {
    const more = '  - { title: 留存 50 万元备付, owner: lobby, within: 5 分钟内 }\n'
    const never = 'never: [告诉他人报警按钮位于柜台下, 透露 200000 元限额, 说出钥匙由谁保管]'
    const text = plan().replace('steps:\n', `steps:\n${more}`).replace('never: [劝阻取款]', never)
    expect(JSON.stringify(cardsOf(text))).not.toMatch(/万元|按钮|限额|钥匙/)
  })
})
