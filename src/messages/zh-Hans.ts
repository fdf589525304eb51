import type { MessageKey } from './en.ts'
import { build } from './zh-Hans/build.ts'
import { cli } from './zh-Hans/cli.ts'
import { columns } from './zh-Hans/columns.ts'
import { doctor } from './zh-Hans/doctor.ts'
import { fieldBook } from './zh-Hans/field-book.ts'
import { figures } from './zh-Hans/figures.ts'
import { findings } from './zh-Hans/findings.ts'
import { fmt } from './zh-Hans/fmt.ts'
import { handbook } from './zh-Hans/handbook.ts'
import { model } from './zh-Hans/model.ts'
import { own } from './zh-Hans/own.ts'
import { report } from './zh-Hans/report.ts'
import { rules } from './zh-Hans/rules.ts'
import { shelf } from './zh-Hans/shelf.ts'
import { time } from './zh-Hans/time.ts'
import { web } from './zh-Hans/web.ts'

export const zhHans: Readonly<Record<MessageKey, string>> = {
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
