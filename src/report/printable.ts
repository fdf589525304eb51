const escapeSequence =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x9d\x90])[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const control = /[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text as one line that a terminal only prints: no escape sequences, control or direction characters. */
export function printable(text: string): string {
  return text.replace(escapeSequence, '').replace(/\s+/g, ' ').replace(control, '').replace(loneSurrogate, '\ufffd')
}

/** A line of a source for a code frame: every UTF-16 unit stays one unit, so that columns still fit. */
export function printableLine(text: string): string {
  return text.replace(/\t/g, ' ').replace(control, '\ufffd').replace(loneSurrogate, '\ufffd')
}

/** JSON that a terminal can print as well: what JSON leaves bare and terminals obey is escaped. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(
    /[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
