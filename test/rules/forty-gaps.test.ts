import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lint } from '../../src/cli/lint.ts'
import { readAssetOf } from '../../src/io/files/guard.ts'
import { format, type Locale, locales } from '../../src/messages/format.ts'
import { readWorkspace } from '../../src/model/workspace.ts'
import { createSource, positionAt, type Source } from '../../src/source/source.ts'

// The plans that we ship have no gap. Each change to them opens one, and must give one finding at its place.

const root = join(import.meta.dirname, '../..')
const today = '2026-11-22'
const read = (path: string): Source => createSource(path, readFileSync(join(root, path), 'utf8'))
const settings = read('musterbook.yaml')
const readAll = (folder: string, ending: string): Source[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => read(`${folder}/${name}`))
const documents = readAll('plans', '.md')
const units = readAll('plans/units', '.yaml')
const plan = 'plans/bank-run.md'
const greenHill = 'plans/units/green-hill.yaml'

/** A change to a text: what stands in it once, and what stands there instead. */
type Edit = (text: string) => string

interface Gap {
  readonly rule: string
  readonly edit: Edit
  readonly path: string
  /** Stands in the line of the finding, as changed. */
  readonly line: string
  readonly file?: string
}

function swap(before: string | RegExp, after: string): Edit {
  return (text) => {
    const parts = text.split(before)
    if (parts.length !== 2) throw new Error(`${String(before)} stands ${parts.length - 1} times`)
    return parts.join(after)
  }
}

/** Changes an item of a list that begins with its id. */
function item(list: string, id: string, edit: Edit): Edit {
  return key(list, (block) => {
    const start = block.indexOf(`- id: ${id}\n`)
    if (start < 0) throw new Error(`no ${id} in ${list}`)
    const next = block.indexOf('\n  - id: ', start)
    const end = next < 0 ? block.length : next + 1
    return block.slice(0, start) + edit(block.slice(start, end)) + block.slice(end)
  })
}

