import { createRequire } from 'node:module'
import type { Ajv2020, Options, ValidateFunction } from 'ajv/dist/2020.js'
import { type SchemaName, schemaNames, schemaOf } from './schemas.ts'

/** What can be validated: a whole file, or one unit of a file of several. */
export type ValidatorName = Exclude<SchemaName, 'units' | 'hazard'> | 'unit'

export const validatorNames: readonly ValidatorName[] = ['plan', 'drill', 'drill-record', 'settings', 'profile', 'unit']

const require_ = createRequire(import.meta.url)
const validators = new Map<ValidatorName, ValidateFunction>()
let compiler: Ajv2020 | undefined

/** Ajv's validator for a published schema: as `npm run build` compiled it, else compiled now (a quarter of a second). */
export function validatorFor(name: ValidatorName): ValidateFunction {
  let validator = validators.get(name) ?? compiled()[name]
  if (!validator) {
    compiler ??= createCompiler()
    validator = compiler.getSchema(schemaId(name))
    if (!validator) throw new Error(`no schema ${name}`)
  }
  validators.set(name, validator)
  return validator
}

/** The id under which the compiler knows a schema. */
export function schemaId(name: ValidatorName): string {
  return name === 'unit' ? `${schemaOf('units').$id}#/$defs/unit` : (schemaOf(name).$id ?? '')
}

/** An Ajv that knows every published schema and the annotations that they use. */
export function createCompiler(options: Options = {}): Ajv2020 {
  const { Ajv2020 } = require_('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTuples: false,
    allowUnionTypes: true,
    verbose: true,
    ...options,
  })
  for (const format of ['date', 'duration', 'limit', 'recurrence', 'comparison', 'moment']) ajv.addFormat(format, true)
  ajv.addVocabulary([
    ...['x-names', 'x-one-or-many', 'x-identity', 'x-ref', 'x-ref-free', 'x-ref-cross', 'x-key-ref', 'x-merge'],
    ...['x-markdown', 'x-post', 'x-personal', 'x-posts', 'x-file'],
  ])
  for (const name of schemaNames) ajv.addSchema(schemaOf(name))
  return ajv
}

let read: Partial<Record<ValidatorName, ValidateFunction>> | undefined

function compiled(): Partial<Record<ValidatorName, ValidateFunction>> {
  if (!read) {
    try {
      read = require_('../model/compiled-validators.cjs') as Partial<Record<ValidatorName, ValidateFunction>>
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
      read = {}
    }
  }
  return read
}
