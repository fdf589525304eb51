import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { isRunning } from '../../src/io/running.ts'
import { folderWith, type JsonReport, main, musterbook, plan, type Ran } from './program.ts'

// Each file of rules is a process or two, and the machine may be busy.
vi.setConfig({ testTimeout: 300_000 })

const settings = 'locale: en\nplugins: [./rules/*.mjs]\n'

/** A machine may be busy: who is not tried for it has all the time there is. */
const patience = { MUSTERBOOK_PLUGIN_SECONDS: '120' }

/** A rule of the house: a step with a limit says who is told when it is kept. */
const house = `export default {
  id: 'house-nobody-told',
  severity: 'warning',
  texts: {
    en: {
      summary: 'A step with a limit that nobody is told of.',
      why: 'The head office counts minutes.',
      fix: 'Write “done-when”.',
      message: 'Nobody is told when “{title}” is done.',
    },
    'zh-Hans': { summary: '有时限而不通报的步骤。', message: '“{title}”完成后没有通报。' },
  },
  *plan({ data }) {
    for (const { id, title, within } of data.steps) {
      if (within !== undefined) yield { path: \`/steps/\${id}/within\`, values: { title } }
    }
  },
}
`

const workspace = { 'musterbook.yaml': settings, 'plans/a.md': plan(), 'rules/house.mjs': house }

function check(folder: string, words: readonly string[] = [], env: Record<string, string> = {}): Ran {
  return musterbook(['check', '--cwd', folder, '--plugins', ...words], { env: { ...patience, ...env } })
}

