import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lint } from '../../src/cli/lint.ts'
import { loadWorkspace } from '../../src/io/files/load.ts'
import { readWorkspace } from '../../src/model/workspace.ts'
import { createSource } from '../../src/source/source.ts'

const folder = join(import.meta.dirname, '../fixtures/complete-en')
const today = '2026-11-22'
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

function findingsWith(edit: (text: string) => string): string[] {
  const workspace = readWorkspace({
    settings: createSource('musterbook.yaml', read('musterbook.yaml')),
    documents: [createSource('plans/flood.md', edit(read('plans/flood.md')))],
    units: [createSource('plans/units/northmere.yaml', read('plans/units/northmere.yaml'))],
    readAsset: () => ({ status: 'missing' }),
  })
  return lint(workspace, { today }).map(({ rule, path }) => `${rule} ${path}`)
}

test('a complete plan in English has no finding', async () => {
  const { workspace } = await loadWorkspace({ cwd: folder })
  expect(workspace.plans).toHaveLength(1)
  expect(workspace.units).toHaveLength(3)
  expect(lint(workspace, { today }).map(({ rule, file, path }) => `${rule} ${file} ${path}`)).toEqual([])
  expect(lint(workspace, { today, profiles: ['strict'] })).toEqual([])
})

const action = 'Look from the stairs, note depth and place, and find out whether it comes from outside.'

test.each([
  ['Look from the stairs as soon as possible.', 'vague-time'],
  ['Look promptly and note the depth.', 'vague-time'],
  ['Note the depth without delay.', 'vague-time'],
  ['Check the stairs from time to time.', 'vague-frequency'],
  ['Look at the stairs regularly.', 'vague-frequency'],
  ['The relevant department closes the valve; the appropriate staff shall note the depth.', 'vague-actor'],
  ['The depth is noted by the staff concerned.', 'vague-actor'],
  ['Note the depth; the limit is TBD.', 'placeholder'],
  ['Ring XX library.', 'placeholder'],
  ['Tell Ms Marlowe at the desk.', 'personal-name'],
  ['Itâ€™s wet: look from the stairs.', 'garbled-text'],
  ['Look <b>from the stairs</b>.', 'raw-html'],
])('%s', (text, rule) => {
  expect(findingsWith((plan) => plan.replace(action, JSON.stringify(text)))).toEqual([
    `${rule} /steps/confirm-water/action`,
  ])
})

test.each([
  'Look within 5 minutes, as soon as possible.',
  'Do not go down immediately; look from the stairs.',
  'Stand immediately outside the door.',
  'Look every 10 minutes, regularly.',
  'Regular customers wait at the desk.',
  'Bring the relevant records and the appropriate key.',
  'The floor team tells the relevant department of the council.',
  'Note the depth on form X.',
  'Use the X-ray cabinet key; part XX of the manual applies.',
  'Dr. and Mrs. stand in the visitors’ book; the Branch Manager signs.',
  'Café guests leave by Example Street.',
])('nothing in: %s', (text) => {
  expect(findingsWith((plan) => plan.replace(action, JSON.stringify(text)))).toEqual([])
})

test.each([
  ['within: 5 minutes\n    takes', 'within: as soon as possible\n    takes', 'vague-time /steps/confirm-water/within'],
  ['every: every month\n    action', 'every: regularly\n    action', 'vague-frequency /steps/check-pumps/every'],
  ['to: the council', 'to: the relevant authorities', 'vague-actor /reports/final/to/0'],
  ['holder: press-officer', 'holder: Jane Marlowe', 'personal-name /roles/spokesperson/holder'],
  ['from: head-office, to: the council', 'to: the council', 'report-incomplete /reports/final'],
  ['phone: 999', 'phone: TBD', 'placeholder /contacts/fire-service/phone'],
])('%s → %s', (before, after, finding) => {
  expect(findingsWith((plan) => plan.replace(before, after))).toContain(finding)
})
