import { execFile } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { UserFault } from '../source/fault.ts'
import { isInside, workspacePath } from './files/guard.ts'

export interface ChangesOptions {
  /** The workspace's real path. */
  readonly root: string
  /** The revision to compare with; default: where this branch left the main one, else the last commit. */
  readonly since?: string
}

export interface Changes {
  /** Whether a file, named as findings name it, is not what it was: changed, added, uncommitted or untracked. */
  readonly isChanged: (path: string) => boolean
  /** What was compared with, as a person would name it. */
  readonly since: string
}

/** Names under which the main branch goes, the most telling first. */
const mainBranches = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']

/**
 * Asks git which files changed since a revision. Throws a UserFault where it cannot know: `fault.git-missing`,
 * `fault.no-repository`, `fault.unknown-revision`, `fault.no-merge-base`, `fault.git`.
 */
export async function changesSince({ root, since }: ChangesOptions): Promise<Changes> {
  const top = await topOf(root)
  const git = (...words: string[]): Promise<Answer> => run(top, words)
  const base = await baseOf(git, since)
  const inWorkspace = workspacePath(top, root) || '.'
  const lists = [
    // Without a commit every file is new.
    base.commit === undefined
      ? await git('ls-files', '-z', '--cached')
      : await git(
          'diff',
          '-z',
          '--name-only',
          '--no-renames',
          '--no-ext-diff',
          '--ignore-submodules',
          base.commit,
          '--',
        ),
    await git('ls-files', '-z', '--others', '--exclude-standard', '--', `:(literal)${inWorkspace}`),
  ]
  const changed = new Set(lists.flatMap((answer) => names(mustWork(answer), top, root)))
  return { isChanged: (path) => changed.has(path) || changed.has(realName(root, path)), since: base.name }
}

type Git = (...words: string[]) => Promise<Answer>

async function topOf(root: string): Promise<string> {
  const answer = await run(root, ['rev-parse', '--show-toplevel'])
  const top = answer.stdout.replace(/\r?\n$/, '')
  if (answer.status === 0 && top !== '') return realpathSync(top)
  if (/dubious ownership/.test(answer.stderr)) throw new UserFault('fault.git', { reason: firstLine(answer.stderr) })
  throw new UserFault('fault.no-repository', { folder: root })
}

async function baseOf(git: Git, since: string | undefined): Promise<{ commit?: string; name: string }> {
  const commitOf = async (name: string): Promise<string | undefined> => {
    const { status, stdout } = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)
    return status === 0 ? stdout.trim() : undefined
  }
  if (since !== undefined) {
    const commit = await commitOf(since)
    if (commit === undefined) throw new UserFault('fault.unknown-revision', { revision: since })
    return { commit, name: since }
  }
  const head = await commitOf('HEAD')
  if (head === undefined) return { name: 'HEAD' }
  for (const name of mainBranches) {
    const commit = await commitOf(name)
    if (commit === undefined) continue
    const { status, stdout } = await git('merge-base', commit, head)
    if (status !== 0) throw new UserFault('fault.no-merge-base', { revision: name })
    return { commit: stdout.trim(), name }
  }
  return { commit: head, name: 'HEAD' }
}

interface Answer {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

const megabyte = 1024 * 1024

/** In a hook, git names its own folder in the environment: that one is another when git runs somewhere else. */
const ofHooks = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']

function run(folder: string, words: readonly string[]): Promise<Answer> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofHooks.includes(name)))
  const options = {
    cwd: folder,
    env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    maxBuffer: 256 * megabyte,
    windowsHide: true,
  }
  return new Promise((resolve, reject) => {
    execFile('git', ['-c', 'core.fsmonitor=false', ...words], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') {
        const isMissing = error.code === 'ENOENT'
        reject(new UserFault(isMissing ? 'fault.git-missing' : 'fault.git', { reason: firstLine(error.message) }))
      } else resolve({ status: Number(error?.code ?? 0), stdout, stderr })
    })
  })
}

function mustWork({ status, stdout, stderr }: Answer): string {
  if (status !== 0) throw new UserFault('fault.git', { reason: firstLine(stderr) })
  return stdout
}

/** Names that git gives from the top of its tree, as findings give them: from the workspace. */
function names(list: string, top: string, root: string): string[] {
  const paths = list.split('\0').filter((path) => path !== '')
  return paths.map((path) => workspacePath(root, join(top, path)))
}

/** A file that is reached by a link is changed where what the link leads to is. */
function realName(root: string, path: string): string {
  const file = join(root, path)
  if (!existsSync(file)) return path
  const real = realpathSync(file)
  return isInside(root, real) ? workspacePath(root, real) : path
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0]?.slice(0, 200) ?? ''
}
