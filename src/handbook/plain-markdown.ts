/** Anything that Markdown could take for a mark of its own, anywhere in a text or at the beginning of a line. */
const marks = /[\\`*_[\]<>#|~&=]|:{2}|https?:|www\.|\S@\S|\t| {4}| {2}\n/
const lineMarks = /^\s*(?:[-+]|\d+[.)]|:{2,}|：{2,})/m

/** The paragraphs of a text in which no Markdown mark occurs; undefined where it must be parsed. */
export function plainMarkdown(text: string): string[] | undefined {
  if (marks.test(text) || lineMarks.test(text)) return undefined
  return text
    .split(/\r?\n[ \r\n]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}
