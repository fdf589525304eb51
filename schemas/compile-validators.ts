// Writes dist/model/compiled-validators.cjs: Ajv's validators of the published schemas as code, so that no run of the
// program has to compile them. Part of `npm run build`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createCompiler, schemaId, validatorNames } from '../src/model/validators.ts'

const standalone = createRequire(import.meta.url)('ajv/dist/standalone') as {
  default: (ajv: object, names: Record<string, string>) => string
}
const compiler = createCompiler({ code: { source: true } })
const names = Object.fromEntries(validatorNames.map((name) => [name.replace('-', '_'), schemaId(name)]))
const aliases = validatorNames
  .filter((name) => name.includes('-'))
  .map((name) => `exports[${JSON.stringify(name)}] = exports.${name.replace('-', '_')};\n`)
const target = new URL('../dist/model/compiled-validators.cjs', import.meta.url)
mkdirSync(new URL('.', target), { recursive: true })
writeFileSync(target, standalone.default(compiler, names) + aliases.join(''))
