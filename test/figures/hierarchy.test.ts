import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hierarchyFigure } from '../../src/figures/hierarchy.ts'
import { type HierarchyPlan, hierarchyInput } from '../../src/figures/hierarchy-input.ts'
import { workspaceOf } from '../model/workspace-of.ts'
import { tangle } from './geometry.ts'
import { flaw, rectangles, segments, textBoxes } from './read-svg.ts'
import { words } from './words.ts'

const options = { locale: 'zh-Hans', idPrefix: 'a' } as const
const planFile = (title: string, more = ''): string =>
  `---\ntitle: ${title}\nkind: special\nhazard: general\nroles: [{ id: a, name: 甲 }]\nsteps: [{ id: b, title: 乙, owner: a }]\n${more}---\n`
const { plans } = workspaceOf({
  'plans/whole.md': planFile('综合预案', 'parent: 集团总体预案\n'),
  'plans/fire.md': planFile('火灾预案', 'parent: whole\n'),
  'plans/flood.md': planFile('水灾预案', 'parent: 综合预案\n'),
  'plans/sealed.md': planFile('要害预案', 'document: { classification: restricted }\n'),
  'plans/under.md': planFile('下级预案', 'parent: sealed\n'),
})
const book = (...ids: string[]) => ({
  plans: plans.filter(({ id }) => ids.includes(id)),
  chapters: new Map(ids.map((id, index) => [id, index + 2])),
})
const boxesOf = (svg: string) => rectangles(svg).filter(({ kind }) => kind.startsWith('node'))

describe('the hierarchy of plans', () => {
  it('shows the plans of a book with their parts, and what stands above them', () => {
    const { plans: own, chapters } = book('fire', 'flood')
    const input = hierarchyInput(own, chapters, plans)
    const figure = hierarchyFigure(input, options)
    const texts = textBoxes(figure?.svg ?? '').map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['火灾预案', '水灾预案', '综合预案', '集团总体预案', '2', '3']))
    expect(
      boxesOf(figure?.svg ?? '')
        .map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(['node', 'node', 'node-outside', 'node-outside'])
    expect(figure?.description).toBe('集团总体预案之下有综合预案。综合预案之下有火灾预案、水灾预案。')
    expect(figure?.reading).toContain('虚线框')
  })

  it('does not name a restricted plan that is not in the book', () => {
    const { plans: own, chapters } = book('fire', 'flood', 'under')
    expect(JSON.stringify(hierarchyInput(own, chapters, plans))).not.toContain('要害')
  })

  it('is not drawn for plans of which none is above another', () => {
    const loose = [1, 2, 3].map((number) => ({ id: `p${number}`, title: '预案', chapter: number }))
    expect(hierarchyFigure(loose, options)).toBeUndefined()
    expect(
      hierarchyFigure(
        [
          { id: 'a', title: '甲', parent: 'b' },
          { id: 'b', title: '乙' },
        ],
        options,
      ),
    ).toBeUndefined()
  })

  it('keeps boxes, words and lines apart, also where plans stand above themselves', () => {
    const inputs: fc.Arbitrary<HierarchyPlan[]> = fc
      .array(
        fc.record({
          title: words,
          chapter: fc.option(fc.integer({ min: 2, max: 99 }), { nil: undefined }),
          parent: fc.option(fc.nat(15), { nil: undefined }),
        }),
        { maxLength: 15 },
      )
      .map((all) =>
        all.map(({ parent, ...each }, index) => ({
          ...each,
          id: `p${index}`,
          parent: parent === undefined ? undefined : `p${parent}`,
        })),
      )
    let drawn = 0
    fc.assert(
      fc.property(inputs, (input) => {
        const figure = hierarchyFigure(input, options)
        if (!figure) return
        drawn += 1
        expect(flaw(figure)).toBeUndefined()
        const shapes = boxesOf(figure.svg)
        for (const one of segments(figure.svg, ['edge'])) expect(tangle(shapes, [one])).toBeUndefined()
        const outside = textBoxes(figure.svg).filter(
          ({ left, right, top, bottom }) =>
            !shapes.some(
              ({ x, y, width, height }) =>
                left >= x - 0.3 && right <= x + width + 0.3 && top >= y && bottom <= y + height,
            ),
        )
        expect(outside).toEqual([])
      }),
      { numRuns: 100 },
    )
    expect(drawn).toBeGreaterThan(20)
  })
})
