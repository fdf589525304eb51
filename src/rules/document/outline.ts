import type { Nodes, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { plainText } from '../../language/markdown.ts'
import { readNumber } from '../../language/numerals.ts'
import { simplify } from '../../language/simplify.ts'
import type { ModelFile } from '../../model/file.ts'
import type { Range } from '../../source/range.ts'

/** How a heading is numbered: `一、`, `（一）`, `1.`, `1.1`, `第一章`, `Part 1`. Numbers of one style are counted together. */
export interface Numbering {
  readonly style: string
  /** 2 and 3 of `2.3`; one number in every other style. */
  readonly numbers: readonly number[]
}

export interface Section {
  readonly depth: number
  /** The heading without its number, folded. */
  readonly name: string
  readonly text: string
  readonly numbering?: Numbering
  readonly range: Range
  /** The blocks between this heading and the next one. */
  readonly blocks: readonly RootContent[]
  /** The place in the outline of the section that it is part of. */
  readonly parent?: number
}

const known = new WeakMap<ModelFile, readonly Section[]>()

/**
 * The headings of a file's body in order, with what stands under each. Paragraphs such as `一、组织` count as headings
 * where the body has no others and most of them have text below.
 */
export function outlineOf(file: ModelFile): readonly Section[] {
  let sections = known.get(file)
  if (!sections) {
    sections = file.body ? read(file) : []
    known.set(file, sections)
  }
  return sections
}

/** The blocks of a body, with those in containers in the place of the container. */
export function blocksOf(file: ModelFile): RootContent[] {
  return (file.body?.root.children ?? []).flatMap(unfold)
}

export function isDirective(node: Nodes): node is LeafDirective | ContainerDirective {
  return node.type === 'leafDirective' || node.type === 'containerDirective'
}

function unfold(node: RootContent): RootContent[] {
  if (node.type !== 'containerDirective') return [node]
  const { name, children } = node as ContainerDirective
  return name === 'only' ? (children as RootContent[]).flatMap(unfold) : [node]
}

function read(file: ModelFile): Section[] {
  const blocks = blocksOf(file)
  const base = file.body?.base ?? 0
  const byMark = blocks.some(({ type }) => type === 'heading')
  const plain = byMark ? new Set<RootContent>() : plainHeadings(blocks)
  const sections: (Section & { blocks: RootContent[] })[] = []
  const open: number[] = []
  for (const block of blocks) {
    const isHeading = block.type === 'heading' || plain.has(block)
    if (!isHeading) {
      sections.at(-1)?.blocks.push(block)
      continue
    }
    const text = plainText(block).trim()
    const numbering = numberingOf(text)
    const depth = block.type === 'heading' ? block.depth : plainDepth(numbering)
    while (open.length > 0 && (sections[open.at(-1) as number]?.depth ?? 0) >= depth) open.pop()
    sections.push({
      depth,
      text,
      name: simplify(text).replace(numberSource, '').trim().toLowerCase(),
      numbering,
      range: { start: base + (block.position?.start.offset ?? 0), end: base + (block.position?.end.offset ?? 0) },
      blocks: [],
      parent: open.at(-1),
    })
    open.push(sections.length - 1)
  }
  return sections
}

const han = '[〇零一二三四五六七八九十百]{1,4}'
const styles: readonly (readonly [string, RegExp])[] = [
  ['chapter', new RegExp(`^第\\s?(${han}|\\d{1,2})\\s?(?:章|部分|篇|编)`)],
  ['section', new RegExp(`^第\\s?(${han}|\\d{1,2})\\s?节`)],
  ['han', new RegExp(`^(${han})\\s?[、.,:]`)],
  ['bracketed-han', new RegExp(`^\\((${han})\\)`)],
  ['bracketed', /^\((\d{1,2})\)/],
  ['dotted', /^(\d{1,2}(?:\.\d{1,2})+)\.?(?=\s|[^\d.%])/],
  ['number', /^(\d{1,2})(?:[、.)](?!\d)|\s(?=[\p{Script=Han}A-Z]))(?!\s?(?:月|日|年|点|时|分钟|小时|%|级|号))/u],
  ['part', /^(?:part|chapter|section)\s(\d{1,2}|[ivx]{1,5})\b/i],
  ['annex', new RegExp(`^(?:附件|附录|annex|appendix)\\s?(${han}|\\d{1,2}|[A-Z]\\b)`, 'i')],
]
const numberSource = new RegExp(styles.map(([, { source }]) => `(?:${source})`).join('|'), 'iu')
const roman: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
}

/** How a heading is numbered, if it is. */
export function numberingOf(heading: string): Numbering | undefined {
  const text = simplify(heading).trim()
  for (const [style, pattern] of styles) {
    const found = pattern.exec(text)?.[1]
    if (found === undefined) continue
    const numbers = found.split('.').map((part) => numberOf(part))
    return numbers.some((number) => number === undefined) ? undefined : { style, numbers: numbers as number[] }
  }
  return undefined
}

export function numberOf(text: string): number | undefined {
  if (/^[A-Z]$/i.test(text) && !/^[IVX]$/i.test(text)) return text.toUpperCase().charCodeAt(0) - 64
  return roman[text.toLowerCase()] ?? readNumber(text)
}

/** One short line with a number of the upper two styles and no mark at its end. */
function plainHeadings(blocks: readonly RootContent[]): Set<RootContent> {
  const isOne = (block: RootContent | undefined): boolean => {
    if (block?.type !== 'paragraph') return false
    const text = plainText(block).trim()
    const style = numberingOf(text)?.style
    return (
      text.length <= 24 &&
      !/[\n。;,:.!?,;:！？；，：]$/.test(text) &&
      !/\n/.test(text) &&
      (style === 'han' || style === 'chapter')
    )
  }
  const found = blocks.filter(isOne)
  const filled = found.filter((block) => {
    const next = blocks[blocks.indexOf(block) + 1]
    return next !== undefined && !isOne(next)
  })
  return new Set(filled.length * 2 > found.length && found.length > 1 ? found : [])
}

function plainDepth(numbering: Numbering | undefined): number {
  return numbering?.style === 'chapter' ? 1 : 2
}
