// Writes src/rules/profiles/built-in.ts and src/rules/hazards/built-in.ts from the YAML files beside them, so that the
// program carries its profiles and checklists with it. What is written in Simplified Chinese gets its Traditional form
// here. With --check, only says whether they would change.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Converter } from 'opencc-js/cn2t'
import { Converter as TraditionalConverter } from 'opencc-js/t2cn'
import { terms } from '../docs/zh-hant-terms.ts'
import { readYaml } from '../src/language/read-yaml.ts'
import { parseYaml } from '../src/language/yaml.ts'
import { resolveSchema, type SchemaName, schemaOf } from '../src/model/schemas.ts'
import { createCompiler } from '../src/model/validators.ts'

const targets = [
  { folder: 'profiles', schema: 'profile', type: 'ProfileData', constant: 'builtInProfiles' },
  { folder: 'hazards', schema: 'hazard', type: 'HazardData', constant: 'builtInHazards' },
] as const

/** Keys whose lists hold words that are looked for. */
const words = ['headings', 'names', 'to', 'about', 'when', 'unless', 'places']
/** Keys whose lists hold regular expressions. */
const patterns = ['if', 'found', 'forbidden']

const compiler = createCompiler()
const characters = Converter({ from: 'cn', to: 'tw' })
const traditionalOf = variants()
for (const target of targets) {
  const folder = join(import.meta.dirname, '../src/rules', target.folder)
  const file = join(folder, 'built-in.ts')
  const text = generate(folder, target)
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`src/rules/${target.folder}/built-in.ts is not what the YAML files say: run npm run generate`)
    process.exitCode = 1
  }
}

function generate(folder: string, { schema, type, constant }: (typeof targets)[number]): string {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
  const entries = names.map((name) => [name.replace('.yaml', ''), inBothScripts(read(join(folder, name), schema))])
  return [
    '// Generated from the YAML files beside it by `npm run generate`. Do not edit.',
    `import type { ${type} } from '../../model/types.ts'`,
    '',
    `export const ${constant}: Readonly<Record<string, ${type}>> = ${JSON.stringify(Object.fromEntries(entries), undefined, 1)}`,
    '',
  ].join('\n')
}

function read(file: string, name: SchemaName): unknown {
  const tree = parseYaml(readFileSync(file, 'utf8'), 0)
  const { data, faults } = readYaml(tree, schemaOf(name), resolveSchema)
  const validate = compiler.getSchema(schemaOf(name).$id ?? '')
  const wrong = [...tree.faults, ...faults]
  if (wrong.length === 0 && validate?.(data)) return data
  throw new Error(`${file}: ${JSON.stringify(wrong.length > 0 ? wrong : validate?.errors)}`)
}

function inBothScripts(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) {
    if (patterns.includes(key)) return value.map((item) => widened(String(item)))
    const items = value.map((item) => inBothScripts(item))
    return words.includes(key) ? [...new Set(items.flatMap((item) => [item, characters(String(item))]))] : items
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, own]) => [name, inBothScripts(own, name)] as const)
  const { 'zh-Hans': written, 'zh-Hant': given } = value as Readonly<Record<string, unknown>>
  const hant = typeof written === 'string' && given === undefined ? [['zh-Hant', traditional(written)] as const] : []
  return Object.fromEntries([...entries, ...hant])
}

/** A pattern in which each Chinese character stands for its Traditional forms too. */
function widened(pattern: string): string {
  let inClass = false
  let wide = ''
  for (const character of pattern) {
    if (character === '[' || character === ']') inClass = character === '['
    const forms = character + (traditionalOf.get(character) ?? '')
    wide += forms.length === 1 || inClass ? forms : `[${forms}]`
  }
  new RegExp(wide, 'iu')
  return wide
}

/** Simplified character to every Traditional one that is written so. */
function variants(): Map<string, string> {
  const simplify = TraditionalConverter({ from: 'tw', to: 'cn' })
  const found = new Map<string, string>()
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code)
    const simple = simplify(character)
    if (simple !== character && simple.length === 1) found.set(simple, (found.get(simple) ?? '') + character)
  }
  return found
}

function traditional(text: string): string {
  let shown = characters(text)
  for (const [written, meant] of terms) shown = shown.replaceAll(written, meant)
  return shown
}
