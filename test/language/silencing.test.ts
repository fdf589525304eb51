import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocumentFile } from '../../src/language/document.ts'
import { type SilencingComment, silencingComments } from '../../src/language/silencing.ts'
import { createSource } from '../../src/source/source.ts'

const word = 'musterbook-disable-next-line'

function comments(text: string): SilencingComment[] {
  const parsed = parseDocumentFile(createSource('a.md', text))
  return parsed ? silencingComments(parsed.tree, parsed.body) : []
}

/** For each comment the text that it speaks of. */
function reaches(text: string): (string | undefined)[] {
  return comments(text).map(({ reach }) => reach && text.slice(reach.start, reach.end))
}

test.each([
  ['vague-time -- 引用原文', ['vague-time'], '引用原文', undefined, undefined],
  ['a, b，c、d -- why', ['a', 'b', 'c', 'd'], 'why', undefined, undefined],
  ['a until=2027-01-31 -- why', ['a'], 'why', '2027-01-31', undefined],
  ['a -- why until=2027-01-31', ['a'], 'why', '2027-01-31', undefined],
  ['unsafe-action approved-by=分管行长 -- why', ['unsafe-action'], 'why', undefined, '分管行长'],
  [
    'unsafe-action approved-by=head of security until=2027-01-31 -- why',
    ['unsafe-action'],
    'why',
    '2027-01-31',
    'head of security',
  ],
  [
    'unsafe-action -- a long why approved-by="head of security"',
    ['unsafe-action'],
    'a long why',
    undefined,
    'head of security',
  ],
  ['a — why -- still', ['a'], 'why -- still', undefined, undefined],
  ['a', ['a'], '', undefined, undefined],
  ['a --', ['a'], '', undefined, undefined],
  ['a -- until=soon', ['a'], '', 'soon', undefined],
  ['-- why', [], 'why', undefined, undefined],
])('%s', (text, rules, reason, until, approver) => {
  const [yaml] = comments(`---\n# ${word} ${text}\ntitle: x\n---\n`)
  const [markdown] = comments(`---\ntitle: x\n---\n<!-- ${word} ${text} -->\nx\n`)
  for (const comment of [yaml, markdown]) {
    expect(comment?.rules.map(({ name }) => name)).toEqual(rules)
    expect(comment).toMatchObject({ reason, word })
    expect([comment?.until?.text, comment?.approver]).toEqual([until, approver])
  }
})

test('in a value, in code and in a fence nothing is a comment', () => {
  const values = [
    `a: "# ${word} r -- x"`,
    `b: '# ${word} r -- x'`,
    `c: |\n  # ${word} r -- x\n  y`,
    `d: >-\n  y\n  # ${word} r -- x`,
    `e: y#${word} r -- x`,
    `f: { g: "y # ${word} r -- x" }`,
  ]
  const body = `\`<!-- ${word} r -- x -->\`\n\n~~~\n<!-- ${word} r -- x -->\n~~~\n\n\\<!-- ${word} r -- x -->\n`
  expect(comments(`---\n${values.join('\n')}\n---\n${body}`)).toEqual([])
})

test('it speaks of the next line that holds something, past blank lines and other comments', () => {
  const yaml = `steps:\n  # ${word} a -- x\n  # ${word} b -- x\n\n  - id: one\n    within: 5m # ${word} c -- x\n  - { id: two }\n# ${word} d -- x\n`
  expect(reaches(`---\n${yaml}---\n`)).toEqual(['  - id: one', '  - id: one', '  - { id: two }', undefined])
  const markdown = `<!-- ${word} a -- x -->\n<!-- ${word} b -- x -->\n\nfirst\nsecond <!-- ${word} c -- x -->\nthird\n`
  expect(reaches(`---\ntitle: x\n---\n${markdown}`)).toEqual(['first', 'first', 'third'])
})

test('of a text over several lines it speaks as a whole, and of a table', () => {
  const yaml = `# ${word} a -- x\naction: |\n  one\n  two\nnext: "three\n  four"\n`
  expect(reaches(`---\n${yaml}---\n`)).toEqual(['action: |\n  one\n  two\n'])
  const table = '| a | b |\n| - | - |\n| c | d |'
  expect(reaches(`---\ntitle: x\n---\n<!-- ${word} a -- x -->\n\n${table}\n\nnext\n`)).toEqual([table])
})

test('whichever lines there are, places are those of the source', () => {
  const line = fc.constantFrom(`# ${word} a, b until=2027-01-31 -- x`, 'title: x', '', '# other', 'scope: "# y"')
  const end = fc.constantFrom('\n', '\r\n')
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), end, (lines, eol) => {
      const seen = new Set<string>()
      const once = lines.filter((one) => !/^\w/.test(one) || (!seen.has(one) && seen.add(one)))
      const text = ['---', ...once, '---', ''].join(eol)
      const found = comments(text)
      expect(found).toHaveLength(once.filter((one) => one.includes(word)).length)
      const isContent = (one: string): boolean => /^\w/.test(one)
      const follows = once.flatMap((one, index) => (one.includes(word) ? [once.slice(index).find(isContent)] : []))
      expect(found.map(({ reach }) => reach && text.slice(reach.start, reach.end))).toEqual(follows)
      for (const { range, rules, until } of found) {
        expect(text.slice(range.start, range.end)).toBe(`# ${word} a, b until=2027-01-31 -- x`)
        expect(rules.map((rule) => text.slice(rule.range.start, rule.range.end))).toEqual(['a', 'b'])
        expect(until && text.slice(until.range.start, until.range.end)).toBe('until=2027-01-31')
      }
    }),
  )
})
