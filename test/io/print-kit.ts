import { findBrowser } from '../../src/io/browser/find.ts'
import { subsetFaces } from '../../src/io/fonts.ts'
import { openPress, type Press } from '../../src/io/print/press.ts'
import type { Sheet } from '../../src/io/print/tab.ts'

export const theme = `
body { font: 10.5pt/18pt "MB Sans"; margin: 0 }
h1, h2, th, b { font-weight: 700; font-synthesis: none }
h2 { break-before: page }
.serif { font-family: "MB Serif" }
@page { size: A4; margin: 20mm }`

const signs = '目行工一二三四五第章节步骤时限报告支行预案手册插页分钟序号拨打电话龘ⅠⅡⅢⅣ：，。（）标题'

/** A press as root or not, whichever runs the tests; its faces hold `more` signs than the sheets need. */
export async function press(tabs: number | 'auto' = 1, more = ''): Promise<Press> {
  const browser = await findBrowser({ env: process.env })
  return await openPress({ browser, sandbox: 'auto', faces: subsetFaces(signs + more), styles: theme, tabs })
}

export function sheet(body: string, more: Partial<Sheet> = {}): Sheet {
  return { lang: 'zh-Hans', title: '标题', css: '', body, ...more }
}

/** Contents with links, then chapters of which each begins a page; `inserted` pages stand between the two. */
export function book(chapters: number, inserted = 0): string {
  const numbers = Array.from({ length: chapters }, (_, index) => index + 1)
  const contents = numbers.map((n) => `<p><a href="#${encodeURI(`章-${n}`)}">第 ${n} 章</a></p>`)
  const pages = Array.from({ length: inserted }, () => '<div style="break-before: page">插页</div>')
  const bodies = numbers.map(
    (n) => `<h2 id="章-${n}">第 ${n} 章</h2>${table}<p class="serif">目行工：报告<b>支行</b></p>`,
  )
  return `<h1>手册</h1>${contents.join('')}${pages.join('')}${bodies.join('')}`
}

const table = `<table><thead><tr><th>序号</th><th>步骤</th></tr></thead><tbody>
<tr><th>一</th><td>拨打电话</td></tr><tr><th>二</th><td>报告支行</td></tr></tbody></table>`
