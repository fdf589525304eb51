import { resolvePath } from '../model/asset.ts'
import type { ModelFile } from '../model/file.ts'
import type { Plan } from '../model/plan.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Range } from '../source/range.ts'
import { bodyTexts } from './texts.ts'

/** A heading of a plan's text; `says` tells whether anything stands below it. */
export interface Chapter {
  readonly file: ModelFile
  readonly text: string
  readonly range: Range
  readonly says: boolean
}

const files = new WeakMap<Plan, readonly ModelFile[]>()
const chapters = new WeakMap<ModelFile, readonly Chapter[]>()

/** The file of a plan and those that its body includes. */
export function bodyFilesOf(plan: Plan, { files: all }: Workspace): readonly ModelFile[] {
  let found = files.get(plan)
  if (!found) {
    const reached = new Set([plan.file])
    for (const file of reached) {
      for (const { name, attributes } of file.body?.directives ?? []) {
        const path = name === 'include' ? resolvePath('', attributes.file ?? '') : undefined
        const included = path && all.find(({ source, body }) => source.path === path && body)
        if (included) reached.add(included)
      }
    }
    found = [...reached]
    files.set(plan, found)
  }
  return found
}

/** The headings of a file, also those that are only written as such: `三、注意事项` on a line of its own. */
export function chaptersOf(file: ModelFile): readonly Chapter[] {
  let found = chapters.get(file)
  if (!found) {
    found = readChapters(file)
    chapters.set(file, found)
  }
  return found
}

const written =
  /^(?:第[一二三四五六七八九十百\d]+[章节節]|[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\d]+[)）]|\d+(?:[.．]\d+)*[、.．\s])\s*\S.{0,28}$/

function readChapters(file: ModelFile): Chapter[] {
  const { body } = file
  if (!body) return []
  const marked = body.headings.map(({ depth, text, range }) => ({ depth, text, range }))
  const lone = bodyTexts(file).flatMap((text) => {
    const range = text.place().range
    if (!range || !written.test(text.text.trim()) || /[。；;]$/.test(text.text.trim())) return []
    return marked.some((one) => one.range.start <= range.start && range.end <= one.range.end)
      ? []
      : [{ depth: 7, text: text.text, range }]
  })
  const all = [...marked, ...lone].toSorted((a, b) => a.range.start - b.range.start)
  const end = body.base + body.text.length
  return all.map((one, index) => {
    const next = all.slice(index + 1).find(({ depth }) => depth <= one.depth)?.range.start ?? end
    const inner = all.filter(({ range }) => range.start > one.range.start && range.start < next)
    let from = one.range.end
    let says = false
    for (const stop of [...inner.map(({ range }) => range), { start: next, end: next }]) {
      says ||= /[\p{L}\p{N}]/u.test(body.text.slice(from - body.base, stop.start - body.base))
      from = stop.end
    }
    return { file, text: one.text, range: one.range, says }
  })
}
