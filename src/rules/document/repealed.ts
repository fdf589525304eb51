/** A document that no longer holds, and what took its place. */
export interface Repealed {
  /** Finds it in a folded text: by its number, or by its name with its year. */
  readonly pattern: RegExp
  readonly name: string
  readonly successor: string
}

/** Documents that plans often still name. Only what is known for certain belongs here. */
export const repealedDocuments: readonly Repealed[] = [
  {
    pattern: /国办发\s?[[(〔【﹝]\s?2013\s?[\])〕】﹞]\s?第?\s?101\s?号/,
    name: '国办发〔2013〕101号',
    successor: '国办发〔2024〕5号',
  },
  { pattern: /GB\s?\/?\s?T\s?29639\s?[-—–─:]{1,2}\s?2013/i, name: 'GB/T 29639-2013', successor: 'GB/T 29639-2020' },
  { pattern: /AQ\s?\/?\s?T\s?9002\s?[-—–─:]{1,2}\s?2006/i, name: 'AQ/T 9002-2006', successor: 'GB/T 29639-2020' },
  { pattern: /GB\s?\/?\s?T\s?9704\s?[-—–─:]{1,2}\s?1999/i, name: 'GB/T 9704-1999', successor: 'GB/T 9704-2012' },
  {
    pattern: /突发事件应对法[》"”」]?\s?[([〔]\s?(?:2007\s?年?|主席令第(?:69|六十九)号)/,
    name: '突发事件应对法（2007年）',
    successor: '突发事件应对法（2024年修订）',
  },
  { pattern: /ISO\s?22301\s?[-—–:]\s?2012/i, name: 'ISO 22301:2012', successor: 'ISO 22301:2019' },
]
