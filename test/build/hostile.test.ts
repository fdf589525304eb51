import { symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import puppeteer from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../src/io/browser/find.ts'
import { build, filesIn, makePlace, put, type Ran, type ReadPdf, readPdf } from './kit.ts'

const place = makePlace()
const hits: string[] = []
const server = createServer((request, response) => {
  hits.push(request.url ?? '')
  response.end('<h1>elsewhere</h1>')
})
let at = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
  place.remove()
})

/** One of each that a field of text may hold. `n` tells where it came from. */
function attacks(n: string): string[] {
  return [
    `<script>window.pwned='${n}';fetch('${at}/${n}/script')</script>`,
    `<iframe src="${at}/${n}/iframe"></iframe>`,
    `<meta http-equiv="refresh" content="0; url=${at}/${n}/meta">`,
    `<img src="${at}/${n}/img" onerror="window.pwned='${n}'">`,
    `![remote](${at}/${n}/image)`,
    `<style>@import url(${at}/${n}/import); body { display: none }</style>`,
    `"; } body { display: none } @import url(${at}/${n}/breakout); @page { size: 1mm } x { content: "`,
    `</style></title></script></textarea>--><svg onload="fetch('${at}/${n}/svg')">`,
    `[file](file:///etc/passwd) [script](javascript:window.pwned='${n}') [data](data:text/html,<script>1</script>)`,
    "{{constructor.constructor('return process')().exit(7)}} {{> x}} {{{x}}} {{#with this}}{{lookup . 'constructor'}}{{/with}}",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an attacker types
    '${7*7} #{7*7} <%= 7*7 %> {{7*7}}',
    '\u2028\u2029\u001b[31mred\u001b]0;title\u0007\u202e',
    'W'.repeat(300),
  ]
}

