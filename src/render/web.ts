import { createHash } from 'node:crypto'

export interface WebPage {
  readonly lang: string
  readonly title: string
  /** HTML made by the templates. */
  readonly body: string
  readonly styles: string
  readonly script: string
}

/** Titles longer than this are cut in lists and tabs. */
const longestTitle = 70

/**
 * One file that works from disk and asks for nothing: its policy permits the style sheet and the script that are in it, by
 * their digests, pictures that are in it, and nothing else.
 */
export function webPage({ lang, title, body, styles, script }: WebPage): string {
  const policy = [
    "default-src 'none'",
    `style-src '${digest(styles)}'`,
    `script-src '${digest(script)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const shown = [...title].length > longestTitle ? `${[...title].slice(0, longestTitle - 1).join('')}…` : title
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="UTF-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(shown)}</title>`,
    `<style>${styles}</style>`,
    '</head>',
    '<body>',
    body,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
