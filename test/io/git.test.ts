import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { changesSince } from '../../src/io/git.ts'
import { UserFault } from '../../src/source/fault.ts'

const odd = ['plans/挤兑 预案.md', 'plans/a "quoted" \'one\'.md', 'plans/tab\tand\nline.md', 'plans/*.md', '-n.md']

class Repository {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'musterbook-git-')))

  constructor() {
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }))
    this.git('init', '-q', '-b', 'main')
  }

  git(...words: string[]): string {
    const env = { PATH: process.env.PATH, HOME: this.folder, GIT_CONFIG_NOSYSTEM: '1' }
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
    return execFileSync('git', [...who, ...words], { cwd: this.folder, env, encoding: 'utf8' }).trim()
  }

  write(path: string, text = path): void {
    const file = join(this.folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  commit(...paths: string[]): string {
    for (const path of paths) this.write(path, `${path} ${Math.random()}`)
    this.git('add', '-A')
    this.git('commit', '-q', '-m', 'x', '--allow-empty')
    return this.git('rev-parse', 'HEAD')
  }

  async changed(paths: readonly string[], since?: string, inside = '.'): Promise<string[]> {
    const { isChanged } = await changesSince({ root: realpathSync(join(this.folder, inside)), since })
    return paths.filter(isChanged)
  }
}

const fault = async (run: Promise<unknown>): Promise<string> => {
  const error: unknown = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return error instanceof UserFault ? error.key : String(error)
}

test('committed, staged, unstaged and untracked files count, whatever their names', async () => {
  const repository = new Repository()
  const base = repository.commit('plans/kept.md', 'plans/gone.md', ...odd)
  for (const path of odd) repository.write(path, 'new')
  repository.git('add', '--', `:(literal)${odd[0]}`)
  repository.commit('plans/committed.md')
  repository.write('plans/未跟踪 文件.md')
  repository.git('rm', '-q', 'plans/gone.md')
  const all = ['plans/kept.md', 'plans/gone.md', 'plans/committed.md', 'plans/未跟踪 文件.md', ...odd]
  expect(await repository.changed(all, base)).toEqual(all.slice(1))
})

test('a branch is compared with where it left the main one', async () => {
  const repository = new Repository()
  repository.commit('a.md', 'b.md', 'c.md')
  repository.git('checkout', '-q', '-b', 'work')
  repository.commit('a.md')
  repository.git('checkout', '-q', 'main')
  repository.commit('b.md')
  repository.git('checkout', '-q', 'work')
  repository.write('d.md')
  const all = ['a.md', 'b.md', 'c.md', 'd.md']
  expect(await repository.changed(all)).toEqual(['a.md', 'd.md'])
  expect(await repository.changed(all, 'main')).toEqual(['a.md', 'b.md', 'd.md'])
  expect(await repository.changed(all, 'HEAD')).toEqual(['d.md'])
})

test('what the remote calls its main branch comes first; without any, the last commit', async () => {
  const repository = new Repository()
  const first = repository.commit('a.md', 'b.md')
  repository.commit('a.md')
  repository.git('update-ref', 'refs/remotes/origin/trunk', first)
  repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk')
  expect(await repository.changed(['a.md', 'b.md'])).toEqual(['a.md'])
  repository.git('symbolic-ref', '-d', 'refs/remotes/origin/HEAD')
  repository.git('branch', '-m', 'main', 'trunk')
  repository.write('b.md', 'new')
  expect(await repository.changed(['a.md', 'b.md'])).toEqual(['b.md'])
})

test('before the first commit every file is new', async () => {
  const repository = new Repository()
  repository.write('a.md')
  repository.write('b.md')
  repository.git('add', 'a.md')
  expect(await repository.changed(['a.md', 'b.md', 'c.md'])).toEqual(['a.md', 'b.md'])
})

test('a workspace may lie below the top of the repository, and its settings beside it', async () => {
  const repository = new Repository()
  repository.commit('docs/应急/plans/a.md', 'docs/应急/plans/b.md', 'shared.yaml', 'plans/a.md')
  repository.write('docs/应急/plans/b.md', 'new')
  repository.write('docs/应急/plans/c.md')
  repository.write('shared.yaml', 'new')
  repository.write('plans/a.md', 'new')
  const all = ['plans/a.md', 'plans/b.md', 'plans/c.md', '../../shared.yaml', 'musterbook.yaml']
  expect(await repository.changed(all, undefined, 'docs/应急')).toEqual(all.slice(1, 4))
})

test('a link is changed where what it leads to is', async () => {
  const repository = new Repository()
  repository.write('shared/a.md')
  repository.write('plans/b.md')
  symlinkSync('../shared/a.md', join(repository.folder, 'plans/a.md'))
  repository.commit()
  repository.write('shared/a.md', 'new')
  expect(await repository.changed(['plans/a.md', 'plans/b.md'])).toEqual(['plans/a.md'])
})

test('neither the environment of a hook nor the settings of the repository change the answer', async () => {
  const repository = new Repository()
  repository.commit('ws/a.md', 'ws/b.md')
  repository.write('ws/b.md', 'new')
  const touched = join(repository.folder, 'touched')
  for (const [key, value] of [
    ['core.quotepath', 'true'],
    ['diff.noprefix', 'true'],
    ['diff.relative', 'true'],
    ['diff.renames', 'copies'],
    ['diff.external', `touch ${touched}`],
    ['core.fsmonitor', `touch ${touched}`],
    ['status.showUntrackedFiles', 'no'],
  ]) {
    repository.git('config', key as string, value as string)
  }
  const before = { ...process.env }
  Object.assign(process.env, { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index', GIT_PREFIX: 'ws/' })
  try {
    expect(await repository.changed(['a.md', 'b.md', 'c.md'], undefined, 'ws')).toEqual(['b.md'])
  } finally {
    process.env = before
  }
  expect(existsSync(touched)).toBe(false)
})

test('what cannot be known is a fault', async () => {
  const outside = realpathSync(mkdtempSync(join(tmpdir(), 'musterbook-git-')))
  onTestFinished(() => rmSync(outside, { recursive: true, force: true }))
  expect(await fault(changesSince({ root: outside }))).toBe('fault.no-repository')

  const repository = new Repository()
  repository.commit('a.md')
  for (const since of ['no-such', '--all', '-h', 'HEAD~7', 'a.md', '']) {
    expect(await fault(changesSince({ root: repository.folder, since }))).toBe('fault.unknown-revision')
  }
  repository.git('checkout', '-q', '--orphan', 'other')
  repository.commit('b.md')
  expect(await fault(changesSince({ root: repository.folder }))).toBe('fault.no-merge-base')

  const path = process.env.PATH
  process.env.PATH = outside
  try {
    expect(await fault(changesSince({ root: repository.folder }))).toBe('fault.git-missing')
  } finally {
    process.env.PATH = path
  }
})
