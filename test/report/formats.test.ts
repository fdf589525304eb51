import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, type JsonReport, musterbook, plan, type Ran, reading } from '../cli/program.ts'
import { objections, xmlObjections } from './consumers.ts'

const files = {
  'bank/musterbook.yaml': 'locale: en\n',
  'bank/plans/挤兑, 50%: 预案.md': plan(
    'owner: x\ncontacts:\n  - { id: police, name: 派出所, phone: 000-0000-0001, phne: x }\n  - { id: police, name: 派出所 }\n',
    '# 正文\n\n😀 通知 <role:nobody>；[x](http://evil.example) 与 <b>粗</b>。\n',
  ),
  'bank/plans/broken.md': plan('id: broken\n').replace('    owner: commander', '    owner： commander'),
  'bank/plans/clean.md': plan('id: clean\n'),
}

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
    readonly columnKind: string
    readonly artifacts: readonly {
      readonly location: { readonly uri: string }
      readonly hashes: Record<string, string>
    }[]
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly message: { readonly text: string }
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region }
      }[]
      readonly suppressions?: readonly object[]
      readonly fixes?: readonly {
        readonly artifactChanges: readonly {
          readonly replacements: readonly {
            readonly deletedRegion: Region
            readonly insertedContent: { readonly text: string }
          }[]
        }[]
      }[]
    }[]
  }[]
}

const all = ['json', 'sarif', 'github', 'gitlab', 'junit', 'markdown', 'rdjson']

/** Every format at once, of a workspace in a folder of a repository; and stylish on standard output. */
function everyFormat(more: readonly string[] = []): { ran: Ran; folder: string; read: (format: string) => string } {
  const folder = folderWith(files)
  execFileSync('git', ['init', '-q'], { cwd: folder })
  const formats = all.flatMap((format) => ['--format', `${format}=${join(folder, 'out', format)}`])
  const words = ['check', '--cwd', join(folder, 'bank'), ...reading, '--format', 'stylish', ...formats]
  const ran = musterbook([...words, ...more])
  return { ran, folder, read: (format) => readFileSync(join(folder, 'out', format), 'utf8') }
}

const inRepository = 'bank/plans/挤兑, 50%: 预案.md'

test('SARIF fits its schema, and places, hashes and fixes are those of the files', () => {
  const { read, folder } = everyFormat()
  const { findings } = JSON.parse(read('json')) as JsonReport
  const document = JSON.parse(read('sarif')) as Sarif
  expect(objections('sarif-2.1.0', document)).toEqual([])
  const [run] = document.runs
  expect(run?.columnKind).toBe('utf16CodeUnits')
  expect(run?.results.length).toBe(findings.length)
  for (const [index, result] of (run?.results ?? []).entries()) {
    const finding = findings[index]
    const { artifactLocation, region } = result.locations[0]?.physicalLocation ?? {}
    expect(result.ruleId).toBe(finding?.rule)
    expect(run?.tool.driver.rules[result.ruleIndex]?.id).toBe(finding?.rule)
    expect(`bank/${finding?.file}`).toBe(decodeURIComponent(artifactLocation?.uri ?? ''))
    expect(region).toMatchObject({
      startLine: finding?.line,
      startColumn: finding?.column,
      endColumn: finding?.endColumn,
    })
    expect(result.message.text).not.toMatch(/\]\(/)
  }
  for (const { location, hashes } of run?.artifacts ?? []) {
    const bytes = readFileSync(join(folder, decodeURIComponent(location.uri)))
    expect(hashes['sha-256']).toBe(createHash('sha256').update(bytes).digest('hex'))
  }
  const fixed = run?.results.filter(({ fixes }) => fixes) ?? []
  expect(fixed).toHaveLength(findings.filter(({ fix }) => fix).length)
  const replacement = fixed[0]?.fixes?.[0]?.artifactChanges[0]?.replacements[0]
  const line = files['bank/plans/broken.md'].split('\n')[(replacement?.deletedRegion.startLine ?? 0) - 1] ?? ''
  const { startColumn = 0, endColumn = 0 } = replacement?.deletedRegion ?? {}
  expect(line.slice(0, startColumn - 1) + replacement?.insertedContent.text + line.slice(endColumn - 1)).toBe(
    '    owner: commander',
  )
})

