// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.
import type { MessageKey } from './en.ts'
import { build } from './zh-Hant/build.ts'
import { cli } from './zh-Hant/cli.ts'
import { columns } from './zh-Hant/columns.ts'
import { doctor } from './zh-Hant/doctor.ts'
import { fieldBook } from './zh-Hant/field-book.ts'
import { figures } from './zh-Hant/figures.ts'
import { findings } from './zh-Hant/findings.ts'
import { fmt } from './zh-Hant/fmt.ts'
import { handbook } from './zh-Hant/handbook.ts'
import { model } from './zh-Hant/model.ts'
import { own } from './zh-Hant/own.ts'
import { report } from './zh-Hant/report.ts'
import { rules } from './zh-Hant/rules.ts'
import { shelf } from './zh-Hant/shelf.ts'
import { time } from './zh-Hant/time.ts'
import { web } from './zh-Hant/web.ts'

export const zhHant: Readonly<Record<MessageKey, string>> = {
  ...model,
  ...findings,
  ...report,
  ...rules,
  ...time,
  ...cli,
  ...build,
  ...doctor,
  ...fmt,
  ...handbook,
  ...columns,
  ...own,
  ...fieldBook,
  ...figures,
  ...shelf,
  ...web,
}
