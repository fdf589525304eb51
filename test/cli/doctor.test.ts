import { expect, test } from 'vitest'
import { readProof } from '../../src/cli/doctor/proof.ts'
import { press, sheet } from '../io/print-kit.ts'
import { folderWith, musterbook } from './program.ts'

test('with the browser from npm a page prints', () => {
  const ran = musterbook(['doctor', '--no-sandbox'])
  expect(ran).toMatchObject({ status: 0, stderr: '' })
  const lines = ran.stdout.trimEnd().split('\n')
  expect(lines.map((line) => line.replace(/^(\w+ +\w+:).*/, '$1').replace(/ +/, ' '))).toEqual([
    'ok program:',
    'ok fonts:',
    'ok browser:',
    'note sandbox:',
    'ok page:',
  ])
  expect(lines[1]).toContain('Noto Sans SC 0.4.3 (400, 500, 700, 900), Noto Serif SC 0.4.3 (400, 700)')
  expect(lines[4]).toContain('6 fonts are embedded, no sign is missing')
})

test('it speaks Chinese, and says what to do', () => {
  const ran = musterbook(['doctor', '--browser', '/no/such', '--locale', 'zh-Hans'])
  expect(ran).toMatchObject({ status: 2, stderr: '' })
  expect(ran.stdout).toMatch(/^正常 {2}程序：musterbook /)
  expect(ran.stdout).toContain('失败  --browser 指定的浏览器 /no/such 不能运行。怎么办：改正路径')
  expect(ran.stdout).toContain('失败  试印：没有印出')
})

test('the JSON has these keys and no others', () => {
  const ran = musterbook(['doctor', '--no-sandbox', '--format', 'json'])
  expect(ran.status).toBe(0)
  const face = (family: string, weight: number): object => ({ family, weight, version: '0.4.3' })
  expect(JSON.parse(ran.stdout)).toStrictEqual({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    node: process.versions.node,
    browser: {
      path: expect.stringContaining('chromium'),
      version: expect.stringMatching(/^HeadlessChrome\/\d+/),
      from: expect.stringMatching(/^(npm|system)$/),
    },
    fonts: [
      ...[400, 500, 700, 900].map((weight) => face('Noto Sans SC', weight)),
      ...[400, 700].map((weight) => face('Noto Serif SC', weight)),
    ],
    ok: true,
  })
})

test.each([
  [['--browser', '/no/such'], {}, { path: '/no/such', version: null, from: 'option' }],
  [[], { MUSTERBOOK_BROWSER: '/no/such' }, { path: '/no/such', version: null, from: 'MUSTERBOOK_BROWSER' }],
  [['--browser', '/bin/true'], {}, { path: '/bin/true', version: null, from: 'option' }],
])('a browser that does not run: status 2, the reason on standard error, %j %j', (words, env, browser) => {
  const ran = musterbook(['doctor', '--format', 'json', '--no-sandbox', ...words], { env })
  expect(ran.status).toBe(2)
  expect(JSON.parse(ran.stdout)).toMatchObject({ browser, ok: false })
  expect(ran.stderr).toMatch(/^failed {2}the browser \/(no\/such|bin\/true) /)
})

test('a file that may not be run is no browser', () => {
  const folder = folderWith({ browser: '#!/bin/sh\nexit 0\n' })
  const ran = musterbook(['doctor', '--browser', `${folder}/browser`])
  expect(ran).toMatchObject({ status: 2 })
  expect(ran.stdout).toContain('cannot be run')
})

test('the faults of a print are seen in its PDF', async () => {
  const open = await press()
  const proof = async (body: string): Promise<ReturnType<typeof readProof>> =>
    readProof((await open.print(sheet(body))).pdf)
  try {
    expect(await proof('<p>第 1 章，报告 Ⅱ</p><p><b>支行</b></p>')).toMatchObject({
      text: '第1章，报告Ⅱ支行',
      boxes: 0,
      fonts: [
        { name: 'NotoSansSC-Regular', isEmbeddedTrueType: true },
        { name: 'NotoSansSC-Bold', isEmbeddedTrueType: true },
      ],
    })
    const lacking = await proof('<p>支行，堃</p>')
    expect(lacking.boxes === 1 || lacking.fonts.length > 1).toBe(true)
    const { fonts } = await proof('<p style="font-family: serif">branch</p>')
    expect(fonts.map((font) => font.name)).not.toContain('NotoSansSC-Regular')
  } finally {
    await open.close()
  }
})