/** What a run that reports as JSON found: \`rule file:line:column\`, sorted as reported. */
function found({ stdout }: Ran): string[] {
  const { findings } = JSON.parse(stdout) as JsonReport
  return findings.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`)
}

function own(folder: string, words: readonly string[] = []): string[] {
  return found(check(folder, ['--format', 'json', '--only', 'own', ...words]))
}

/** A file of rules beside one that is good: the fault, in one line, and what is found all the same. */
function broken(text: string, env: Record<string, string> = {}): { line: string; status: number | null } {
  const folder = folderWith({ ...workspace, 'rules/broken.mjs': text })
  const ran = check(folder, ['--format', 'json', '--only', 'own', '--only', 'no-termination'], env)
  expect(found(ran)).toEqual(['no-termination plans/a.md:2:1', 'house-nobody-told plans/a.md:13:13'])
  expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1)
  return { line: ran.stderr.trimEnd(), status: ran.status }
}

/** A rule whose function \`plan\` has this body. */
function rule(body: string, more = ''): string {
  const texts = "{ en: { summary: 'What it finds.', message: 'Found.' } }"
  return `export default { id: 'house-broken', severity: 'error', texts: ${texts}, plan(plan, context) { ${body} }, ${more} }\n`
}

test('a rule of the workspace finds what it looks for, at the narrowest place, in the language of the run', () => {
  const folder = folderWith(workspace)
  const ran = check(folder, ['--only', 'own'])
  expect(ran).toMatchObject({ status: 0, stderr: '' })
  expect(ran.stdout).toContain('13:13  warning  Nobody is told when “报告支行行长” is done.  house-nobody-told')
  expect(ran.stdout).toContain('Hint: Write “done-when”.')
  const chinese = check(folder, ['--only', 'own', '--locale', 'zh-Hans']).stdout
  expect(chinese).toContain('“报告支行行长”完成后没有通报。')
})

test('without the flag nothing of the workspace is run, whatever the settings say, and that is told', () => {
  const folder = folderWith(workspace)
  const marker = join(folder, 'marker')
  writeFileSync(
    join(folder, 'rules/marker.mjs'),
    `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(marker)}, '')\n${rule('')}`,
  )
  writeFileSync(
    join(folder, 'musterbook.yaml'),
    `${settings}rules: { house-broken: error, house-nobody-told: error }\n`,
  )
  const words = ['--cwd', folder, '--only', 'schema']
  const ran = musterbook(['check', ...words])
  expect(ran).toMatchObject({ status: 0, stdout: '2 files checked: nothing found.\n' })
  expect(ran.stderr).toBe(
    "The settings name rules of the workspace's own (./rules/*.mjs): they were not run. --plugins runs them; use it where you trust whoever may change them.\n",
  )
  musterbook(['build', '--cwd', folder, '--format', 'json', '--out', join(folder, 'out')])
  musterbook(['explain', '--cwd', folder])
  musterbook(['check', '--cwd', folder, '--fix-dry-run'])
  expect(existsSync(marker)).toBe(false)
  check(folder)
  expect(existsSync(marker)).toBe(true)
})

test('a rule that was not loaded cannot be asked for by name', () => {
  const folder = folderWith(workspace)
  for (const words of [
    ['--only', 'house-nobody-told'],
    ['--rule', 'house-nobody-told=off'],
  ]) {
    const ran = musterbook(['check', '--cwd', folder, ...words])
    expect(ran).toMatchObject({ status: 2, stdout: '' })
    expect(ran.stderr).toContain('there is no rule house-nobody-told; if it is one of the workspace')
    expect(check(folder, words).status).not.toBe(2)
  }
  expect(check(folder, ['--only', 'house-nobody-tol']).stderr).toContain('Did you mean house-nobody-told?')
})

test('severities, options, profiles and silence hold for it as for any other', () => {
  const folder = folderWith(workspace)
  const place = 'house-nobody-told plans/a.md:13:13'
  const status = (...words: string[]): number | null => check(folder, ['--only', 'own', ...words]).status
  expect([status(), status('--rule', 'house-nobody-told=error')]).toEqual([0, 1])
  expect(own(folder, ['--rule', 'house-nobody-told=off'])).toEqual([])
  expect(own(folder, ['--profile', 'minimal'])).toEqual([place])
  expect(own(folder, ['--only', 'house-nobody-told'])).toEqual([place])
  writeFileSync(join(folder, 'musterbook.yaml'), `${settings}rules: { house-nobody-told: error, house-nobdy: off }\n`)
  const typo = check(folder, ['--format', 'json', '--only', 'own', '--only', 'schema'])
  expect(found(typo)).toEqual(['schema musterbook.yaml:3:36', place])
  expect(typo.status).toBe(1)

  const silenced = plan().replace(
    '    within',
    '    # musterbook-disable-next-line house-nobody-told -- by radio\n    within',
  )
  writeFileSync(join(folder, 'plans/a.md'), silenced)
  const words = ['--format', 'json', '--only', 'own', '--only', 'suppression-unused']
  expect(found(check(folder, words))).toEqual([])
  writeFileSync(join(folder, 'plans/a.md'), silenced.replace('    within: 15m\n', ''))
  expect(found(check(folder, words))).toEqual(['suppression-unused plans/a.md:13:36'])
})

test('the baseline holds what it finds, and lets go of what is gone', () => {
  const folder = folderWith(workspace)
  expect(check(folder, ['--only', 'own', '--suppress-all']).stderr).toContain('1 finding was added')
  expect(own(folder)).toEqual([])
  const words = ['--format', 'json', '--only', 'suppression-unused', '--only', 'own']
  writeFileSync(join(folder, 'plans/a.md'), plan().replace('    within: 15m\n', ''))
  expect(found(check(folder, words))).toEqual(['suppression-unused musterbook-suppressions.json:4:68'])
  expect(found(musterbook(['check', '--cwd', folder, '--format', 'json', '--only', 'suppression-unused']))).toEqual([])
})

test('options reach the rule, and those that it does not have are told', () => {
  const text = rule(
    'return [{ message: context.options.word, values: {} }]',
    "options: { properties: { word: { type: 'string' } } }",
  ).replace("message: 'Found.'", "message: 'Found.', other: 'Another.'")
  const folder = folderWith({
    'musterbook.yaml': `${settings}rules: { house-broken: [error, { word: other, wrod: x }] }\n`,
    'plans/a.md': plan(),
    'rules/a.mjs': text,
  })
  const ran = check(folder, ['--only', 'own', '--only', 'schema'])
  expect(ran.stdout).toContain('2:1  error  Another.  house-broken')
  expect(ran.stdout).toContain('The rule “house-broken” has no option “wrod”. Did you mean “word”?')
})

test('places: a missing key, an index, a key, a part of a text, the body, a unit, a drill, the settings', () => {
  const reports = [
    { path: '/steps/report-up/owner' },
    { path: 'roles/0/holder', at: 'key' },
    { path: ['steps', 0, 'title'], quote: '行长' },
    { path: '/steps/report-up/deadline' },
    { path: '/no-such-key' },
    { quote: '电话', nth: 2 },
    { quote: 'nowhere to be found' },
    { unit: 'shore-road', path: '/places/assembly-point' },
    { file: 'plans/b.md', path: '/title', related: [{ plan: 'a', path: '/title' }] },
    { file: 'musterbook.yaml', path: '/locale' },
  ]
  const folder = folderWith({
    'musterbook.yaml': settings,
    'plans/a.md': plan('', '电话一，电话二。'),
    'plans/b.md': '---\nkind: drill\ntitle: 演练\nplan: a\n---\n',
    'plans/units/a.yaml':
      '- id: head\n  name: 总行\n- id: shore-road\n  name: 海岸路\n  places: { assembly-point: 公园 }\n',
    'rules/a.mjs': rule(`return ${JSON.stringify(reports)}`),
  })
  expect(own(folder)).toEqual([
    'house-broken musterbook.yaml:1:9',
    'house-broken plans/a.md:2:1',
    'house-broken plans/a.md:8:5',
    'house-broken plans/a.md:10:5',
    'house-broken plans/a.md:11:16',
    'house-broken plans/a.md:12:12',
    'house-broken plans/a.md:16:5',
    'house-broken plans/b.md:3:8',
    'house-broken plans/units/a.yaml:5:29',
  ])
})

test('what it is given is plain data that it cannot change, and none of the program', () => {
  const body = `
    const { workspace, today } = context
    for (const change of [() => { plan.data.title = 'x' }, () => workspace.plans.push(1), () => { context.today = '' }]) {
      try { change(); return [] } catch {}
    }
    const text = JSON.stringify({ plan, workspace })
    const isPlain = text === JSON.stringify(JSON.parse(text)) && process.env.SECRET === undefined
    return isPlain && plan.data.steps[0].owner === 'commander' && workspace.units[0].id === 'u' && today === '2026-07-01' ? [{}] : []`
  const folder = folderWith({
    ...workspace,
    'plans/units/u.yaml': 'id: u\nname: 机构\n',
    'rules/house.mjs': rule(body),
  })
  const words = ['--only', 'own', '--format', 'json', '--today', '2026-07-01']
  expect(found(check(folder, words, { SECRET: 'x' }))).toEqual(['house-broken plans/a.md:2:1'])
})

test('one file may hold several rules, for plans and for the workspace, that wait for something', () => {
  const folder = folderWith({
    ...workspace,
    'rules/house.mjs': `const texts = { en: { summary: 'S.', message: 'M.' } }
      const later = () => new Promise((resolve) => setTimeout(resolve, 5))
      export default [
        { id: 'house-a', severity: 'info', texts, async plan() { await later(); return [{ path: '/title' }] } },
        { id: 'house-b', severity: 'info', texts, async *workspace() { await later(); yield {} } },
        { id: 'house-c', severity: 'info', texts, optIn: true, plan: () => [{}] },
        { id: 'house-d', severity: 'info', texts, calendar: true, plan: () => [{ path: '/kind' }] },
        { id: 'house-e', severity: 'info', texts, plan() {} },
      ]`,
  })
  expect(own(folder)).toEqual(['house-b musterbook.yaml:1:1', 'house-a plans/a.md:2:8', 'house-d plans/a.md:3:7'])
  expect(own(folder, ['--rule', 'house-c=info'])).toContain('house-c plans/a.md:2:1')
  expect(found(check(folder, ['--format', 'json', '--only', 'calendar', '--only', 'house-b']))).toEqual([
    'house-b musterbook.yaml:1:1',
    'house-d plans/a.md:3:7',
  ])
})

/** What is wrong with a file, the file, and what the program says of it. */
const faults: readonly (readonly [string, string, RegExp])[] = [
  [
    'is no JavaScript',
    'export default {\n  id: [\n}\n',
    /broken-\d+\.mjs: its rules were not run.*SyntaxError.*\(broken-\d+\.mjs:3\)/,
  ],
  ['throws as it is loaded', 'throw new Error("no luck")', /does not load: Error: no luck \(broken-\d+\.mjs:1:7\)$/],
  ['rejects as it is loaded', 'Promise.reject(new Error("later"))\nexport default []', /does not load: Error: later/],
  ['imports what is not there', 'import "./none.mjs"', /does not load: .*none\.mjs/],
  ['exports no rule', 'export default 7', /rule number 1 is not as a rule must be.*write an object/],
  [
    'has the id of another',
    house,
    /rules\/house\.mjs: there is a rule “house-nobody-told” in rules\/broken-\d+\.mjs already/,
  ],
  ['throws', rule('\nplan.none.none'), /the rule “house-\d+-broken” failed.*TypeError: .* \(broken-\d+\.mjs:2:11\)$/],
  ['throws what is no error', rule('throw undefined'), /the rule “house-\d+-broken” failed.*: undefined$/],
  ['breaks a promise', rule('Promise.reject(new Error("unseen"))'), /failed while its rules ran.*Error: unseen/],
  ['gives what is no list', rule('return 7'), /“house-\d+-broken” reports cannot be used.*a list of reports/],
  ['gives what is no report', rule('return ["/steps"]'), /each report must be an object/],
  ['ends the process', rule('process.exit(0)'), /broken-\d+\.mjs: it ended before it had answered/],
  ['ends the process as it is loaded', 'process.exit(0)', /broken-\d+\.mjs: it ended before it had answered/],
  ['kills the process', rule('process.kill(process.pid, "SIGKILL")'), /it ended before it had answered/],
  ['waits for nothing', 'await new Promise(() => {})', /it ended before it had answered/],
  ['reports without an end', rule('return (function* () { for (;;) yield { path: "/title" } })()'), /more than 5 MB/],
  [
    'prints',
    `console.log('{')\nimport { writeSync } from 'node:fs'\nwriteSync(1, '{')\n${rule('return 7')}`,
    /a list of reports/,
  ],
]

test('files that are broken are one line each, and everything else is found', () => {
  const files = faults.map(([, text], index) => {
    return [`rules/broken-${index + 10}.mjs`, text.replaceAll('house-broken', `house-${index}-broken`)]
  })
  const folder = folderWith({ ...workspace, ...Object.fromEntries(files) })
  const ran = check(folder, ['--format', 'json', '--only', 'own', '--only', 'no-termination'])
  expect(found(ran)).toEqual(['no-termination plans/a.md:2:1', 'house-nobody-told plans/a.md:13:13'])
  expect(ran.status).toBe(2)
  const lines = ran.stderr.trimEnd().split('\n')
  expect(lines).toHaveLength(faults.length)
  for (const [index, [what, , told]] of faults.entries()) {
    const own = lines.filter((line) => line.includes(`broken-${index + 10}.mjs`))
    expect(own, what).toEqual([expect.stringMatching(told)])
  }
})

test.each([
  ['blocks the loop', rule('for (;;) {}')],
  ['never answers', rule('return new Promise(() => setInterval(() => {}, 10))')],
  ['blocks the loop as it is loaded', 'for (;;) {}'],
])('a file that %s is stopped', (_, text) => {
  const { line, status } = broken(text, { MUSTERBOOK_PLUGIN_SECONDS: '4' })
  expect(line).toMatch(/rules\/broken\.mjs: no answer within 4 s, so it was stopped/)
  expect(status).toBe(2)
})

test('a file that fills the memory is stopped', () => {
  const text = rule('const all = []; for (;;) all.push(new Array(1e6).fill(1))')
  const { line, status } = broken(text)
  expect(line).toMatch(/rules\/broken\.mjs: it took more than 512 MB of memory, so it was stopped/)
  expect(status).toBe(2)
})

test('--debug shows where in a file something went wrong', () => {
  const folder = folderWith({
    ...workspace,
    'rules/a.mjs': 'export default 7',
    'rules/b.mjs': rule('\nplan.none.none'),
  })
  const ran = check(folder, ['--only', 'own'])
  expect(ran.status).toBe(2)
  expect(ran.stderr.trimEnd().split('\n')).toHaveLength(2)
  expect(ran.stdout).toContain('house-nobody-told')
  const debug = check(folder, ['--only', 'own', '--debug'])
  expect(debug.stderr).toContain(`at Object.plan (file://${join(folder, 'rules/b.mjs')}:2:11)`)
})

