import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'

const names: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['zh-Hans', '简体中文', '簡體中文', '简体', '簡體'],
    ['zh-Hant', '繁体中文', '繁體中文', '繁体', '繁體'],
    ['en', '英文', '英语', '英語'],
  ].flatMap(([locale = '', ...spellings]) => spellings.map((spelling) => [spelling, locale])),
)

/** The locale that settings name, found without reading them as YAML: help and faults are wanted at once. */
export function peekLocale(cwd: string, config = 'musterbook.yaml'): string | undefined {
  try {
    const path = resolve(cwd, config)
    const about = statSync(path)
    if (!about.isFile() || about.size > 1_000_000) return undefined
    const locale = /^(?:locale|语言|語言)[ \t]*:[ \t]*["']?([\p{L}-]+)/mu.exec(readFileSync(path, 'utf8'))?.[1]
    return locale === undefined ? undefined : (names[locale] ?? locale)
  } catch {
    return undefined
  }
}
