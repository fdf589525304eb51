import { dateOfDay, dayNumber } from '../language/calendar.ts'
import { format, type Locale } from '../messages/format.ts'
import type { CalendarDrill, CalendarInput } from './calendar-input.ts'
import { arrowhead, box, line, tag, tagWidth, text, textLines, textOnPaper } from './draw.ts'
import { drillLetter, drillMark } from './drill-marks.ts'
import { textWidth } from './measure.ts'
import { blockWidth, type Figure, type FigureOptions, type Markup, picture } from './svg.ts'
import { wrap } from './wrap.ts'

/** From the first day of a month to the first day of another. */
interface Months {
  readonly from: number
  readonly to: number
  /** The first days of the months, and of the one after. */
  readonly starts: readonly number[]
  readonly x: (day: number) => number
}

const left = 118
const right = 398
const head = 28
const most = { drills: 24, past: 12 }

/** The drills of the months ahead, and of those before in which one was held: a row each. One drill alone needs no picture. */
export function calendarFigure(
  { today, drills }: CalendarInput,
  { locale, idPrefix }: FigureOptions,
): Figure | undefined {
  const dated = drills.filter(({ held, planned, sealed }) => held.length > 0 || planned !== undefined || sealed)
  if (drills.length < 2 || dated.length === 0) return undefined
  const shown = drills.slice(0, most.drills)
  const months = monthsFor(today, shown)
  const rows = shown.map((drill) => rowOf(drill, locale))
  const bottom = rows.reduce((sum, { height }) => sum + height, head)
  const body: Markup[] = [...drawMonths(months, bottom, locale)]
  const over: Markup[] = []
  let top = head
  rows.forEach((row, index) => {
    const drill = shown[index] as CalendarDrill
    const middle = top + row.height / 2
    if (index > 0) body.push(line('hair', [0, top], [blockWidth, top]))
    body.push(text(0, top + 11, drillLetter(index), { size: 'm', weight: 700 }))
    body.push(...textLines(11, top + 11, row.name, 10, { size: 'm', weight: 700 }))
    body.push(...textLines(11, top + 11 + row.name.length * 10, row.notes, 10, { tone: 'soft' }))
    over.push(...drawDays(drill, middle, months, today, locale), ...drawNext(drill, middle, locale))
    top += row.height
  })
  const now = months.x(today)
  return picture({
    kind: 'calendar',
    idPrefix,
    height: bottom + 16,
    title: format({ key: 'figure.calendar.title' }, locale),
    description: describe(shown, locale),
    reading: readingOf(shown, locale),
    body: [
      ...body,
      line('otherwise', [now, head], [now, bottom]),
      arrowhead([now, bottom], 'up', 'solid'),
      ...over,
      line('rule', [0, head], [blockWidth, head]),
      line('rule-thin', [0, bottom], [blockWidth, bottom]),
      text(now, bottom + 13, format({ key: 'figure.calendar.today', values: { date: short(today, locale) } }, locale), {
        anchor: 'middle',
      }),
    ],
  })
}

/** A year ahead, and as much before as holds the last time of each, at most a year. */
function monthsFor(today: number, drills: readonly CalendarDrill[]): Months {
  const now = dateOfDay(today)
  const first = (offset: number): number => dayNumber({ ...addedMonths(now.year, now.month, offset), day: 1 })
  const oldest = Math.min(
    today,
    ...drills.flatMap(({ held, due, overdue }) => [...held.slice(-1), ...(overdue && due !== undefined ? [due] : [])]),
  )
  let past = 0
  while (past < most.past && first(-past) > oldest) past++
  const starts = Array.from({ length: past + 13 }, (_, index) => first(index - past))
  const [from = 0, to = 1] = [starts[0], starts.at(-1)]
  return { from, to, starts, x: (day) => left + ((day - from) / (to - from)) * (right - left) }
}

