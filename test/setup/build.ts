import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const stamp = join(root, 'dist/.built')

/** Compiles the program once a run, where a source is newer than what was compiled: tests start it as users do. */
export default function build(): void {
  const sources = [...filesIn(join(root, 'src')), ...filesIn(join(root, 'schemas'))]
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs))
  if (existsSync(stamp) && existsSync(join(root, 'dist/cli/main.js')) && statSync(stamp).mtimeMs > newest) return
  const started = new Date()
  spawnSync('npm', ['run', 'compile'], { cwd: root, stdio: 'ignore' })
  if (!existsSync(join(root, 'dist/cli/main.js'))) throw new Error('the program does not compile: npm run build')
  writeFileSync(stamp, '')
  // Whatever changed while it compiled is newer than the stamp.
  utimesSync(stamp, started, started)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
