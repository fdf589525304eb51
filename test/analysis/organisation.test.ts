import { describe, expect, it } from 'vitest'
import { type OrganisationNode, organisationOf } from '../../src/analysis/organisation.ts'
import { planOf } from './plans.ts'

type Tree = readonly [string, ...Tree[]]

function tree(node: OrganisationNode | undefined): Tree | undefined {
  return node && [node.role.id, ...node.children.flatMap((child) => [tree(child) as Tree])]
}

function organisation(roles: readonly Record<string, unknown>[], more: Record<string, unknown> = {}) {
  return organisationOf(planOf([{ id: 'a' }], { roles, ...more }))
}

const ids = (roles: readonly { readonly id: string }[]): string[] => roles.map(({ id }) => id)

describe('who commands, speaks and keeps contact', () => {
  it('those whose function it is', () => {
    const found = organisation([
      { id: 'chief', function: 'command' },
      { id: 'voice', function: 'speak' },
      { id: 'link', function: 'liaison' },
      { id: 'other', name: 'Spokesperson' },
    ])
    expect([ids(found.command), ids(found.speak), ids(found.liaison)]).toEqual([['chief'], ['voice'], ['link']])
  })

  it('without a function the authority that activates, and who is named spokesperson', () => {
    const roles = [{ id: 'a' }, { id: 'b', name: '新闻发言人' }, { id: 'c', name: 'Deputy Spokesperson' }]
    const found = organisation(roles, { activation: { authority: 'a' } })
    expect([ids(found.command), ids(found.speak)]).toEqual([['a'], ['b', 'c']])
  })

  it('nobody, where the plan says nothing', () => {
    const found = organisation([{ id: 'a' }, { id: 'b', 'reports-to': 'a' }])
    expect(found.command).toEqual([])
    expect(found.top).toBeUndefined()
    expect(found.beside.map(tree)).toEqual([['a', ['b']]])
  })
})

describe('who hangs under whom', () => {
  it('the commander on top, those above and beside apart, the rest by reports-to', () => {
    const found = organisation(
      [
        { id: 'chief', function: 'command', 'reports-to': 'office', contact: 'desk' },
        { id: 'lobby', 'reports-to': 'chief', contact: '110' },
        { id: 'guard', 'reports-to': ['lobby', 'chief'] },
        { id: 'free' },
        { id: 'office' },
        { id: 'voice', 'reports-to': 'office' },
        { id: 'watch', 'reports-to': 'voice' },
        { id: 'police', external: true },
      ],
      { contacts: [{ id: 'desk', phone: '000-0000-0001' }] },
    )
    expect(tree(found.top)).toEqual(['chief', ['lobby', ['guard']], ['free']])
    expect(found.top?.children.map(({ implied }) => implied)).toEqual([false, true])
    expect(found.above.map(({ role }) => role.id)).toEqual(['office'])
    expect(found.beside.map(tree)).toEqual([['voice', ['watch']]])
    expect(found.external.map(({ role }) => role.id)).toEqual(['police'])
    expect(found.top?.line).toMatchObject({ phone: '000-0000-0001', contact: { id: 'desk' } })
    expect(found.top?.children[0]?.line).toEqual({ phone: '110' })
    expect(ids(found.top?.children[0]?.children[0]?.alsoReportsTo ?? [])).toEqual(['chief'])
  })

  it('circles are cut above the commander, else above the first of them, and are told', () => {
    const found = organisation([
      { id: 'x', 'reports-to': 'y' },
      { id: 'y', 'reports-to': 'x' },
      { id: 'lobby', 'reports-to': 'chief' },
      { id: 'chief', function: 'command', 'reports-to': 'lobby' },
      { id: 'self', 'reports-to': 'self' },
    ])
    expect(tree(found.top)).toEqual(['chief', ['lobby'], ['self']])
    expect(found.beside.map(tree)).toEqual([['x', ['y']]])
    expect(found.circles.map(ids)).toEqual([['x', 'y'], ['lobby', 'chief'], ['self']])
  })

  it('a circle is told in the order of reporting, the shortest of its knot', () => {
    const found = organisation([
      { id: 'a', 'reports-to': ['c', 'd'] },
      { id: 'b', 'reports-to': 'a' },
      { id: 'c', 'reports-to': 'b' },
      { id: 'd', 'reports-to': 'b' },
    ])
    expect(found.circles.map(ids)).toEqual([['a', 'c', 'b']])
  })

  it('a thousand levels do not overflow', () => {
    const roles = Array.from({ length: 1000 }, (_, index) => ({
      id: `r${index}`,
      function: index === 0 ? 'command' : undefined,
      'reports-to': index > 0 ? [`r${index - 1}`] : undefined,
    }))
    let depth = 0
    for (let at = organisation(roles).top; at; at = at.children[0]) depth++
    expect(depth).toBe(1000)
  })
})
