import { formatDuration, parseDuration } from '../../language/duration.ts'
import { formatRecurrence, parseRecurrence } from '../../language/recurrence.ts'
import { format, type Locale } from '../../messages/format.ts'
import type { Said } from '../../model/types.ts'
import type { MessageValue } from '../../source/finding.ts'
import { rules } from '../index.ts'
import type { Demand, Profile } from './resolve.ts'
import { saying, sourceOf } from './saying.ts'

/** A clause as `explain --profile P --format json` lists it. */
export interface ClauseSummary {
  readonly source?: string
  readonly clause: string
  readonly kinds: readonly string[]
  readonly hazards: readonly string[]
  readonly asks: string
  readonly sections: readonly { readonly id: string; readonly title: string }[]
  readonly rules: readonly string[]
  readonly ceilings: readonly { readonly id: string; readonly title: string; readonly within: string }[]
  readonly intervals: readonly { readonly id: string; readonly title: string; readonly every: string }[]
  readonly 'by-hand'?: string
  readonly verify: boolean
}

export interface ProfileSummary {
  readonly name: string
  readonly title: string
  readonly summary: string
  readonly extends: readonly string[]
  readonly severities: Readonly<Record<string, string>>
  readonly clauses: readonly ClauseSummary[]
}

/** A profile and its clauses as data. Rules that there are not yet are left out. */
export function summariseProfile(profile: Profile, locale: Locale): ProfileSummary {
  const text = (said: Said | undefined): string =>
    said === undefined ? '' : format({ key: 'annex.text', values: { text: saying(said) } }, locale)
  const known = new Set(rules.map(({ id }) => id))
  const { name, title, summary, parents, severities } = profile
  return {
    name,
    title: text(title),
    summary: text(summary),
    extends: parents,
    severities: Object.fromEntries(Object.entries(severities).map(([rule, wish]) => [rule, wish.severity])),
    clauses: profile.clauses.map((clause) => ({
      source: clause.source,
      clause: clause.clause,
      kinds: clause.kinds ?? [],
      hazards: clause.hazards ?? [],
      asks: text(clause.asks),
      sections: chosen(profile.sections, clause.sections).map(({ id, title: own }) => ({ id, title: text(own) })),
      rules: (clause.rules ?? []).filter((rule) => known.has(rule)),
      ceilings: chosen(profile.ceilings, clause.ceilings).map(({ id, title: own, within }) => ({
        id,
        title: text(own),
        within,
      })),
      intervals: chosen(profile.intervals, clause.intervals).map(({ id, title: own, every }) => ({
        id,
        title: text(own),
        every,
      })),
      'by-hand': clause['by-hand'] && text(clause['by-hand']),
      verify: clause.verify === true,
    })),
  }
}

/** A profile's page as Markdown: what it is built on, and its table of clauses. */
export function explainProfile(profile: Profile, locale: Locale): string {
  const say = (key: string, values?: Readonly<Record<string, MessageValue | undefined>>): string =>
    format({ key: `profile.${key}`, values }, locale)
  const { name, title, summary, extends: parents, severities, clauses } = summariseProfile(profile, locale)
  const changed = Object.entries(severities).map(
    ([rule, severity]) => `\`${rule}\` ${format({ key: `severity.${severity}` }, locale)}`,
  )
  const facts = [
    ...(parents.length > 0 ? [say('extends', { names: parents })] : []),
    ...(profile.only ? [say('only', { rules: profile.only.map((rule) => `\`${rule}\``) })] : []),
    ...(profile.raised ? [say('raised')] : []),
    ...(changed.length > 0 ? [say('severities', { rules: changed })] : []),
  ]
  return `${[
    `# ${name}`,
    title,
    ...(summary === '' ? [] : [summary]),
    ...(facts.length > 0 ? [facts.map((fact) => `- ${fact}`).join('\n')] : []),
    ...(clauses.length > 0 ? [`## ${say('clauses')}`, table(profile, clauses, locale), say('note')] : []),
  ].join('\n\n')}\n`
}

function table(profile: Profile, clauses: readonly ClauseSummary[], locale: Locale): string {
  const say = (key: string, values?: Readonly<Record<string, MessageValue | undefined>>): string =>
    format({ key: `profile.${key}`, values }, locale)
  const join = (parts: readonly string[]): string => parts.map((part) => part.replaceAll('|', '\\|')).join('<br>')
  const rows = clauses.map((clause, index) => {
    const kinds = clause.kinds.map((kind) => say(`kind.${kind}`))
    const where = [...kinds, ...clause.hazards.map((hazard) => `\`${hazard}\``)]
    const checks = [
      ...clause.sections.map(({ id, title }) => say('section', { title, id: `\`${id}\`` })),
      ...clause.ceilings.map(({ title, within }) => say('ceiling', { title, within: timeIn(within, locale) })),
      ...clause.intervals.map(({ title, every }) => say('interval', { title, every: everyIn(every, locale) })),
      ...(clause.rules.length > 0 ? [clause.rules.map((rule) => `\`${rule}\``).join(' ')] : []),
    ]
    const byHand = [
      ...(clause['by-hand'] === undefined ? [] : [clause['by-hand']]),
      ...(clause.verify ? [say('verify')] : []),
    ]
    const source = format(
      { key: 'annex.text', values: { text: sourceOf(profile.clauses[index] as Demand<{ source?: string }>) } },
      locale,
    )
    const cells = [[source], where.length > 0 ? [where.join(', ')] : [say('every')], [clause.asks], checks, byHand]
    return `| ${cells.map(join).join(' | ')} |`
  })
  const head = ['clause', 'for', 'asks', 'checked', 'by-hand'].map((key) => say(`column.${key}`))
  return [`| ${head.join(' | ')} |`, '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}

function timeIn(within: string, locale: Locale): string {
  const duration = parseDuration(within)
  return duration ? formatDuration(duration, locale) : within
}

function everyIn(every: string, locale: Locale): string {
  const recurrence = parseRecurrence(every)
  return recurrence ? formatRecurrence(recurrence, locale) : every
}

function chosen<T extends { readonly id: string }>(entries: readonly T[], ids: readonly string[] = []): T[] {
  return entries.filter(({ id }) => ids.includes(id))
}
