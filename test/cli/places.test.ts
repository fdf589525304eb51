import { expect, test } from 'vitest'
import { checkJson, folderWith, places, plan } from './program.ts'

const wrong = plan(
  'owner: x\nroles-x: [ a,\n  b ]\nthresholds:\n  - id: 排队\n    every: "每周"\n    limtis: { I: ">= 3" }\n',
  '# 正文\n\n:::note{type=warning}\n没有结束\n\n<role:指挥> 与 <role:nobody>',
)
const expected = [
  'schema plans/a.md 14:1-14:6',
  'schema plans/a.md 15:1-15:8',
  'schema plans/a.md 20:5-20:11',
  'syntax plans/a.md 25:1-25:22',
]

test.each([
  ['LF', '', '\n'],
  ['CRLF', '', '\r\n'],
  ['a byte-order mark', '\ufeff', '\n'],
  ['a byte-order mark and CRLF', '\ufeff', '\r\n'],
])('%s: the same lines and columns', (_, mark, end) => {
  const folder = folderWith({ 'musterbook.yaml': '', 'plans/a.md': mark + wrong.replaceAll('\n', end) })
  expect(places(checkJson(folder)).filter((place) => !place.startsWith('unknown-reference'))).toEqual(expected)
})

test('fingerprints follow neither line numbers nor line ends, and no two are equal', () => {
  const fingerprints = (text: string): string[] => {
    const folder = folderWith({ 'musterbook.yaml': '', 'plans/a.md': text })
    return checkJson(folder).findings.map((one) => one.fingerprint)
  }
  const before = fingerprints(wrong)
  expect(fingerprints(wrong.replaceAll('\n', '\r\n'))).toEqual(before)
  expect(fingerprints(wrong.replace('kind:', '# moved\n\n\nkind:'))).toEqual(before)
  expect(new Set(before).size).toBe(before.length)
  expect(before.every((one) => /^[0-9a-f]{64}$/.test(one))).toBe(true)
  expect(fingerprints(wrong.replace('owner: x', 'ownr: x'))).not.toEqual(before)
})

test('the JSON has the keys that docs promise, in their order', () => {
  const folder = folderWith({ 'musterbook.yaml': '', 'plans/a.md': plan('ownr: x\n') })
  const report = checkJson(folder)
  expect(Object.keys(JSON.parse(report.stdout))).toEqual(['version', 'tool', 'summary', 'findings'])
  expect(report).toMatchObject({
    version: 1,
    tool: 'musterbook 0.1.0',
    summary: { files: 2, errors: 1, warnings: 0, infos: 0, fixable: 0 },
  })
  expect(Object.keys(report.findings[0] ?? {})).toEqual([
    ...['rule', 'severity', 'message', 'hint', 'file', 'plan', 'path', 'line', 'column', 'endLine', 'endColumn'],
    ...['basis', 'url', 'fix', 'related', 'fingerprint'],
  ])
  expect(report.findings[0]).toMatchObject({
    rule: 'schema',
    severity: 'error',
    file: 'plans/a.md',
    plan: 'a',
    path: '/ownr',
    line: 14,
    column: 1,
    endLine: 14,
    endColumn: 5,
    url: 'docs/rules/schema.md',
    fix: false,
    related: [],
  })
  const none = checkJson(folderWith({ 'musterbook.yaml': '', 'plans/a.md': plan() }))
  expect(none).toMatchObject({ status: 0, stderr: '', findings: [] })
})
