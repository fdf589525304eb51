// Writes src/rules/profiles/built-in.ts and src/rules/hazards/built-in.ts from the YAML files beside them, so that the
// program carries its profiles and checklists with it. With --check, only says whether they would change.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseYaml, readYaml } from '../src/language/yaml.ts'
import { resolveSchema, type SchemaName, schemaOf } from '../src/model/schemas.ts'
import { createCompiler } from '../src/model/validators.ts'

const targets = [
  { folder: 'profiles', schema: 'profile', type: 'ProfileData', constant: 'builtInProfiles' },
  { folder: 'hazards', schema: 'hazard', type: 'HazardData', constant: 'builtInHazards' },
] as const

const compiler = createCompiler()
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
  const entries = names.map((name) => [name.replace('.yaml', ''), read(join(folder, name), schema)])
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
  if (tree.faults.length + faults.length > 0) throw new Error(`${file}: ${JSON.stringify([...tree.faults, ...faults])}`)
  if (!validate?.(data))
    throw new Error(`${file}: ${JSON.stringify(validate?.errors?.map((one) => [one.instancePath, one.message]))}`)
  return data
}
