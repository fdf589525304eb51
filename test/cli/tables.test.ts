import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, type JsonReport, musterbook, places, plan } from './program.ts'

const settings = `locale: zh-Hans
profiles: [minimal]
posts:
  branch-manager: { zh-Hans: 支行行长 }
  guard: { zh-Hans: 安保员 }
people-source: private/people.csv
`

const inYaml = `- id: east
  name: 东区分行
  people: { guard: { on-duty: always }, branch-manager: { on-duty: business } }
- id: shore
  name: 海岸路支行
  parent: east
  tags: [retail, rural]
  staff-on-duty: 6
  places: { assembly-point: "北门, 停车场" }
  contacts: { police: { phone: "110" } }
  values: { cash: 20000.5 }
`

const inCsv = [
  '\uFEFF编号,name,上级机构,标签,staff-on-duty,people.guard.on-duty,人员.branch-manager.在岗时段,地点.assembly-point,contacts.police.电话,values.cash',
  'east,东区分行,,,,always,营业时间,,,',
  'shore,海岸路支行,east,retail;rural,6,,,"北门, 停车场",110,20000.5',
].join('\r\n')

const people = `网点,岗位,姓名,电话,代理人.姓名
海岸路支行,支行行长,戚示例,000-0000-0201,辛示例
shore,安保员,卫一示例,000-0000-0203,
shore,安保员,卫二示例,000-0000-0204,
`

const workspace = (units: Readonly<Record<string, string>>): string =>
  folderWith({ 'musterbook.yaml': settings, 'plans/bank-run.md': plan(), ...units })

const formats = (home: string): string[] => ['--format', 'json', '--format', `stylish=${join(home, 'shown.txt')}`]

interface Compiled {
  readonly [key: string]: unknown
}

/** Handbooks of a workspace as data, which has all that a branch's handbook prints. */
function compiled(home: string, words: readonly string[] = []): { books: Compiled[]; stderr: string } {
  const ran = musterbook(['build', '--cwd', home, '--format', 'json', '--out', join(home, 'out'), ...words])
  expect(ran.stdout).toBe('')
  const books = ['east', 'shore'].map(
    (unit) => JSON.parse(readFileSync(join(home, `out/file/${unit}.json`), 'utf8')) as Compiled,
  )
  return { books, stderr: ran.stderr }
}

describe('units in a table', () => {
  test('are the same as in YAML', () => {
    const table = compiled(workspace({ 'plans/units/all.csv': inCsv, 'private/people.csv': people }))
    const yaml = compiled(workspace({ 'plans/units/all.yaml': inYaml, 'private/people.csv': people }))
    expect(table.books).toEqual(yaml.books)
    expect(JSON.stringify(table.books[1])).toContain('北门, 停车场')
  })

  test('are told of at their cells, a wrong column once, and nobody is shown', () => {
    const csv = [
      'id,name,parent,staff-on-dty,people.guard.name,hours',
      'east,东区分行,,2,唐示例,',
      'shore,海岸路支行,esat,3,崔示例,9–17,extra',
      'hill,"青山"支行,east,4,柳示例,',
    ].join('\n')
    const home = workspace({ 'plans/units/all.csv': csv })
    const rules = ['syntax', 'schema', 'unknown-reference'].flatMap((rule) => ['--only', rule])
    const { stdout } = musterbook(['check', '--cwd', home, '--no-cache', ...formats(home), ...rules])
    expect(places(JSON.parse(stdout) as JsonReport)).toEqual([
      'schema plans/units/all.csv 1:16-1:28',
      'unknown-reference plans/units/all.csv 3:13-3:17',
      'syntax plans/units/all.csv 3:29-3:34',
      'syntax plans/units/all.csv 4:6-4:10',
    ])
    const shown = readFileSync(join(home, 'shown.txt'), 'utf8')
    expect(shown).toContain('shore,海岸路支行,esat')
    expect(shown).not.toMatch(/唐示例|崔示例|柳示例/)
  })
})