/** Changes a key of the top level with all that is below it. */
function key(name: string, edit: Edit): Edit {
  return (text) => {
    const start = text.indexOf(`\n${name}:`) + 1
    if (start === 0) throw new Error(`no key ${name}`)
    const length = /^.*(?:\n(?:[ \t#].*)?)*\n(?=\S)/.exec(text.slice(start))?.[0].length ?? 0
    return text.slice(0, start) + edit(text.slice(start, start + length)) + text.slice(start + length)
  }
}

const gone: Edit = () => ''
const line = (text: string, after = ''): Edit => swap(new RegExp(`^[ \\t]*${text}.*\\n`, 'm'), after)
const list = (name: string): Edit => swap(new RegExp(`^    ${name}:\\n(?:      .*\\n)+`, 'm'), '')
const all =
  (...edits: Edit[]): Edit =>
  (text) =>
    edits.reduce((changed, edit) => edit(changed), text)

const gaps: Readonly<Record<string, Gap>> = {
  'no principles': { rule: 'no-principles', edit: key('principles', gone), path: '', line: 'id: bank-run' },
  'no activation': { rule: 'no-activation', edit: key('activation', gone), path: '', line: 'id: bank-run' },
  'no termination': { rule: 'no-termination', edit: key('termination', gone), path: '', line: 'id: bank-run' },
  'no drills': { rule: 'no-drill', edit: key('drills', gone), path: '', line: 'id: bank-run' },
  'an empty list of drills': {
    rule: 'no-drill',
    edit: key('drills', () => 'drills: []\n'),
    path: '',
    line: 'id: bank-run',
  },
  'a drill without an owner': {
    rule: 'drill-without-owner',
    edit: item('drills', 'tabletop', line('owner:')),
    path: '/drills/tabletop',
    line: '- id: tabletop',
  },
  'a drill without a scenario': {
    rule: 'drill-without-scenario',
    edit: item('drills', 'cash-drill', line('scenario:')),
    path: '/drills/cash-drill',
    line: '- id: cash-drill',
  },
  'a drill without an evaluation': {
    rule: 'drill-without-evaluation',
    edit: item('drills', 'voice-drill', line('evaluation:', '    evaluation:\n')),
    path: '/drills/voice-drill',
    line: '- id: voice-drill',
  },
  'a drill that was held too long ago': {
    rule: 'drill-overdue',
    edit: item('drills', 'tabletop', line('last:', '    last: 2025-09-23\n')),
    path: '/drills/tabletop/last',
    line: '2025-09-23',
  },
  'a review that is overdue': {
    rule: 'review-overdue',
    edit: key('document', line('last:', '    last: 2024-05-20\n')),
    path: '/document/review/last',
    line: '2024-05-20',
  },
  'nobody approved it': {
    rule: 'unsigned-approval',
    edit: key('document', line('approved-by:')),
    path: '/document',
    line: 'document:',
  },
  'a version that the record of changes does not know': {
    rule: 'change-not-recorded',
    edit: key('document', line('version: "2.3"', '  version: "2.4"\n')),
    path: '/document/version',
    line: 'version: "2.4"',
  },
  'a role without a holder': {
    rule: 'role-without-holder',
    edit: item('roles', 'cash', line('holder:')),
    path: '/roles/cash',
    line: '- id: cash',
  },
  'a key role without a deputy': {
    rule: 'role-without-deputy',
    edit: item('roles', 'counter', line('deputies:', '    deputies: []\n')),
    path: '/roles/counter',
    line: '- id: counter',
  },
  'a role without duties': {
    rule: 'role-without-duty',
    edit: item('roles', 'hq-liaison', list('duties')),
    path: '/roles/hq-liaison',
    line: '- id: hq-liaison',
  },
  'a role without a task': {
    rule: 'role-without-task',
    edit: swap(
      '\nroles:\n',
      '\nroles:\n  - { id: first-aid, name: 救护组, holder: lobby-manager, duties: [照看伤者] }\n',
    ),
    path: '/roles/first-aid',
    line: 'first-aid',
  },
  'a chain of command that is a circle': {
    rule: 'command-cycle',
    edit: item('roles', 'head-office', line('key: true', '    key: true\n    reports-to: commander\n')),
    path: '/roles/commander/reports-to',
    line: 'reports-to: head-office',
  },
  'nobody commands': {
    rule: 'no-commander',
    edit: all(item('roles', 'commander', line('function: command')), key('activation', line('authority: commander'))),
    path: '/roles',
    line: 'roles:',
  },
  'the role of a contact is misspelt': {
    rule: 'unknown-reference',
    edit: item('roles', 'head-office', line('contact:', '    contact: head-office-dtuy\n')),
    path: '/roles/head-office/contact',
    line: 'head-office-dtuy',
  },
  'a threshold without an owner': {
    rule: 'threshold-without-owner',
    edit: item('thresholds', 'queue-length', line('owner:')),
    path: '/thresholds/queue-length',
    line: '- id: queue-length',
  },
  'a threshold without a window': {
    rule: 'threshold-without-window',
    edit: item('thresholds', 'queue-length', line('window:')),
    path: '/thresholds/queue-length',
    line: '- id: queue-length',
  },
  'a threshold without a source': {
    rule: 'threshold-without-source',
    edit: item('thresholds', 'cash-cover', line('source:')),
    path: '/thresholds/cash-cover',
    line: '- id: cash-cover',
  },
  'a threshold without a limit': {
    rule: 'threshold-without-limit',
    edit: item('thresholds', 'rumour-posts', line('limits:')),
    path: '/thresholds/rumour-posts',
    line: '- id: rumour-posts',
  },
  'a threshold without a response': {
    rule: 'threshold-without-response',
    edit: item('thresholds', 'counter-rush', line('triggers:')),
    path: '/thresholds/counter-rush',
    line: '- id: counter-rush',
  },
  'a threshold that is never lifted': {
    rule: 'warning-never-lifted',
    edit: item('thresholds', 'counter-rush', line('lifted-when:')),
    path: '/thresholds/counter-rush',
    line: '- id: counter-rush',
  },
  'limits that do not nest': {
    rule: 'threshold-order',
    edit: item('thresholds', 'queue-length', swap('I: ">= 100", II', 'I: ">= 40", II')),
    path: '/thresholds/queue-length/limits/I',
    line: '">= 40"',
  },
  'a limit that is a placeholder': {
    rule: 'placeholder',
    edit: item('thresholds', 'withdrawal-growth', swap('"+100%"', '"+X%"')),
    path: '/thresholds/withdrawal-growth/limits/II',
    line: '+X%',
  },
  'a trigger that names no step': {
    rule: 'unknown-reference',
    edit: item('thresholds', 'cash-cover', swap('request-cash', 'request-csah')),
    path: '/thresholds/cash-cover/triggers/1',
    line: 'request-csah',
  },
  'a level without criteria': {
    rule: 'level-without-criteria',
    edit: swap('\nroles:\n', '  - { id: IV, name: 四级响应, system: response, authority: commander }\n\nroles:\n'),
    path: '/levels/IV',
    line: 'id: IV',
  },
  'a step without an owner': {
    rule: 'step-without-owner',
    edit: item('steps', 'guide-queue', line('owner:')),
    path: '/steps/guide-queue',
    line: '- id: guide-queue',
  },
  'a step without a limit': {
    rule: 'step-without-time-limit',
    edit: item('steps', 'guide-queue', line('within:')),
    path: '/steps/guide-queue',
    line: '- id: guide-queue',
  },
  'a recurring step without a frequency': {
    rule: 'step-without-time-limit',
    edit: item('steps', 'check-route', line('every:')),
    path: '/steps/check-route',
    line: '- id: check-route',
  },
  'a limit that the deadline does not allow': {
    rule: 'deadline-unreachable',
    edit: item('steps', 'report-regulator', line('within:', '    within: 40 分钟内\n')),
    path: '/steps/report-regulator/deadline',
    line: 'deadline: 自发现起 1 小时内',
  },
  'a limit far from the deadline that it breaks': {
    rule: 'deadline-unreachable',
    edit: item('steps', 'approve-cash', line('within:', '    within: 40 分钟内\n')),
    path: '/steps/deliver-cash/deadline',
    line: 'deadline: 自启动起 2 小时内',
  },
  'steps that wait for each other': {
    rule: 'step-cycle',
    edit: item('steps', 'confirm-crowd', line('within:', '    within: 5 分钟内\n    after: [report-up]\n')),
    path: '/steps/confirm-crowd/after',
    line: 'after: [report-up]',
  },
  'an owner that is misspelt': {
    rule: 'unknown-reference',
    edit: item('steps', 'count-cash', line('owner:', '    owner: csah\n')),
    path: '/steps/count-cash/owner',
    line: 'owner: csah',
  },
  'a predecessor that is misspelt': {
    rule: 'unknown-reference',
    edit: item('steps', 'post-notice', line('after:', '    after: [issue-notcie]\n')),
    path: '/steps/post-notice/after/0',
    line: 'issue-notcie',
  },
  'a key that is misspelt': {
    rule: 'schema',
    edit: item('steps', 'count-cash', swap('within:', 'wihtin:')),
    path: '/steps/count-cash/wihtin',
    line: 'wihtin:',
  },
  'a key in Chinese that is misspelt': {
    rule: 'schema',
    edit: item('steps', 'count-cash', swap('owner:', '责任入:')),
    path: '/steps/count-cash/责任入',
    line: '责任入:',
  },
  'a key of the top level that is misspelt': {
    rule: 'schema',
    edit: swap('\nprinciples:', '\nprincipels:'),
    path: '/principels',
    line: 'principels:',
  },
  'a required key that is misspelt': {
    rule: 'schema',
    edit: swap('\nhazard:', '\nhazzard:'),
    path: '/hazzard',
    line: 'hazzard:',
  },
  'a required key that is missing': { rule: 'schema', edit: line('hazard:'), path: '', line: 'id: bank-run' },
  'a kind that does not exist': {
    rule: 'schema',
    edit: line('kind: special', 'kind: specail\n'),
    path: '/kind',
    line: 'kind: specail',
  },
  'a duration without a unit': {
    rule: 'schema',
    edit: item('steps', 'load-cash', line('within:', '    within: 20\n')),
    path: '/steps/load-cash/within',
    line: 'within: 20',
  },
  'a full-width colon': {
    rule: 'syntax',
    edit: item('steps', 'load-cash', swap('owner: escort', 'owner：escort')),
    path: '',
    line: 'owner：escort',
  },
  'an id that occurs twice': {
    rule: 'duplicate-id',
    edit: item('reports', 'first-central-bank', swap('id: first-central-bank', 'id: first-regulator')),
    path: '/reports/first-regulator/id',
    line: 'id: first-regulator',
  },
  'a limit that is no time': {
    rule: 'vague-time',
    edit: item('steps', 'open-windows', line('within:', '    within: 尽快\n')),
    path: '/steps/open-windows/within',
    line: 'within: 尽快',
  },
  'an action without a time': {
    rule: 'vague-time',
    edit: item('steps', 'open-windows', swap('自助设备加满钞箱。', '及时为自助设备加满钞箱。')),
    path: '/steps/open-windows/action',
    line: 'action: |',
  },
  'a frequency that is none': {
    rule: 'vague-frequency',
    edit: item('steps', 'check-cards', line('every:', '    every: 定期\n')),
    path: '/steps/check-cards/every',
    line: 'every: 定期',
  },
  'the relevant department acts': {
    rule: 'vague-actor',
    edit: item('steps', 'issue-notice', swap('填写支行名称', '由有关部门填写支行名称')),
    path: '/steps/issue-notice/action',
    line: 'action: |',
  },
  'a phone that is still to come': {
    rule: 'placeholder',
    edit: swap('000-0000-9003', '待定'),
    path: '/contacts/government/phone',
    line: '待定',
  },
  'a text that is damaged': {
    rule: 'garbled-text',
    edit: item('steps', 'care-staff', swap('安排补休', '安ān排pái补休')),
    path: '/steps/care-staff/action',
    line: '安ān排pái补休',
  },
  'a person in the place of a post': {
    rule: 'personal-name',
    edit: key('document', line('approved-by:', '  approved-by: 戚建国\n')),
    path: '/document/approved-by',
    line: '戚建国',
  },
  'a mobile number in a step': {
    rule: 'personal-name',
    edit: item('steps', 'report-up', swap('电话或者当面报告', '打 137-0000-1234 或者当面报告')),
    path: '/steps/report-up/action',
    line: '137-0000-1234',
  },
  'a report without a sender': {
    rule: 'report-incomplete',
    edit: item('reports', 'follow-up', line('from:')),
    path: '/reports/follow-up',
    line: '- id: follow-up',
  },
  'a report without a limit': {
    rule: 'report-incomplete',
    edit: item('reports', 'final', line('within:')),
    path: '/reports/final',
    line: '- id: final',
  },
  'a resource without a keeper': {
    rule: 'resource-without-keeper',
    edit: swap(', place: 分行车库, keeper: escort', ', place: 分行车库'),
    path: '/resources/escort-car',
    line: 'id: escort-car',
  },
  'a resource without a quantity': {
    rule: 'resource-without-quantity',
    edit: swap('quantity: 120, ', ''),
    path: '/resources/water',
    line: 'id: water',
  },
  'a phase without steps': {
    rule: 'phase-missing',
    edit: (text) => text.replaceAll('\n    phase: monitoring\n', '\n    phase: prevention\n'),
    path: '/steps',
    line: 'steps:',
  },
  'a file that is not there': {
    rule: 'unknown-reference',
    edit: (text) => `${text}\n::include{file=shared/none.md}\n`,
    path: '',
    line: '::include',
  },
  'a link in the text that leads nowhere': {
    rule: 'unknown-reference',
    edit: swap('先看<step:clear-exits>', '先看<step:clear-exit>'),
    path: '',
    line: '<step:clear-exit>',
  },
  'a path out of the workspace': {
    rule: 'path-outside-workspace',
    edit: swap('\nnever:\n', '\nannexes: [{ title: 平面图, file: ../plan.png }]\nnever:\n'),
    path: '/annexes/0/file',
    line: '../plan.png',
  },
  'HTML in the text': {
    rule: 'raw-html',
    edit: (text) => `${text}\n<b>注意</b>\n`,
    path: '',
    line: '<b>注意</b>',
  },
  'a contact without a number anywhere': {
    rule: 'unit-contact-missing',
    edit: swap(', phone: 000-0000-9003', ''),
    path: '/contacts/government',
    line: 'id: government',
  },
  'a place that is misspelt': {
    rule: 'unit-place-missing',
    edit: item('steps', 'hold-outside', line('place:', '    place: outside-quue\n')),
    path: '/steps/hold-outside/place',
    line: 'outside-quue',
  },
  'a post that a unit does not fill': {
    rule: 'unit-role-unfilled',
    file: greenHill,
    edit: line('lobby-manager:'),
    path: '/people',
    line: 'people:',
  },
  'a place that a unit does not have': {
    rule: 'unit-place-missing',
    file: greenHill,
    edit: line('outside-queue:'),
    path: '/places',
    line: 'places:',
  },
  'a value that a unit does not have': {
    rule: 'unit-place-missing',
    file: greenHill,
    edit: line('withdrawal-windows:'),
    path: '/values',
    line: 'values:',
  },
  'an exception without an approver': {
    rule: 'unit-loosens',
    file: greenHill,
    edit: line('approved-by:'),
    path: '/plans/bank-run/steps/deliver-cash/within',
    line: 'deliver-cash:',
  },
  'an exception that has run out': {
    rule: 'unit-loosens',
    file: greenHill,
    edit: line('until:', '        until: 2026-10-31\n'),
    path: '/plans/bank-run/steps/deliver-cash/within',
    line: 'deliver-cash:',
  },
  'a change to a step that does not exist': {
    rule: 'unknown-reference',
    file: greenHill,
    edit: swap('deliver-cash: {', 'delivr-cash: {'),
    path: '/plans/bank-run/steps/delivr-cash',
    line: 'delivr-cash:',
  },
}

function findingsIn(file: string, edit: Edit): { found: string[]; text: string } {
  const changed = (source: Source): Source =>
    source.path === file ? createSource(source.path, edit(source.text)) : source
  const workspace = readWorkspace({
    settings,
    documents: documents.map(changed),
    units: units.map(changed),
    readAsset: (path) => readAssetOf(root, path),
  })
  const found = lint(workspace, { today }).map((finding) => {
    const source = workspace.files.find((one) => one.source.path === finding.file)?.source
    for (const locale of locales) expectWords(format(finding.message, locale), locale)
    const { line } = positionAt(source as Source, finding.range.start)
    return `${finding.rule} ${finding.file}:${line} ${finding.path}`
  })
  const text = changed([...documents, ...units].find(({ path }) => path === file) as Source).text
  return { found, text }
}

function expectWords(text: string, locale: Locale): void {
  expect(text).not.toMatch(/undefined|[{}]|“”|\bnull\b/)
  if (locale === 'zh-Hans') expect(text).toMatch(/\p{Script=Han}/u)
}

test('the plans as they are have no gap', () => {
  expect(findingsIn(plan, (text) => text).found).toEqual([])
  expect(Object.keys(gaps).length).toBeGreaterThanOrEqual(45)
  expect(new Set(Object.values(gaps).map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(40)
})

test.each(Object.entries(gaps))('%s', (_, { rule, edit, path, line, file = plan }) => {
  const { found, text } = findingsIn(file, edit)
  const lines = text.split('\n').flatMap((one, index) => (one.includes(line) ? [index + 1] : []))
  expect(found).toEqual([expect.any(String)])
  expect(lines.map((number) => `${rule} ${file}:${number} ${path}`)).toContain(found[0])
})
