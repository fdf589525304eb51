import { describe, expect, it } from 'vitest'
import { locales } from '../../src/messages/format.ts'
import { explainList, explainRule, summariseRules } from '../../src/rules/explain.ts'
import { rules } from '../../src/rules/index.ts'

describe('explain', () => {
  for (const locale of locales) {
    it(`prints a whole page of every rule in ${locale}`, () => {
      for (const rule of rules) {
        const page = explainRule(rule, locale)
        expect(page).toContain(`# ${rule.id}\n`)
        expect(page).not.toMatch(/undefined(?!-standard)|“”|\{\w+\}|\n\n\n/)
        expect(page.match(/^`{3,}/gm)?.length ?? 0).toBeGreaterThanOrEqual(4)
      }
    })

    it(`lists every rule once in ${locale}`, () => {
      const list = explainList(rules, locale)
      for (const rule of rules) expect(list.split(`| \`${rule.id}\` |`)).toHaveLength(2)
    })
  }

  it('prints a page that can be read', () => {
    const rule = rules.find(({ id }) => id === 'no-drill')
    expect(rule && explainRule(rule, 'en')).toMatchInlineSnapshot(`
      "# no-drill

      The plan is never drilled

      - Group: Drills
      - Severity: error

      ## Why it matters

      A plan that was never tried contains mistakes that nobody has met yet. The first run should not be the real one.

      ## Basis

      required by 国办发〔2024〕5号 第三十二条

      ## What to do

      Add a drill under “drills”: its type, how often, its owner, scenario and evaluation.

      ## With the gap

      In the front matter of the plan:

      \`\`\`yaml
      drills: []
      \`\`\`

      Found at: the plan as a whole

      ## Without it

      In the front matter of the plan:

      \`\`\`yaml
      drills:
        - { id: tabletop, type: tabletop, every: 每半年, owner: commander, scenario: 大厅聚集三十人。, evaluation: 对照时限打分。 }
      \`\`\`
      "
    `)
  })

  it('gives the list as data', () => {
    const summaries = summariseRules(rules, 'zh-Hans')
    expect(summaries).toHaveLength(rules.length)
    expect(summaries.find(({ id }) => id === 'syntax')).toEqual({
      id: 'syntax',
      group: 'document',
      summary: '文件格式有误，无法读取',
      severity: 'error',
      basis: { kind: 'practice' },
      fixable: true,
    })
  })
})
