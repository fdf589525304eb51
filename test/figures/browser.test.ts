import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { figureCss } from '../../src/figures/css.ts'
import { flowFigures } from '../../src/figures/flow.ts'
import { organisationFigure } from '../../src/figures/organisation.ts'
import type { OrganisationRole } from '../../src/figures/organisation-tree.ts'
import { timelineFigures } from '../../src/figures/timeline.ts'
import { findBrowser } from '../../src/io/browser/find.ts'
import { type LaunchedBrowser, launchBrowser } from '../../src/io/browser/launch.ts'
import { textBoxes } from './read-svg.ts'

const names = [
  '总指挥',
  '<script>alert(1)</script>',
  'Customer communications & "media"',
  '第1组（白班），应急“先遣”……',
  '网点现场秩序维护与客户疏导联合工作组 ABC 第 3 队',
]
const roles = names.map(
  (name, index): OrganisationRole => ({
    id: `r${index}`,
    name,
    holder: name,
    deputies: [{ post: name, phone: '000-0000-0001' }],
    function: index === 0 ? 'command' : undefined,
  }),
)
const steps = names.map((title, index) => ({
  id: `s${index}`,
  number: index + 1,
  title,
  phase: 'response' as const,
  owner: title,
  limits: ['10 分钟'],
  start: index * 600,
  end: (index + 1) * 600,
  deadline: 4000,
  kind: 'bar' as const,
}))
const svgs = [
  organisationFigure({ roles }, { locale: 'zh-Hans', idPrefix: 'a' })?.svg ?? '',
  ...timelineFigures(
    { steps, moments: { detection: 0 }, criticalPath: ['s0', 's1'] },
    { locale: 'en', idPrefix: 'b' },
  ).map(({ svg }) => svg),
  ...flowFigures(
    {
      lanes: names.map((name, index) => ({ id: `r${index}`, name })),
      steps: names.map((title, index) => ({
        ...{ id: `s${index}`, number: index + 1, title, phase: 'response', owner: `r${index}`, limit: '10 分钟' },
        ...{
          after: index > 0 ? ['s0'] : [],
          outside: [],
          join: 'all',
          only: [title],
          isEvent: false,
          isCritical: false,
        },
      })),
      critical: [],
    },
    { locale: 'zh-Hans', idPrefix: 'c' },
  ).map(({ svg }) => svg),
]

describe('figures in the browser', () => {
  let launched: LaunchedBrowser
  let folder: string
  beforeAll(async () => {
    launched = await launchBrowser(await findBrowser({ env: process.env }), { sandbox: 'auto' })
    folder = await mkdtemp(join(tmpdir(), 'figures-'))
  })
  afterAll(async () => {
    await launched?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('is XML, runs nothing, and no text is wider than it was measured', async () => {
    const { resolve } = createRequire(import.meta.url)
    const faces = ['400Regular', '700Bold'].map((face) => {
      const path = resolve(`@expo-google-fonts/noto-sans-sc/${face}/NotoSansSC_${face}.ttf`)
      return `@font-face { font-family: "MB Sans"; font-weight: ${face.slice(0, 3)}; src: url("${pathToFileURL(path)}"); }`
    })
    const style = `${faces.join('\n')}${figureCss}body { text-autospace: normal; }`
    const file = join(folder, 'figures.html')
    await writeFile(
      file,
      `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><style>${style}</style>${svgs.join('')}`,
    )
    const page = await launched.browser.newPage()
    let alerts = 0
    page.on('dialog', async (dialog) => {
      alerts++
      await dialog.dismiss()
    })
    await page.goto(pathToFileURL(file).href)
    const seen = await page.evaluate(async (sources: string[]) => {
      await document.fonts.ready
      const faults = sources.map(
        (svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')?.textContent,
      )
      const widths = [...document.querySelectorAll('text')].map((text) => text.getComputedTextLength())
      const faces = [...document.fonts].filter((font) => font.status === 'loaded').length
      return { faults, widths, faces, scripts: document.querySelectorAll('script').length }
    }, svgs)
    expect(seen.faults).toEqual(svgs.map(() => null))
    expect({ alerts, faces: seen.faces, scripts: seen.scripts }).toEqual({ alerts: 0, faces: 2, scripts: 0 })
    const measured = svgs.flatMap(textBoxes)
    expect(seen.widths).toHaveLength(measured.length)
    measured.forEach(({ text, left, right }, index) => {
      const width = seen.widths[index] ?? 0
      expect({ text, tooWide: width > right - left + 0.15 }).toEqual({ text, tooWide: false })
      expect({ text, tooNarrow: width < (right - left) * 0.85 - 4 }).toEqual({ text, tooNarrow: false })
    })
  })
})
