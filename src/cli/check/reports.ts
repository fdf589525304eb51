import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { FoundInput } from '../../io/files/load.ts'
import { reporters } from '../../report/formats.ts'
import type { ReportInput } from '../../report/input.ts'
import { UserFault } from '../../source/fault.ts'
import { unknownValue } from '../options.ts'
import type { Session } from '../session.ts'

export interface FormatWish {
  readonly format: string
  readonly file?: string
}

export type Told = Omit<ReportInput, 'locale' | 'tool'>

/** Reads `FORMAT` or `FORMAT=FILE`, one more each time. */
export function addFormat(wish: string, previous: readonly FormatWish[] = []): FormatWish[] {
  const [format = '', ...file] = wish.split('=')
  if (!Object.hasOwn(reporters, format)) throw unknownValue('--format', format, Object.keys(reporters))
  return [...previous, file.length ? { format, file: file.join('=') } : { format }]
}

/** One document for standard output, and one for each file. Throws the UserFaults `fault.two-formats`, `fault.same-file`. */
export function mustFit(wishes: readonly FormatWish[]): void {
  if (wishes.filter((wish) => wish.file === undefined).length > 1) throw new UserFault('fault.two-formats')
  const files = wishes.flatMap(({ file }) => (file === undefined ? [] : [resolve(file)]))
  const twice = files.find((file, index) => files.indexOf(file) < index)
  if (twice !== undefined) throw new UserFault('fault.same-file', { path: twice })
}

/** Writes each format that was wished for where it was wished for. */
export async function writeReports(
  wishes: readonly FormatWish[],
  told: Told,
  { found, isOnDisk }: { readonly found: FoundInput; readonly isOnDisk: boolean },
  session: Session,
): Promise<void> {
  const { locale, tool } = session
  const { root, input } = found
  const isWished = (name: string): boolean => wishes.some(({ format }) => format === name)
  const isForStranger = wishes.some(({ format }) => format !== 'stylish' && format !== 'json')
  const whole: ReportInput = {
    ...told,
    locale,
    tool,
    folder: isForStranger ? await folderOf(root) : '',
    hashes: isWished('sarif') && isOnDisk ? await hashesOf(root, told) : undefined,
    byteColumn: isWished('rdjson') ? await byteColumns(input) : undefined,
  }
  for (const { format, file } of wishes) {
    const text = await print(format, { ...whole, colours: file === undefined && session.colours })
    if (file === undefined) session.found(text)
    else await (await import('../../io/files/write.ts')).writeWhole(resolve(session.options.cwd, file), text)
  }
  if (isWished('sarif')) await tellOfCut(told, session)
  const summary = process.env.GITHUB_STEP_SUMMARY
  if (isWished('github') && summary) {
    await (await import('../../io/files/write.ts')).append(summary, await print('markdown', whole))
  }
}

async function print(format: string, input: ReportInput): Promise<string> {
  const report = await reporters[format]?.()
  return report?.(input) ?? ''
}

async function tellOfCut({ findings, silenced = [] }: Told, session: Session): Promise<void> {
  const { mostResults } = await import('../../report/sarif.ts')
  const count = findings.length + silenced.length
  if (count > mostResults) session.say({ key: 'report.sarif-cut', values: { count, most: mostResults } })
}

async function folderOf(root: string): Promise<string> {
  const { folderInRepository } = await import('../../io/repository.ts')
  return folderInRepository(root, process.env)
}

async function hashesOf(root: string, { findings, silenced = [] }: Told): Promise<Map<string, string>> {
  const { readAssetOf } = await import('../../io/files/guard.ts')
  const hashes = new Map<string, string>()
  for (const file of new Set([...findings, ...silenced].map((one) => one.file))) {
    const asset = readAssetOf(root, file)
    if (asset.status === 'read') hashes.set(file, createHash('sha256').update(asset.bytes).digest('hex'))
  }
  return hashes
}

/** From the texts as they are: a masked sign may have another length in bytes. */
async function byteColumns(input: FoundInput['input']): Promise<ReportInput['byteColumn']> {
  const { positionAt } = await import('../../source/source.ts')
  const { settings, documents, units } = input
  const sources = new Map([settings, ...documents, ...units].map((source) => [source.path, source]))
  return (file, offset) => {
    const source = sources.get(file)
    if (!source) return undefined
    const { column } = positionAt(source, offset)
    return Buffer.byteLength(source.text.slice(offset - column + 1, offset)) + 1
  }
}