function addedMonths(year: number, month: number, offset: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + offset
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

function drawMonths({ starts, x }: Months, bottom: number, locale: Locale): Markup[] {
  const pitch = (right - left) / (starts.length - 1)
  const marks: Markup[] = []
  starts.forEach((start, index) => {
    const { year, month } = dateOfDay(start)
    const isQuarter = month % 3 === 1
    marks.push(line('hair', [x(start), isQuarter ? 12 : head - 4], [x(start), isQuarter ? bottom : head]))
    const end = starts[index + 1]
    if (end === undefined) return
    const label = pitch >= 11.5 ? x(start) + (x(end) - x(start)) / 2 : x(start) + 1.5 * pitch
    if (pitch >= 11.5 || (isQuarter && index + 2 < starts.length - 1))
      marks.push(text(label, 23, monthLabel(month, pitch, locale), { anchor: 'middle' }))
    const room = x(starts[Math.min(starts.length - 1, index + 13 - month)] ?? end) - x(start)
    if ((month === 1 || index === 0) && room > 26)
      marks.push(
        text(x(start) + 2, 9, format({ key: 'figure.calendar.year', values: { year } }, locale), { weight: 700 }),
      )
  })
  marks.push(text(blockWidth, 23, format({ key: 'figure.calendar.next' }, locale), { tone: 'soft', anchor: 'end' }))
  marks.push(text(0, 23, format({ key: 'figure.calendar.drill' }, locale), { tone: 'soft' }))
  return marks
}

function monthLabel(month: number, pitch: number, locale: Locale): string {
  if (pitch >= 11.5) return String(month)
  return format({ key: 'figure.calendar.quarter', values: { first: month, last: month + 2 } }, locale)
}

interface Row {
  readonly name: readonly string[]
  readonly notes: readonly string[]
  readonly height: number
}

function rowOf({ name, every, owner }: CalendarDrill, locale: Locale): Row {
  const notes = [every, owner].filter((one) => one !== undefined && one !== '').join(locale === 'en' ? ' · ' : ' · ')
  const names = wrap(name, left - 18, { size: 'm', weight: 700 }, 2)
  const lines = notes ? wrap(notes, left - 18, { size: 's' }, 3) : []
  return { name: names, notes: lines, height: Math.max(22, (names.length + lines.length) * 10 + 6) }
}

function drawDays(drill: CalendarDrill, y: number, months: Months, today: number, locale: Locale): Markup[] {
  const { held, planned, due, dueAgain, sealed, kind } = drill
  const clamp = (day: number): number => months.x(Math.min(months.to, Math.max(months.from, day)))
  const isIn = (day: number | undefined): day is number => day !== undefined && day >= months.from && day <= months.to
  const last = held.at(-1)
  const marks: Markup[] = []
  const period = (from: number, to: number): void => {
    marks.push(line('edge', [clamp(from), y], [clamp(to), y]))
    if (isIn(to)) marks.push(line('rule', [months.x(to), y - 6], [months.x(to), y + 6]))
  }
  if (due !== undefined && last !== undefined) period(last, due)
  if (dueAgain !== undefined && planned !== undefined) period(planned, dueAgain)
  if (sealed) {
    const until = due !== undefined && due > today ? due : months.to
    const [start, end] = [months.x(today) + 1, clamp(until)]
    const words = format({ key: 'figure.calendar.sealed' }, locale)
    if (end - start > 6) marks.push(box('node-outside', start, y - 6, end - start, 12))
    if (textWidth(words, { size: 's' }) < end - start - 6)
      marks.push(text((start + end) / 2, y + 2.7, words, { anchor: 'middle' }))
  }
  for (const day of held) if (isIn(day)) marks.push(drillMark(kind, [months.x(day), y], true))
  if (isIn(planned)) marks.push(drillMark(kind, [months.x(planned), y], false))
  return marks
}

/** The next day, or why there is none. */
function drawNext({ planned, sealed, overdue }: CalendarDrill, y: number, locale: Locale): Markup[] {
  if (overdue) {
    const words = format({ key: 'figure.calendar.overdue' }, locale)
    return tag(blockWidth - tagWidth(words), y - 5.5, words)
  }
  const words =
    planned === undefined
      ? format({ key: sealed ? 'figure.calendar.sealed-short' : 'figure.calendar.open' }, locale)
      : short(planned, locale)
  return textOnPaper(blockWidth, y + 2.7, words, { weight: planned === undefined ? 400 : 700, anchor: 'end' })
}

/** `12-16`, `16 Dec`: the year is on the axis. */
function short(day: number, locale: Locale): string {
  const { month, day: of } = dateOfDay(day)
  return locale === 'en' ? `${of} ${monthNames[month - 1]}` : `${month}-${of}`
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function describe(drills: readonly CalendarDrill[], locale: Locale): string {
  return drills
    .map((drill, index) => {
      const values = {
        drill: `${drillLetter(index)} ${drill.name}`,
        date: date(drill.planned, locale),
        last: date(drill.held.at(-1), locale),
      }
      const key = drill.overdue ? 'overdue' : drill.sealed ? 'sealed' : drill.planned === undefined ? 'open' : 'planned'
      return format({ key: `figure.calendar.description-${key}`, values }, locale)
    })
    .join(locale === 'en' ? ' ' : '')
}

function date(day: number | undefined, locale: Locale): string {
  if (day === undefined) return '—'
  const { year } = dateOfDay(day)
  return locale === 'en' ? `${short(day, locale)} ${year}` : `${year}-${short(day, locale)}`
}

/** Explains the signs that this figure uses, and no others. */
function readingOf(drills: readonly CalendarDrill[], locale: Locale): string {
  const signs = [
    ['held', drills.some(({ held }) => held.length > 0)],
    ['planned', drills.some(({ planned }) => planned !== undefined)],
    ['due', drills.some(({ due, dueAgain }) => due !== undefined || dueAgain !== undefined)],
    ['sealed', drills.some(({ sealed }) => sealed)],
  ] as const
  const used = signs
    .filter(([, present]) => present)
    .map(([sign]) => format({ key: `figure.calendar.sign.${sign}` }, locale))
  return locale === 'en' ? used.join(' ') : `${used.join('；')}。`
}
