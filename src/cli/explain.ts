import type { Command } from 'commander'
import { format } from '../messages/format.ts'
import { suggest } from '../model/suggest.ts'
import { UserFault } from '../source/fault.ts'
import { oneOf } from './options.ts'
import type { OwnLoaded } from './own.ts'
import type { Session } from './session.ts'

interface ExplainOptions {
  readonly format: string
  readonly profile?: string
  readonly plugins?: boolean
}

/** Adds `explain`: a rule's page, a profile's, or the list of rules. */
export function addExplain(program: Command, session: Session): void {
  const text = (key: string): string => format({ key }, session.locale)
  program
    .command('explain')
    .description(text('help.explain'))
    .usage(text('help.explain-usage'))
    .argument('[rule]', text('help.explain-rule'))
    .option('--profile <P>', text('help.explain-profile'))
    .option('--plugins', text('help.explain-plugins'))
    .option('--format <FORMAT>', text('help.explain-format'), oneOf('--format', ['text', 'json']), 'text')
    .action((rule: string | undefined, options: ExplainOptions) =>
      rule === undefined && options.profile !== undefined
        ? explainProfileNamed(options.profile, options, session)
        : explain(rule, options, session),
    )
}

async function explain(id: string | undefined, options: ExplainOptions, session: Session): Promise<void> {
  const [{ rules: builtIn }, { explainList, explainRule, summariseRules }] = await Promise.all([
    import('../rules/index.ts'),
    import('../rules/explain.ts'),
  ])
  const own = options.plugins ? await ownRules(session) : undefined
  const rules = [...builtIn, ...(own?.rules ?? [])]
  const chosen = id === undefined ? rules : rules.filter((rule) => rule.id === id)
  const [first] = chosen
  if (!first) {
    if (own?.complete === false) return failFor(own, session)
    throw unknownRule(id ?? '', rules)
  }
  if (options.format === 'json') {
    session.found(`${JSON.stringify(summariseRules(chosen, session.locale), undefined, 2)}\n`)
  } else session.found(id === undefined ? explainList(rules, session.locale) : explainRule(first, session.locale))
  await failFor(own, session)
}

/** Rules of the workspace's own: to be explained they are loaded, and look at no plan. */
async function ownRules(session: Session): Promise<OwnLoaded> {
  const [{ findInput }, { findOwn, loadOwn }] = await Promise.all([import('../io/files/load.ts'), import('./own.ts')])
  const found = findInput(session.options)
  if (found.plugins.length === 0) session.say({ key: 'notice.no-plugins' })
  return loadOwn(findOwn(found, session).own)
}

async function failFor(own: OwnLoaded | undefined, session: Session): Promise<void> {
  if (own?.complete === false) (await import('./own.ts')).failFor(own.faults, session)
}

/** A profile that comes with the program, or a file of the workspace. */
async function explainProfileNamed(name: string, { format: wish }: ExplainOptions, session: Session): Promise<void> {
  const [{ readAssetOf }, { rootOf }, { readProfiles }, { profileOf }, { unknownProfile }, pages] = await Promise.all([
    import('../io/files/guard.ts'),
    import('../io/files/load.ts'),
    import('../model/profile-files.ts'),
    import('../rules/profiles/resolve.ts'),
    import('../rules/profiles/problems.ts'),
    import('../rules/profiles/explain.ts'),
  ])
  const root = rootOf(session.options.cwd)
  const files = readProfiles([name], (path) => readAssetOf(root, path), [])
  const profile = profileOf(name, files)
  if (!profile) {
    const { key, values } = unknownProfile(name)
    throw new UserFault(key, values)
  }
  const { locale } = session
  session.found(
    wish === 'json'
      ? `${JSON.stringify(pages.summariseProfile(profile, locale), undefined, 2)}\n`
      : pages.explainProfile(profile, locale),
  )
}

function unknownRule(id: string, rules: readonly { readonly id: string }[]): UserFault {
  const ids = rules.map((rule) => rule.id)
  const near = suggest(id, ids)
  return new UserFault(near ? 'fault.unknown-rule-near' : 'fault.unknown-rule', { id, near })
}
