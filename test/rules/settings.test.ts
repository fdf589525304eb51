import { describe, expect, it } from 'vitest'
import { format, hasMessage, locales } from '../../src/messages/format.ts'
import { pathOf, rangeOf } from '../../src/model/file.ts'
import type { Problem } from '../../src/model/problem.ts'
import { readSettings } from '../../src/model/read-files.ts'
import { rules } from '../../src/rules/index.ts'
import { runRules } from '../../src/rules/run.ts'
import { type ResolvedSettings, resolveSettings } from '../../src/rules/settings.ts'
import { createSource } from '../../src/source/source.ts'
import { exampleWorkspace } from './example.ts'

const resolveText = (text: string): ResolvedSettings => {
  const settingsFile = readSettings(createSource('musterbook.yaml', text))
  const { profiles, rules: settingsRules } = settingsFile.data as {
    profiles?: string[]
    rules?: Record<string, 'off'>
  }
  return resolveSettings({ profiles, settingsRules, settingsFile })
}

describe('profiles', () => {
  // A rule that waits to be asked for is off.
  const onlyAsked = Object.fromEntries(rules.filter((rule) => rule.optIn).map((rule) => [rule.id, 'off']))

  it('recommended leaves every rule its own severity', () => {
    expect(resolveSettings({ profiles: ['recommended'] }).settings).toEqual(onlyAsked)
    expect(resolveSettings({}).settings).toEqual(onlyAsked)
  })

  it('minimal keeps errors only', () => {
    const { settings } = resolveSettings({ profiles: ['minimal'] })
    const kept = rules.filter((rule) => settings[rule.id] !== 'off')
    expect(kept.map((rule) => rule.severity)).toEqual(kept.map(() => 'error'))
    for (const rule of rules.filter((one) => one.stopsPrinting)) expect(kept).toContain(rule)
  })

  it('strict makes warnings errors, also those of a rule that is milder in places', () => {
    const workspace = exampleWorkspace({
      plan: 'steps: [{ id: reconcile, phase: recovery, title: 核对账款, owner: commander }]\nprinciples: []',
    })
    const only = rules.filter(({ id }) => id === 'step-without-time-limit' || id === 'no-principles')
    const severities = (profile: string): string[] =>
      runRules(workspace, {
        rules: only,
        settings: resolveSettings({ profiles: [profile] }).settings,
        today: '2026-07-01',
      }).map((finding) => finding.severity)
    expect(severities('recommended')).toEqual(['warning', 'warning'])
    expect(severities('strict')).toEqual(['error', 'error'])
    expect(severities('minimal')).toEqual([])
  })

  it('of several the gravest holds', () => {
    expect(resolveSettings({ profiles: ['minimal', 'recommended'] }).settings).toEqual(onlyAsked)
    expect(resolveSettings({ profiles: ['strict', 'minimal'] }).settings).toEqual(
      resolveSettings({ profiles: ['strict'] }).settings,
    )
  })
})

