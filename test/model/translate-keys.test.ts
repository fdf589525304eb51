import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { branchFor, type Schema } from '../../src/language/schema.ts'
import type { KeyLanguage } from '../../src/language/spelling.ts'
import { resolveSchema, type SchemaName, schemaOf, unitSchema } from '../../src/model/schemas.ts'
import { translateKeys } from '../../src/model/translate-keys.ts'
import { createSource } from '../../src/source/source.ts'

type Kind = 'document' | 'units' | 'settings'

function inLanguage(text: string, language: KeyLanguage, kind: Kind = 'document'): string {
  const translated = translateKeys(createSource('plans/a.md', text), kind, language)
  if (!translated || 'left' in translated) throw new Error(`left as it is: ${JSON.stringify(translated)}\n${text}`)
  return translated.text
}

const hard = `---
# 标题: a comment is no key
title:   "Fire"        # kind: special
'kind': 'special'


hazard: [ fire, "own hazard" ]
roles:
- id: owner            # an id that is a key elsewhere
  name: kind
  holder: manager
  key: true
- { id: b, name: 'b: "quoted"', holder: 总经理, function: command, reports-to: owner }
steps:
    - &call
      id: call
      title: |
        owner: nobody
          kind: special
      owner: owner
      within: >-
        15
        minutes
      phase:     response
    -   id: again
        otherwise: {after: 5m,role: b}
        type:
          event
        levels: []
thresholds:
  - id: t
    indicator: t
    limits: { I: ">= 5", title: "< 3" }
unknown-key: { owner: x }
---

# owner: kind

::steps{phase=response}
`

describe('a text in another language of keys', () => {
  test('differs in its keys and values of enumerations, and in nothing else', () => {
    expect(inLanguage(hard, 'zh-Hans')).toBe(`---
# 标题: a comment is no key
标题:   "Fire"        # kind: special
'类别': '专项'


事件类型: [ 火灾, "own hazard" ]
角色:
- 编号: owner            # an id that is a key elsewhere
  名称: kind
  担任人: manager
  关键: true
- { 编号: b, 名称: 'b: "quoted"', 担任人: 总经理, 职能: 指挥, 上级: owner }
应急响应步骤:
    - &call
      编号: call
      标题: |
        owner: nobody
          kind: special
      责任人: owner
      时限: >-
        15
        minutes
      阶段:     响应
    -   编号: again
        否则: {经过: 5m,角色: b}
        类型:
          事件
        级别: []
阈值:
  - 编号: t
    指标: t
    限值: { I: ">= 5", title: "< 3" }
unknown-key: { owner: x }
---

# owner: kind

::steps{phase=response}
`)
  })

  test('keeps line ends and a byte-order mark is none of its business', () => {
    const crlf = hard.replaceAll('\n', '\r\n')
    expect(inLanguage(crlf, 'zh-Hant')).toBe(inLanguage(hard, 'zh-Hant').replaceAll('\n', '\r\n'))
  })

  test('keeps another word of that language, and truth is written 是 or true', () => {
    const text = '---\n名称: 火灾\n类别: 专项预案\n处置步骤: [{ 负责人: a, 生命安全: 是 }]\n---\n'
    expect(inLanguage(text, 'zh-Hans')).toBe(text)
    const hant = inLanguage(text, 'zh-Hant')
    expect(hant).toBe('---\n標題: 火灾\n類別: 專項\n應急響應步驟: [{ 責任人: a, 生命安全: 是 }]\n---\n')
    expect(inLanguage(hant, 'en')).toBe(
      '---\ntitle: 火灾\nkind: special\nsteps: [{ owner: a, life-safety: true }]\n---\n',
    )
  })

  test('is left as it is where it cannot be read, and where an alias would change its meaning', () => {
    const left = (text: string): unknown => translateKeys(createSource('plans/a.md', text), 'document', 'zh-Hans')
    expect(left('---\ntitle: [\n---\n')).toMatchObject({ left: 'syntax' })
    expect(left('---\ntitle: a\n标题: b\n---\n')).toMatchObject({ left: 'syntax' })
    expect(left('# no plan\n')).toBeUndefined()
    const aliased = '---\ntitle: a\nfield: &both { title: b }\nprinciples: [ *both ]\n---\n'
    expect(left(aliased)).toMatchObject({ left: 'meaning' })
  })
})

