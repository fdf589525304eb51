import { describe, expect, test } from 'vitest'
import { cssString } from '../../src/render/css-string.ts'
import { bookOf, plan } from '../handbook/kit.ts'
import { renderer } from './kit.ts'

const traps = [
  '</style><script>alert(1)</script>',
  '{{constructor}}',
  '{{#with this}}{{lookup . \\"constructor\\"}}{{/with}}',
  '{{> print}}',
  '<img src=x onerror=alert(1)>',
  '\\" onmouseover=\\"alert(1)',
  '__proto__',
  '<%= 7*7 %>',
]

function trapped(trap: string): string {
  return plan('', `summary: "${trap}"\n`)
    .replace('title: 集中取款预案', `title: "预案 ${trap}"`)
    .replace('name: 总指挥', `name: "总指挥 ${trap}"`)
    .replace('title: 清点人数', `title: "清点 ${trap}"`)
    .replace('version: "2.3"', `version: "${trap}"`)
}

describe.each(traps)('%s', (trap) => {
  test('is text in print and on the web', async () => {
    const make = await renderer()
    const book = bookOf({ 'plans/run.md': trapped(trap), 'musterbook.yaml': `organisation: { name: "${trap}" }\n` })
    const sheet = make.print(book)
    const clean = make.print(
      bookOf({ 'plans/run.md': plan('', 'summary: x\n'), 'musterbook.yaml': 'organisation: { name: x }\n' }),
    )
    const web = make.web(book)
    const shown = trap
      .replaceAll('\\"', '"')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('=', '&#x3D;')
    expect(sheet.body.replace(/<span class="keep">|<\/span>/g, '')).toContain(shown)
    for (const html of [sheet.body, web.replace(/<script>[\s\S]*<\/script>/, '')]) {
      expect(html).not.toMatch(/<script|<[^>]* on\w+=|function Object|\[object/)
    }
    expect(web.match(/<script/g)).toHaveLength(1)
    expect(tags(sheet.body)).toEqual(tags(clean.body))
    expect(rules(sheet.css)).toBe(rules(clean.css))
  })
})

/** A style sheet without what its strings say. */
function rules(css: string): string {
  return css.replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
}

/** The names of the elements, in order, but for the words that a title is cut into. */
function tags(html: string): string[] {
  return [...html.replace(/<span class="keep">[^<]*<\/span>/g, '').matchAll(/<(\/?[a-z0-9]+)/g)].map(
    ([, name]) => name ?? '',
  )
}

test('raw HTML, foreign pictures and links of other schemes are not printed', async () => {
  const body = [
    '<script>alert(1)</script>',
    '<iframe src="https://example.com"></iframe>',
    '文字<b onclick="x()">粗</b>',
    '![图](https://example.com/a.png) ![图](../../etc/passwd) ![图](data:text/html,x)',
    '[点](javascript:alert(1)) [点](file:///etc/passwd) [点](//example.com)',
    '[^1]\n\n[^1]: 脚注',
  ].join('\n\n')
  const make = await renderer()
  const book = bookOf({ 'plans/run.md': plan(body) })
  for (const html of [make.print(book).body, make.web(book).replace(/<script>[\s\S]*<\/script>/, '')]) {
    expect(html).not.toMatch(/<script|<iframe|onclick|<img|javascript:|file:\/\/|src="|href="[^#]/)
    expect(html).toContain('脚注')
  }
})

test('a picture is printed from its bytes, whatever its name says', async () => {
  const png = String.fromCharCode(0x89)
  const files = { 'plans/run.md': plan('![图](a.png)'), 'plans/a.png': `${png}PNG not really` }
  expect((await renderer()).print(bookOf(files)).body).not.toContain('<img')
})

describe('a string of CSS', () => {
  test('cannot be left by anything that is in it', () => {
    expect(cssString('a"b\\c\n</style>*/{}')).toBe('"a\\22 b\\5c c\\a \\3c \\2f style\\3e \\2a \\2f \\7b \\7d "')
  })
})