test('GitLab, JUnit and reviewdog read their reports, with paths from the root of the repository', async () => {
  const { read } = everyFormat()
  const { findings } = JSON.parse(read('json')) as JsonReport
  const issues = JSON.parse(read('gitlab')) as { fingerprint: string; location: { path: string } }[]
  expect(objections('code-quality', issues)).toEqual([])
  expect(issues.map(({ fingerprint }) => fingerprint)).toEqual(findings.map(({ fingerprint }) => fingerprint))
  expect(new Set(issues.map(({ location }) => location.path))).toContain(inRepository)

  const { diagnostics } = JSON.parse(read('rdjson')) as {
    diagnostics: {
      code: { value: string }
      location: { path: string; range: { start: { line: number; column: number } } }
    }[]
  }
  expect(objections('rdjson', JSON.parse(read('rdjson')))).toEqual([])
  expect(diagnostics.map(({ location }) => location.path)).toEqual(findings.map(({ file }) => `bank/${file}`))
  const lines = files[inRepository].split('\n')
  for (const [index, { location }] of diagnostics.entries()) {
    const { line, column } = location.range.start
    const before = Buffer.from(lines[line - 1] ?? '').subarray(0, column - 1)
    if (location.path === inRepository) expect(before.toString().length + 1).toBe(findings[index]?.column)
  }

  const xml = read('junit')
  expect(await xmlObjections(xml)).toEqual([])
  expect(await xmlObjections(xml.replace('</testsuites>', ''))).not.toEqual([])
  expect(xml.match(/<failure /g)).toHaveLength(findings.filter(({ severity }) => severity === 'error').length)
  expect(xml).toContain('<testcase name="bank/plans/clean.md" classname="bank/plans/clean.md"')
})

test('JUnit: what fails the run is a failure', () => {
  const { read } = everyFormat(['--fail-severity', 'info'])
  expect(read('junit')).not.toContain('<skipped')
  expect(read('junit')).toContain(' failures="')
})

