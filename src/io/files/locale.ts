import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'

const names: Readonly<Record<string, string>> = {
  简体中文: 'zh-Hans',
  簡體中文: 'zh-Hans',
  繁体中文: 'zh-Hant',
  繁體中文: 'zh-Hant',
  英文: 'en',
}

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
