import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPublicShortNumber, phoneFault } from '../../src/language/phone.ts'

describe('numbers that can be dialled', () => {
  test.each([
    '110',
    '119',
    '12345',
    '95588',
    '955880',
    '10086',
    '12378',
    '8001',
    '66012',
    '88880000',
    '8888 0000',
    '8880000',
    '010-88880000',
    '(010)8888 0000',
    '（0571）88880000',
    '0571-8888000',
    '0571-88880000',
    '0571 8888 0000',
    '0571－88880000',
    '021—88880000',
    '13800000001',
    '138-0000-0001',
    '138 0000 0001',
    '013800000001',
    '+86 138 0000 0001',
    '+86-571-88880000',
    '+86 (0)571 8888 0000',
    '008613800000001',
    '8613800000001',
    '400-800-0000',
    '4008000000',
    '800 810 0000',
    '+44 20 7946 0000',
    '+1 (555) 010-0000',
    '02-2345-6789',
    '(04) 2234-5678',
    '0912-345-678',
    '037-123456',
    '0571-88880000-8001',
    '0571-88880000转8001',
    '88880000 轉 12',
    '88880000-02',
    '总机转8001',
    '内线 8001',
    '分机12',
    '0571-88880000 ext. 12',
    '0571-88880000/88880001',
    '0571-88880000、13800000001',
    '13800000001 13900000002',
    '8888 0000 或 8888 0001',
    '工作日 88880000，夜间 13800000001',
    '88880000（24小时）',
    '88880000 (9:00-17:00)',
    '7×24小时 88880000',
    '值班室电话：88880000',
    'Tel: 0571-88880000',
    '000-0000-0201',
    '000-00001-90',
    '000 0000 1',
    '000-0000-0001、000-0000-0002',
    '００００００００２０１',
    '对讲机 3 频道',
    'duty@bank.example',
  ])('%s', (text) => {
    expect(phoneFault(text, true)).toBeUndefined()
  })

  test.each([
    '105',
    '999',
    '020 7946 0000',
    '01632 960000',
    '0800 1111',
    '0800 CALL US',
    '555-010-0000',
    '1-800-555-0100',
    'ext. 12',
    '000 0000 10',
    '+49 30 901820',
    '24/7: 020 7946 0000',
    '0800 00 1066 or 105',
  ])('in English: %s', (text) => {
    expect(phoneFault(text, false)).toBeUndefined()
  })
})

describe('numbers that cannot', () => {
  test.each([
    ['1380000001', 'length'],
    ['138000000011', 'length'],
    ['138-0000-000', 'length'],
    ['138 0000 00012', 'length'],
    ['010-1234567', 'length'],
    ['010-123456789', 'length'],
    ['021-1234567', 'length'],
    ['0571-888888', 'length'],
    ['0571-888800001', 'length'],
    ['400-800-000', 'length'],
    ['400-800-00001', 'length'],
    ['1234567', 'length'],
    ['11', 'length'],
    ['+86 1380000001', 'length'],
    ['+86 138 0000 00012', 'length'],
    ['工作日 88880000，夜间 1380000001', 'length'],
    ['1380000000113900000002', 'together'],
    ['0571-8888000013800000001', 'together'],
    ['000-0000-0001000-0000-0002', 'together'],
    ['138O0000001', 'letters'],
    ['l3800000001', 'letters'],
    ['0571-8888OOOO', 'letters'],
    ['138-OOOO-0001', 'letters'],
    ['138００00０001', 'width'],
    ['０571-88880000', 'width'],
    ['０５７１-88880000', 'width'],
    ['见通讯录', 'none'],
    ['按照科室安排', 'none'],
  ] as const)('%s: %s', (text, fault) => {
    expect(phoneFault(text, true)).toBe(fault)
  })

  test.each([
    ['020 7946 00o0', 'letters'],
    ['12', 'length'],
    ['0207946000002079460001', 'together'],
    ['see the list', 'none'],
  ] as const)('in English: %s: %s', (text, fault) => {
    expect(phoneFault(text, false)).toBe(fault)
  })

  test('no mobile that has lost or gained digits passes, however it is grouped', () => {
    const mobile = fc
      .tuple(fc.integer({ min: 3, max: 9 }), fc.stringMatching(/^\d{9}$/))
      .map(([a, rest]) => `1${a}${rest}`)
    fc.assert(
      fc.property(mobile, fc.integer({ min: 2, max: 10 }), fc.constantFrom('', ' ', '-'), (number, at, mark) => {
        const less = number.slice(0, at) + number.slice(at + 1)
        const more = number.slice(0, at) + number.slice(at - 1)
        const written = (digits: string) => [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].join(mark)
        expect(phoneFault(written(number), true)).toBeUndefined()
        expect(phoneFault(written(less), true)).toBe('length')
        expect(phoneFault(written(more), true)).toBe('length')
      }),
    )
  })
})

test.each([
  ['110', true],
  ['12345', true],
  ['95588', true],
  ['999', true],
  ['8001', false],
  ['88880000', false],
  ['400-800-0000', false],
  ['000-0000-0001', false],
])('%s is a number that everybody knows: %s', (text, known) => {
  expect(isPublicShortNumber(text)).toBe(known)
})