describe('there and back', () => {
  const root = join(import.meta.dirname, '../..')
  const files = ['plans', 'test/fixtures/complete-en', 'test/fixtures/bank-run-with-gaps'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:md|ya?ml)$/.test(path))
      .map((path) => `${folder}/${path}`),
  )

  test.each([...files, 'musterbook.yaml'])('%s', (path) => {
    const text = createSource(path, readFileSync(join(root, path), 'utf8')).text
    const kind = path.endsWith('.md') ? 'document' : path.endsWith('musterbook.yaml') ? 'settings' : 'units'
    const english = inLanguage(text, 'en', kind)
    const hans = inLanguage(english, 'zh-Hans', kind)
    expect(hans).not.toBe(english)
    expect(inLanguage(inLanguage(hans, 'zh-Hant', kind), 'en', kind)).toBe(english)
  })

  test.each<[Kind, SchemaName, Schema]>([
    ['document', 'plan', schemaOf('plan')],
    ['document', 'drill', schemaOf('drill')],
    ['document', 'drill-record', schemaOf('drill-record')],
    ['units', 'units', unitSchema()],
    ['settings', 'settings', schemaOf('settings')],
  ])('any %s: %s', (kind, name, schema) => {
    fc.assert(
      fc.property(written(schema, name), fc.boolean(), (lines, crlf) => {
        const yaml = `${lines.join('\n')}\n`
        const whole = kind === 'document' ? `---\n${yaml}---\n\ntitle: kind\n` : yaml
        const text = crlf ? whole.replaceAll('\n', '\r\n') : whole
        const hans = inLanguage(text, 'zh-Hans', kind)
        const hant = inLanguage(hans, 'zh-Hant', kind)
        expect(inLanguage(hans, 'en', kind)).toBe(text)
        expect(inLanguage(hant, 'en', kind)).toBe(text)
        expect(inLanguage(inLanguage(hant, 'zh-Hans', kind), 'zh-Hant', kind)).toBe(hant)
        if (/^\s*name:/m.test(text)) expect(hans).not.toBe(text)
      }),
      { numRuns: 60 },
    )
  })
})

/** Lines of YAML that fit a schema, in every way of writing: block and flow, quotes, comments, blank lines, spaces. */
function written(schema: Schema, name: SchemaName): fc.Arbitrary<string[]> {
  const kind = name === 'drill' || name === 'drill-record' ? [`kind: ${name}`] : []
  return block(schema, '', 3).map((lines) => [...kind, ...lines.filter((line) => !/^["']?kind["']?:/.test(line))])
}

function block(of: Schema, indent: string, depth: number): fc.Arbitrary<string[]> {
  const own = branchFor(of, 'map', resolveSchema)
  const keys = Object.keys(own.properties ?? {})
  const entries = keys.length
    ? fc.subarray(keys, { minLength: 1, maxLength: Math.min(4, keys.length) })
    : fc.constant(['some-key'])
  return entries.chain((chosen) =>
    fc
      .tuple(...chosen.map((key) => entry(key, own.properties?.[key] ?? extra(own), indent, depth)))
      .map((parts) => parts.flat()),
  )
}

function entry(key: string, of: Schema, indent: string, depth: number): fc.Arbitrary<string[]> {
  return fc
    .record({ quote: fc.constantFrom('', '', '"', "'"), gap: fc.constantFrom(' ', '  '), before: noise(indent) })
    .chain(({ quote, gap, before }) => {
      const head = `${indent}${quote}${key}${quote}:`
      const after = fc.constantFrom('', '', ' # owner: 责任人')
      const flow = fc.tuple(inFlow(of, depth), after).map(([value, end]) => [...before, `${head}${gap}${value}${end}`])
      if (depth === 0) return flow
      const list = branchFor(of, 'list', resolveSchema).items
      if (branchFor(of, 'map', resolveSchema).properties) {
        return fc.oneof(
          flow,
          block(of, `${indent}  `, depth - 1).map((lines) => [...before, head, ...lines]),
        )
      }
      if (!list || !branchFor(list, 'map', resolveSchema).properties) return flow
      const item = block(list, `${indent}    `, depth - 1).map((lines) => [`${indent}  -`, ...lines])
      return fc.oneof(
        flow,
        fc.array(item, { minLength: 1, maxLength: 2 }).map((items) => [...before, head, ...items.flat()]),
      )
    })
}

function inFlow(of: Schema, depth: number): fc.Arbitrary<string> {
  const map = branchFor(of, 'map', resolveSchema)
  const list = branchFor(of, 'list', resolveSchema)
  if (map.properties && depth > 0) {
    const keys = Object.keys(map.properties)
    return fc
      .subarray(keys, { minLength: 1, maxLength: Math.min(3, keys.length) })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((key) => inFlow(map.properties?.[key] ?? {}, depth - 1).map((value) => `${key}: ${value}`)),
        ),
      )
      .map((parts) => `{ ${parts.join(', ')} }`)
  }
  if (list.items && !list['x-one-or-many'] && depth > 0) {
    return fc.array(inFlow(list.items, depth - 1), { maxLength: 2 }).map((items) => `[${items.join(', ')}]`)
  }
  const scalar = branchFor(of, 'scalar', resolveSchema)
  const own = scalar.items ? branchFor(scalar.items, 'scalar', resolveSchema) : scalar
  const names = Object.keys(own['x-names']?.values ?? {})
  const text = names.length
    ? fc.constantFrom(...names)
    : fc.constantFrom('owner', '15m', 'true', '某处', 'special', 'kind')
  return fc.tuple(text, fc.constantFrom('', '', '"', "'")).map(([value, quote]) => `${quote}${value}${quote}`)
}

function noise(indent: string): fc.Arbitrary<string[]> {
  return fc.constantFrom<string[][]>([], [], [''], [`${indent}# 责任人: owner`])
}

function extra(own: Schema): Schema {
  return typeof own.additionalProperties === 'object' ? own.additionalProperties : {}
}
