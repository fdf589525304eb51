import { spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { expect } from 'vitest'
import { main } from '../cli/program.ts'
import { openCheckout } from '../setup/open-checkout.ts'

/** Where all files of a test file lie; gone when it ends. */
export interface Place {
  readonly folder: string
  /** A copy of a fixture. */
  fixture(name: string, files?: Files): string
  /** A workspace of these files. */
  workspace(files: Files): string
  remove(): void
}

type Files = Readonly<Record<string, string | Uint8Array>>

export function makePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'musterbook-build-'))
  chmodSync(folder, 0o755)
  let count = 0
  const fresh = (): string => join(folder, `w${count++}`)
  const workspace = (files: Files, home = fresh()): string => {
    for (const [path, content] of Object.entries(files)) put(home, path, content)
    return home
  }
  return {
    folder,
    workspace,
    fixture: (name, files = {}) => {
      const home = fresh()
      cpSync(join(import.meta.dirname, '../fixtures', name), home, { recursive: true })
      return workspace(files, home)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export function put(home: string, path: string, content: string | Uint8Array): void {
  const file = join(home, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

export function edit(home: string, path: string, from: string, to: string): void {
  const before = readFileSync(join(home, path), 'utf8')
  if (!before.includes(from)) throw new Error(`${path} does not hold ${from}`)
  put(home, path, before.replace(from, to))
}

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly pid: number
  readonly ended: Promise<Ran>
  kill(signal: NodeJS.Signals): void
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Run as nobody, where the tests run as root. */
  readonly asNobody?: boolean
  /** A shell line before the program starts, e.g. `ulimit -f 1`. */
  readonly before?: string
}

export const today = '2026-11-22'

/** What a user may do to the environment of a build: nothing is needed of it but PATH. */
const environment = { PATH: process.env.PATH, LANG: 'en_GB.UTF-8', HOME: tmpdir() }

/** Starts `musterbook build` as a process of its own, in the folder of the workspace, in English. */
export function start(home: string, words: readonly string[] = [], options: RunOptions = {}): Running {
  const program = options.asNobody ? join(openCheckout(), 'dist/cli/main.js') : main
  const all = [program, 'build', '--locale', 'en', ...(words.includes('--today') ? [] : ['--today', today]), ...words]
  const nobody = options.asNobody && process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  const command =
    options.before === undefined
      ? [process.execPath, ...all]
      : ['sh', '-c', `${options.before}; exec "$@"`, 'sh', process.execPath, ...all]
  const child = spawn(command[0] as string, command.slice(1), {
    cwd: home,
    env: { ...environment, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...nobody,
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk))
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, stdout, stderr: stderr.replace(rootNotice, '') }))
  })
  return { pid: child.pid ?? 0, ended, kill: (signal) => void child.kill(signal) }
}

/** Said only where the tests run as root. */
const rootNotice = 'Running as root: the browser is started without its sandbox.\n'

export async function build(home: string, words: readonly string[] = [], options: RunOptions = {}): Promise<Ran> {
  return await start(home, words, options).ended
}

/** Every file below a folder, by its path there. */
export function filesIn(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]))
}

/** What stands beside the handbooks, and tells of all of them. */
export const lists: readonly string[] = ['index.html', 'print-list.csv', 'print-list.html']

/** Names of all that there is below a folder, folders too. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
}

export function timesOf(folder: string): Record<string, number> {
  return Object.fromEntries([...filesIn(folder).keys()].map((path) => [path, statSync(join(folder, path)).mtimeMs]))
}

export interface ReadPdf {
  /** The text of each page, its white space taken out. */
  readonly pages: readonly string[]
  /** The rows of the contents: what they print and where they lead, pages from 1. */
  readonly contents: readonly { readonly text: string; readonly folio: string; readonly page: number }[]
  /** Addresses of all links that leave the file. */
  readonly addresses: readonly string[]
}

/** Reads a PDF as a reader does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const pages: string[] = []
  const contents: ReadPdf['contents'][number][] = []
  const addresses: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item) =>
      'str' in item ? [{ text: item.str, x: item.transform[4], y: item.transform[5] }] : [],
    )
    pages.push(
      pieces
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, ''),
    )
    for (const annotation of await page.getAnnotations()) {
      if (annotation.subtype !== 'Link') continue
      if (annotation.dest === undefined || annotation.dest === null) {
        addresses.push(String(annotation.unsafeUrl ?? annotation.url ?? JSON.stringify(annotation.action)))
        continue
      }
      const [left, bottom, right, top] = annotation.rect as [number, number, number, number]
      const row = pieces
        .filter(({ x, y }) => y >= bottom - 2 && y <= top + 2 && x >= left - 2 && x <= right + 2)
        .sort((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join('')
      const [, folio] = /(\d+-\d+)\s*$/.exec(row) ?? []
      if (folio === undefined || !pages.slice(1, number).some((text) => text.includes('目录'))) continue
      const destination =
        typeof annotation.dest === 'string' ? await document.getDestination(annotation.dest) : annotation.dest
      if (!destination) throw new Error(`a row of the contents leads nowhere: ${row}`)
      const index = await document.getPageIndex(destination[0])
      contents.push({ text: row.replace(/\s/g, ''), folio, page: index + 1 })
    }
  }
  return { pages, contents, addresses }
}

export interface Manifest {
  readonly version: number
  readonly generator: string
  readonly browser?: string
  readonly handbooks: readonly {
    readonly handbook: string
    readonly unit?: string
    readonly plans: readonly { id: string; version?: string; digest: string }[]
    readonly files: readonly { path: string; sha256: string; bytes: number; pages?: number }[]
    readonly digest: string
    readonly input: string
  }[]
}

export function readManifest(out: string): Manifest {
  return JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as Manifest
}

/** Every file ends as its kind does: nothing is cut off. */
export function expectWhole(out: string): void {
  for (const [path, bytes] of existsSync(out) ? filesIn(out) : []) {
    if (path.includes('.musterbook-')) continue
    const end = bytes.subarray(-20).toString('latin1').trimEnd()
    if (path.endsWith('.pdf')) expect(end, path).toMatch(/%%EOF$/)
    else if (path.endsWith('.csv')) expect(bytes.toString(), path).toMatch(/\r\n$/)
    else if (path.endsWith('.html')) expect(end, path).toMatch(/<\/html>$/)
    else expect(() => JSON.parse(bytes.toString()) as unknown, path).not.toThrow()
  }
}
