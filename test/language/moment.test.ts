import { describe, expect, it } from 'vitest'
import { parseMoment } from '../../src/language/moment.ts'

describe('parseMoment', () => {
  it.each([
    ['+5', 'offset', 300],
    ['+05', 'offset', 300],
    ['+05:30', 'offset', 330],
    ['＋90', 'offset', 5400],
    ['+1:05:00', 'offset', 3900],
    ['+15 分钟', 'offset', 900],
    ['9:05', 'clock', 32_700],
    ['14:05:30', 'clock', 50_730],
    ['９：０５', 'clock', 32_700],
    ['9时5分', 'clock', 32_700],
    ['9點05分', 'clock', 32_700],
    ['下午3:20', 'clock', 55_200],
    ['3:20 pm', 'clock', 55_200],
    ['12:05 am', 'clock', 300],
  ])('%s', (text, kind, seconds) => {
    expect(parseMoment(text)).toEqual({ kind, seconds })
  })

  it.each([
    '',
    '5',
    '05',
    '+',
    '+5:7',
    '+05:75',
    '25:00',
    '9:60',
    '开始时',
    'X',
    '13:00 pm',
    '-05',
    '+5h',
    '2026-06-10',
  ])('not %j', (text) => {
    expect(parseMoment(text)).toBeUndefined()
  })
})
