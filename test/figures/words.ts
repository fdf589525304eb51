import fc from 'fast-check'

const pieces = [
  '应急',
  '总指挥',
  '现金',
  '（含',
  '）',
  '，',
  'Liaison ',
  'incident-',
  'WWWW',
  '110',
  ' ',
  '<b>',
  '&amp;',
  '"',
  '💰',
  '\u202e',
  '\n',
  'é',
  '第1组',
  ']]>',
]

/** Names as people, and as attackers, write them: up to about sixty characters. */
export const words: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 4, unit: 'binary' })), {
    minLength: 1,
    maxLength: 16,
  })
  .map((parts) => `名${parts.join('')}`)
