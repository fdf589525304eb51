let sets: Readonly<Record<'zh-Hans' | 'zh-Hant', ReadonlySet<string>>> | undefined

/** Whether a word has only characters that one script writes: those of the national sets, GB 2312 and Big5. */
export function isWrittenIn(script: 'zh-Hans' | 'zh-Hant', word: string): boolean {
  sets ??= { 'zh-Hans': gb2312(), 'zh-Hant': big5() }
  const set = sets[script]
  return (word.match(/\p{Script=Han}/gu) ?? []).every((character) => set.has(character))
}

function gb2312(): Set<string> {
  const trails = range(0xa1, 0xfe)
  return decoded('gbk', range(0xb0, 0xf7), () => trails)
}

/** Without what Hong Kong added between and behind the two levels, some of it Simplified. */
function big5(): Set<string> {
  const leads = range(0xa4, 0xf9).filter((lead) => lead !== 0xc7 && lead !== 0xc8)
  const trails = [...range(0x40, 0x7e), ...range(0xa1, 0xfe)]
  return decoded('big5', leads, (lead) => (lead === 0xf9 ? trails.filter((trail) => trail < 0xd6) : trails))
}

function decoded(
  encoding: string,
  leads: readonly number[],
  trailsOf: (lead: number) => readonly number[],
): Set<string> {
  const bytes = leads.flatMap((lead) => trailsOf(lead).flatMap((trail) => [lead, trail]))
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)))
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
