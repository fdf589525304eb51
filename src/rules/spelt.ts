import { mentionsIn } from '../messages/format.ts'
import type { Place } from '../model/file.ts'
import { type KeyNames, keyNamesAt } from '../model/key-names.ts'
import type { Message, MessageValue } from '../source/finding.ts'

/** Lets messages about a place name keys as the author of its file writes them. */
export function spelt(place: Place): (message: Message) => Message {
  const names = keyNamesAt(place)
  return names ? (message) => withNames(message, names) : (message) => message
}

function withNames(message: Message, names: KeyNames): Message {
  const named = mentionsIn(message.key).flatMap((mention) => {
    const name = names(mention)
    return name === undefined ? [] : [[mention, name] as const]
  })
  const values =
    message.values &&
    Object.fromEntries(Object.entries(message.values).map(([key, value]) => [key, within(value, names)]))
  return { ...message, ...(values && { values }), ...(named.length > 0 && { names: Object.fromEntries(named) }) }
}

function within(value: MessageValue | undefined, names: KeyNames): MessageValue | undefined {
  if (value === undefined || typeof value === 'string' || typeof value === 'number' || 'texts' in value) return value
  if ('key' in value) return withNames(value, names)
  return value.map((item) => (typeof item === 'object' && 'key' in item ? withNames(item, names) : item))
}
