import { inflateSync } from 'node:zlib'
import { headOf, type Pdf, readPdf, reference } from '../../io/print/pdf.ts'

/** What is on the pages of a print. */
export interface Proof {
  /** As a reader would search or copy it, without white space. */
  readonly text: string
  readonly fonts: readonly PrintedFont[]
  /** Signs that were drawn as an empty box, since no font had a glyph for them. */
  readonly boxes: number
}

export interface PrintedFont {
  /** As the font calls itself, without the tag of the subset: `NotoSansSC-Bold`. */
  readonly name: string
  readonly isEmbeddedTrueType: boolean
}

/** Reads a PDF as the press made it, before it is packed. Throws an Error where the bytes are not Chromium's. */
export function readProof(bytes: Uint8Array): Proof {
  const pdf = readPdf(bytes)
  const fonts = new Map<number, Font>()
  let text = ''
  let boxes = 0
  for (const { head } of pdf.objects.values()) {
    if (!/\/Type \/Page\b/.test(head)) continue
    const named = new Map<string, Font>()
    for (const [, name = '', number] of (/\/Font <<([^>]*)>>/.exec(head)?.[1] ?? '').matchAll(/\/(\S+) (\d+) 0 R/g)) {
      const font = fonts.get(Number(number)) ?? fontOf(pdf, Number(number))
      fonts.set(Number(number), font)
      named.set(name, font)
    }
    for (const { font, glyph } of glyphs(streamOf(pdf, reference(head, 'Contents')))) {
      if (glyph === 0) boxes++
      else text += named.get(font)?.signs.get(glyph) ?? '\ufffd'
    }
  }
  return { text: text.replace(/\s+/g, ''), fonts: [...fonts.values()], boxes }
}

interface Font extends PrintedFont {
  /** By glyph, the sign that it stands for. */
  readonly signs: ReadonlyMap<number, string>
}

function fontOf(pdf: Pdf, number: number): Font {
  const head = headOf(pdf, number)
  const name = (/\/BaseFont \/(\S+)/.exec(head)?.[1] ?? '').replace(/^[A-Z]{6}\+/, '')
  const below = Number(/\/DescendantFonts \[(\d+) 0 R\]/.exec(head)?.[1])
  const descendant = pdf.objects.get(below)?.head ?? ''
  const descriptor = /\/FontDescriptor \d+ 0 R/.test(descendant)
    ? headOf(pdf, reference(descendant, 'FontDescriptor'))
    : ''
  const isEmbeddedTrueType = descendant.includes('/CIDFontType2') && descriptor.includes('/FontFile2 ')
  return { name, isEmbeddedTrueType, signs: /\/ToUnicode /.test(head) ? signsOf(pdf, head) : new Map() }
}

function signsOf(pdf: Pdf, font: string): Map<number, string> {
  const map = streamOf(pdf, reference(font, 'ToUnicode'))
  const signs = new Map<number, string>()
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', sign = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) signs.set(hex(glyph), utf16(sign))
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', sign = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      for (let step = 0; hex(first) + step <= hex(last); step++) {
        signs.set(hex(first) + step, String.fromCodePoint((utf16(sign).codePointAt(0) ?? 0) + step))
      }
    }
  }
  return signs
}

/** The glyphs that a page draws, in its order, each with the name of its font there. */
function* glyphs(content: string): Generator<{ font: string; glyph: number }> {
  let font = ''
  for (const [, name, drawn = ''] of content.matchAll(/\/(\S+) [\d.]+ Tf|<([\dA-F]+)>/g)) {
    font = name ?? font
    for (let at = 0; at + 4 <= drawn.length; at += 4) yield { font, glyph: hex(drawn.slice(at, at + 4)) }
  }
}

function streamOf(pdf: Pdf, number: number): string {
  const object = pdf.objects.get(number)
  if (!object?.stream) throw new Error(`The PDF's object ${number} is no stream`)
  const bytes = object.head.includes('/FlateDecode') ? inflateSync(object.stream) : object.stream
  return Buffer.from(bytes).toString('latin1')
}

function hex(digits: string): number {
  return Number.parseInt(digits, 16)
}

function utf16(digits: string): string {
  return String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map(hex))
}
