import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openCheckout } from '../setup/open-checkout.ts'

export const main: string = join(import.meta.dirname, '../../dist/cli/main.js')

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly milliseconds: number
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Run as nobody, where the tests run as root: permissions do not hold for root. */
  readonly asNobody?: boolean
}

const nobody = 65534

/** Starts the program as a user does: its own process, English unless asked otherwise, no colours of the terminal. */
export function musterbook(words: readonly string[], { env = {}, asNobody = false }: RunOptions = {}): Ran {
  const start = performance.now()
  const program = asNobody ? join(openCheckout(), 'dist/cli/main.js') : main
  const ran = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    cwd: tmpdir(),
    maxBuffer: 512 * 1024 * 1024,
    env: { PATH: process.env.PATH, HOME: tmpdir(), LANG: 'en_GB.UTF-8', ...env },
    ...(asNobody && process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}),
  })
  return { ...ran, milliseconds: performance.now() - start }
}

/** A folder with these files, readable by everyone, gone when the test ends. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = makeFolder(files)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder with these files, readable by everyone, that whoever asks for it removes. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'musterbook-test-'))
  chmodSync(folder, 0o755)
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return folder
}

/** A plan that fits the schema. `more` is further front matter. */
export function plan(more = '', body = ''): string {
  return `---
title: 集中取款应急预案
kind: special
hazard: bank-run
roles:
  - id: commander
    name: 总指挥
    holder: branch-manager
steps:
  - id: report-up
    title: 报告支行行长
    owner: commander
    within: 15m
${more}---

${body}
`
}

/** The rules of reading, which no new rule changes. */
export const reading: readonly string[] = [
  ...['syntax', 'schema', 'duplicate-id', 'unknown-reference', 'path-outside-workspace', 'raw-html'],
].flatMap((rule) => ['--only', rule])

interface JsonFinding {
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly hint: string | null
  readonly file: string
  readonly plan: string | null
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly basis: { title: string; clause: string | null } | null
  readonly url: string
  readonly fix: boolean
  readonly related: readonly { file: string; line: number; column: number; message: string }[]
  readonly fingerprint: string
}

export interface JsonReport {
  readonly version: number
  readonly tool: string
  readonly summary: Readonly<Record<'files' | 'errors' | 'warnings' | 'infos' | 'fixable', number>>
  readonly findings: readonly JsonFinding[]
}

/** What `check --format json` says of a folder; standard output must be one document and nothing else. */
export function checkJson(folder: string, words: readonly string[] = [], options?: RunOptions): JsonReport & Ran {
  const ran = musterbook(['check', '--cwd', folder, '--format', 'json', ...reading, ...words], options)
  if (ran.status === 2 || ran.stdout === '') throw new Error(`exit status ${ran.status}: ${ran.stderr}`)
  return { ...(JSON.parse(ran.stdout) as JsonReport), ...ran }
}

/** `rule file line:column-endLine:endColumn` of each finding. */
export function places(report: JsonReport): string[] {
  return report.findings.map(
    (one) => `${one.rule} ${one.file} ${one.line}:${one.column}-${one.endLine}:${one.endColumn}`,
  )
}
