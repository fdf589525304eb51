import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('../../templates', import.meta.url))

/** The built-in templates and style sheets: path under `templates/` to text. */
export async function readTemplates(): Promise<Record<string, string>> {
  const names = (await readdir(home, { recursive: true })).filter((name) => /\.(hbs|css|js)$/.test(name)).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(home, name), 'utf8')))
  return Object.fromEntries(names.map((name, index) => [name.split(sep).join('/'), texts[index] ?? '']))
}
