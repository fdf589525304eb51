import { describe, expect, test } from 'vitest'
import { postSize, roomForActions, sharedOut } from '../../src/handbook/card-room.ts'

const action = (text: string) => ({ text, limit: ' 10 分钟' })
const usual = {
  post: '总指挥',
  holder: '店长',
  continued: false,
  calls: [{ name: '值班室', phone: '000-0000-0001' }],
  never: ['锁门'],
}

describe('the room on a card', () => {
  test('seven short actions stand on one, eight on two of four each', () => {
    const room = roomForActions(usual)
    const actions = Array.from({ length: 8 }, (_, n) => action(`动作${n}`))
    expect(sharedOut(actions.slice(0, 7), room).map((own) => own.length)).toEqual([7])
    expect(sharedOut(actions, room).map((own) => own.length)).toEqual([4, 4])
  })

  test('long actions, names and prohibitions leave room for fewer', () => {
    const crowded = { ...usual, post: '长'.repeat(60), holder: '消费者权益保护部副总经理', never: ['禁'.repeat(70)] }
    expect(roomForActions(crowded)).toBeLessThan(roomForActions(usual) - 60)
    const long = Array.from({ length: 6 }, () => action('核对'.repeat(36)))
    expect(sharedOut(long, roomForActions(crowded)).length).toBeGreaterThan(2)
    expect(sharedOut(long, 0)).toHaveLength(6)
  })

  test('a long name is set smaller', () => {
    expect(['总指挥', '消费者权益保护组', '长'.repeat(60)].map(postSize)).toEqual(['large', 'middle', 'small'])
  })
})
