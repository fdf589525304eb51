import { describe, expect, it } from 'vitest'
import { lint } from '../../src/cli/lint.ts'
import { workspaceOf } from '../model/workspace-of.ts'

const plan = (profiles: string): string => `---
title: 挤兑预案
kind: special
hazard: bank-run
${profiles}roles:
  - { id: commander, name: 总指挥, holder: 支行行长 }
steps:
  - { id: confirm, title: 核实情况, owner: commander, within: 5m }
---
`

function principles(files: Readonly<Record<string, string>>): (string | undefined)[] {
  const findings = lint(workspaceOf(files), { today: '2026-11-22', only: ['no-principles'] })
  return findings.map((finding) => `${finding.plan} ${finding.severity}`)
}

describe('profiles of a plan', () => {
  it('hold for that plan beside those of the workspace', () => {
    const files = { 'plans/a.md': plan(''), 'plans/b.md': plan('profiles: [strict]\n') }
    expect(principles(files)).toEqual(['a warning', 'b error'])
    expect(principles({ ...files, 'musterbook.yaml': 'profiles: [minimal]\n' })).toEqual(['b error'])
  })

  it('that do not exist are told at their place', () => {
    const workspace = workspaceOf({ 'plans/a.md': plan('profiles: [strikt]\n') })
    const findings = lint(workspace, { today: '2026-11-22', only: ['schema'] })
    expect(findings.map((finding) => [finding.file, finding.path, finding.message.key])).toEqual([
      ['plans/a.md', '/profiles/0', 'settings.unknown-profile-near'],
    ])
  })
})