test('a plan cannot write mark-up into the report for a pull request', () => {
  const folder = folderWith({
    'musterbook.yaml': 'locale: en\n',
    'plans/a.md': plan('"@octocat <img src=x> [x](http://evil.example) | `y` #12": 1\n'),
  })
  const { stdout } = musterbook(['check', '--cwd', folder, '--only', 'schema', '--format', 'markdown'])
  const row = stdout.split('\n').find((line) => line.includes('octocat')) ?? ''
  expect(row.split(' | ')).toHaveLength(4)
  expect(row).not.toMatch(/<img|\]\(|http:\/\/|@octocat|`|#12/)
})

test('SARIF tells of what is silenced, and why; the other reports do not count it', () => {
  const comment = '# musterbook-disable-next-line schema approved-by=行长 -- 下月改，联系 13900001234\n'
  const folder = folderWith({ 'musterbook.yaml': 'locale: en\n', 'plans/a.md': plan(`${comment}ownr: x\nowner2: x\n`) })
  const check = (format: string): string =>
    musterbook(['check', '--cwd', folder, '--only', 'schema', '--format', format]).stdout
  const document = JSON.parse(check('sarif')) as Sarif
  expect(objections('sarif-2.1.0', document)).toEqual([])
  expect(document.runs[0]?.results.map(({ suppressions }) => suppressions)).toEqual([
    [],
    [{ kind: 'inSource', status: 'accepted', justification: '下月改，联系 ••••••••••• / 行长' }],
  ])
  expect(JSON.parse(check('gitlab'))).toHaveLength(1)
  expect(check('markdown')).toContain('1 finding does not count')
})

/** A plan with so many unknown keys. */
function withUnknownKeys(count: number): string {
  return plan(Array.from({ length: count }, (_, index) => `unknown-${index}: x\n`).join(''))
}

test('GitHub: ten annotations, errors first, and all of them in the summary of the job, after what stands there', () => {
  const folder = folderWith({
    'musterbook.yaml': 'locale: en\n',
    'plans/a.md': withUnknownKeys(15).replace('---\n\n', '---\n\n<b>x</b>\n\n'),
    'summary.md': 'before\n',
  })
  const summary = join(folder, 'summary.md')
  const words = ['check', '--cwd', folder, '--only', 'schema', '--only', 'raw-html', '--format', 'github']
  const { stdout } = musterbook(words, { env: { GITHUB_STEP_SUMMARY: summary } })
  const commands = stdout.split('\n').filter((line) => /^::(error|warning|notice) /.test(line))
  expect(commands).toHaveLength(10)
  expect(commands.every((line) => line.startsWith('::error file=plans/a.md,line='))).toBe(true)
  expect(stdout.match(/ schema$/gm)).toHaveLength(5)
  const told = readFileSync(summary, 'utf8')
  expect(told.startsWith('before\n## Musterbook\n')).toBe(true)
  expect(told.match(/<code>schema<\/code>/g)).toHaveLength(15)
  expect(told).toContain('<code>raw-html</code>')
})

test('GitHub: paths from the root of the repository, escaped; a plan gives no commands to the runner', () => {
  const name = 'plans/a,b:c%.md'
  const folder = folderWith({
    'bank/musterbook.yaml': 'locale: en\n',
    [`bank/${name}`]: plan(`"::error::x": 1\n"a\\n::error::x": 1\n${'"##[command]x": 1\n'.repeat(1)}`),
    'bank/plans/z.md': withUnknownKeys(12),
  })
  execFileSync('git', ['init', '-q'], { cwd: folder })
  const { stdout } = musterbook(['check', '--cwd', join(folder, 'bank'), '--only', 'schema', '--format', 'github'])
  expect(stdout).toContain('::error file=bank/plans/a%2Cb%3Ac%25.md,line=14,')
  const lines = stdout.trimEnd().split('\n')
  expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(12)
  expect(stdout).not.toContain('##[command]')
})

test('two formats for one place are a fault, as is a format that is none', () => {
  const folder = folderWith(files)
  const check = (...words: string[]): Ran => musterbook(['check', '--cwd', join(folder, 'bank'), ...words])
  const same = check('--format', 'json=out.json', '--format', 'sarif=./out.json')
  expect(same).toMatchObject({ status: 2, stdout: '' })
  expect(same.stderr).toContain('two --format want to write')
  expect(existsSync(join(folder, 'bank/out.json'))).toBe(false)
  expect(check('--format', 'sarf').stderr).toContain('Did you mean sarif?')
})

test('where no git is, the pipeline says where the repository begins', () => {
  const folder = folderWith(files)
  const words = ['check', '--cwd', join(folder, 'bank'), '--format', 'gitlab']
  const paths = (env: Readonly<Record<string, string>>): string[] =>
    (JSON.parse(musterbook(words, { env }).stdout) as { location: { path: string } }[]).map((one) => one.location.path)
  expect(paths({ CI_PROJECT_DIR: folder })).toContain(inRepository)
  expect(paths({})).toContain('plans/挤兑, 50%: 预案.md')
})

test('twenty-five thousand findings are written with little memory; of SARIF the gravest, and that is said', async () => {
  const unknown = Array.from({ length: 25_000 }, (_, index) => `x${index}`)
  const folder = folderWith({
    'musterbook.yaml': 'locale: en\nrules: { unknown-reference: warning }\n',
    'plans/a.md': plan(`related: [${unknown.join(', ')}]\nx: 1\n`),
  })
  const formats = all.flatMap((format) => ['--format', `${format}=${join(folder, 'out', format)}`])
  const only = ['--only', 'schema', '--only', 'unknown-reference']
  const options = { env: { NODE_OPTIONS: '--max-old-space-size=400' } }
  const ran = musterbook(['check', '--cwd', folder, ...only, ...formats], options)
  expect(ran.status).toBe(1)
  expect(ran.stderr).toContain('There are 25001 findings, and code scanning takes 25000')
  const read = (format: string): string => readFileSync(join(folder, 'out', format), 'utf8')
  const { runs } = JSON.parse(read('sarif')) as Sarif
  expect(runs[0]?.results).toHaveLength(25_000)
  expect(runs[0]?.results.filter(({ ruleId }) => ruleId === 'schema')).toHaveLength(1)
  expect(JSON.parse(read('gitlab'))).toHaveLength(25_001)
  expect(read('markdown').length).toBeLessThan(65_536)
  expect(await xmlObjections(read('junit'))).toEqual([])
}, 240_000)