describe('settings and command line', () => {
  it('lays the command line over the settings over the profiles', () => {
    const { settings } = resolveSettings({
      profiles: ['strict'],
      settingsRules: { 'no-drill': 'warning', 'no-principles': 'off' },
      overrides: { 'no-principles': 'info' },
    })
    expect(settings).toMatchObject({ 'no-drill': 'warning', 'no-principles': 'info', 'raw-html': 'error' })
  })

  it('keeps options where the command line names a severity alone', () => {
    const { settings } = resolveSettings({
      settingsRules: { 'no-drill': ['error', { most: 3 }] },
      overrides: { 'no-drill': 'warning' },
    })
    expect(settings['no-drill']).toEqual(['warning', { most: 3 }])
  })

  it('tells of unknown names in the settings file at their place', () => {
    const { problems, faults } = resolveText('profiles: [recomended]\nrules: { no-dril: off, no-drill: off }\n')
    expect(faults).toEqual([])
    expect(problems.map(({ place }) => pathOf(place))).toEqual(['/profiles/0', '/rules/no-dril'])
    expect(problems.map(({ message }) => format(message, 'en'))).toEqual([
      'There is no profile “recomended”. Did you mean “recommended”?',
      'There is no rule “no-dril”. Did you mean “no-drill”?',
    ])
  })

  it.each([
    [
      'span-of-control: [info, { mots: 3 }]',
      '/rules/span-of-control/1/mots',
      'mots',
      'The rule “span-of-control” has no option “mots”. Did you mean “most”?',
    ],
    [
      'span-of-control: [info, { x: 3 }]',
      '/rules/span-of-control/1/x',
      'x',
      'The rule “span-of-control” has no option “x”. It has: most.',
    ],
    ['no-drill: [error, { most: 3 }]', '/rules/no-drill/1/most', 'most', 'The rule “no-drill” has no options.'],
    [
      'span-of-control: [info, { most: many }]',
      '/rules/span-of-control/1/most',
      'many',
      'Here stands a text; expected is a whole number. Write digits only, without a unit.',
    ],
    [
      'span-of-control: [info, { most: 0 }]',
      '/rules/span-of-control/1/most',
      '0',
      '“0” is too small: it must be at least 1.',
    ],
  ])('tells of a wrong option at its place: %s', (line, path, word, text) => {
    const source = `rules:\n  ${line}\n`
    const { problems, faults } = resolveText(source)
    expect(faults).toEqual([])
    expect(problems.map(({ place }) => pathOf(place))).toEqual([path])
    expect(problems.map(({ message }) => format(message, 'en'))).toEqual([text])
    const { start, end } = rangeOf((problems[0] as Problem).place)
    expect(source.slice(start, end)).toBe(word)
    for (const locale of locales) expect(hasMessage((problems[0] as Problem).message.key, locale)).toBe(true)
  })

  it('takes an option that the rule has', () => {
    expect(resolveText('rules: { span-of-control: [info, { most: 3 }] }\n').problems).toEqual([])
  })

  it.each([
    ['fatal', 'Did you mean “error”?'],
    ['critical', 'Did you mean “error”?'],
    ['warn', 'Did you mean “warning”?'],
    ['disable', 'Did you mean “off”?'],
    ['严重', '是不是“错误”？'],
    ['whatever', 'off, info, warning, error'],
  ])('tells what was meant by the severity %s', (word, text) => {
    const problems: Problem[] = []
    readSettings(createSource('musterbook.yaml', `rules: { no-drill: ${word} }\n`), problems)
    expect(problems.map(({ place }) => pathOf(place))).toEqual(['/rules/no-drill'])
    expect(format((problems[0] as Problem).message, /[a-z]/.test(word) ? 'en' : 'zh-Hans')).toContain(text)
  })

  it('tells of a list that is empty or too long', () => {
    const problems: Problem[] = []
    readSettings(createSource('musterbook.yaml', 'rules: { no-drill: [], raw-html: [error, {}, {}] }\n'), problems)
    expect(problems.map(({ message }) => message.key)).toEqual(['schema.empty-value', 'schema.too-many'])
  })

  it('tells of unknown names on the command line', () => {
    const { problems, faults } = resolveSettings({
      profiles: ['cn'],
      overrides: { 'no-dril': 'off', 'no-drill': 'eror', constructor: 'off', 'raw-html': '' },
    })
    expect(problems).toEqual([])
    expect(faults.map((fault) => format(fault, 'en'))).toEqual([
      'There is no profile “cn”. There are: minimal, recommended, strict, cn-bank, cn-unit, fire-cn, gbt-29639.',
      'There is no rule “no-dril”. Did you mean “no-drill”?',
      '“eror” is not a severity. Did you mean “error”?',
      'There is no rule “constructor”. Run “musterbook explain” for the list.',
      '“” is not a severity. Write error, warning, info or off.',
    ])
    for (const fault of faults) for (const locale of locales) expect(hasMessage(fault.key, locale)).toBe(true)
  })
})
