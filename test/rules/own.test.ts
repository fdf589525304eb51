import { expect, test } from 'vitest'
import { format } from '../../src/messages/format.ts'
import { readWorkspace, type Workspace } from '../../src/model/workspace.ts'
import { readCards } from '../../src/rules/own/card.ts'
import { withReports } from '../../src/rules/own/reports.ts'
import type { Rule } from '../../src/rules/rule.ts'

const texts = { en: { summary: 'What it finds.', message: 'Found.' } }
const sound = { id: 'house-rule', severity: 'error', texts, runs: ['plan'] }
const file = 'rules/a.mjs'

function cards(...described: unknown[]): readonly Rule[] | string {
  const known = new Map([
    ['no-drill', undefined],
    ['house-other', 'rules/b.mjs'],
  ])
  const read = readCards(described, file, known)
  return 'key' in read ? format(read, 'en') : read
}

function reported(report: unknown): readonly Rule[] | string {
  const read = withReports(
    cards(sound) as readonly Rule[],
    [{ rule: 'house-rule', file: 'plans/a.md', report }],
    workspace(),
  )
  return 'key' in read ? format(read, 'en') : read
}

function workspace(): Workspace {
  const source = (path: string, text: string): { path: string; text: string } => ({ path, text })
  return readWorkspace({
    settings: source('musterbook.yaml', ''),
    documents: [source('plans/a.md', '---\ntitle: A\nkind: special\nhazard: fire\nroles: []\nsteps: []\n---\n')],
    units: [],
    readAsset: () => ({ status: 'missing' }),
  })
}

test('a sound rule is one of its file, in a group of its own, with good practice as its basis', () => {
  expect(cards(sound)).toMatchObject([{ id: 'house-rule', group: 'own', basis: { kind: 'practice' }, own: { file } }])
  const basis = { kind: 'requirement', title: 'House rules', clause: '3.2' }
  expect(cards({ ...sound, group: 'steps', basis })).toMatchObject([{ group: 'steps', basis }])
})

test.each([
  [7, 'rule number 1 is not as a rule must be, so none of this file was run: write an object with id'],
  [{ ...sound, id: undefined }, 'rule number 1 is not as a rule must be, so none of this file was run: “id” must be'],
  [
    { ...sound, id: 'constructor' },
    'the rule “constructor” is not as a rule must be, so none of this file was run: “id” must be',
  ],
  [{ ...sound, id: 'House-Rule' }, '“id” must be two or more words'],
  [{ ...sound, severity: 'fatal' }, '“severity” must be error, warning or info'],
  [{ ...sound, group: 'house' }, '“group” must be one of document, organisation'],
  [{ ...sound, basis: { kind: 'law' } }, '“basis” must have a kind'],
  [{ ...sound, calendar: 'yes' }, '“calendar” must be true or false'],
  [{ ...sound, options: [] }, '“options” must be a JSON Schema'],
  [{ ...sound, texts: {} }, '“texts” must have a language'],
  [{ ...sound, texts: { en: { message: 'Found.' } } }, '“texts” must have a language'],
  [{ ...sound, texts: { en: { summary: 'x', fix: 7 } } }, '“texts” must have a language'],
  [{ ...sound, examples: { bad: [7] } }, '“examples” must have lists'],
  [{ ...sound, runs: [] }, 'it has neither a function “plan” nor a function “workspace”'],
  [{ ...sound, id: 'no-drill' }, 'Musterbook has a rule “no-drill” itself'],
  [{ ...sound, id: 'house-other' }, 'there is a rule “house-other” in rules/b.mjs already'],
])('%j is no rule, and is told as what it is', (described, told) => {
  expect(cards(described)).toContain(`${file}: `)
  expect(cards(described)).toContain(told)
})

test('two rules of one file cannot have one id', () => {
  expect(cards(sound, sound)).toContain('there is a rule “house-rule” in rules/a.mjs already')
  expect(cards()).toContain('it exports no rule')
})

test.each([
  ['/steps', 'each report must be an object'],
  [{ path: {} }, '“path” must be text like'],
  [{ path: ['steps', null] }, '“path” must be text like'],
  [{ at: 'here' }, '“at” must be key or value'],
  [{ nth: 0 }, '“nth” must be a whole number from 1'],
  [{ values: { a: {} } }, '“values” must hold texts and numbers'],
  [{ quote: 7 }, '“quote” must be text'],
  [{ severity: 'off' }, '“severity” must be'],
  [{ related: {} }, '“related” must be a list'],
  [{ related: [{ plan: 'b' }] }, 'there is no plan, unit or file “b”'],
  [{ message: 'mesage' }, 'its texts have no “mesage”'],
  [{ message: 'constructor' }, 'its texts have no “constructor”'],
  [{ plan: 'b' }, 'there is no plan, unit or file “b”'],
  [{ unit: 'b' }, 'there is no plan, unit or file “b”'],
  [{ file: '/etc/passwd' }, 'there is no plan, unit or file “/etc/passwd”'],
])('%j is no report, and is told as what it is', (report, told) => {
  expect(reported(report)).toContain('rules/a.mjs: what the rule “house-rule” reports cannot be used')
  expect(reported(report)).toContain(told)
})

test('an answer about a rule that the file does not have is refused', () => {
  const read = withReports(cards(sound) as readonly Rule[], [{ rule: 'no-drill', report: {} }], workspace())
  expect('key' in read && format(read, 'en')).toContain('rules/a.mjs: its answer cannot be read')
})
