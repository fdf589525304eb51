import { describe, expect, it } from 'vitest'
import { readYaml } from '../../src/language/read-yaml.ts'
import type { Schema } from '../../src/language/schema.ts'
import { parseYaml, type YamlTree } from '../../src/language/yaml.ts'
import { firstKey, locate } from '../../src/language/yaml-places.ts'

const schema: Schema = {
  properties: {
    title: { type: 'string', 'x-names': { 'zh-Hans': '标题', 'zh-Hant': '標題' } },
    steps: { type: 'array', items: { properties: { id: { type: 'string' }, within: { type: 'string' } } } },
  },
}
const text = '标题: 甲\nsteps:\n  - &first { id: a, within: 5m }\n  - *first\n'

function read(source: string, once: boolean): { tree: YamlTree; data: unknown } {
  const tree = parseYaml(source, 4)
  return { tree, data: readYaml(tree, schema, (one) => one, { once }).data }
}

describe('a tree that was read once', () => {
  it('is released, and gives the same data and places as one that was kept', () => {
    const kept = read(text, false)
    const released = read(text, true)
    expect(released.tree.document).toBeUndefined()
    expect(released.data).toEqual(kept.data)
    for (const pointer of [['title'], ['steps', 1, 'within'], ['steps', 0, 'id'], ['nothing']]) {
      expect(locate(released.tree, pointer)).toEqual(locate(kept.tree, pointer))
      expect(firstKey(released.tree, pointer)).toEqual(firstKey(kept.tree, pointer))
    }
  })

  it('stays open only while few others are', () => {
    const trees = Array.from({ length: 6 }, (_, index) => read(`标题: ${'甲'.repeat(index + 1)}\n`, true).tree)
    const places = (): unknown[] => trees.map((tree) => locate(tree, ['title']))
    const first = places()
    expect(trees.filter((tree) => tree.document).length).toBeLessThanOrEqual(4)
    expect(places()).toEqual(first)
  })
})
