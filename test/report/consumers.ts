import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'

interface Lint {
  readonly validateXML: (options: {
    readonly xml: { readonly fileName: string; readonly contents: string }
    readonly schema: string
    readonly maxMemoryPages: number
  }) => Promise<{ readonly valid: boolean; readonly errors: readonly { readonly message: string }[] }>
}

/** What a reader of JSON reports would object to in a document. */
export function objections(schema: 'sarif-2.1.0' | 'code-quality' | 'rdjson', document: unknown): string[] {
  const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, allErrors: true })
  ajv.addFormat('uri', { type: 'string', validate: (text: string) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text) })
  ajv.addFormat('uri-reference', {
    type: 'string',
    validate: (text: string) => /^[!#$%&'()*+,\-./\w:;=?@[\]~]*$/.test(text),
  })
  ajv.addFormat('date-time', { type: 'string', validate: (text: string) => !Number.isNaN(Date.parse(text)) })
  const { $schema, id, ...rest } = JSON.parse(read(`${schema}.json`)) as Record<string, unknown>
  const validate = ajv.compile(rest)
  return validate(document) ? [] : (validate.errors ?? []).map((one) => `${one.instancePath} ${one.message}`)
}

/** What a reader of JUnit's XML would object to: as XML, and by its schema. */
export async function xmlObjections(text: string): Promise<string[]> {
  const { validateXML } = createRequire(import.meta.url)('xmllint-wasm') as Lint
  const xml = { fileName: 'junit.xml', contents: text }
  const { valid, errors } = await validateXML({ xml, schema: read('junit.xsd'), maxMemoryPages: 16_384 })
  return valid ? [] : errors.map((one) => one.message)
}

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, 'schemas', name), 'utf8')
}
