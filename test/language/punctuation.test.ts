import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSlips, mend } from '../../src/language/punctuation.ts'
import { parseYaml } from '../../src/language/yaml.ts'
import { knownKeysOfAll } from '../../src/model/known-keys.ts'

const known = knownKeysOfAll()
const marked = (text: string): string[] =>
  findSlips(text, known).map(
    ({ range }) => `${text.slice(Math.max(0, range.start - 2), range.start)}>${text.slice(range.start, range.end)}`,
  )

describe('full-width signs', () => {
  it.each<[string, string[]]>([
    ['title：甲\n', ['le>：']],
    ['标题：甲\n责任人：乙\n', ['标题>：', '任人>：']],
    ['steps：\n  - id: a\n', ['ps>：']],
    ['steps:\n  - id：a\n    title：乙\n', ['id>：', 'le>：']],
    ['a:\n  - { id：a, name: 乙 }\n', ['id>：']],
    ['a:\n  - { 编号：a， 名称：乙 }\n', ['编号>：', '：a>，', '名称>：']],
    ['a:\n  - { id: a， name: 乙 }\n', [' a>，']],
    ['a: { limits: { II：">= 5", I: ">= 9" } }\n', ['II>：']],
    ['a: [x, y］\n', [' y>］']],
    ['a:\n  - ｛ id: a ｝\n', ['- >｛', 'a >｝']],
    ['a:\n  - {\n      id：a,\n      title：乙,\n    }\n', ['id>：', 'le>：']],
  ])('%j', (text, slips) => expect(marked(text)).toEqual(slips))

  it.each([
    'action: |\n  标题：甲\n  责任人：乙\n',
    'steps:\n  - action: >-\n      时限：15 分钟\n    title: 甲\n',
    'action: 先报告，\n  电话：110\n',
    'action: "先报告，\n  电话：110"\n',
    'never:\n  - 注意：不得锁门\n  - 目的：尽快疏散\n',
    'never: [注意：不得锁门，不得关灯]\n',
    'a: { text: "请排队，电话：110", owner: b }\n',
    'a: { text: 请排队，注意：慢走, owner: b }\n',
    'a: 【重要】不得锁门\n',
    '# 标题：甲\ntitle: 乙 # 标题：甲\n',
  ])('%j has none that is not part of a text', (text) => expect(marked(text)).toEqual([]))

  it('stand in no plan of the workspace', () => {
    for (const name of readdirSync('plans').filter((one) => one.endsWith('.md'))) {
      const text = readFileSync(`plans/${name}`, 'utf8').split(/^---$/m)[1] ?? ''
      expect(findSlips(text, known)).toEqual([])
    }
  })

  const keys = fc.constantFrom('id', 'title', 'owner', 'within', '责任人', '時限', '名称')
  const values = fc.constantFrom('甲', '15 分钟内', '报告，说明：原因', '"引号，里：面"', 'a-b')
  const fields = fc.uniqueArray(fc.tuple(keys, values), { minLength: 1, maxLength: 5, selector: ([key]) => key })
  const colons = fc.array(fc.constantFrom(': ', '：'), { minLength: 5, maxLength: 5 })

  it('are found wherever keys are typed with them, and mended the text is what was meant', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fields, colons, fc.boolean()), { minLength: 1, maxLength: 4 }), (items) => {
        const write = (wrong: boolean): string =>
          items
            .map(([own, signs, inFlow]) => {
              const lines = own.map(
                ([key, value], index) =>
                  `${key}${wrong ? signs[index] : ': '}${inFlow ? value.replace('，说明：', ' ') : value}`,
              )
              return inFlow ? `  - { ${lines.join(', ')} }\n` : `  - ${lines.join('\n    ')}\n`
            })
            .join('')
        const [meant, typed] = [`steps:\n${write(false)}`, `steps:\n${write(true)}`]
        // A single key of a block item may be a text of a list.
        fc.pre(items.every(([own, signs, inFlow]) => inFlow || own.length > 1 || signs[0] === ': '))
        expect(mend(typed, findSlips(typed, known))).toBe(meant)
        expect(parseYaml(meant, 0).faults).toEqual([])
      }),
    )
  })

  it('never throws, and mending never makes a slip', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'id',
            '标题',
            '：',
            ': ',
            '，',
            ', ',
            '{ ',
            ' }',
            '［',
            '】',
            '- ',
            '\n',
            '\n  ',
            '|',
            '"',
            'x',
            '#',
            '\r\n',
          ),
          {
            maxLength: 30,
          },
        ),
        (parts) => {
          const text = parts.join('')
          for (const { range, text: sign } of findSlips(text, known)) {
            expect(text.slice(range.start, range.end)).toHaveLength(1)
            expect(sign.trim()).toMatch(/^[:,{}[\]]$/)
          }
        },
      ),
    )
  })
})
