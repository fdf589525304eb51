import type { FoundInput } from '../../io/files/load.ts'
import { rewriteText } from '../../io/files/rewrite.ts'
import { listChanges } from '../../report/listing.ts'
import { withoutPersons } from '../../report/persons.ts'
import type { LintOptions } from '../lint.ts'
import { lint } from '../lint.ts'
import type { Session } from '../session.ts'
import { type Fixed, fix } from './fix.ts'
import { withTexts } from './overlay.ts'

export interface MendOptions {
  readonly found: FoundInput
  readonly lint: LintOptions
  readonly isAsked: (file: string) => boolean
  /** Lists what would change, and changes nothing. */
  readonly dryRun: boolean
  /** Whether standard output is for people: then the list goes there, else to standard error. */
  readonly isForPeople: boolean
}

/** Writes the changes that findings offer, or lists them. Returns what is found then. */
export async function mend(
  { found, lint: options, isAsked, ...how }: MendOptions,
  session: Session,
): Promise<FoundInput> {
  const fixed = fix({ found, cwd: session.options.cwd, lint: options, isAsked })
  for (const path of fixed.takenBack) session.say({ key: 'notice.fix-taken-back', values: { path } })
  if (how.dryRun) {
    const list = listing(fixed, options)
    if (how.isForPeople) session.found(list)
    else process.stderr.write(list)
    session.say({ key: 'notice.would-fix', values: { count: fixed.count, files: fixed.files.length } })
    return found
  }
  for (const { before, after } of fixed.files) await rewriteText(found.root, before, after.text)
  session.say({ key: 'notice.fixed', values: { count: fixed.count, files: fixed.files.length } })
  return withTexts(found, new Map(fixed.files.map(({ after }) => [after.path, after.text])))
}

/** What is changed, with no person in it. */
function listing({ files, before, after }: Fixed, options: LintOptions): string {
  const paths = files.map((one) => one.after.path)
  const [were, are] = [before, after].map((workspace) => withoutPersons(workspace, paths, lint(workspace, options)))
  return files
    .map((one) => listChanges(were?.get(one.before.path) ?? one.before, are?.get(one.after.path) ?? one.after))
    .join('')
}
