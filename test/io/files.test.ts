import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readAssetOf } from '../../src/io/files/guard.ts'
import { loadWorkspace } from '../../src/io/files/load.ts'
import { UserFault } from '../../src/source/fault.ts'

const plan = '---\ntitle: a\nkind: special\nhazard: fire\nroles: [{ id: r }]\nsteps: [{ id: s }]\n---\n'

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'musterbook-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

async function pathsOf(cwd: string, config?: string): Promise<string[]> {
  return (await loadWorkspace({ cwd, config })).workspace.files.map((file) => file.source.path)
}

test('plans and units are found in order, README files are not', async () => {
  const folder = folderWith({
    'plans/b.md': plan,
    'plans/a/z.md': plan,
    'plans/a/ReadMe.md': plan,
    'plans/notes.md': 'no front matter',
    'plans/units/b.yml': 'id: b',
    'plans/units/a.yaml': 'id: a',
    'plans/units/x.txt': 'id: x',
  })
  expect(await pathsOf(folder)).toEqual([
    ...['musterbook.yaml', 'plans/a/z.md', 'plans/b.md', 'plans/units/a.yaml', 'plans/units/b.yml'],
  ])
})

test.each([
  ['a folder', 'plans: 预案（一）/(1)\nunits: 机构', ['预案（一）/(1)/a.md', '预案（一）/(1)/b/c.md', '机构/u.yaml']],
  ['a file', 'plans: 预案（一）/(1)/a.md\nunits: []', ['预案（一）/(1)/a.md']],
  ['a pattern', 'plans: "预案（一）/(1)/*.md"', ['预案（一）/(1)/a.md']],
  ['several', 'plans: [ "**/c.md", "./other/" ]', ['other/o.md', '预案（一）/(1)/b/c.md']],
  ['all but some', 'plans: [ "**/*.md", "!other/**" ]', ['预案（一）/(1)/a.md', '预案（一）/(1)/b/c.md']],
  ['alternatives', 'plans: "{other,预案*}/**/[ao].md"', ['other/o.md', '预案（一）/(1)/a.md']],
])('settings name %s', async (_, settings, paths) => {
  const folder = folderWith({
    'musterbook.yaml': settings,
    '预案（一）/(1)/a.md': plan,
    '预案（一）/(1)/b/c.md': plan,
    'other/o.md': plan,
    '机构/u.yaml': 'id: u',
  })
  expect((await pathsOf(folder)).slice(1)).toEqual(paths)
})

test('a folder whose own name is a pattern, reached by a link', async () => {
  const folder = folderWith({ '(一)[x]/plans/a.md': plan })
  symlinkSync('(一)[x]', join(folder, 'link'))
  expect(await pathsOf(join(folder, 'link'))).toEqual(['musterbook.yaml', 'plans/a.md'])
})

test('settings with another name, and from outside', async () => {
  const folder = folderWith({ 'w/conf/m.yaml': 'plans: p', 'w/p/a.md': plan, 'outside.yaml': 'plans: p' })
  expect(await pathsOf(join(folder, 'w'), 'conf/m.yaml')).toEqual(['conf/m.yaml', 'p/a.md'])
  expect(await pathsOf(join(folder, 'w'), '../outside.yaml')).toEqual(['../outside.yaml', 'p/a.md'])
})

test('wrong settings are the schema’s business and do not stop the reading', async () => {
  const folder = folderWith({
    'musterbook.yaml': 'plans: { a: b }\nunits: [1, [2], ""]\nrules: x\n',
    'plans/a.md': plan,
  })
  const { workspace } = await loadWorkspace({ cwd: folder })
  expect(workspace.plans.map((one) => one.id)).toEqual(['a'])
  expect(new Set(workspace.problems.map((one) => one.rule))).toEqual(new Set(['schema']))
})

test('faults name what is missing', async () => {
  const folder = folderWith({ 'plans/a.md': plan })
  const fault = async (options: Partial<Parameters<typeof loadWorkspace>[0]>): Promise<string> => {
    const error = await loadWorkspace({ cwd: folder, ...options }).catch((reason: unknown) => reason)
    return error instanceof UserFault ? error.key : 'none'
  }
  expect(await fault({})).toBe('none')
  expect(await fault({ cwd: join(folder, 'none') })).toBe('fault.no-folder')
  expect(await fault({ cwd: folderWith({}) })).toBe('fault.no-plans')
  expect(await fault({ config: 'none.yaml' })).toBe('fault.settings-missing')
  expect(await fault({ config: 'plans' })).toBe('fault.settings-unread')
  expect(await fault({ paths: ['plans/none.md'] })).toBe('fault.no-path')
  expect(await fault({ paths: [tmpdir()] })).toBe('fault.path-outside')
})

test('assets: read, missing, outside, a folder', () => {
  const folder = folderWith({ 'w/a.png': 'png', 'secret.png': 'secret' })
  const root = join(folder, 'w')
  symlinkSync('../secret.png', join(root, 'link.png'))
  expect(readAssetOf(root, 'a.png')).toMatchObject({ status: 'read' })
  expect(readAssetOf(root, 'b.png')).toEqual({ status: 'missing' })
  expect(readAssetOf(root, 'link.png')).toEqual({ status: 'outside' })
  expect(readAssetOf(root, '')).toEqual({ status: 'missing' })
  expect(readAssetOf(root, `${'x'.repeat(300)}.png`)).toEqual({ status: 'missing' })
  expect(readAssetOf(root, 'a\0b.png')).toEqual({ status: 'unreadable' })
})