test('a wrong time limit is a fault', () => {
  const ran = check(folderWith(workspace), [], { MUSTERBOOK_PLUGIN_SECONDS: 'long' })
  expect(ran).toMatchObject({ status: 2, stdout: '' })
  expect(ran.stderr).toContain('MUSTERBOOK_PLUGIN_SECONDS needs a number, not “long”')
})

test('when the program is killed, so is a file that blocks the loop', async () => {
  const folder = folderWith({ ...workspace, 'rules/house.mjs': '' })
  const started = join(folder, 'started')
  writeFileSync(
    join(folder, 'rules/house.mjs'),
    `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(started)}, String(process.pid))\nfor (;;) {}`,
  )
  const child = spawn(process.execPath, [main, 'check', '--cwd', folder, '--plugins'], { stdio: 'ignore' })
  await vi.waitUntil(() => existsSync(started) && readFileSync(started, 'utf8') !== '', { timeout: 30_000 })
  const id = Number(readFileSync(started, 'utf8'))
  child.kill('SIGKILL')
  await vi.waitUntil(() => !isRunning(id), { timeout: 30_000 })
})

test('files outside of the workspace are not run: a finding names them', () => {
  const outside = folderWith({ 'evil.mjs': `import { writeFileSync } from 'node:fs'\nwriteFileSync('/nowhere', '')` })
  const folder = folderWith({
    ...workspace,
    'musterbook.yaml': `locale: en\nplugins:\n  - ./rules/house.mjs\n  - ${outside}/evil.mjs\n  - ../*.mjs\n  - ./rules/link.mjs\n  - ./linked\n`,
  })
  symlinkSync(join(outside, 'evil.mjs'), join(folder, 'rules/link.mjs'))
  symlinkSync(outside, join(folder, 'linked'))
  const words = ['--only', 'own', '--only', 'path-outside-workspace', '--format', 'json']
  const places = [4, 5, 6, 7].map((line) => `path-outside-workspace musterbook.yaml:${line}:5`)
  expect(found(check(folder, words))).toEqual([...places, 'house-nobody-told plans/a.md:13:13'])
  const quiet = ['--only', 'path-outside-workspace', '--format', 'json']
  expect(found(musterbook(['check', '--cwd', folder, ...quiet]))).toEqual(places)
})

