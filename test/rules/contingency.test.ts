import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { lint } from '../../src/cli/lint.ts'
import { loadWorkspace } from '../../src/io/files/load.ts'
import { format } from '../../src/messages/format.ts'
import { rules } from '../../src/rules/index.ts'
import { positionAt } from '../../src/source/source.ts'

// Fifteen real-world contingency plans, retold, with the gaps that readers listed for them: what the check finds of those.

const folder = join(import.meta.dirname, '../fixtures/contingency')
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

interface Gap {
  readonly code: string
  readonly what: string
  readonly at?: readonly (string | { readonly line: string })[]
  readonly says?: string
}
type Mapping = { readonly rules: readonly string[] } | { readonly none: string }

const codes = parse(read('gap-codes.yaml')) as Readonly<Record<string, Mapping>>
const plans = parse(read('gaps.yaml')) as readonly { readonly plan: string; readonly gaps: readonly Gap[] }[]

interface Found {
  readonly rule: string
  readonly path: string
  readonly line: string
  readonly message: string
}

/** What `check` finds in a plan, with the profiles that its workspace sets. */
async function findingsIn(plan: string): Promise<Found[]> {
  const [workspaceFolder = ''] = plan.split('/')
  const { workspace } = await loadWorkspace({ cwd: join(folder, workspaceFolder) })
  const own = plan.slice(workspaceFolder.length + 1)
  const source = workspace.files.find((file) => file.source.path === own)?.source
  if (!source) throw new Error(`no ${plan}`)
  const lines = source.text.split('\n')
  return lint(workspace, { today: '2026-11-22' })
    .filter((finding) => finding.file === own)
    .map(({ rule, path, range, message }) => {
      const { line } = positionAt(source, range.start)
      return { rule, path, line: lines[line - 1] ?? '', message: format(message, 'zh-Hans') }
    })
}

function rulesFor({ code }: Gap): readonly string[] {
  const mapping = codes[code]
  if (!mapping) throw new Error(`no rule and no reason for ${code}`)
  return 'rules' in mapping ? mapping.rules : []
}

/** Whether a rule that the gap is mapped to speaks at each of its places, or anywhere where it has none. */
function isFound(gap: Gap, findings: readonly Found[]): boolean {
  const speaking = findings.filter(
    ({ rule, message }) => rulesFor(gap).includes(rule) && message.includes(gap.says ?? ''),
  )
  const stands = (place: string | { readonly line: string }): boolean =>
    speaking.some(({ path, line }) => {
      if (typeof place !== 'string') return line.includes(place.line)
      return path === place || (place !== '' && path.startsWith(`${place}/`))
    })
  return gap.at ? gap.at.every(stands) : speaking.length > 0
}

interface Result {
  readonly plan: string
  readonly listed: number
  readonly unruled: readonly Gap[]
  readonly missed: readonly Gap[]
}

function resultOf({ plan, gaps }: (typeof plans)[number], findings: readonly Found[]): Result {
  const unruled = gaps.filter((gap) => rulesFor(gap).length === 0)
  const missed = gaps.filter((gap) => !unruled.includes(gap) && !isFound(gap, findings))
  return { plan, listed: gaps.length, unruled, missed }
}

describe('fifteen real-world contingency plans', async () => {
  const found = await Promise.all(plans.map(({ plan }) => findingsIn(plan)))
  const results = plans.map((plan, index) => resultOf(plan, found[index] ?? []))

  it('every kind of gap is mapped to rules that there are, or says why no rule can tell of it', () => {
    const known = new Set(rules.map(({ id }) => id))
    for (const [code, mapping] of Object.entries(codes)) {
      if ('rules' in mapping)
        expect(
          mapping.rules.filter((id) => !known.has(id)),
          code,
        ).toEqual([])
      else expect(mapping.none.length, code).toBeGreaterThan(20)
    }
  })

  it('nine tenths of the gaps that a rule can tell of are found, at their places', () => {
    expect(results).toHaveLength(15)
    const ruled = results.reduce((sum, { listed, unruled }) => sum + listed - unruled.length, 0)
    const missed = results.flatMap(({ plan, missed: gaps }) => gaps.map(({ code }) => `${plan} ${code}`))
    expect(ruled).toBeGreaterThan(200)
    expect(missed.length / ruled, missed.join('\n')).toBeLessThanOrEqual(0.1)
  })

  it('what needs judgement is told where it is so, and nowhere else', () => {
    const told = plans.flatMap(({ plan }, index) =>
      (found[index] ?? [])
        .filter(({ rule }) => judged.has(rule))
        .map(({ rule, path, line }) => `${dirname(dirname(plan))} ${rule} ${path === '' ? line : path}`),
    )
    expect(told.sort()).toEqual(sound)
  })

  it('the table says what is found in each plan', async () => {
    await expect(tableOf(results)).toMatchFileSnapshot(join(folder, 'README.md'))
  })
})

