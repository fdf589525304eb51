import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { organisationFigure } from '../../src/figures/organisation.ts'
import { type OrganisationRole, organisationTree, preorder } from '../../src/figures/organisation-tree.ts'
import { tangle } from './geometry.ts'
import { flaw, readSvg, rectangles, segments } from './read-svg.ts'
import { words } from './words.ts'

const options = { locale: 'zh-Hans', idPrefix: 'organisation' } as const

const role = (id: string, more: Partial<OrganisationRole> = {}): OrganisationRole => ({
  id,
  name: id,
  holder: `${id}岗`,
  deputies: [{ post: '替补甲', phone: '000-0000-0001' }, { post: '替补乙' }],
  ...more,
})

const roles: fc.Arbitrary<OrganisationRole[]> = fc
  .array(
    fc.record({
      name: words,
      short: fc.option(fc.constantFrom('短名', '联络组'), { nil: undefined }),
      holder: fc.option(words, { nil: undefined }),
      phone: fc.option(fc.constant('000-0000-0000'), { nil: undefined }),
      deputies: fc.array(fc.record({ post: words }), { maxLength: 3 }),
      above: fc.array(fc.nat(24), { maxLength: 2 }),
      function: fc.constantFrom(undefined, undefined, undefined, 'command', 'speak', 'liaison'),
      external: fc.boolean(),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((list) =>
    list.map(({ above, ...each }, index) => ({ ...each, id: `r${index}`, reportsTo: above.map((at) => `r${at}`) })),
  )

describe('organisationTree', () => {
  it('holds every role once, whatever reports to whom', () => {
    fc.assert(
      fc.property(roles, (list) => {
        const tree = organisationTree(list)
        const tops = [...tree.spine.slice(0, 1), ...tree.others, ...tree.outside.map(({ node }) => node)]
        const drawn = tops.flatMap(preorder).map((node) => node.role.id)
        expect(drawn.toSorted()).toEqual(list.map(({ id }) => id).toSorted())
      }),
    )
  })

  it('puts nobody under the commander who does not say so', () => {
    const tree = organisationTree([
      role('a'),
      role('c', { function: 'command', reportsTo: ['top'] }),
      role('top'),
      role('b', { reportsTo: ['c'] }),
    ])
    expect(tree.spine.map((node) => node.role.id)).toEqual(['top', 'c'])
    expect(tree.spine.at(-1)?.children.map((node) => node.role.id)).toEqual(['b'])
    expect(tree.others.map((node) => node.role.id)).toEqual(['a'])
  })

  it('puts the own organisation under nobody outside, but for the commander', () => {
    const tree = organisationTree([
      role('c', { function: 'command', reportsTo: ['hq'] }),
      role('hq', { external: true }),
      role('a', { reportsTo: ['police'] }),
      role('police', { external: true, reportsTo: ['a'] }),
    ])
    expect(tree.spine.map((node) => node.role.id)).toEqual(['hq', 'c'])
    expect(tree.outside.map(({ node, contactOf }) => [node.role.id, contactOf?.id])).toEqual([['police', 'a']])
  })
})

describe('organisationFigure', () => {
  it('draws every role where it can be read, whoever they are', () => {
    fc.assert(
      fc.property(roles, (list) => {
        const figure = organisationFigure({ roles: list }, options)
        expect(figure && flaw(figure)).toBeUndefined()
        expect(organisationFigure({ roles: list }, options)).toEqual(figure)
      }),
      { numRuns: 150 },
    )
  })

  it('leads lines at right angles, across no box and no other line', () => {
    fc.assert(
      fc.property(roles, (list) => {
        const svg = organisationFigure({ roles: list }, options)?.svg ?? ''
        const boxes = rectangles(svg).filter(({ kind }) => kind.startsWith('node'))
        expect(tangle(boxes, segments(svg, ['edge', 'otherwise']))).toBeUndefined()
      }),
    )
  })

  it('draws nothing where there are no roles', () => {
    expect(organisationFigure({ roles: [] }, options)).toBeUndefined()
  })

  it('stands more than six groups in even rows, on one page even for twenty', () => {
    const groups = Array.from({ length: 19 }, (_, index) => role(`第${index + 1}组`, { reportsTo: ['总指挥'] }))
    const figure = organisationFigure({ roles: [role('总指挥', { function: 'command' }), ...groups] }, options)
    const boxes = readSvg(figure?.svg ?? '').filter(
      ({ name, attributes }) => name === 'rect' && attributes.class === 'node',
    )
    const rows = new Map<string | undefined, number>()
    for (const { attributes } of boxes) rows.set(attributes.y, (rows.get(attributes.y) ?? 0) + 1)
    expect([...rows.values()]).toEqual([5, 5, 5, 4])
    expect(figure?.height).toBeLessThan(640)
  })

  it('stands those who name no superior in a row of their own that says so, without a line', () => {
    const figure = organisationFigure(
      { roles: [role('总指挥', { function: 'command' }), role('大堂组'), role('秩序组')] },
      options,
    )
    const svg = figure?.svg ?? ''
    expect(segments(svg, ['edge', 'otherwise'])).toEqual([])
    expect(svg).toContain('未写上级')
    expect(figure?.description).toBe('总指挥负责指挥。未写明上级：大堂组、秩序组。')
  })

  it('frames command, liaison and speaker heavily, and what is outside with dashes', () => {
    const figure = organisationFigure(
      {
        roles: [
          role('总指挥', { function: 'command' }),
          role('联络员', { function: 'liaison', reportsTo: ['总指挥'] }),
          role('发言人', { function: 'speak', reportsTo: ['总指挥'] }),
          role('大堂组', { reportsTo: ['总指挥'] }),
          role('派出所', { external: true, reportsTo: ['大堂组'], deputies: [] }),
        ],
      },
      options,
    )
    const classes = readSvg(figure?.svg ?? '').map(({ attributes }) => attributes.class)
    expect(classes.filter((one) => one === 'node-key')).toHaveLength(3)
    expect(classes.filter((one) => one === 'node-outside')).toHaveLength(1)
    expect(classes.filter((one) => one === 'otherwise')).toHaveLength(1)
    expect(figure?.description).toBe('总指挥下设联络员、发言人、大堂组。外部：派出所。')
  })
})
