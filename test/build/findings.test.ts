import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { musterbook, plan } from '../cli/program.ts'
import { build, edit, filesIn, lists, makePlace, put, readManifest, today } from './kit.ts'

const place = makePlace()
afterAll(place.remove)

/** Fast: what is stopped and what is written is the same with or without a PDF. */
const web = ['--format', 'html']
const made = (home: string): string[] =>
  [...filesIn(home).keys()].filter(
    (path) => path.startsWith('dist/') && !lists.includes(path.replace('dist/handbooks/', '')),
  )

test('a finding stops only the handbooks that print its file', async () => {
  const home = place.fixture('two-branches')
  edit(home, 'plans/theft.md', 'kind: special', 'applies-to: { units: [hill] }\nkind: special')
  edit(home, 'plans/theft.md', 'owner: commander', 'owner: nobody')
  const ran = await build(home, web)
  expect(ran.status).toBe(1)
  expect(ran.stdout).toContain('unknown-reference')
  expect(ran.stdout).toContain('plans/theft.md')
  expect(ran.stderr).toBe(
    '“file/hill” was not written: 1 finding makes its pages wrong (see above).\n2 handbooks written to dist/handbooks.\n',
  )
  expect(made(home)).toEqual([
    'dist/handbooks/file/east.html',
    'dist/handbooks/file/shore.html',
    'dist/handbooks/manifest.json',
  ])
  // What stood there before stays, and so does what the manifest says of it.
  edit(home, 'plans/theft.md', 'owner: nobody', 'owner: commander')
  await build(home, web)
  edit(home, 'plans/theft.md', 'owner: commander', 'owner: nobody')
  await build(home, web)
  expect(readManifest(join(home, 'dist/handbooks')).handbooks.map(({ unit }) => unit)).toEqual([
    'east',
    'hill',
    'shore',
  ])
})

test('a finding of a unit stops its handbook and those of the units below that lack the same', async () => {
  const home = place.fixture('two-branches')
  edit(home, 'plans/robbery.md', 'kind: special', 'applies-to: { units: [hill, shore] }\nkind: special')
  edit(home, 'plans/units/branches.yaml', '    guard: { name: 唐示例, phone: 000-0000-0201 }\n', '')
  edit(
    home,
    'plans/units/branches.yaml',
    '  people: { branch-manager: { name: 戚示例,',
    '  people: { guard: { name: 韦示例 }, branch-manager: { name: 戚示例,',
  )
  const ran = await build(home, web)
  expect(ran.status).toBe(1)
  expect(ran.stdout).toContain('unit-role-unfilled')
  expect(ran.stdout + ran.stderr).not.toMatch(/示例,|000-0000/)
  expect(ran.stderr).toContain('“file/hill” was not written')
  expect(made(home)).toEqual([
    'dist/handbooks/file/east.html',
    'dist/handbooks/file/shore.html',
    'dist/handbooks/manifest.json',
  ])
})

test('a finding in an included file stops who includes it', async () => {
  const home = place.fixture('two-branches', { 'shared/aid.md': '::figure{kind=nonsense}\n\n<role:nobody>\n' })
  edit(home, 'plans/theft.md', 'kind: special', 'applies-to: { units: [hill] }\nkind: special')
  put(home, 'plans/theft.md', `${filesIn(home).get('plans/theft.md')}\n::include{file=shared/aid.md}\n`)
  const ran = await build(home, web)
  expect(ran.stdout).toContain('shared/aid.md')
  expect(ran.stderr).toContain('“file/hill” was not written')
  expect(made(home)).toHaveLength(3)
})

