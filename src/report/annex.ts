import { format, type Locale } from '../messages/format.ts'
import type { ClauseResult, Spot } from '../rules/profiles/clauses.ts'
import type { Texts } from '../source/finding.ts'
import { repositoryPath } from './place.ts'

export interface AnnexInput {
  readonly clauses?: readonly ClauseResult[]
  readonly locale: Locale
  readonly folder?: string
}

/** The evidence for each clause of the profiles: a table a plan, as parts of a Markdown report. `inert` makes text of a plan safe. */
export function annex({ clauses = [], locale, folder }: AnnexInput, inert: (text: string) => string): string[] {
  if (clauses.length === 0) return []
  const say = (key: string): string => format({ key: `annex.${key}` }, locale)
  const said = (text: Texts | undefined): string => inert(format({ key: 'annex.text', values: { text } }, locale))
  const spot = ({ file, line, what }: Spot): string => {
    const place = `<code>${inert(`${repositoryPath(file, folder)}:${line}`)}</code>`
    return what ? `${place} ${said(what)}` : place
  }
  const head = ['clause', 'asks', 'state', 'where'].map(say).join(' | ')
  const plans = [...new Map(clauses.map(({ file, plan }) => [file, plan]))].map(([file, title]) => {
    const own = clauses.filter((one) => one.file === file && one.state !== 'not-applicable')
    const rows = own.map((one) => {
      const state = one.state === 'gap' ? `**${say('gap')}**` : say(one.state)
      const byHand = one.byHand ? [`${say('check')} ${said(one.byHand)}`] : []
      const where = [...one.places.map(spot), ...byHand, ...(one.verify ? [say('verify')] : [])].join('<br>')
      return `| ${said(one.clause)} | ${said(one.asks)} | ${state} | ${where} |`
    })
    const name = `### ${inert(title)} (<code>${inert(repositoryPath(file, folder))}</code>)`
    return rows.length === 0 ? '' : `${name}\n\n${[`| ${head} |`, '| --- | --- | --- | --- |', ...rows].join('\n')}`
  })
  return [`## ${say('title')}`, say('note'), ...plans.filter((part) => part !== '')]
}
