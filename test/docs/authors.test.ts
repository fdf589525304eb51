import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, type JsonReport, musterbook, plan } from '../cli/program.ts'
import { type Desk, type Example, examplesIn, put, quoted, rowsAfter } from './examples.ts'

const guides = [
  { path: 'docs/authors.zh-CN.md', locale: 'zh-Hans', planFile: 'plans/power-cut.md' },
  { path: 'docs/authors.md', locale: 'en', planFile: 'plans/power-cut.md' },
  { path: 'README.md', locale: 'zh-Hans', planFile: 'plans/bank-run.md' },
  { path: 'README.zh-CN.md', locale: 'zh-Hans', planFile: 'plans/bank-run.md' },
]

describe.each(guides)('$path', ({ path, locale, planFile }) => {
  const guide = readFileSync(join(import.meta.dirname, '../..', path), 'utf8')

  test.each(follow(guide, planFile))(
    'the example in line $line does as promised',
    ({ marks, before, after, quotes }) => {
      const now = check(after, locale)
      for (const quote of quotes) expect(now.said).toMatch(quoted(quote))
      expect(now.rules).toEqual(expect.arrayContaining([...(marks.get('finds') ?? [])]))
      const cleared = marks.get('clears') ?? []
      if (cleared.length > 0) expect(check(before, locale).rules).toEqual(expect.arrayContaining([...cleared]))
      expect(now.rules.filter((rule) => cleared.includes(rule))).toEqual([])
      if (marks.has('clean')) expect(now.said).toMatch(/^[^\n]*(没有发现问题。|nothing found\.)\n$/)
    },
  )

  test('what its tables say of limits, recurrences and comparisons is so', () => {
    const bad = rowsAfter(guide, 'no-limits').flatMap(([limits, [rule = '']]) =>
      limits.map((limit) => ({ limit, rule })),
    )
    const limits = [...rowsAfter(guide, 'limits').flatMap(([limits]) => limits), ...bad.map(({ limit }) => limit)]
    const recurrences = rowsAfter(guide, 'recurrences').flatMap(([recurrences]) => recurrences)
    const comparisons = rowsAfter(guide, 'comparisons').flatMap(([comparisons]) => comparisons)
    const steps = [
      ...limits.map((limit, index) => `{ id: limit-${index}, within: ${JSON.stringify(limit)} }`),
      ...recurrences.map((every, index) => `{ id: every-${index}, phase: prevention, every: ${every} }`),
    ].map((step) => `  - ${step.replace('{', '{ title: 报告, owner: commander,')}\n`)
    const thresholds = comparisons.map(
      (one, index) => `  - { id: t${index}, indicator: 人数, against: baseline, limits: { I: ${one} } }\n`,
    )
    const levels = 'levels:\n  - { id: I, name: 一级 }\n'
    const front = `steps:\n${steps.join('')}${levels}${thresholds.length > 0 ? 'thresholds:\n' : ''}${thresholds.join('')}`
    const text = plan().replace(/^steps:\n[\s\S]*?(?=^---)/m, front)
    const { findings } = check({ 'musterbook.yaml': '', 'plans/a.md': text }, locale)
    const found = findings.flatMap(({ rule, path }) =>
      /\/(within|every|limits\/.*)$/.test(path) ? [`${path} ${rule}`] : [],
    )
    const first = limits.length - bad.length
    expect(found).toEqual(bad.map(({ rule }, index) => `/steps/limit-${first + index}/within ${rule}`))
  })
})

test('the guides hold examples', () => {
  const [chinese = 0, english = 0] = guides.map(
    ({ path }) => examplesIn(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')).length,
  )
  expect(chinese).toBeGreaterThan(40)
  expect(english).toBeGreaterThan(10)
})

interface Step {
  readonly line: number
  readonly marks: Example['marks']
  /** After the example above this one, even if it was only tried. */
  readonly before: Desk
  readonly after: Desk
  /** What the guide says that the program answers. */
  readonly quotes: string[]
}

/** The examples of a guide as its reader tries them, one after the other. */
function follow(guide: string, planFile: string): Step[] {
  let desk: Desk = { 'musterbook.yaml': '', [planFile]: '' }
  const steps: Step[] = [{ line: 1, marks: new Map(), before: desk, after: desk, quotes: [] }]
  for (const example of examplesIn(guide)) {
    const { kind, text, marks, line } = example
    if (kind === 'text') steps.at(-1)?.quotes.push(text)
    else {
      const after = put(desk, example, planFile)
      steps.push({ line, marks, before: steps.at(-1)?.after ?? desk, after, quotes: [] })
      if (!marks.has('try')) desk = after
    }
  }
  return steps
}

interface Checked {
  readonly said: string
  readonly rules: string[]
  readonly findings: JsonReport['findings']
}

const checked = new Map<string, Checked>()

/** What the program says of a desk, and what it finds, on the day for which the guides are written. */
function check(desk: Desk, locale: string): Checked {
  const key = JSON.stringify([desk, locale])
  const known = checked.get(key) ?? start(desk, locale)
  checked.set(key, known)
  return known
}

function start(desk: Desk, locale: string): Checked {
  const folder = folderWith(desk)
  const formats = ['--format', 'stylish', '--format', 'json=found.json']
  const ran = musterbook(['check', '--cwd', folder, '--today', '2026-07-01', '--locale', locale, ...formats])
  if (ran.status === 2) return { said: ran.stderr, rules: [], findings: [] }
  const { findings } = JSON.parse(readFileSync(join(folder, 'found.json'), 'utf8')) as JsonReport
  return { said: ran.stdout, rules: findings.map((one) => one.rule), findings }
}
