// Writes dist/index.js, dist/cli/main.js and the chunks that they share: the program and the Markdown, YAML and command
// line packages that it uses, as a dozen files where they were five hundred. Part of `npm run build`.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build } from 'esbuild'

const root = import.meta.dirname
const dist = join(root, 'dist')

// The folders that `import.meta.url` is used with are one below dist: dist/cli, dist/chunks.
const result = await build({
  absWorkingDir: root,
  entryPoints: { 'cli/main': 'src/cli/main.ts', 'io/plugin-host': 'src/io/plugins/host.ts', index: 'src/index.ts' },
  outdir: 'dist',
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  // Large, with files of their own, or loaded by `require`.
  external: ['@sparticuz/chromium', 'ajv', 'elkjs', 'handlebars', 'harfbuzzjs', 'puppeteer', 'write-file-atomic'],
})
const outputFiles = result.outputFiles.map(({ path, text }) => ({ path, text: withRequire(text) }))

// The entries come last: until then the program of the build before is whole.
const files = outputFiles.toSorted((a, b) => Number(isEntry(a.path)) - Number(isEntry(b.path)))
for (const { path, text } of files) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}

// What `check` remembers holds for this build alone.
const hash = createHash('sha256')
for (const { path, text } of outputFiles.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
  hash.update(relative(dist, path)).update(text)
}
for (const name of readdirSync(join(root, 'schemas')).toSorted()) {
  if (name.endsWith('.json')) hash.update(readFileSync(join(root, 'schemas', name)))
}
writeFileSync(join(dist, 'build-id'), hash.digest('hex'))

// Modules of an earlier build: only declarations stand beside the bundle.
const written = new Set(outputFiles.map(({ path }) => path))
const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
for (const folder of ['chunks', ...folders.map((entry) => entry.name)].map((name) => join(dist, name))) {
  if (!existsSync(folder)) continue
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (/\.js(\.new)?$/.test(path) && !written.has(path)) rmSync(path)
  }
}

function isEntry(path: string): boolean {
  return !relative(dist, path).startsWith('chunks')
}

/** Some packages are CommonJS and ask for modules of Node: one chunk holds the helper that does it for all. */
function withRequire(text: string): string {
  if (!text.includes('typeof require !== "undefined"')) return text
  return `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);\n${text}`
}
