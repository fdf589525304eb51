import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build, edit, filesIn, lists, makePlace } from './kit.ts'

const place = makePlace()
afterAll(place.remove)

const fire = `---
title: 火灾应急预案
kind: onsite
hazard: fire
document: { version: '3.1', status: approved }
roles: [{ id: commander, name: 现场指挥, function: command, holder: branch-manager }]
activation: { authority: commander, within: 5m, criteria: 发现明火。 }
steps: [{ id: call, title: 拨打报警电话, owner: commander, within: 1m }]
---
`
const handbooks =
  'handbooks: [{ id: file }, { id: all, for: workspace, plans: fire }, { id: secret, plans: robbery }]\n'

test('the lists tell of what lies in the folder, whichever part of it a build renews', async () => {
  const home = place.fixture('two-branches', { 'plans/fire.md': fire })
  edit(home, 'musterbook.yaml', 'profiles:', `${handbooks}profiles:`)
  const out = join(home, 'dist/handbooks')
  const web = ['--format', 'html']
  const index = (): string => readFileSync(join(out, 'index.html'), 'utf8')
  const rowOf = (unit: string): string =>
    index()
      .split('<li class="unit"')
      .find((part) => part.includes(unit)) ?? ''

  expect(await build(home, web)).toMatchObject({ status: 0 })
  const csv = filesIn(out).get('print-list.csv')
  for (const path of ['file/east', 'file/hill', 'file/shore', 'all']) expect(index()).toContain(`href="./${path}.html"`)
  // What is for a few only is neither named nor, where a book holds nothing else, linked.
  expect(index()).not.toMatch(/抢劫|盗窃|secret/)
  expect(index()).toContain('另有 3 份手册只收受控预案')
  expect(index()).not.toMatch(/示例[^银]|000-0000/)
  expect(rowOf('青山支行')).toContain('火灾应急预案 3.1 版')
  expect(rowOf('青山支行')).not.toContain('重新编制')

  // A build of one unit leaves the rows of the others, and says which are older than their plans. A list that is gone comes back.
  rmSync(join(out, 'print-list.csv'))
  edit(home, 'plans/fire.md', "'3.1'", "'3.2'")
  await build(home, [...web, '--unit', 'hill', '--handbook', 'file'])
  expect(rowOf('青山支行')).toContain('3.2 版')
  expect(rowOf('青山支行')).not.toContain('重新编制')
  expect(rowOf('海岸路支行')).toContain('3.1 版')
  expect(filesIn(out).get('print-list.csv')).toEqual(csv)
  expect(rowOf('海岸路支行')).toContain('预案已有改动，须重新编制')

  // A handbook that is no more leaves the list with its files.
  edit(home, 'musterbook.yaml', handbooks, 'handbooks: [{ id: all, for: workspace }]\n')
  await build(home, web)
  expect([...filesIn(out).keys()]).toEqual([...['all.html', 'index.html', 'manifest.json'], ...lists.slice(1)])
  expect(index().match(/class="book"/g)).toHaveLength(1)
})

test('a handbook that would be written over a list is refused', async () => {
  const home = place.fixture('two-branches')
  edit(home, 'musterbook.yaml', 'profiles:', 'handbooks: [{ id: Index, for: workspace, formats: html }]\nprofiles:')
  const ran = await build(home)
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toContain('“Index” would be written over index.html')
})