/** Rules that understand words or compare things: each of their findings was held against the plan by a reader. */
const judged = new Set([
  ...[
    'arithmetic',
    'contradictory-plans',
    'days-unstated',
    'dead-end',
    'deadline-unreachable',
    'empty-section',
    'garbled-text',
  ],
  ...['heading-order', 'limit-conflict', 'no-authority', 'no-external-handover', 'open-exception', 'overlapping-tasks'],
  ...[
    'personal-data-without-purpose',
    'personal-name',
    'promised-part-missing',
    'report-delayed',
    'schema',
    'several-voices',
  ],
  ...[
    'shared-lead',
    'step-cycle',
    'syntax',
    'threshold-order',
    'time-without-anchor',
    'unapproved-promise',
    'undefined-standard',
  ],
  ...['unknown-reference', 'unlisted-actor', 'unreachable-step', 'unsafe-action', 'vague-actor', 'vague-condition'],
])

const sound = [
  'complaint-by-type vague-actor 出现投诉信号的，指派专人受理。',
  'complaint-prevent personal-data-without-purpose /steps/collect/title',
  'complaint-prevent schema /roles',
  'complaint-team vague-actor /roles/team/members/0',
  'epidemic-1 personal-data-without-purpose /steps/files/title',
  'epidemic-1 shared-lead /roles/emergency/function',
  'epidemic-2 no-authority /steps/declare/title',
  'epidemic-2 vague-condition /steps/evacuate/action',
  'epidemic-4 undefined-standard /steps/trips/action',
  'epidemic-5 vague-condition /steps/online/action',
  'natural-disaster undefined-standard /steps/limit-business/title',
  'shop contradictory-plans /steps/pay-out/owner',
  'shop open-exception /steps/pay-out/action',
  'shop shared-lead /roles/product-check/duties/0',
  'shop unlisted-actor /steps/seal-batch/action',
  'telecom-fraud garbled-text 各社应当做好防范，',
  'telecom-fraud personal-name /roles/deputy/holder',
  'telecom-fraud personal-name /roles/head/holder',
  'telecom-fraud personal-name /roles/members/holder',
  'telecom-fraud shared-lead /roles/director/function',
  'telecom-fraud unsafe-action /steps/freeze/title',
  'wealth-loss garbled-text # 六、事件的',
  'wealth-loss garbled-text 1. 组织各部门对，分析原因，提出改进办法。',
]

function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ plan, listed, unruled, missed }) => {
    const name = `${dirname(dirname(plan))}/${plan.split('/').at(-1)?.replace('.md', '')}`
    const ruled = listed - unruled.length
    const codesOf = (gaps: readonly Gap[]): string => gaps.map(({ code }) => `\`${code}\``).join(', ')
    return [name, listed, ruled, ruled - missed.length, codesOf(missed), codesOf(unruled)]
  })
  const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column]), 0)
  const all = [...rows, ['**all**', sum(1), sum(2), sum(3), '', '']]
  return `${intro}\n${all.map((row) => `| ${row.join(' | ')} |`.replace(/ {2,}/g, ' ')).join('\n')}\n`
}

const intro = `# Fifteen real-world contingency plans, retold

Each folder is a workspace with a plan as somebody really wrote it: its roles, thresholds, steps, contacts and drills, and
no more; a role without a holder has none here, and “as soon as possible” is still that. The two plans of the shop stand in one
workspace. \`gaps.yaml\` lists what readers found missing in each, \`gap-codes.yaml\` which rule tells of which kind of gap, or why
none does. Banks are checked with \`cn-bank\` (the fire plan with \`fire-cn\` too), the shop and the company with \`cn-unit\` and
\`gbt-29639\`; all build on \`recommended\`.

This table is written by \`npx vitest run test/rules/contingency.test.ts -u\`, and the test fails where it is not true.

| plan | listed | with a rule | found | not found | no rule |
| --- | --- | --- | --- | --- | --- |`
