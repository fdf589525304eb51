import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Cache } from '../../src/io/cache.ts'
import { codePoints } from '../../src/io/fonts/cmap.ts'
import { missingGlyphs, subsetFaces } from '../../src/io/fonts.ts'

describe('the faces of the themes', () => {
  test('hold the characters asked for and those of style sheets, and no radicals for them', async () => {
    const faces = await subsetFaces('目行工龘Ⅳ')
    expect(faces.map(({ family, weight }) => `${family} ${weight}`)).toEqual([
      ...['MB Sans 400', 'MB Sans 500', 'MB Sans 700', 'MB Sans 900'],
      ...['MB Serif 400', 'MB Serif 700'],
    ])
    for (const { packed } of faces) {
      const points = codePoints(gunzipSync(Buffer.from(packed, 'base64')))
      for (const character of '目行工龘Ⅳ019aZ…—“”·')
        expect(points.has(character.codePointAt(0) ?? 0), character).toBe(true)
      expect([...points].filter((point) => point >= 0x2e80 && point <= 0x2fdf)).toEqual([])
      expect(points.size).toBeLessThan(150)
    }
  })

  test('are made once for the same characters, whatever their order', async () => {
    expect(subsetFaces('行目')).toBe(subsetFaces('目行目'))
  })

  test('come from the cache as they were made, and are made anew where what it has is no faces', async () => {
    const entries = new Map<string, unknown>()
    const written: string[] = []
    const cache: Cache = {
      read: (name) => entries.get(name),
      write: (name, value) => {
        entries.set(name, value)
        written.push(name)
      },
    }
    const made = await subsetFaces('行目')
    for (const times of [1, 1, 1]) {
      expect(await subsetFaces('目行目', cache)).toEqual(made)
      expect(written).toHaveLength(times)
    }
    entries.set(written[0] ?? '', ['no face'])
    expect(await subsetFaces('行目', cache)).toEqual(made)
    expect(written).toHaveLength(2)
    await subsetFaces('行目步', cache)
    expect(entries.size).toBe(2)
  })
})

describe('missing glyphs', () => {
  test('are told once each, in order; joiners, selectors and controls need none', () => {
    expect(missingGlyphs('一👍\u{fe0f}目𠮷👍\u200d\n\t\u3000')).toEqual(['👍', '𠮷'])
  })

  test('are none in GB 2312', () => {
    const decoder = new TextDecoder('gb2312')
    const rows = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) => 0xb0 + row)
    const bytes = rows.flatMap((row) => Array.from({ length: 94 }, (_, cell) => [row, 0xa1 + cell]).flat())
    const characters = decoder.decode(Uint8Array.from(bytes)).replace(/[\ufffd\ue000-\uf8ff]/g, '')
    expect(characters.length).toBeGreaterThan(6700)
    expect(missingGlyphs(characters)).toEqual([])
  })
})
