import { createRequire } from 'node:module'
import { type FoundBrowser, findBrowser } from '../../io/browser/find.ts'
import { type Face, missingGlyphs, subsetFaces } from '../../io/fonts.ts'
import { openPress, type Press } from '../../io/print/press.ts'
import { UserFault } from '../../source/fault.ts'
import type { Message } from '../../source/finding.ts'
import { type PrintedFont, readProof } from './proof.ts'

/** One thing that was looked at. `note`: prints all the same. `todo` says how to mend it. */
export interface Check {
  readonly state: 'ok' | 'note' | 'failed'
  readonly found: Message
  readonly todo?: Message
}

export interface Examination {
  readonly node: string
  /** As far as one got: null is what could not be found out. */
  readonly browser: { readonly path: string | null; readonly version: string | null; readonly from: string | null }
  readonly fonts: readonly { readonly family: string; readonly weight: number; readonly version: string }[]
  /** Whether a page prints as it should. */
  readonly ok: boolean
  readonly checks: readonly Check[]
}

interface Wish {
  /** Of this program. */
  readonly version: string
  readonly browser?: string
  readonly sandbox: boolean
  readonly env: NodeJS.ProcessEnv
}

/** What the families of the themes are called by their makers, by their packages and in a PDF. */
const families: Readonly<Record<Face['family'], { name: string; package: string; inPdf: string }>> = {
  'MB Sans': { name: 'Noto Sans SC', package: '@expo-google-fonts/noto-sans-sc', inPdf: 'NotoSansSC' },
  'MB Serif': { name: 'Noto Serif SC', package: '@expo-google-fonts/noto-serif-sc', inPdf: 'NotoSerifSC' },
}

/** Signs that Chinese fonts often lack are among them: Roman numerals of levels, rare names, full-width signs. */
const line = '试印：第一步，报告支行行长（15 分钟内）；Ⅰ、Ⅱ、Ⅲ、Ⅳ 级，龘、喆、堃。Exit 2 % +'

/** The first Node that the program runs on. */
const leastNode = '20.19.0'

/** Prints one page with the browser and the fonts that `build` would use, and reads it back. Never throws. */
export async function examine(wish: Wish): Promise<Examination> {
  const { node } = process.versions
  const checks: Check[] = [programCheck(wish.version, node)]
  let browser: Examination['browser'] = { path: null, version: null, from: null }
  let faces: readonly Face[] = []
  let ok = false
  let press: Press | undefined
  try {
    faces = await subsetFaces(line)
    checks.push(fontsCheck(faces))
    const found = await findBrowser({ browserPath: wish.browser, env: wish.env })
    browser = { ...browser, path: found.path, from: found.from }
    press = await openPress({
      browser: found,
      sandbox: wish.sandbox ? 'auto' : 'off',
      faces,
      styles: '',
      tabs: 1,
    })
    browser = { ...browser, version: press.version }
    checks.push(browserCheck(found, press), sandboxCheck(press))
    const page = await pageCheck(press, faces)
    checks.push(page)
    ok = page.state === 'ok'
  } catch (error) {
    if (error instanceof UserFault && error.key === 'fault.browser-missing') browser = named(error)
    checks.push(failure(error), { state: 'failed', found: { key: 'doctor.no-page' } })
  } finally {
    await press?.close()
  }
  const fonts = faces.map((face) => ({
    family: families[face.family].name,
    weight: face.weight,
    version: versionOf(face),
  }))
  return { node, browser, fonts, ok, checks }
}

function programCheck(version: string, node: string): Check {
  const found = { key: 'doctor.program', values: { version, node, platform: `${process.platform}-${process.arch}` } }
  const [major = 0, minor = 0] = node.split('.').map(Number)
  const [leastMajor = 0, leastMinor = 0] = leastNode.split('.').map(Number)
  const isOld = major < leastMajor || (major === leastMajor && minor < leastMinor)
  return isOld
    ? { state: 'note', found, todo: { key: 'doctor.todo-node', values: { least: leastNode } } }
    : { state: 'ok', found }
}

