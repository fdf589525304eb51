import { expect, test } from 'vitest'
import { lint } from '../../src/cli/lint.ts'
import { reporters } from '../../src/report/formats.ts'
import { summarise } from '../../src/report/input.ts'
import { hidePersons } from '../../src/report/persons.ts'
import { workspaceOf } from '../model/workspace-of.ts'

const plan = `---
title: 火灾现场处置方案
kind: onsite
hazard: fire
applies-to: { tags: [branch] }
roles:
  - { id: commander, name: 总指挥, holder: 赵敏, contact: 137-9753-8642 }
steps:
  - { id: leave, title: 撤离, owner: commander, within: 5m, action: 由陈静负责引导，撤到门外。 }
---
`

test.each(Object.keys(reporters))('%s shows that a person is named, and not whom', async (format) => {
  const workspace = workspaceOf({
    'plans/fire.md': plan,
    'plans/units/a.yaml': 'id: shore-road\nname: 海岸路支行\ntags: [branch]\n',
  })
  const found = lint(workspace, { today: '2026-11-22' })
  const rules = found.map(({ rule }) => rule)
  expect(rules.filter((rule) => rule === 'personal-name')).toHaveLength(3)
  expect(rules).toContain('unit-role-unfilled')
  const { findings, sources } = hidePersons(found, workspace)
  const summary = summarise(findings, 1)
  const report = await reporters[format]?.()
  const told = report?.({ findings, sources, locale: 'zh-Hans', summary, tool: '', colours: false }) ?? ''
  expect(told).toContain('personal-name')
  expect(told).not.toMatch(/赵敏|陈静|9753/)
})