test('a plan that cannot be read stops every handbook that might print it, and no other', async () => {
  const home = place.fixture('two-branches', {
    'plans/torn.md': Buffer.from('---\ntitle: \u0000\n', 'latin1'),
    'musterbook.yaml':
      'profiles: [minimal]\nhandbooks: [{ id: all, for: workspace }, { id: some, for: workspace, plans: theft }, { id: named, for: workspace, plans: [theft, lost] }]\n',
  })
  const ran = await build(home, web)
  expect(ran.status).toBe(1)
  expect(ran.stderr).toBe(
    [
      '“all” was not written: 1 finding makes its pages wrong (see above).\n',
      '“named” was not written: 1 finding makes its pages wrong (see above).\n',
      '1 handbook written to dist/handbooks.\n',
    ].join(''),
  )
  const only = place.workspace({
    'musterbook.yaml': '',
    'plans/torn.md': Buffer.from('---\ntitle: \u0000\n', 'latin1'),
  })
  const none = await build(only, web)
  expect(none).toMatchObject({
    status: 1,
    stderr: '“file” was not written: 1 finding makes its pages wrong (see above).\n',
  })
  expect(made(only)).toEqual([])
})

test('other errors fail the run and stop nothing; warnings do neither', async () => {
  const home = place.fixture('two-branches')
  edit(home, 'plans/theft.md', 'function: command, ', '')
  edit(home, 'plans/theft.md', 'activation: { authority: commander, within: 5m, criteria: 发现门锁被撬。 }\n', '')
  const ran = await build(home, web)
  expect(ran).toMatchObject({ status: 1, stdout: '' })
  expect(ran.stderr).toContain('do not stop a handbook')
  expect(ran.stderr).toContain('3 handbooks written')
  const [count] = /\d+/.exec(ran.stderr) ?? []
  expect(Number(count)).toBeGreaterThan(0)
  edit(
    home,
    'musterbook.yaml',
    'profiles: [minimal]',
    'profiles: [minimal]\nrules: { no-commander: warning, no-activation: warning }',
  )
  const warned = await build(home, web)
  expect(warned).toMatchObject({ status: 0, stdout: '' })
})

test('--final refuses what would print as a draft', async () => {
  const home = place.fixture('two-branches')
  const ran = await build(home, [...web, '--final', '--unit', 'hill'])
  expect(ran).toMatchObject({ status: 1, stdout: '' })
  expect(ran.stderr).toBe(
    '“file/hill” was not written: --final asks for approved plans, and 盗窃应急预案 is not approved.\n',
  )
  expect(made(home)).toEqual([])
  edit(home, 'plans/theft.md', 'status: draft', 'status: approved')
  expect(await build(home, [...web, '--final', '--unit', 'hill'])).toMatchObject({ status: 0 })
  // Approved, but not as it stands.
  edit(home, 'plans/theft.md', 'status: approved', `status: approved, approval: { digest: ${'0'.repeat(64)} }`)
  const other = await build(home, [...web, '--final', '--unit', 'hill'])
  expect(other).toMatchObject({ status: 1 })
  expect(other.stderr).toContain('盗窃应急预案 is not approved')
})

test('what is asked for and does not exist is a fault that names what does', async () => {
  const home = place.fixture('two-branches')
  const cases: [string[], string][] = [
    [['--unit', 'moon'], 'musterbook: --unit moon: there is no such unit. There are: east, shore, hill.\n'],
    [['--handbook', 'moon'], 'musterbook: --handbook moon: there is no such handbook. There are: file.\n'],
    [
      ['--format', 'docx'],
      'musterbook: --format docx: this cannot be built. Known are html, pdf, json; several are joined by a comma.\n',
    ],
    [['plans/moon.md'], 'musterbook: there is no file or folder plans/moon.md\n'],
    [['--jobs', 'many'], 'musterbook: --jobs needs a number, not “many”\n'],
  ]
  for (const [words, stderr] of cases) expect(await build(home, words)).toEqual({ status: 2, stdout: '', stderr })
  expect(made(home)).toEqual([])
})

