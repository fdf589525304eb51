import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { missingGlyphs } from '../../src/io/fonts.ts'
import { format, hasMessage, type Locale, locales } from '../../src/messages/format.ts'
import { rules } from '../../src/rules/index.ts'
import type { Example, Rule } from '../../src/rules/rule.ts'
import { ruleGroups } from '../../src/rules/rule.ts'
import { runRules } from '../../src/rules/run.ts'
import type { Finding } from '../../src/source/finding.ts'
import { exampleDay, exampleWorkspace } from './example.ts'

function findingsOf(example: Example, only: readonly Rule[]): Finding[] {
  const today = example.today ?? exampleDay
  return runRules(exampleWorkspace(example), { rules: only, settings: {}, today, missingGlyphs })
}

describe('the plan that examples are filled from', () => {
  it('has no gap that a rule finds', () => {
    expect(findingsOf({}, rules).map(({ rule, path }) => `${rule} ${path}`)).toEqual([])
  })
})

for (const rule of rules) {
  describe(rule.id, () => {
    for (const [index, example] of rule.examples.bad.entries()) {
      it(`bad example ${index + 1}: finds each gap at its place`, () => {
        const findings = findingsOf(example, [rule])
        expect(findings.map(({ path }) => path).sort()).toEqual([...(example.at ?? [])].sort())
        for (const finding of findings) {
          for (const locale of locales) expectWords(finding, locale)
        }
      })
    }
    for (const [index, example] of rule.examples.good.entries()) {
      it(`good example ${index + 1}: finds nothing`, () => {
        expect(findingsOf(example, [rule]).map(({ path, message }) => `${path} ${JSON.stringify(message)}`)).toEqual([])
      })
    }
    it('has bad and good examples', () => {
      expect(rule.examples.bad.length).toBeGreaterThan(0)
      expect(rule.examples.good.length).toBeGreaterThan(0)
      for (const example of rule.examples.bad) expect(example.at?.length).toBeGreaterThan(0)
    })
    for (const locale of locales) {
      it(`has its texts in ${locale}`, () => {
        for (const part of ['summary', 'why', 'fix']) expect(hasMessage(`${rule.id}.${part}`, locale)).toBe(true)
      })
    }
  })
}

/** No blank of a message stays empty, and no message is cut off. */
function expectWords(finding: Finding, locale: Locale): void {
  for (const message of [finding.message, finding.hint, ...(finding.related ?? []).map((other) => other.message)]) {
    if (!message) continue
    const text = format(message, locale)
    expect(text).not.toMatch(/undefined|[{}]|“”|\bnull\b/)
    expect(text).toMatch(/\S/)
  }
}

describe('the index', () => {
  it('holds every rule file, once, by group and name', () => {
    const folder = new URL('../../src/rules/', import.meta.url)
    const files = ruleGroups
      .filter((group) => existsSync(new URL(group, folder)))
      .flatMap((group) => readdirSync(new URL(group, folder)).map((name) => `${group}/${name}`))
    const isRule = (file: string): boolean =>
      /^export const \w+: Rule = /m.test(readFileSync(new URL(file, folder), 'utf8'))
    const ids = rules.map(({ id }) => id)
    const places = rules.map(({ group, id }) => `${group}/${id}.ts`)
    expect([...places].sort()).toEqual(files.filter(isRule).sort())
    const sorted = rules.toSorted(
      (a, b) => ruleGroups.indexOf(a.group) - ruleGroups.indexOf(b.group) || (a.id < b.id ? -1 : 1),
    )
    expect(ids).toEqual(sorted.map(({ id }) => id))
  })
})