function fontsCheck(faces: readonly Face[]): Check {
  const kinds = Object.entries(families).flatMap(([family, { name }]): Message[] => {
    const own = faces.filter((face) => face.family === family)
    const [first] = own
    if (!first) return []
    const weights = own.map((face) => String(face.weight))
    return [{ key: 'doctor.family', values: { name, version: versionOf(first), weights } }]
  })
  const missing = missingGlyphs(line)
  if (missing.length === 0) return { state: 'ok', found: { key: 'doctor.fonts', values: { fonts: kinds } } }
  return { state: 'failed', found: { key: 'doctor.fonts-lack', values: { fonts: kinds, missing } }, todo: again }
}

function browserCheck({ path, from }: FoundBrowser, { version }: Press): Check {
  const origin: Message | string = from === 'npm' || from === 'system' ? { key: origins[from] } : from
  return {
    state: 'ok',
    found: { key: 'doctor.browser', values: { version, path, from: from === 'option' ? '--browser' : origin } },
  }
}

const origins = { npm: 'doctor.from-npm', system: 'doctor.from-system' } as const

function sandboxCheck({ sandboxed, notice }: Press): Check {
  if (sandboxed) return { state: 'ok', found: { key: 'doctor.sandbox' } }
  if (notice) return { state: 'note', found: { key: 'doctor.sandbox-root' }, todo: { key: 'doctor.todo-root' } }
  return { state: 'note', found: { key: 'doctor.sandbox-off' }, todo: { key: 'doctor.todo-sandbox' } }
}

/** Prints the line once in every face; what was printed is judged by the PDF alone. */
async function pageCheck(press: Press, faces: readonly Face[]): Promise<Check> {
  const lines = faces.map(
    ({ family, weight }) => `<p style="font-family: '${family}'; font-weight: ${weight}">${line}</p>`,
  )
  const { pdf, pages } = await press.print({
    lang: 'zh-Hans',
    title: 'doctor',
    css: '@page { size: A4; margin: 20mm } p { font-size: 10pt; font-synthesis: none; white-space: nowrap }',
    body: lines.join(''),
  })
  const { text, fonts, boxes } = readProof(pdf)
  const values = { count: fonts.length, boxes, pages, fonts: fonts.map((font) => font.name) }
  const failed = (key: string): Check => ({ state: 'failed', found: { key, values }, todo: again })
  if (pages !== 1) return failed('doctor.page-count')
  if (boxes > 0) return failed('doctor.page-boxes')
  if (!areFaces(fonts, faces)) return failed('doctor.page-fonts')
  if (text !== line.replace(/\s+/g, '').repeat(faces.length)) return failed('doctor.page-text')
  return { state: 'ok', found: { key: 'doctor.page', values } }
}

/** As many fonts as faces, each of a family of the themes and embedded: a font of the machine has another name. */
function areFaces(fonts: readonly PrintedFont[], faces: readonly Face[]): boolean {
  const expected = faces.map((face) => families[face.family].inPdf).sort()
  const printed = fonts.map((font) => font.name.split('-')[0]).sort()
  return fonts.every((font) => font.isEmbeddedTrueType) && expected.join() === printed.join()
}

const again: Message = { key: 'doctor.todo-again' }

const todos: Readonly<Record<string, string>> = {
  'fault.browser-missing': 'doctor.todo-path',
  'fault.browser-start': 'doctor.todo-start',
  'fault.browser-unpack': 'doctor.todo-unpack',
  'fault.no-sandbox': 'doctor.todo-userns',
  'fault.browser-died': 'doctor.todo-memory',
  'fault.empty-print': 'doctor.todo-fontconfig',
  'fault.print-slow': 'doctor.todo-memory',
}

function failure(error: unknown): Check {
  if (error instanceof UserFault) {
    const { key, values } = error
    return { state: 'failed', found: { key, values }, todo: todos[key] ? { key: todos[key] } : undefined }
  }
  const reason = error instanceof Error ? error.message : String(error)
  return { state: 'failed', found: { key: 'doctor.error', values: { reason } }, todo: again }
}

function named({ values }: UserFault): Examination['browser'] {
  const from = String(values.from)
  return { path: String(values.path), version: null, from: from === '--browser' ? 'option' : from }
}

function versionOf(face: Face): string {
  const require = createRequire(import.meta.url)
  return (require(`${families[face.family].package}/package.json`) as { version: string }).version
}