test('paths choose the handbooks that print them', async () => {
  const home = place.fixture('two-branches', { 'notes.txt': '' })
  edit(home, 'plans/theft.md', 'kind: special', 'applies-to: { units: [hill] }\nkind: special')
  expect(await build(home, [...web, 'plans/theft.md'])).toMatchObject({
    status: 0,
    stderr: '1 handbook written to dist/handbooks.\n',
  })
  expect(made(home)).toContain('dist/handbooks/file/hill.html')
  const none = await build(home, [...web, 'notes.txt'])
  expect(none).toMatchObject({ status: 2, stdout: '' })
  expect(none.stderr).toMatch(/^musterbook: no handbook fits what was asked for\. .*\n$/)
})

test('a unit to which no plan applies gets no handbook, and build says so', async () => {
  const home = place.fixture('two-branches')
  for (const name of ['robbery', 'theft']) {
    edit(home, `plans/${name}.md`, 'kind: special', 'applies-to: { units: [hill] }\nkind: special')
  }
  const ran = await build(home, web)
  expect(ran).toEqual({
    status: 0,
    stdout: '',
    stderr: [
      'No plan applies to 东区分行: no handbook is made for it.\n',
      'No plan applies to 海岸路支行: no handbook is made for it.\n',
      '1 handbook written to dist/handbooks.\n',
    ].join(''),
  })
  expect(made(home)).toEqual(['dist/handbooks/file/hill.html', 'dist/handbooks/manifest.json'])
})

test('a workspace without units gets one handbook; without plans, none', async () => {
  const home = place.workspace({ 'musterbook.yaml': 'profiles: [minimal]\n', 'plans/a.md': plan() })
  await build(home, web)
  expect(made(home)).toEqual(['dist/handbooks/file.html', 'dist/handbooks/manifest.json'])
  // Its language is that of its plans, not of who builds it.
  expect(filesIn(home).get('dist/handbooks/file.html')?.toString()).toContain('<html lang="zh-Hans">')
  const empty = place.workspace({ 'musterbook.yaml': '', 'plans/README.md': '# Plans' })
  const ran = await build(empty)
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toMatch(/^musterbook: no plan found in .*\n$/)
  const drills = place.workspace({ 'musterbook.yaml': '', 'plans/d.md': '---\nkind: drill\ntitle: D\nplan: a\n---\n' })
  expect((await build(drills, web)).stderr).toContain('No plan applies to file')
})

test('a character without a glyph is told before anything is printed, and stops the books with it', async () => {
  const home = place.fixture('two-branches')
  edit(home, 'plans/theft.md', 'kind: special', 'applies-to: { units: [hill] }\nkind: special')
  edit(home, 'plans/theft.md', 'title: ', 'title: 🚨 ')
  const ran = await build(home, web)
  expect(ran.status).toBe(1)
  expect(ran.stdout).toContain('missing-glyph')
  expect(ran.stdout).toContain('U+1F6A8')
  expect(ran.stdout.match(/missing-glyph/g)).toHaveLength(1)
  expect(ran.stderr).toContain('“file/hill” was not written')
  // Nothing is wrong with the plan as such: `check` asks no fonts.
  expect(musterbook(['check', '--cwd', home, '--today', today]).stdout).not.toContain('missing-glyph')
})

test('rare characters of names are printed', async () => {
  const home = place.fixture('two-branches')
  edit(home, 'plans/units/branches.yaml', 'name: 唐示例', 'name: 㛃䶮𬭎')
  const ran = await build(home, [...web, '--unit', 'hill'])
  expect(ran.stdout).not.toContain('missing-glyph')
  expect(made(home)).toContain('dist/handbooks/file/hill.html')
})

test('a picture that is cut off stops the book that shows it', async () => {
  const broken = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  const home = place.fixture('two-branches', { 'plans/exits.png': broken })
  edit(home, 'plans/theft.md', 'kind: special', 'applies-to: { units: [hill] }\nkind: special')
  put(home, 'plans/theft.md', `${filesIn(home).get('plans/theft.md')}\n![疏散图](exits.png)\n`)
  const ran = await build(home, web)
  expect(ran.status).toBe(1)
  expect(ran.stdout).toContain('broken-image')
  expect(ran.stderr).toContain('“file/hill” was not written')
})
