import { text } from '../content.ts'
import { type Bench, openDesk } from '../desk.ts'
import { figureBlocks } from '../figure-blocks.ts'
import type { Block, Chapter } from '../handbook.ts'
import { plainChapter } from './plain.ts'

/** What holds in every plan and nothing switches off, and how the signs of the book are read. */
export function howToChapter(bench: Bench, number: number, digest: string): Chapter {
  const { say } = bench
  const names = ['people', 'alarm', 'report'] as const
  const maxims: Block = {
    kind: 'list',
    name: 'maxims',
    items: names.map((name, index) => ({
      ordinal: say(`handbook.ordinal.${index + 1}` as 'handbook.ordinal.1'),
      title: say(`handbook.maxim.${name}`),
      content: text(say(`handbook.maxim.${name}.text`)),
    })),
  }
  const signs: Block = {
    kind: 'facts',
    name: 'list',
    facts: [
      {
        label: say('handbook.step'),
        value: [
          [
            { kind: 'step', text: '01', to: '' },
            { kind: 'text', text: ` ${say('handbook.sign.step')}` },
          ],
        ],
      },
      {
        label: say('handbook.column.level'),
        value: [
          [
            { kind: 'level', text: '', bars: [true, true, false] },
            { kind: 'text', text: say('handbook.sign.level') },
          ],
        ],
      },
      {
        label: say('handbook.column.within'),
        value: [
          [
            { kind: 'strong', text: say('handbook.sign.limit.example') },
            { kind: 'text', text: ` ${say('handbook.sign.limit')}` },
          ],
        ],
      },
      { label: say('handbook.otherwise'), value: text(say('handbook.sign.otherwise')) },
    ],
  }
  const plans: Block = {
    kind: 'facts',
    name: 'list',
    facts: bench.plans.map((plan) => ({
      label: say('handbook.part', { number: bench.chapters.get(plan.id) ?? 0 }),
      value: [
        [{ kind: 'link', text: plan.data.title, to: `c${bench.chapters.get(plan.id)}` }],
        ...(plan.data.field?.['use-when'] ? [[{ kind: 'aside', text: plan.data.field['use-when'] } as const]] : []),
      ],
    })),
  }
  // In a book for the public, what is not in it is not named either.
  const [first] = bench.plans
  const desk = first && bench.audience === 'internal' ? openDesk(bench, first, number) : undefined
  const hierarchy = desk ? figureBlocks(desk, 'hierarchy') : []
  const sections = [
    { title: say('handbook.maxims'), blocks: [maxims] },
    ...(bench.chapters.size > 0 ? [{ title: say('handbook.which-plan'), blocks: [plans, ...hierarchy] }] : []),
    { title: say('handbook.signs'), blocks: [signs] },
  ]
  const chapter = plainChapter(bench, number, digest, say('handbook.how-to'), sections)
  return { ...chapter, figures: desk?.figures ?? [] }
}
