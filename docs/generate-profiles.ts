// Writes docs/profiles/*.md from the profiles that come with the program. With --check, only says whether they differ.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { explainProfile } from '../src/rules/profiles/explain.ts'
import { profileNames, profileOf } from '../src/rules/profiles/resolve.ts'

const folder = join(import.meta.dirname, 'profiles')
const pages = new Map<string, string>()
for (const name of profileNames) {
  const profile = profileOf(name, new Map())
  if (profile) pages.set(`${name}.md`, explainProfile(profile, 'en'))
}
const isThere = existsSync(folder) ? readdirSync(folder) : []
const stale = isThere.filter((name) => !pages.has(name))
const wrong = [...pages].filter(
  ([name, text]) => !isThere.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
)

if (process.argv.includes('--check')) {
  if (stale.length + wrong.length > 0) {
    const names = [...stale, ...wrong.map(([name]) => name)].join(', ')
    console.error(`docs/profiles differs from src/rules/profiles (${names}): run npm run generate`)
    process.exitCode = 1
  }
} else {
  mkdirSync(folder, { recursive: true })
  for (const name of stale) rmSync(join(folder, name))
  for (const [name, text] of wrong) writeFileSync(join(folder, name), text)
}