test('a link within the workspace is followed; a name that means no file is a fault', () => {
  const folder = folderWith({
    ...workspace,
    'tools/real.mjs': house,
    'musterbook.yaml': 'locale: en\nplugins: rules\n',
  })
  writeFileSync(join(folder, 'rules/house.mjs'), 'export { default } from "../tools/real.mjs"')
  symlinkSync(join(folder, 'tools/real.mjs'), join(folder, 'rules/link.mjs'))
  expect(check(folder).stderr).toContain('there is a rule “house-nobody-told” in rules/house.mjs already')
  writeFileSync(join(folder, 'musterbook.yaml'), 'locale: en\nplugins: [rules/link.mjs, rules/none.mjs, plans/a.md]\n')
  const ran = check(folder, ['--format', 'json', '--only', 'own'])
  expect(found(ran)).toEqual(['house-nobody-told plans/a.md:13:13'])
  expect(ran.status).toBe(2)
  expect(ran.stderr).toContain('rules in rules/none.mjs, and there is no .mjs or .js file')
  expect(ran.stderr).toContain('rules in plans/a.md, and there is no .mjs or .js file')
})

test('--plugins without rules says so', () => {
  const ran = check(folderWith({ 'musterbook.yaml': 'locale: en\n', 'plans/a.md': plan() }), ['--only', 'schema'])
  expect(ran).toMatchObject({ status: 0, stderr: expect.stringContaining('the settings name no rules') })
})

