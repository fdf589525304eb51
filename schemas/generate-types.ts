// Writes src/model/types.ts from the published schemas. With --check, only says whether it would change.
import { readFileSync, writeFileSync } from 'node:fs'
import type { Schema } from '../src/language/schema.ts'

const roots = {
  plan: 'PlanData',
  drill: 'DrillData',
  'drill-record': 'DrillRecordData',
  units: 'UnitsFile',
  settings: 'SettingsData',
  profile: 'ProfileData',
  hazard: 'HazardData',
} as const

/** Names that would clash with the model's own, or say too little outside their schema. */
const renamed: Readonly<Record<string, string>> = {
  unit: 'UnitData',
  document: 'DocumentControl',
  handbook: 'HandbookSettings',
  drill: 'PlannedDrill',
}

const target = new URL('../src/model/types.ts', import.meta.url)
const text = generate()
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/model/types.ts is not what schemas/ say: run npm run generate')
    process.exitCode = 1
  }
} else writeFileSync(target, text)

function generate(): string {
  const parts = ['// Generated from schemas/ by `npm run generate`. Do not edit.', '']
  for (const [file, root] of Object.entries(roots)) {
    const schema = JSON.parse(readFileSync(new URL(`${file}.schema.json`, import.meta.url), 'utf8')) as Schema
    if (schema.properties) parts.push(declare(root, schema))
    else parts.push(`export type ${root} = ${typeOf(schema, '')}`, '')
    for (const [name, definition] of Object.entries(schema.$defs ?? {})) parts.push(declare(typeName(name), definition))
  }
  return `${parts.join('\n').trimEnd()}\n`
}

function declare(name: string, schema: Schema): string {
  return schema.properties
    ? `export interface ${name} ${objectType(schema, '')}\n`
    : `export type ${name} = ${typeOf(schema, '')}\n`
}

function objectType(schema: Schema, indent: string): string {
  const lines = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const required = schema.required?.includes(key) || property['x-identity']
    const comment = property.description ? `${indent}  /** ${property.description} */\n` : ''
    const name = /^[a-z]+$/.test(key) ? key : `'${key}'`
    return `${comment}${indent}  readonly ${name}${required ? '' : '?'}: ${typeOf(property, `${indent}  `)}`
  })
  const others = schema.additionalProperties
  if (typeof others === 'object') lines.push(`${indent}  readonly [key: string]: ${typeOf(others, indent)} | undefined`)
  return `{\n${lines.join('\n')}\n${indent}}`
}

function typeOf(schema: Schema, indent: string): string {
  if (schema.$ref) return typeName(schema.$ref.split('/').at(-1) ?? '')
  if (schema.anyOf && !schema.properties) return schema.anyOf.map((branch) => typeOf(branch, indent)).join(' | ')
  if (schema.enum) return schema.enum.map((value) => `'${value}'`).join(' | ')
  if (schema['x-one-or-many']) return `readonly ${wrapped(schema.items, indent)}[]`
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  const names = types.map((type) => {
    if (type === 'integer') return 'number'
    if (type === 'array') return `readonly ${wrapped(schema.items, indent)}[]`
    if (type !== 'object') return type
    if (schema.properties) return objectType(schema, indent)
    const values = schema.additionalProperties
    return `{ readonly [key: string]: ${typeof values === 'object' ? typeOf(values, indent) : 'unknown'} }`
  })
  return names.join(' | ') || 'unknown'
}

function wrapped(items: Schema | undefined, indent: string): string {
  const type = items ? typeOf(items, indent) : 'unknown'
  return type.includes(' | ') ? `(${type})` : type
}

function typeName(definition: string): string {
  return renamed[definition] ?? definition.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}
