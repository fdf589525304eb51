import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build, filesIn, makePlace, readManifest } from './kit.ts'

const place = makePlace()
afterAll(place.remove)

interface Compiled {
  readonly version: number
  readonly handbook: string
  readonly unit: { id: string; name: string; people?: Record<string, { name?: string; phone?: string }[]> }
  readonly plans: readonly {
    id: string
    digest: string
    body?: string
    data: { roles: { id: string }[]; steps: { id: string; within?: string; after?: string[] }[] }
  }[]
}

function readJson(files: ReadonlyMap<string, Buffer>, path: string): Compiled {
  return JSON.parse(files.get(path)?.toString('utf8') ?? '') as Compiled
}

test('holds the plans as the unit has them and who holds its posts, and enters the manifest', async () => {
  const home = place.fixture('two-branches')
  const out = join(home, 'dist/handbooks')
  expect(await build(home, ['--format', 'json'])).toMatchObject({ status: 0 })
  const files = filesIn(out)
  expect([...files.keys()]).toEqual([
    ...['file/east.json', 'file/hill.json', 'file/shore.json', 'index.html', 'manifest.json'],
    ...['print-list.csv', 'print-list.html'],
  ])
  const hill = readJson(files, 'file/hill.json')
  const shore = readJson(files, 'file/shore.json')
  const within = ({ plans }: Compiled): unknown =>
    plans.find(({ id }) => id === 'robbery')?.data.steps.find(({ id }) => id === 'report-up')
  expect(within(hill)).toMatchObject({ within: '7m', after: ['alarm'] })
  expect(within(shore)).toMatchObject({ within: '15m' })
  expect(hill.unit).toMatchObject({
    id: 'hill',
    name: '青山支行',
    parent: 'east',
    people: {
      'branch-manager': [{ name: '柳示例', phone: '000-0000-0401' }],
      guard: [{ name: '唐示例', phone: '000-0000-0201' }],
    },
  })
  expect(hill.plans.find(({ id }) => id === 'robbery')?.body).toBe('# 说明\n\n本预案在<unit:name>执行。')
  expect(files.get('file/hill.json')?.toString()).not.toMatch(/"(?:range|offset|pointer|line)"/)
  const entry = readManifest(out).handbooks.find(({ unit }) => unit === 'hill')
  expect(entry?.files.map(({ path }) => path)).toEqual(['file/hill.json'])
  expect(entry?.plans.map(({ digest }) => digest)).toEqual(hill.plans.map(({ digest }) => digest))
})

test('is the same, byte for byte, whatever order the keys were written in', async () => {
  const plan = (lines: readonly string[]): string =>
    ['---', ...lines, 'roles: [{ id: a, name: 甲, holder: clerk }]', 'hazard: fire', '---', ''].join('\n')
  const step = ['id: s', 'title: 报警', 'owner: a', 'within: 1m']
  const make = async (lines: readonly string[], own: readonly string[]): Promise<Buffer | undefined> => {
    const home = place.workspace({
      'musterbook.yaml':
        'profiles: [minimal]\nlocale: zh-Hans\nhandbooks: [{ id: all, for: workspace, formats: [json] }]\n',
      'plans/a.md': plan([...lines, `steps: [{ ${own.join(', ')} }]`]),
    })
    await build(home)
    return filesIn(join(home, 'dist/handbooks')).get('all.json')
  }
  const one = await make(['title: 火灾', 'kind: special'], step)
  expect(one?.length).toBeGreaterThan(100)
  expect(await make(['kind: special', 'title: 火灾'], step.toReversed())).toEqual(one)
})

test('for the public holds what the pages may hold and nobody by name', async () => {
  const home = place.fixture('two-branches', {
    'musterbook.yaml':
      'locale: zh-Hans\nprofiles: [minimal]\nhandbooks: [{ id: open, for: unit, audience: public, formats: [json] }]\n',
    'plans/fire.md': [
      '---\ntitle: 火灾应急预案\nkind: special\nhazard: fire\nsummary: 着火时怎么做。',
      'roles: [{ id: guard, name: 秩序组, holder: guard, contact: 000-0000-0777 }]',
      'steps: [{ id: call, title: 拨打报警电话, owner: guard, within: 1m }]\n---\n',
    ].join('\n'),
  })
  await build(home)
  const files = filesIn(join(home, 'dist/handbooks'))
  const text = files.get('open/shore.json')?.toString('utf8') ?? ''
  expect(readJson(files, 'open/shore.json').plans.map(({ id }) => id)).toEqual(['fire'])
  expect(text).toContain('着火时怎么做')
  expect(text).not.toMatch(/示例|000-0000|秩序组|拨打/)
})