test('persons of the workspace stand in nothing that a rule says', () => {
  const body = `const [{ data }] = context.workspace.units
    const { name, phone } = data.people['branch-manager']
    if (context.options.fail) throw new Error(name + ' ' + phone)
    return [{ path: '/title', values: { who: name + ' (' + phone + ')' } }]`
  const text = rule(body, 'options: { properties: { fail: {} } }').replace(
    "'Found.'",
    "'Ask {who}.', fix: 'Call {who}.'",
  )
  const folder = folderWith({
    'musterbook.yaml': settings,
    'plans/a.md': plan(),
    'plans/units/u.yaml': 'id: u\nname: 机构\npeople: { branch-manager: { name: 戚示例, phone: 000-0000-0201 } }\n',
    'rules/a.mjs': text,
  })
  const reports = ['json', 'stylish', 'sarif', 'markdown', 'github', 'junit', 'gitlab', 'rdjson']
  const outputs = reports.map((format) => check(folder, ['--only', 'own', '--format', format]).stdout)
  for (const output of outputs) {
    expect(output).toContain('Ask … (')
    expect(output).not.toMatch(/戚示例|0000-0201/)
  }
  writeFileSync(join(folder, 'musterbook.yaml'), `${settings}rules: { house-broken: [error, { fail: 1 }] }\n`)
  const { stderr } = check(folder, ['--only', 'own', '--debug'])
  expect(stderr).toContain('the rule “house-broken” failed')
  expect(stderr).not.toMatch(/戚示例|0000-0201/)
})

