import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channelOf, type Net } from '../../src/figures/flow-channel.ts'

/** Each place on a side belongs to one net at most. */
const channels: fc.Arbitrary<Net[]> = fc
  .record({
    lefts: fc.array(fc.option(fc.nat(4), { nil: undefined }), { minLength: 6, maxLength: 6 }),
    rights: fc.array(fc.option(fc.nat(4), { nil: undefined }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ lefts, rights }) =>
    [0, 1, 2, 3, 4].flatMap((net): Net[] => {
      const of = (side: readonly (number | undefined)[]) => side.flatMap((one, y) => (one === net ? [y * 10] : []))
      const [from, to] = [of(lefts), of(rights)]
      return from.length > 0 && to.length > 0 ? [{ lefts: from, rights: to }] : []
    }),
  )

interface Piece {
  readonly net: number
  readonly level: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** All straight pieces, with the channel from -1 to 99. */
function piecesOf(nets: readonly Net[], places: readonly (number | undefined)[]): Piece[] {
  return nets.flatMap(({ lefts, rights }, net) => {
    const place = places[net]
    const all = [...lefts, ...rights]
    if (place === undefined) return [{ net, level: true, at: all[0] ?? 0, from: -1, to: 99 }]
    return [
      { net, level: false, at: place, from: Math.min(...all), to: Math.max(...all) },
      ...lefts.map((at) => ({ net, level: true, at, from: -1, to: place })),
      ...rights.map((at) => ({ net, level: true, at, from: place, to: 99 })),
    ]
  })
}

describe('channelOf', () => {
  it('puts no two lines on one another', () => {
    let found = 0
    fc.assert(
      fc.property(channels, (nets) => {
        const places = channelOf(nets)
        if (!places) return
        found += 1
        const pieces = piecesOf(nets, places)
        for (const [index, a] of pieces.entries()) {
          const b = pieces.slice(index + 1).find((one) => {
            const isBeside = one.level !== a.level || one.at !== a.at || one.net === a.net
            return !isBeside && Math.min(one.to, a.to) >= Math.max(one.from, a.from)
          })
          expect(b).toBeUndefined()
        }
      }),
      { numRuns: 500 },
    )
    expect(found).toBeGreaterThan(100)
  })

  it('crosses no lines that need not cross', () => {
    const down = [
      { lefts: [0], rights: [40] },
      { lefts: [10], rights: [50] },
    ]
    expect(channelOf(down)).toEqual([1, 0])
    expect(channelOf([{ lefts: [0], rights: [0] }])).toEqual([undefined])
  })

  it('gives up where two lines change sides', () => {
    const swapped = [
      { lefts: [0], rights: [10] },
      { lefts: [10], rights: [0] },
    ]
    expect(channelOf(swapped)).toBeUndefined()
  })
})