const quoted = (text: string): string =>
  JSON.stringify(text).replace(/[\u2028\u2029\u202e]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`)

function hostilePlan(): string {
  const all = (n: string): string => attacks(n).join(' ')
  const blocks = attacks('body').join('\n\n')
  return `---
id: constructor
title: ${quoted(`坏预案 ${attacks('title').slice(0, 10).join(' ')}`)}
summary: ${quoted(all('summary'))}
kind: special
hazard: ${quoted('toString')}
document:
  version: ${quoted(`1 ${attacks('version').slice(6, 8).join(' ')}`)}
  number: ${quoted(all('number'))}
scope: ${quoted(all('scope'))}
principles: [${quoted(all('principle'))}]
roles:
  - id: constructor
    name: ${quoted(`指挥 ${attacks('role').join(' ')}`)}
    function: command
    holder: constructor
    duties: [${quoted(all('duty'))}]
    contact: ${quoted(all('contact'))}
  - { id: toString, name: ${quoted(`x ${attacks('short').slice(6, 8).join(' ')}`)}, short: '</text>', holder: hasOwnProperty, reports-to: constructor }
levels:
  - { id: valueOf, name: ${quoted(`甲 ${attacks('level').slice(6, 8).join(' ')}`)}, criteria: ${quoted(all('criteria'))} }
thresholds:
  - { id: valueOf, indicator: ${quoted(all('indicator'))}, window: 1h, every: 5m, source: ${quoted(all('source'))}, owner: constructor, limits: { valueOf: ">= 5" }, triggers: [toString] }
activation: { authority: constructor, within: 5m, criteria: ${quoted(all('activation'))} }
contacts:
  - { id: propertyIsEnumerable, name: ${quoted(all('contact-name'))}, phone: ${quoted(`110 ${attacks('phone').slice(6, 8).join(' ')}`)} }
communications:
  - { id: isPrototypeOf, audience: ${quoted(all('audience'))}, text: ${quoted(all('text'))}, owner: constructor }
forms:
  - { id: constructor, title: ${quoted(all('form'))}, fields: [${quoted(all('field'))}] }
resources:
  - { id: constructor, name: ${quoted(all('resource'))}, quantity: 2, keeper: constructor, place: ${quoted(all('place'))} }
steps:
  - id: toString
    title: ${quoted(all('step'))}
    owner: constructor
    within: 15m
    action: ${quoted(blocks)}
    notify: propertyIsEnumerable
    done-when: ${quoted(all('done'))}
  - { id: valueOf, title: 二, owner: toString, within: 1m, after: toString, short: ${quoted('</a><b>')} }
never: [${quoted(all('never'))}]
---

# ${all('heading').replace(/[\u2028\u2029]/g, ' ')}

::figure{kind=organisation}

::figure{kind=timeline}

:::note{type=warning title="</p><script>window.pwned=1</script>"}
${all('note')}
:::

${blocks}

| ${attacks('cell').slice(0, 6).join(' | ')} |
| ${'- | '.repeat(6)}
| <unit:values.constructor> | <unit:people.constructor.name> | <unit:name> |

<div><p>dropped-block</p></div>

before <b onclick="window.pwned=1">inside</b> after
`
}

function hostileUnits(): string {
  const text = quoted(`店 ${attacks('unit').slice(0, 10).join(' ')}`)
  return `- id: constructor
  name: ${text}
  address: ${quoted(attacks('address').join(' '))}
  people:
    constructor: { name: ${quoted(attacks('person').join(' '))}, phone: ${quoted(attacks('person-phone').slice(6, 8).join(' '))} }
    hasOwnProperty: { name: 戚示例, phone: 000-0000-0301 }
  values: { constructor: 5, toString: ${text} }
`
}

describe('a plan that attacks in every field', () => {
  let home = ''
  let ran: Ran
  let html = ''
  let pdf: ReadPdf

  beforeAll(async () => {
    home = place.workspace({
      'musterbook.yaml': `locale: zh-Hans
organisation: { name: ${quoted(`行 ${attacks('organisation').slice(0, 10).join(' ')}`)} }
profiles: [minimal]
posts: { constructor: { zh-Hans: ${quoted(`岗 ${attacks('post').slice(6, 8).join(' ')}`)} } }
handbooks: [{ id: constructor, title: ${quoted(`册 ${attacks('book').slice(0, 10).join(' ')}`)} }]
`,
      // Pictures from the network stop the book: see below.
      'plans/bad.md': hostilePlan().replace(/!\[remote\]\([^)]*\)/g, ''),
      'plans/units/bad.yaml': hostileUnits(),
    })
    ran = await build(home)
    const files = filesIn(join(home, 'dist/handbooks'))
    html = files.get('constructor/constructor.html')?.toString() ?? ''
    pdf = await readPdf(files.get('constructor/constructor.pdf') ?? Buffer.of())
  })

  test('prints, and says nothing that a terminal obeys', () => {
    expect(ran.stderr).toContain('1 handbook written to dist/handbooks.\n')
    expect(ran.status).toBeLessThan(2)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    expect(ran.stdout + ran.stderr).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e]/)
  })

  test('sends no request while it is printed', () => {
    expect(hits).toEqual([])
  })

  test('with a picture from the network is not printed, and the picture is not fetched', async () => {
    const other = place.workspace({ 'musterbook.yaml': 'profiles: [minimal]\n', 'plans/bad.md': hostilePlan() })
    const stopped = await build(other)
    expect(stopped.status).toBe(1)
    expect(stopped.stdout).toContain('remote-resource')
    expect(stopped.stderr).toContain('was not written')
    expect(hits).toEqual([])
  })

  test('shows in the PDF what was typed into plain fields, and drops the HTML of Markdown', () => {
    const text = pdf.pages.join('')
    for (const n of ['title', 'unit', 'organisation']) {
      expect.soft(text).toContain(`<script>window.pwned='${n}'`)
      expect.soft(text).toContain(`@importurl(${at}/${n}/breakout)`)
    }
    expect(text).toContain("{{constructor.constructor('returnprocess')().exit(7)}}{{>x}}{{{x}}}")
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an attacker types
    expect(text).toContain('${7*7}#{7*7}<%=7*7%>{{7*7}}')
    for (const n of ['body', 'scope', 'heading', 'note', 'cell']) {
      expect.soft(text).not.toContain(`<script>window.pwned='${n}'`)
      expect.soft(text).not.toContain(`<iframesrc="${at}/${n}`)
    }
    expect(text).not.toContain('dropped-block')
    expect(text).toContain('beforeinsideafter')
    expect(text).not.toContain('root:x:0:0')
    expect(pdf.pages.length).toBeGreaterThan(8)
  })

  test('leads from the PDF to nothing but pages of it and addresses of the web', () => {
    expect(pdf.addresses.filter((address) => !/^(https?|mailto|tel):/.test(address))).toEqual([])
  })

  test('takes nothing from a page that stands there', () => {
    for (const [index, page] of pdf.pages.slice(1).entries()) {
      expect.soft(page, `page ${index + 2}`).toContain(`第${index + 2}页/共${pdf.pages.length}页`)
      if (/2-\d+摘要|摘要[0-9A-F]{12}第\d+页\/共\d+页2-/.test(page)) expect.soft(page).toContain('草稿·未批准')
    }
  })

  test('stays inert in the browser of a reader', async () => {
    const { path, environment } = await findBrowser({ env: process.env })
    const browser = await puppeteer.launch({
      executablePath: path,
      env: { ...process.env, ...environment },
      headless: 'shell',
      args: ['--no-sandbox'],
    })
    try {
      const page = await browser.newPage()
      const asked: string[] = []
      const said: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      page.on('dialog', (dialog) => {
        said.push(dialog.message())
        void dialog.dismiss()
      })
      page.on('pageerror', (error) => said.push(String(error)))
      const address = pathToFileURL(join(home, 'dist/handbooks/constructor/constructor.html')).href
      await page.goto(address, { waitUntil: 'load' })
      await new Promise((resolve) => setTimeout(resolve, 500))
      const seen = await page.evaluate(() => ({
        pwned: (globalThis as { pwned?: string }).pwned,
        display: getComputedStyle(document.body).display,
        text: document.body.innerText,
        foreign: [
          ...document.querySelectorAll('iframe, object, embed, meta[http-equiv=refresh], base, form[action], link'),
        ].length,
        links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
        images: [...document.images].map((image) => image.src).filter((src) => !src.startsWith('data:')),
        handlers: [...document.querySelectorAll('*')].flatMap((element) =>
          element.getAttributeNames().filter((name) => name.startsWith('on')),
        ),
      }))
      expect(page.url()).toBe(address)
      expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([address])
      expect(hits).toEqual([])
      expect(said).toEqual([])
      expect(seen.pwned).toBeUndefined()
      expect(seen).toMatchObject({ foreign: 0, images: [], handlers: [] })
      expect(seen.display).not.toBe('none')
      expect(seen.links.filter((href) => !/^(#|https?:|mailto:|tel:)/.test(href))).toEqual([])
      expect(seen.text).toContain("<script>window.pwned='title'")
      expect(seen.text).not.toContain('dropped-block')
      expect(await page.title()).toContain("<script>window.pwned='book'")
    } finally {
      await browser.close()
    }
  })

  test('holds no HTML of the plan', () => {
    expect(html).not.toMatch(/<script>window|<iframe|<img src="http|<svg onload|<meta http-equiv="refresh"/)
    expect(html).not.toMatch(/href="(file|javascript|data):/i)
  })
})

describe('paths that lead out', () => {
  const secret = 'SECRET-7f3a-behind-the-fence'
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  )

  test('are found, stop what would print them, and nothing behind them is read', async () => {
    put(place.folder, 'secret.md', `---\ntitle: ${secret}\n---\n${secret}`)
    put(place.folder, 'secret.png', Buffer.concat([pixel, Buffer.from(secret)]))
    put(place.folder, 'secret/units.yaml', `- { id: ${secret}, name: ${secret} }`)
    const outside = join(place.folder, 'secret.md')
    const bodies: Record<string, string> = {
      'include-up': '::include{file=../secret.md}',
      'include-root': `::include{file=${outside}}`,
      'include-coded': '::include{file=%2e%2e%2fsecret.md}',
      'include-link': '::include{file=shared/link.md}',
      'include-folder-link': '::include{file=shared/folder/secret.md}',
      'image-up': '![x](../../secret.png)',
      'image-link': '![x](link.png)',
      'image-file': `![x](file://${outside})`,
      'image-backslash': '![x](..\\\\..\\\\secret.png)',
    }
    const fields: Record<string, string> = {
      'annex-up': 'annexes: [{ title: x, file: ../secret.md }]',
      'annex-link': 'annexes: [{ title: x, file: shared/link.md }]',
      'action-image': 'never: [x]\nscope: "![x](../../secret.png)"',
    }
    const plan = (front: string, body: string): string =>
      `---\ntitle: P\nkind: special\nhazard: fire\nroles: [{ id: r, name: R, function: command }]\nsteps: [{ id: s, title: S, owner: r, within: 1m }]\n${front}\n---\n\n${body}\n`
    const ids = [...Object.keys(bodies), ...Object.keys(fields)]
    const handbooks = ['sound', ...ids].map((id) => `{ id: ${id}, for: workspace, plans: [${id}] }`)
    const home = place.workspace({
      'musterbook.yaml': `profiles: [minimal]\nhandbooks: [${handbooks.join(', ')}, { id: all, for: workspace }]\n`,
      'plans/sound.md': plan('', ''),
      ...Object.fromEntries(Object.entries(bodies).map(([id, body]) => [`plans/${id}.md`, plan('', body)])),
      ...Object.fromEntries(Object.entries(fields).map(([id, front]) => [`plans/${id}.md`, plan(front, '')])),
      'shared/a.md': '',
      'plans/units/a.yaml': '',
    })
    symlinkSync(outside, join(home, 'shared/link.md'))
    symlinkSync(place.folder, join(home, 'shared/folder'))
    symlinkSync(join(place.folder, 'secret.png'), join(home, 'plans/link.png'))
    symlinkSync(outside, join(home, 'plans/linked.md'))
    symlinkSync(join(place.folder, 'secret'), join(home, 'plans/folder'))
    symlinkSync(join(place.folder, 'secret/units.yaml'), join(home, 'plans/units/linked.yaml'))

    const ran = await build(home)
    expect(ran.status).toBe(1)
    const files = filesIn(join(home, 'dist/handbooks'))
    expect([...files.keys()]).toEqual([
      ...['index.html', 'manifest.json', 'print-list.csv', 'print-list.html', 'sound.html', 'sound.pdf'],
    ])
    // The first ten are named, the rest are counted.
    for (const id of ids.slice(0, 10)) expect.soft(ran.stderr).toContain(`“${id}” was not written`)
    for (const id of ids)
      expect.soft(ran.stdout).toMatch(new RegExp(`plans/${id}\\.md\\n\\n.*path-outside-workspace`, 's'))
    for (const path of ['plans/linked.md', 'plans/folder']) expect.soft(ran.stdout).toContain(path)
    const { pages } = await readPdf(files.get('sound.pdf') ?? Buffer.of())
    const all = [
      ran.stdout,
      ran.stderr,
      pages.join(''),
      ...[...files.values()].map((bytes) => bytes.toString('latin1')),
    ]
    for (const text of all) expect(text).not.toContain(secret)
  })

  test('an output that leaves the workspace is a fault, by a path as by a link', async () => {
    const home = place.fixture('two-branches')
    const settings = filesIn(home).get('musterbook.yaml')?.toString() ?? ''
    symlinkSync(place.folder, join(home, 'away'))
    symlinkSync(join(place.folder, 'later'), join(home, 'dangling'))
    for (const output of ['../away', '/tmp', 'away', 'away/deeper', 'dangling', '.']) {
      put(home, 'musterbook.yaml', `${settings}output: ${output}\n`)
      const ran = await build(home, ['--format', 'html'])
      expect(ran).toMatchObject({ status: 2, stdout: '' })
      expect(ran.stderr).toBe(
        `musterbook: the output folder ${output} would leave the workspace; --out can name any folder\n`,
      )
    }
    expect(filesIn(place.folder).has('manifest.json')).toBe(false)
    // A link below the output folder is not followed either.
    put(home, 'musterbook.yaml', settings)
    put(home, 'dist/handbooks/x', '')
    symlinkSync(place.folder, join(home, 'dist/handbooks/file'))
    const ran = await build(home, ['--format', 'html', '--unit', 'hill'])
    expect(ran.status).toBe(2)
    expect(filesIn(place.folder).has('hill.html')).toBe(false)
  })
})

test('keys and ids of the prototype are keys and ids like any other', async () => {
  const home = place.fixture('two-branches', {
    'plans/units/more.yaml': '- { id: __proto__, name: x }\n',
    'plans/proto.md':
      '---\n__proto__: { title: x }\nconstructor: { prototype: x }\ntitle: x\nkind: special\nhazard: fire\nroles: []\nsteps: []\n---\n',
  })
  const ran = await build(home, ['--format', 'html'])
  expect(ran.status).toBe(1)
  expect(ran.stdout).toContain('__proto__')
  expect(ran.stdout).toContain('constructor')
  expect([...filesIn(home).keys()].filter((path) => path.includes('__proto__'))).toEqual([])
})