test('every format tells of it; SARIF has its texts, and says where a file could not be run', () => {
  const folder = folderWith({ ...workspace, 'rules/a.mjs': 'export default 7' })
  const sarif = JSON.parse(check(folder, ['--only', 'own', '--format', 'sarif']).stdout)
  const [run] = sarif.runs
  expect(run.tool.driver.rules).toMatchObject([
    {
      id: 'house-nobody-told',
      shortDescription: { text: 'A step with a limit that nobody is told of.' },
      help: { text: 'Write “done-when”.', markdown: expect.stringContaining('from rules/house.mjs') },
      defaultConfiguration: { level: 'warning' },
      properties: { tags: ['own'] },
    },
  ])
  expect(run.invocations).toMatchObject([
    { executionSuccessful: false, toolExecutionNotifications: [{ message: { text: /rules\/a\.mjs/ } }] },
  ])
  for (const format of ['stylish', 'json', 'github', 'gitlab', 'junit', 'markdown', 'rdjson']) {
    const { stdout } = check(folder, ['--only', 'own', '--format', format])
    expect(stdout).toContain('Nobody is told when “报告支行行长” is done.')
  }
  const [one] = (JSON.parse(check(folder, ['--only', 'own', '--format', 'json']).stdout) as JsonReport).findings
  expect(one).toMatchObject({
    url: 'rules/house.mjs',
    plan: 'a',
    path: '/steps/report-up/within',
    hint: 'Write “done-when”.',
  })
})

test('explain has its page and lists it, with the flag', () => {
  const folder = folderWith(workspace)
  const words = ['explain', '--cwd', folder]
  const page = musterbook([...words, 'house-nobody-told', '--plugins']).stdout
  expect(page).toContain('# house-nobody-told\n\nA step with a limit that nobody is told of.')
  expect(page).toContain('The head office counts minutes.')
  expect(page).toContain("A rule of this workspace's own, from rules/house.mjs")
  expect(musterbook([...words, '--plugins']).stdout).toContain("## The workspace's own")
  const list = JSON.parse(musterbook([...words, '--plugins', '--format', 'json']).stdout)
  expect(list).toContainEqual(
    expect.objectContaining({ id: 'house-nobody-told', group: 'own', severity: 'warning', fixable: false }),
  )
  expect(musterbook([...words, 'house-nobody-told'])).toMatchObject({ status: 2, stdout: '' })
  writeFileSync(join(folder, 'rules/b.mjs'), 'export default 7')
  const ran = musterbook([...words, '--plugins', 'house-nobody-told'])
  expect(ran).toMatchObject({ status: 2, stdout: page })
  expect(ran.stderr).toContain('rules/b.mjs')
})

test('what was found is remembered only as long as the file, and what it imports, are the same', () => {
  const runs = (folder: string): number => readFileSync(join(folder, 'runs'), 'utf8').length
  const folder = folderWith({ ...workspace, runs: '', 'rules/house.mjs': 'export { default } from "./lib/one.mjs"' })
  const env = { XDG_CACHE_HOME: join(folder, 'cache') }
  const write = (text: string): void => writeFileSync(join(folder, 'rules/lib/one.mjs'), text)
  mkdirSync(join(folder, 'rules/lib'))
  const look = (): string[] => found(check(folder, ['--only', 'own', '--format', 'json'], env))
  write(house)
  expect(look()).toEqual(['house-nobody-told plans/a.md:13:13'])
  expect(look()).toEqual(['house-nobody-told plans/a.md:13:13'])
  expect(readdirSync(join(folder, 'cache/musterbook/check'))).toHaveLength(1)
  write(house.replaceAll('within', 'owner'))
  expect(look()).toEqual(['house-nobody-told plans/a.md:12:12'])
  // Without the flag it is another question.
  expect(found(musterbook(['check', '--cwd', folder, '--format', 'json', '--only', 'schema'], { env }))).toEqual([])
  // Nobody knows what a file depends on that reads others.
  write(
    `import { appendFileSync } from 'node:fs'\nappendFileSync(${JSON.stringify(join(folder, 'runs'))}, 'x')\n${house}`,
  )
  look()
  const before = runs(folder)
  look()
  expect(runs(folder)).toBeGreaterThan(before)
})

test('--fix with rules of the workspace mends what it can and reports the rest', () => {
  const folder = folderWith({
    ...workspace,
    'plans/a.md': plan().replace('within: ', 'within：'),
  })
  const words = ['--fix', '--format', 'json', '--only', 'syntax', '--only', 'house-nobody-told']
  expect(found(check(folder, words))).toEqual(['house-nobody-told plans/a.md:13:13'])
})
