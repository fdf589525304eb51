import { describe, expect, it } from 'vitest'
import { lint } from '../../src/cli/lint.ts'
import { format } from '../../src/messages/format.ts'
import { annex } from '../../src/report/annex.ts'
import { clauseResults } from '../../src/rules/profiles/clauses.ts'
import { explainProfile, summariseProfile } from '../../src/rules/profiles/explain.ts'
import { type Profile, profileNames, profileOf } from '../../src/rules/profiles/resolve.ts'
import { workspaceOf } from '../model/workspace-of.ts'
import { basePlan } from './base-plan.ts'

const today = '2026-07-01'

function results(plan: string, profiles: readonly string[]): string[] {
  const workspace = workspaceOf({ 'plans/example.md': `---\n${plan.trim()}\n---\n` })
  const clauses = clauseResults(workspace, lint(workspace, { today, profiles }), profiles)
  return clauses
    .filter(({ state }) => state !== 'not-applicable')
    .map(
      ({ clause, state, places }) =>
        `${format({ key: 'annex.text', values: { text: clause } }, 'en')} ${state} ${places.map(({ line }) => line).join(' ')}`,
    )
}

const onsite = basePlan.replace('kind: special', 'kind: onsite')

describe('a plan held against the clauses of a profile', () => {
  it('says where each is met', () => {
    const lines = onsite.trim().split('\n')
    const risks = lines.findIndex((line) => line.startsWith('  - { risk:')) + 2
    expect(results(onsite, ['gbt-29639'])).toEqual([
      expect.stringMatching(new RegExp(`^GB/T 29639-2020 8 met ${risks} `)),
      expect.stringMatching(/^GB\/T 29639-2020 附录C met \d+$/),
      expect.stringMatching(/^应急管理部令第2号 33 met \d+$/),
    ])
  })

  it('says what is missing, by what it lacks and by what the rules found', () => {
    const gaps = onsite.replace(/\nrisks:\n[^\n]*/, '').replace('every: 每半年', 'every: 每年')
    const states = results(gaps, ['gbt-29639']).map((one) => one.replace(/ [\d ]+$/, ''))
    expect(states).toEqual(['GB/T 29639-2020 8 gap', 'GB/T 29639-2020 附录C met', '应急管理部令第2号 33 gap'])
  })

  it('leaves to people what no machine can tell, and claims nothing of plans without such profiles', () => {
    expect(results(basePlan.replace(/\nrisks:\n[^\n]*/, ''), ['cn-unit'])).toContain('国办发〔2024〕5号 21 by-hand ')
    expect(results(basePlan, ['strict'])).toEqual([])
  })

  it('is printed as a table a plan, with nothing of the plan taken for mark-up', () => {
    const plan = onsite.replace(/title: [^\n]*/, 'title: "<b>a|b</b>"')
    const workspace = workspaceOf({ 'plans/example.md': `---\n${plan.trim()}\n---\n` })
    const parts = annex({ clauses: clauseResults(workspace, [], ['gbt-29639']), locale: 'zh-Hans' }, (text) =>
      text.replaceAll('<', '&lt;'),
    )
    expect(parts[0]).toBe('## 逐条核对附表')
    expect(parts[2]).toContain('### &lt;b>a|b&lt;/b> (<code>plans/example.md</code>)')
    expect(parts[2]?.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(5)
  })
})

describe.each(profileNames)('the profile %s', (name) => {
  const profile = profileOf(name, new Map()) as Profile
  it('has a page in every language, without a blank', () => {
    for (const locale of ['en', 'zh-Hans', 'zh-Hant'] as const) {
      expect(explainProfile(profile, locale)).not.toMatch(/undefined|[{}]|\(\)|（）| P\d/)
    }
  })
  it('names in its clauses only what it has', () => {
    const { clauses } = summariseProfile(profile, 'en')
    for (const [index, clause] of profile.clauses.entries()) {
      for (const list of ['sections', 'ceilings', 'intervals'] as const) {
        expect(clauses[index]?.[list].map(({ id }) => id).sort()).toEqual([...(clause[list] ?? [])].sort())
      }
    }
  })
})
