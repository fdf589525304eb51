// Writes src/messages/zh-Hant from src/messages/zh-Hans: characters by OpenCC, words by zh-hant-terms.ts. With --check, only says
// whether they differ.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Converter } from 'opencc-js/cn2t'
import { terms } from './zh-hant-terms.ts'

const home = join(import.meta.dirname, '../src/messages')
const convert = Converter({ from: 'cn', to: 'tw' })
const files = new Map(
  filesOf('zh-Hans').map((path) => [
    path.replace('zh-Hans', 'zh-Hant'),
    traditional(readFileSync(join(home, path), 'utf8')),
  ]),
)
const stale = filesOf('zh-Hant').filter((path) => !files.has(path))
const wrong = [...files].filter(([path, text]) => {
  return !existsSync(join(home, path)) || readFileSync(join(home, path), 'utf8') !== text
})

if (process.argv.includes('--check')) {
  if (stale.length + wrong.length > 0) {
    const names = [...stale, ...wrong.map(([path]) => path)].join(', ')
    console.error(`src/messages/zh-Hant differs from src/messages/zh-Hans (${names}): run npm run generate`)
    process.exitCode = 1
  }
} else {
  for (const path of stale) rmSync(join(home, path))
  for (const [path, text] of wrong) {
    mkdirSync(dirname(join(home, path)), { recursive: true })
    writeFileSync(join(home, path), text)
  }
}

/** The catalogue and its parts: `zh-Hans.ts`, `zh-Hans/cli.ts`. */
function filesOf(locale: string): string[] {
  const parts = existsSync(join(home, locale))
    ? readdirSync(join(home, locale), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
    : []
  const all = [`${locale}.ts`, ...parts.map((path) => `${locale}/${path.replaceAll('\\', '/')}`)]
  return all.filter((path) => existsSync(join(home, path))).sort()
}

function traditional(source: string): string {
  let text = convert(source)
  for (const [written, meant] of terms) text = text.replaceAll(written, meant)
  const named = text.replaceAll("'./zh-Hans/", "'./zh-Hant/").replaceAll('zhHans', 'zhHant')
  return `// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.\n${named}`
}
