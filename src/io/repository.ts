import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isInside, workspacePath } from './files/guard.ts'

/**
 * The folder of a workspace below the root of the repository that it is part of, with `/`, and empty where it is the
 * root itself. What runs the pipeline says where the root is, where no folder of git does. `root` is a real path.
 */
export function folderInRepository(root: string, env: NodeJS.ProcessEnv): string {
  const top = topOf(root) ?? checkoutOf(root, env)
  return top === undefined ? '' : workspacePath(top, root)
}

function topOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  const above = dirname(folder)
  return above === folder ? undefined : topOf(above)
}

function checkoutOf(root: string, env: NodeJS.ProcessEnv): string | undefined {
  const named = [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR].filter((path) => path !== undefined && path !== '')
  return named.map((path) => resolve(path as string)).find((path) => isInside(path, root))
}
