import type { Command } from 'commander'
import type { KeyLanguage } from '../language/spelling.ts'
import { format } from '../messages/format.ts'
import type { Translated } from '../model/translate-keys.ts'
import { UserFault } from '../source/fault.ts'
import { positionAt, type Source } from '../source/source.ts'
import { oneOf } from './options.ts'
import type { Session } from './session.ts'

interface FmtOptions {
  readonly keys?: KeyLanguage
  readonly check?: boolean
}

const languages = ['zh-Hans', 'zh-Hant', 'en']

/** Adds `fmt`: writes the keys of plans, units and settings in another language, and nothing else. */
export function addFmt(program: Command, session: Session): void {
  const text = (key: string): string => format({ key }, session.locale)
  program
    .command('fmt')
    .description(text('help.fmt'))
    .usage(text('help.fmt-usage'))
    .argument('[path...]', text('help.fmt-path'))
    .option('--keys <L>', text('help.fmt-keys'), oneOf('--keys', languages))
    .option('--check', text('help.fmt-check'))
    .action((paths: string[], options: FmtOptions) => fmt(paths, options, session))
}

async function fmt(paths: readonly string[], { keys, check = false }: FmtOptions, session: Session): Promise<void> {
  if (!keys) throw new UserFault('fault.fmt-keys', { languages })
  const [{ findInput }, { rewriteText }, { translateKeys }] = await Promise.all([
    import('../io/files/load.ts'),
    import('../io/files/rewrite.ts'),
    import('../model/translate-keys.ts'),
  ])
  const { root, input, isAsked, notices } = findInput({ ...session.options, paths })
  for (const notice of notices) session.say(notice)
  const { settings, documents, units } = input
  const asked = [
    ...(notices.length > 0 ? [] : [{ source: settings, kind: 'settings' as const }]),
    ...documents.map((source) => ({ source, kind: 'document' as const })),
    ...units.map((source) => ({ source, kind: 'units' as const })),
  ].filter(({ source }) => isAsked(source.path))
  let changed = 0
  for (const { source, kind } of asked) {
    const translated = translateKeys(source, kind, keys)
    if (!translated) continue
    if ('left' in translated) sayLeft(source, translated, session)
    else if (translated.edits.length > 0) {
      if (!check) await rewriteText(root, source, translated.text)
      const values = { path: source.path, count: translated.edits.length }
      session.say({ key: check ? 'fmt.would-change' : 'fmt.changed', values })
      changed++
    }
  }
  if (asked.length === 0) session.say({ key: 'notice.nothing-asked', values: { paths } })
  else if (changed === 0) session.say({ key: 'fmt.nothing-to-do', values: { count: asked.length } })
  else if (check) session.fail()
}

function sayLeft(source: Source, { left, at }: Extract<Translated, { left: unknown }>, session: Session): void {
  const { line, column } = positionAt(source, at)
  session.say({ key: `fmt.left-${left}`, values: { path: source.path, line, column } })
  session.fail()
}