describe('names and phones from outside', () => {
  test('are printed, and stand in no finding, manifest or cache', () => {
    const cache = folderWith({})
    const home = workspace({
      'plans/units/all.yaml': inYaml,
      'private/people.csv': `${people}城东支行,支行行长,柳示例,000-0000-0209,\n`,
    })
    const { books } = compiled(home)
    expect(JSON.stringify(books[1])).toMatch(/辛示例.*戚示例.*卫一示例.*卫二示例/)
    const names = /戚示例|辛示例|卫.示例|柳示例|000-0000-020|城东支行/
    expect(readFileSync(join(home, 'out/manifest.json'), 'utf8')).not.toMatch(names)
    const env = { XDG_CACHE_HOME: cache }
    for (const _ of ['first', 'again']) {
      const { stdout } = musterbook(['check', '--cwd', home], { env })
      expect(stdout).toContain('private/people.csv')
      expect(stdout).not.toMatch(names)
    }
    const kept = musterbook(['check', '--cwd', home, '--format', 'json'], { env }).stdout
    expect(kept).not.toMatch(names)
  })

  test('need not be there, and may be named on the command line', () => {
    const home = workspace({ 'plans/units/all.yaml': inYaml })
    const without = compiled(home)
    expect(without.stderr).toContain('private/people.csv')
    expect(JSON.stringify(without.books)).not.toContain('示例')
    const other = folderWith({ 'p.csv': 'id,people.支行行长.name\nshore,鲁示例\n' })
    expect(JSON.stringify(compiled(home, ['--people', join(other, 'p.csv')]).books[1])).toContain('鲁示例')
    const missing = musterbook(['check', '--cwd', home, '--people', 'no.csv', '--locale', 'en'])
    expect(missing).toMatchObject({ status: 2, stdout: '' })
    expect(missing.stderr).toMatch(/^musterbook: there is no file no\.csv; [^\n]+\n$/)
  })

  test('may not be read from outside because a plan’s settings say so', () => {
    const home = workspace({ 'musterbook.yaml': 'people-source: ../../etc/people.csv\n' })
    const { stdout } = musterbook(['check', '--cwd', home, '--format', 'json', '--only', 'path-outside-workspace'])
    expect(places(JSON.parse(stdout) as JsonReport)).toEqual(['path-outside-workspace musterbook.yaml 1:16-1:36'])
  })

  test.each([
    ['no first row', '海岸路支行,支行行长,戚示例,13900001234\n', ['syntax 1:1-1:27']],
    ['a row without its unit', `${people},guard,柳示例,13900001234,\n`, ['syntax 5:2-5:23']],
    ['a name where the unit should be', `${people}柳示例,guard,13900001234,,\n`, ['unknown-reference 5:1-5:4']],
    [
      'a name where the post should be',
      `${people}shore,柳示例,guard,13900001234,\nnowhere,guard,,,\n`,
      ['unknown-reference 6:1-6:8'],
    ],
  ])('are not shown where the table is not as it should be: %s', (_, text, found) => {
    const home = workspace({ 'plans/units/all.yaml': inYaml, 'private/people.csv': text })
    const rules = ['syntax', 'schema', 'unknown-reference'].flatMap((rule) => ['--only', rule])
    const { stdout } = musterbook(['check', '--cwd', home, '--no-cache', ...formats(home), ...rules])
    const told = places(JSON.parse(stdout) as JsonReport).map((one) => one.replace('private/people.csv ', ''))
    expect(told).toEqual(found)
    expect(stdout).not.toMatch(/示例|1390000/)
    expect(readFileSync(join(home, 'shown.txt'), 'utf8')).not.toMatch(/示例|1390000/)
  })

  test('stand beside what the unit says of the same person, never beside another’s number', () => {
    const units = `id: shore
name: 海岸路支行
people:
  branch-manager: { name: 旧示例, phone: 000-0000-0901 }
  guard: { on-duty: always }
`
    const more =
      'unit,post,name,phone\nshore,branch-manager,新示例,\nshore,guard,卫一示例,\n海岸路支行,guard,卫二示例,000-0000-0902\n'
    const home = workspace({ 'plans/units/all.yaml': units, 'private/people.csv': more })
    musterbook(['build', '--cwd', home, '--format', 'json', '--out', join(home, 'out')])
    const { unit } = JSON.parse(readFileSync(join(home, 'out/file/shore.json'), 'utf8')) as {
      unit: { people: unknown }
    }
    expect(unit.people).toEqual({
      'branch-manager': [{ name: '新示例' }],
      guard: [
        { name: '卫一示例', 'on-duty': 'always' },
        { name: '卫二示例', phone: '000-0000-0902' },
      ],
    })
  })
})

test('tables that are made to harm are findings', () => {
  const posts = Array.from({ length: 5_000 }, (_, index) => `people.p${index}.name`)
  const home = workspace({
    'plans/units/columns.csv': `id,name${',y'.repeat(400_000)}\nshore,海岸路支行\n`,
    'plans/units/names.csv': `id${Array.from({ length: 60_000 }, (_, index) => `,c${index}`).join('')}\nhill\n`,
    'plans/units/dots.csv': `id,values${'.a'.repeat(20_000)}\nriver,1\n`,
    'plans/units/keys.csv': 'id,__proto__.polluted,people.__proto__.name,constructor\n__proto__,1,x,y\n',
    'plans/units/posts.csv': `id,${posts.join(',')}\npier${',x'.repeat(posts.length)}\n`,
  })
  const rules = ['syntax', 'schema'].flatMap((rule) => ['--only', rule])
  const { status, stdout, stderr } = musterbook(['check', '--cwd', home, '--no-cache', ...rules])
  expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.not.stringContaining('fault of the program') })
  for (const name of ['columns', 'names', 'posts']) expect(stdout).toContain(`plans/units/${name}.csv`)
})
