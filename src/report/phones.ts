const run = /(?<![A-Za-z0-9.+])\+?[0-9０-９]+(?:[ \-–—()（）]{1,2}[0-9０-９]+)*(?![A-Za-z0-9])/g
const date = /^\d{4}-\d{1,2}-\d{1,2}(?!\d)/
const phoneWord = /(?:电话|電話|手机|手機|热线|熱線|phone|tel|mobile|fax|传真)[^\d\n]{0,12}$/i

/** Replaces the digits of what looks like a phone number, one character for one. Dates and amounts stay. */
export function maskPhones(text: string): string {
  return text.replace(run, (found, offset: number) => {
    const digits = found.replace(/[^0-9０-９]/g, '').length
    if (digits < 7 || digits > 15 || date.test(found)) return found
    const isBare = /^\d+$/.test(found) && digits < 10
    if (isBare && !phoneWord.test(text.slice(Math.max(0, offset - 20), offset))) return found
    return found.replace(/[0-9０-９]/g, '•')
  })
}
