import { labels as english } from './messages/en/labels.ts'
import { follow } from './messages/spoken.ts'

/* The options page speaks English. */
export const { attempts, roles, sourceRoles } = english

let labels = english
follow('labels', (words) => {
  labels = words
})

/** The label of a fact's slot: ours where we know it, else the bot's own name spelled out (`NeighboursAsked` → "Neighbours asked"). */
export function slotLabel(slot: string): string {
  const known = labels.slots[slot.toLowerCase().replace(/[^a-z]/g, '')]
  if (known !== undefined) return known
  const spaced = slot.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/[_.-]+/g, ' ')
  const text = spaced.trim().toLowerCase()
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The words of an intent's identifier: `order.status` → "order status". */
export const intentLabel = (intent: string): string => intent.replace(/[._-]+/g, ' ').trim() || intent

/** A data point in words: `customers.phone` → "phone", `orders.placedAt` → "order placed at", `packets.facts.email` → "email". */
export function pointLabel(point: string): string {
  const [kind = '', field = '', slot] = point.split('.')
  const name = slotLabel(slot ?? field).toLowerCase()
  return `${labels.kinds[kind] ?? kind} ${name}`.trim()
}
