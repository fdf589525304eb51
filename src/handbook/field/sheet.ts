import { unitName } from '../../model/unit.ts'
import type { Bench } from '../desk.ts'
import type { ActionSheet } from '../field-blocks.ts'
import type { Chapter } from '../handbook.ts'
import { cutTo, hazardName, sizeFor } from './names.ts'
import { callOf, firstOf } from './ten.ts'

/** The sheet inside the cover: a row for each tab, at the height of the tab. */
export function actionSheet(bench: Bench, chapters: readonly Chapter[]): ActionSheet {
  const { say, unit } = bench
  const rows = chapters.flatMap((chapter) => {
    const plan = bench.plans.find((one) => one.id === chapter.plan?.id)
    if (chapter.layout !== 'tab' || !plan) return []
    const name = hazardName(bench, plan)
    return [
      {
        tab: chapter.number,
        to: chapter.id,
        name,
        size: sizeFor(name, [11, 15]),
        first: cutTo(firstOf(bench, plan), 24),
        call: callOf(bench, plan),
      },
    ]
  })
  const later = chapters.filter((chapter) => chapter.layout !== 'tab')
  const place = [unit?.data.address, unit && unitName(unit)].filter(Boolean).join(say('handbook.field.comma'))
  return {
    title: say('handbook.field.first'),
    note: say('handbook.field.first.note'),
    maxims: ['people', 'alarm', 'report'].map((name) => say(`handbook.maxim.${name as 'people'}`)),
    rows,
    say: place === '' ? '' : say('handbook.field.here', { place }),
    sayLabel: say('handbook.field.read-out'),
    later: later.map(({ number, title }) => `${number} ${title}`).join('　'),
  }
}
