import { isMapping, type Pointer, parsePointer, valueAt } from '../../language/pointer.ts'
import { type ModelFile, type Place, rangeOf } from '../../model/file.ts'
import { findPlan } from '../../model/references.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { OwnRelated } from './rule.ts'

/** Where a report points to. Undefined where it names a plan, a unit or a file that is not there. */
export function ownPlace(report: OwnRelated, workspace: Workspace, home: string | undefined): Place | undefined {
  const ground = groundOf(report, workspace, home)
  if (!ground) return undefined
  const { file, base, data } = ground
  const { path = [], at, quote, nth } = report
  const segments = typeof path === 'string' ? parsePointer(path.replace(/^(?=[^/])/, '/')) : path
  const { pointer, isWhole } = follow(data, segments)
  if (segments.length === 0 && base.length === 0) return ofFile(file, quote, nth)
  // What is missing from the front matter as a whole stands for nothing in it.
  if (!isWhole && pointer.length === 0 && base.length === 0) return { file, pointer, at: 'first-key' }
  const place: Place = { file, pointer: [...base, ...pointer], at: isWhole && at === 'key' ? 'key' : 'value' }
  return isWhole && quote !== undefined ? within(place, quote, nth) : place
}

interface Ground {
  readonly file: ModelFile
  readonly base: Pointer
  /** What the rule was given: ids stand in it that the author did not write. */
  readonly data: unknown
}

function groundOf(
  { plan, unit, file }: OwnRelated,
  workspace: Workspace,
  home: string | undefined,
): Ground | undefined {
  const { plans, units, files, settingsFile } = workspace
  if (unit !== undefined) {
    const found = units.find(({ id }) => id === unit)
    return found && { file: found.file, base: found.base, data: found.data }
  }
  if (plan !== undefined) {
    const found = findPlan(plans, plan)
    return found && { file: found.file, base: [], data: found.data }
  }
  const path = file ?? home
  const found = path === undefined ? settingsFile : files.find(({ source }) => source.path === path)
  const own = plans.find((one) => one.file === found)
  return found && { file: found, base: [], data: own?.data ?? found.data }
}

/** As far as a path leads: by keys, and in lists by ids or indices. */
function follow(data: unknown, path: readonly (string | number)[]): { pointer: Pointer; isWhole: boolean } {
  const pointer: (string | number)[] = []
  for (const segment of path) {
    const value = valueAt(data, pointer)
    const next = Array.isArray(value) ? indexIn(value, segment) : isKey(value, segment) ? String(segment) : undefined
    if (next === undefined) return { pointer, isWhole: false }
    pointer.push(next)
  }
  return { pointer, isWhole: true }
}

function indexIn(list: readonly unknown[], segment: string | number): number | undefined {
  const byId = list.findIndex((item) => isMapping(item) && item.id === segment)
  if (byId >= 0) return byId
  const index = /^\d+$/.test(String(segment)) ? Number(segment) : list.length
  return index < list.length ? index : undefined
}

function isKey(value: unknown, segment: string | number): boolean {
  return isMapping(value) && Object.hasOwn(value, segment)
}

/** A part of the Markdown; the first key of the front matter, or of the settings, for the file as a whole. */
function ofFile(file: ModelFile, quote: string | undefined, nth: number | undefined): Place {
  const whole: Place = { file, pointer: [], at: 'first-key' }
  const { body } = file
  const at = body && quote !== undefined ? nthIndex(body.text, quote, nth) : -1
  if (!body || quote === undefined || at < 0) return whole
  return { file, pointer: [], range: { start: body.base + at, end: body.base + at + quote.length } }
}

/** A part of a value, where its characters stand in the source as they are. */
function within(place: Place, quote: string, nth: number | undefined): Place {
  const { start, end } = rangeOf(place)
  const at = nthIndex(place.file.source.text.slice(start, end), quote, nth)
  return at < 0 ? place : { ...place, range: { start: start + at, end: start + at + quote.length } }
}

function nthIndex(text: string, quote: string, nth = 1): number {
  if (quote === '') return -1
  let at = -1
  for (let count = 0; count < nth; count++) {
    at = text.indexOf(quote, at + 1)
    if (at < 0) return -1
  }
  return at
}
