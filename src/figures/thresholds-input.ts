import { formatComparison, parseComparison } from '../language/comparison.ts'
import { formatDuration, parseDuration } from '../language/duration.ts'
import { recurrenceText } from '../language/recurrence.ts'
import { format, type Locale } from '../messages/format.ts'
import type { Plan } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { Level, Threshold } from '../model/types.ts'
import type { ThresholdInput } from './thresholds.ts'

const systems = ['event', 'warning', 'response'] as const

/** The ladders of a plan, one for each system of levels that its thresholds lead to: they are never mixed. */
export function thresholdInputs(plan: Plan, locale: Locale): ThresholdInput[] {
  const indicators = (plan.data.thresholds ?? []).map((threshold) => {
    const comparisons = Object.entries(threshold.limits ?? {}).map(([level, written]) => ({
      level: find(plan.data.levels, level)?.item.id ?? level,
      comparison: parseComparison(written, threshold.unit),
      written,
    }))
    const lessIsWorse =
      comparisons.length > 0 && comparisons.every(({ comparison }) => comparison && comparison.low === undefined)
    const marks: Record<string, string> = {}
    for (const { level, comparison, written } of comparisons) {
      const unit = comparison?.unit === '%' || comparison?.unit === '‰' ? comparison.unit : undefined
      marks[level] = comparison ? formatComparison({ ...comparison, unit }, locale) : written
    }
    for (const reference of threshold.occurs === undefined ? [] : (threshold.triggers ?? [])) {
      const level = find(plan.data.steps, reference) ? undefined : find(plan.data.levels, reference)?.item
      if (level && threshold.occurs) marks[level.id] = threshold.occurs
    }
    return { name: threshold.indicator, notes: notesOf(threshold, lessIsWorse, locale), marks }
  })
  return systems.flatMap((system) => {
    const levels = (plan.data.levels ?? []).filter((level) => (level.system ?? 'response') === system)
    const used = indicators.filter(({ marks }) => levels.some(({ id }) => marks[id] !== undefined))
    if (used.length === 0) return []
    return [
      {
        levels: levels.map((level) => ({ id: level.id, name: level.name, note: authority(plan, level, locale) })),
        indicators: used,
      },
    ]
  })
}

function notesOf(threshold: Threshold, lessIsWorse: boolean, locale: Locale): string[] {
  const say = (key: string, values: Record<string, string> = {}): string =>
    format({ key: `figure.thresholds.${key}`, values }, locale)
  const { unit, window, every } = threshold
  const notes = lessIsWorse
    ? [unit && unit !== '%' ? say('unit-less-is-worse', { unit }) : say('less-is-worse')]
    : unit && unit !== '%'
      ? [unit]
      : []
  if (threshold.against) notes.push(say(`against.${threshold.against}`))
  if (threshold.occurs !== undefined) notes.push(say('occurs'))
  const duration = window === undefined ? undefined : parseDuration(window)
  if (window !== undefined) notes.push(say('window', { window: duration ? formatDuration(duration, locale) : window }))
  if (every !== undefined) notes.push(recurrenceText(every, locale))
  return notes
}

function authority(plan: Plan, level: Level, locale: Locale): string | undefined {
  if (level.authority === undefined) return undefined
  const role = find(plan.data.roles, level.authority)?.item
  const name = role?.name ?? level.authority
  return format({ key: 'figure.thresholds.authority', values: { role: name } }, locale)
}
