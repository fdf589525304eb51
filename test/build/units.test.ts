import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build, filesIn, lists, makePlace, type Ran, type ReadPdf, readManifest, readPdf } from './kit.ts'

const place = makePlace()
afterAll(place.remove)

const names = ['shore', 'hill'] as const
let ran: Ran
let out = ''
const html: Record<string, string> = {}
const pdf: Record<string, ReadPdf> = {}

beforeAll(async () => {
  const home = place.fixture('two-branches')
  ran = await build(home)
  out = join(home, 'dist/handbooks')
  const files = filesIn(out)
  for (const name of names) {
    html[name] = files.get(`file/${name}.html`)?.toString() ?? ''
    pdf[name] = await readPdf(files.get(`file/${name}.pdf`) ?? Buffer.of())
  }
})

const textOf = (name: string): string => pdf[name]?.pages.join('\n') ?? ''
const webTextOf = (name: string): string =>
  (html[name] ?? '')
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s/g, '')

test('a sound workspace ends with 0 and one line, and says nothing on standard output', () => {
  expect(ran).toEqual({ status: 0, stdout: '', stderr: '3 handbooks written to dist/handbooks.\n' })
})

test.each([
  ['PDF', textOf],
  ['HTML', webTextOf],
])('the %s of two branches differ in what is theirs', (_, text) => {
  const own = {
    shore: ['海岸路支行', '戚示例', '000-0000-0301', '15分钟', '000-0000-0911'],
    hill: ['青山支行', '柳示例', '000-0000-0401', '7分钟', '110'],
  }
  const steps = (name: string): string => {
    const whole = text(name)
    return whole.slice(whole.lastIndexOf('报告上级行'))
  }
  for (const [name, values] of Object.entries(own)) for (const value of values) expect(text(name)).toContain(value)
  for (const value of ['海岸路支行', '戚示例', '000-0000-0301', '000-0000-0911'])
    expect(text('hill')).not.toContain(value)
  for (const value of ['青山支行', '柳示例', '000-0000-0401', '7分钟']) expect(text('shore')).not.toContain(value)
  expect(steps('hill')).not.toContain('15分钟内')
})

test.each([
  ['PDF', textOf],
  ['HTML', webTextOf],
])('the %s of two branches print the same where they inherit', (_, text) => {
  for (const name of names) {
    for (const value of ['唐示例', '000-0000-0201', '崔示例', '按下报警按钮', '1分钟', '保护现场']) {
      expect(text(name)).toContain(value)
    }
    expect(text(name)).not.toContain('严示例')
  }
})

test('a value of the unit stands where the text asks for it', () => {
  expect(textOf('shore')).toContain('本预案在海岸路支行执行')
  expect(textOf('hill')).toContain('本预案在青山支行执行')
})

test('the digest of a changed plan differs, that of an inherited one does not', () => {
  const plans = (unit: string) => readManifest(out).handbooks.find((entry) => entry.unit === unit)?.plans ?? []
  const [robbery, theft] = [plans('shore'), plans('hill')].map((list) => list.map(({ digest }) => digest))
  expect(robbery?.[0]).not.toBe(theft?.[0])
  expect(robbery?.[1]).toBe(theft?.[1])
})

test('a plan that is not approved says so on every one of its pages, an approved one on none', () => {
  for (const name of names) {
    const pages = pdf[name]?.pages ?? []
    const theft = pages.filter((page) => page.includes('盗窃应急预案2.0版'))
    const robbery = pages.filter((page) => page.includes('抢劫应急预案1.4版'))
    expect(theft.length).toBeGreaterThan(0)
    expect(robbery.length).toBeGreaterThan(0)
    expect(theft.filter((page) => !page.includes('草稿·未批准'))).toEqual([])
    expect(robbery.filter((page) => page.includes('草稿·未批准'))).toEqual([])
    expect(pages[0]).toContain('草稿·未批准')
  }
})

test('the manifest has the promised keys, and what it says of each file is true', async () => {
  const manifest = readManifest(out)
  const { createHash } = await import('node:crypto')
  const files = filesIn(out)
  expect(Object.keys(manifest)).toEqual(['version', 'generator', 'browser', 'handbooks'])
  expect(manifest).toMatchObject({ version: 1, generator: 'musterbook 0.1.0' })
  expect(manifest.browser).toMatch(/^HeadlessChrome\/\d+\.\d+\.\d+\.\d+$/)
  expect(manifest.handbooks.map(({ handbook, unit }) => [handbook, unit])).toEqual([
    ['file', 'east'],
    ['file', 'hill'],
    ['file', 'shore'],
  ])
  const hex = /^[0-9a-f]{64}$/
  for (const entry of manifest.handbooks) {
    expect(Object.keys(entry)).toEqual([
      ...['handbook', 'unit', 'plans', 'files', 'digest', 'input', 'sources', 'about'],
    ])
    expect(entry.digest).toMatch(hex)
    expect(entry.plans).toEqual([
      { id: 'robbery', version: '1.4', digest: expect.stringMatching(hex) },
      { id: 'theft', version: '2.0', digest: expect.stringMatching(hex) },
    ])
    const [web, print] = entry.files
    expect(Object.keys(web ?? {})).toEqual(['path', 'sha256', 'bytes'])
    expect(Object.keys(print ?? {})).toEqual(['path', 'sha256', 'bytes', 'pages'])
    for (const file of entry.files) {
      const bytes = files.get(file.path) ?? Buffer.of()
      expect(file).toMatchObject({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
    }
    const read = await readPdf(files.get(print?.path ?? '') ?? Buffer.of())
    expect(print?.pages).toBe(read.pages.length)
    const digest = entry.digest.slice(0, 12).toUpperCase()
    expect(read.pages[0]).toContain(digest)
  }
  const listed = manifest.handbooks.flatMap((entry) => entry.files.map(({ path }) => path))
  expect([...listed, ...lists, 'manifest.json'].sort()).toEqual([...files.keys()])
})

test('the print list names the pages with cards, to be printed on one side of card stock', () => {
  const rows = (filesIn(out).get('print-list.csv')?.toString() ?? '').split('\r\n')
  for (const name of names) {
    const [book, cards] = rows.filter((row) => row.startsWith(`file/${name}.pdf,`))
    expect(book).toContain(',A4,是，长边翻转,1,全部,')
    expect(cards).toContain(',A4,否，单面,1,')
    const [, first, last] = /第 (\d+)-(\d+) 页/.exec(cards ?? '') ?? []
    const withCards = (pdf[name]?.pages ?? []).flatMap((page, index) => (page.includes('册号') ? [index + 1] : []))
    expect([Number(first), Number(last)]).toEqual([withCards[0], withCards.at(-1)])
    expect(withCards).toHaveLength(Number(last) - Number(first) + 1)
  }
})

test('no name and no number of a person stands in the manifest or is said', () => {
  const said = JSON.stringify(readManifest(out)) + ran.stdout + ran.stderr
  expect(said).not.toMatch(/示例|000-0000/)
})
