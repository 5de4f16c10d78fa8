import { labels as english } from './messages/en/labels.ts'
import { meanings as englishMeanings } from './messages/en/meanings.ts'
import { ownWord } from './messages/own-word.ts'
import { follow } from './messages/spoken.ts'

let labels = english

/** The names of attempts, of who speaks, and of what sources are for, in the language that is spoken. */
export let { attempts, roles, sourceRoles } = english

follow('labels', (words) => {
  labels = words
  attempts = words.attempts
  roles = words.roles
  sourceRoles = words.sourceRoles
})

/** The label of a fact's slot: ours where we know it, else the bot's own name spelled out (`NeighboursAsked` → "Neighbours asked"). */
export function slotLabel(slot: string): string {
  const known = ownWord(labels.slots, slot.toLowerCase().replace(/[^a-z]/g, ''))
  if (known !== undefined) return known
  const spaced = slot.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/[_.-]+/g, ' ')
  const text = spaced.trim().toLowerCase()
  return text.charAt(0).toUpperCase() + text.slice(1)
}

let meanings: { intents: Record<string, string>; moods: Record<string, string> } = englishMeanings
follow('meanings', (words) => {
  meanings = words
})

/** An intent in words: ours where we know it, else its own name spelled out: `order.status` → "order status". */
export function intentLabel(intent: string): string {
  const known = ownWord(meanings.intents, intent.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_'))
  return known ?? (intent.replace(/[._-]+/g, ' ').trim() || intent)
}

/** The mood in words: ours where we know it, else the bot's own. */
export const moodLabel = (label: string): string => ownWord(meanings.moods, label.toLowerCase()) ?? label

/** A data point in words: `customers.phone` → "phone", `orders.placedAt` → "order placed at", `packets.facts.email` → "email". */
export function pointLabel(point: string): string {
  const [kind = '', field = '', slot] = point.split('.')
  const name = slotLabel(slot ?? field).toLowerCase()
  return `${ownWord(labels.kinds, kind) ?? kind} ${name}`.trim()
}
