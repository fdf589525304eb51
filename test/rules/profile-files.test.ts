import { describe, expect, it } from 'vitest'
import { lint } from '../../src/cli/lint.ts'
import { format, locales } from '../../src/messages/format.ts'
import { positionAt } from '../../src/source/source.ts'
import { workspaceOf } from '../model/workspace-of.ts'
import { basePlan } from './base-plan.ts'

const today = '2026-07-01'
const plan = `---\n${basePlan.trim()}\n---\n`
const withoutPrinciples = plan.replace(/\nprinciples:\n[^\n]*/, '')

function told(files: Readonly<Record<string, string>>, profiles?: readonly string[]): string[] {
  const workspace = workspaceOf({ 'plans/example.md': plan, ...files })
  return lint(workspace, { today, profiles }).map((finding) => {
    const file = workspace.files.find((one) => one.source.path === finding.file)
    const { line, column } = positionAt(file?.source ?? { path: '', text: '' }, finding.range.start)
    for (const locale of locales) expect(format(finding.message, locale)).not.toMatch(/undefined|[{}]/)
    return `${finding.severity} ${finding.file}:${line}:${column} ${finding.rule} ${format(finding.message, 'en')}`
  })
}

describe('a profile of the workspace', () => {
  it('extends others, and holds wherever it is named', () => {
    const own = 'title: Ours\nextends: strict\nseverities: { no-drill: off, no-principles: info }\n'
    const files = { 'plans/example.md': withoutPrinciples, 'rules/ours.yaml': own }
    const named = { ...files, 'musterbook.yaml': 'profiles: [rules/ours.yaml]\n' }
    const message = /^info plans\/example\.md:2:1 no-principles /
    expect(told(named)).toEqual([expect.stringMatching(message)])
    expect(told({ ...files, 'musterbook.yaml': 'profiles: [minimal]\n' })).toEqual([])
    const byPlan = withoutPrinciples.replace('kind: special', 'kind: special\nprofiles: rules/ours.yaml')
    expect(told({ ...named, 'musterbook.yaml': 'profiles: minimal', 'plans/example.md': byPlan })).toEqual([
      expect.stringMatching(message),
    ])
  })

  it('may have its keys in Chinese', () => {
    const own = '继承: minimal\n严重程度: { no-principles: 错误 }\n'
    const files = { 'plans/example.md': withoutPrinciples, 'ours.yaml': own, 'musterbook.yaml': '规则集: ours.yaml\n' }
    expect(told(files)).toEqual([expect.stringMatching(/^error plans\/example\.md:2:1 no-principles /)])
  })

  it.each([
    ['severites: {}\n', /1:1 schema “severites” .*“severities”/],
    ['severities: { no-dril: off }\n', /1:15 schema There is no rule “no-dril”. Did you mean “no-drill”\?/],
    ['only: [schema, schemaa]\n', /1:16 schema There is no rule “schemaa”. Did you mean “schema”\?/],
    ['extends: [cn-bnk]\n', /1:11 schema There is no profile “cn-bnk”. Did you mean “cn-bank”\?/],
    ['extends: [none.yaml]\n', /1:11 schema There is no profile file “none\.yaml” in the workspace\./],
    ['extends: ours.yaml\n', /1:10 schema “ours\.yaml” extends this profile in turn/],
    ['extends: [minimal, other.yaml]\n', /other\.yaml:1:10 schema “ours\.yaml” extends/],
    ['intervals: [{ id: a, every: 定期 }]\n', /1:29 vague-frequency /],
    [
      'clauses: [{ clause: "1", asks: x, sections: [scop] }]\nsections: [{ id: scope, title: x, keys: scope }]\n',
      /1:46 schema .*“scope”/,
    ],
    ['sections: [\n', /syntax/],
    ['- recommended\n', /1:1 schema /],
  ])('tells what is wrong at its place: %s', (text, message) => {
    const files = {
      'ours.yaml': text,
      'other.yaml': 'extends: ours.yaml\n',
      'musterbook.yaml': 'profiles: ours.yaml\n',
    }
    expect(told(files)).toEqual([expect.stringMatching(message)])
  })

  it('that is not there is told where it is named', () => {
    expect(told({ 'musterbook.yaml': 'profiles: [none.yaml]\n' })).toEqual([
      expect.stringMatching(/musterbook\.yaml:1:12 schema There is no profile file “none\.yaml”/),
    ])
  })
})
