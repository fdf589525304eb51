import type { VagueWord } from '../language/vague.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Report } from './rule.ts'
import { bodyTexts, keysOf, type Text, valueTexts } from './texts.ts'

/** Texts that say what is done: not names, principles, prohibitions, history or the story of a drill. */
const instructions = new RegExp(
  `^(?:${[
    'summary|scope|field/(?:use-when|first|actions/text)',
    'steps/(?:title|action|when|done-when|until)',
    'roles/duties|risks/measures|cases/criteria',
    'levels/(?:criteria|lifted-when|escalates/when)|thresholds/(?:source|occurs|lifted-when)',
    '(?:activation|termination)/(?:criteria|procedure)',
    'reports/(?:channel|content)|communications/(?:text|stages/say)|contacts/(?:purpose|agreement)',
    'training/(?:topic|form|assessment)|drills/evaluation|recovery/(?:evaluation|restore|actions/what)',
  ].join('|')})$`,
)

/** What plans tell people to do: front matter, bodies and the files that bodies include. */
export function instructionsIn({ files, drills, records }: Workspace): Text[] {
  const others = new Set([...drills, ...records].map(({ file }) => file))
  return files
    .filter((file) => file.schema === 'plan' && !others.has(file))
    .flatMap((file) => [...valueTexts(file, (pointer) => instructions.test(keysOf(pointer))), ...bodyTexts(file)])
}

/** One finding a text, however many vague words it holds. */
export function reportVague(text: Text, words: readonly VagueWord[]): Report[] {
  const [first] = words
  if (!first) return []
  const named = [...new Set(words.map(({ word }) => word))]
  return [
    { place: text.place(first), message: 'text', values: { words: named.map((word) => `“${word}”`), n: named.length } },
  ]
}
