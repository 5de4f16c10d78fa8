import type { Conversation } from '../conversation.ts'
import { capitalsTell, namesIn } from './names.ts'
import { type Kind, Placeholders } from './placeholders.ts'
import { type Stretch, shapesIn } from './shapes.ts'

/** A value that is known to be somebody's: a fact of the brief or of the conversation. */
export interface PersonalValue {
  readonly slot: string
  readonly value: string
}

/** A conversation as it may leave the device, and what brings the values back. */
export interface Masked {
  readonly conversation: Conversation
  readonly placeholders: Placeholders
}

const kindsOfSlots: Readonly<Record<string, Kind>> = {
  name: 'NAME',
  person: 'NAME',
  host_name: 'NAME',
  doctor: 'NAME',
  maiden_name: 'NAME',
  pet_name: 'NAME',
  email: 'EMAIL',
  phone: 'PHONE',
  order_id: 'ORDER',
  address: 'ADDRESS',
  zip: 'ADDRESS',
  city: 'ADDRESS',
  apartment: 'ADDRESS',
  account_id: 'ID',
  username: 'ID',
  tracking_number: 'ID',
  membership: 'ID',
  room_number: 'ID',
  pin: 'ID',
  dob: 'ID',
}

/** More values than this are not the facts of one conversation. */
const mostValues = 300

/**
 * Puts placeholders in the place of personal data: the given values wherever they stand, what has the form of an
 * address, a number or a link, and names. Too much is masked rather than too little: what was masked comes back by
 * itself. Linear in the conversation's length.
 */
export function maskFor(conversation: Conversation, personal: readonly PersonalValue[]): Masked {
  const placeholders = new Placeholders()
  const tell = capitalsTell(conversation.map(({ text }) => text))
  const names = conversation.flatMap(({ text }) =>
    namesIn(text, tell).map(({ start, end }) => ({ slot: 'name', value: text.slice(start, end) })),
  )
  const known = knownValues([...personal, ...names])
  const mask = (text: string) => {
    const stretches = [...known.stretchesIn(text), ...shapesIn(text), ...namesIn(text, tell)]
    return replaced(text, stretches, placeholders)
  }
  return { conversation: conversation.map(({ role, text }) => ({ role, text: mask(text) })), placeholders }
}

function knownValues(personal: readonly PersonalValue[]) {
  const kinds = new Map<string, Kind>()
  for (const { slot, value } of personal) {
    const kind = Object.hasOwn(kindsOfSlots, slot) ? kindsOfSlots[slot] : undefined
    if (!kind || kinds.size >= mostValues) continue
    for (const part of [value, ...(kind === 'NAME' ? value.split(/[\s.]+/) : value.split(/\s*[,\n]\s*/))]) {
      const key = keyOf(part)
      if (key.length >= 2 && key.length <= 200 && !kinds.has(key)) kinds.set(key, kind)
    }
  }
  const longestFirst = [...kinds.keys()].toSorted((a, b) => b.length - a.length)
  const pattern =
    longestFirst.length > 0 &&
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return {
    stretchesIn: (text: string): Stretch[] =>
      pattern
        ? [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
            start: index,
            end: index + match.length,
            kind: kinds.get(keyOf(match)) ?? 'TEXT',
          }))
        : [],
  }
}

const keyOf = (value: string) => value.trim().toLowerCase().replace(/\s+/g, ' ')

/** Written with any white space between its words. */
const escaped = (value: string) => value.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/g, '\\s{1,4}')

/** Stretches that overlap are one: nothing of a value may stand beside its placeholder. */
function replaced(text: string, stretches: readonly Stretch[], placeholders: Placeholders): string {
  let masked = ''
  let from = 0
  for (const { start, end, kind } of united(stretches)) {
    masked += text.slice(from, start) + placeholders.for(text.slice(start, end), kind)
    from = end
  }
  return masked + text.slice(from)
}

function united(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const next of stretches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1)
    if (!last || next.start >= last.end) all.push(next)
    else if (next.end > last.end) all[all.length - 1] = { ...last, end: next.end }
  }
  return all
}
