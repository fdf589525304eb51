// Composes the handbooks of a workspace, keeps their sheets for the peers, and measures the floor of printing: one
// `page.pdf` a handbook in one tab that stays open, with no page number filled in and nothing written.
import { writeFileSync } from 'node:fs'
import { jobsOf } from '../src/cli/build/jobs.ts'
import { figureCss } from '../src/figures/css.ts'
import { composeHandbook } from '../src/handbook/compose.ts'
import { findBrowser } from '../src/io/browser/find.ts'
import { launchBrowser } from '../src/io/browser/launch.ts'
import { loadWorkspace } from '../src/io/files/load.ts'
import { subsetFaces } from '../src/io/fonts.ts'
import { openTab, printTab } from '../src/io/print/tab.ts'
import { readTemplates } from '../src/io/templates.ts'
import { drawFigures } from '../src/render/drawings.ts'
import { createRenderer } from '../src/render/render.ts'

const [folder = '', out = ''] = process.argv.slice(2)
const { workspace } = await loadWorkspace({ cwd: folder })
const renderer = createRenderer(await readTemplates())
const figures = drawFigures(workspace.plans)
const sheets = jobsOf(workspace, {}).map(({ handbook: settings, unit, plans }) =>
  renderer.print(
    composeHandbook({ workspace, settings, unit, plans, today: '2026-07-01', locale: 'zh-Hans', figures }),
  ),
)
const found = await findBrowser({ env: process.env })
writeFileSync(out, JSON.stringify({ styles: renderer.styles, figureCss, sheets, browser: found }))

const faces = await subsetFaces([...new Set(renderer.styles + sheets.map(({ body }) => body).join(''))].join(''))
const { browser, close } = await launchBrowser(found, { sandbox: 'auto' })
try {
  const tab = await openTab(browser, { faces, styles: renderer.styles })
  const times: number[] = []
  for (const sheet of sheets) {
    const start = performance.now()
    await printTab(tab, sheet)
    times.push(performance.now() - start)
  }
  // The first print starts what the others find running.
  process.stdout.write(
    JSON.stringify({ each: times.slice(1).reduce((sum, time) => sum + time, 0) / (times.length - 1) }),
  )
} finally {
  await close()
}
