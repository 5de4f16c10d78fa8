import type { Slot } from '../slots.ts'
import { type Candidate, lastEndingBy, type Stretch } from './candidate.ts'
import type { Cues } from './cues/cues.ts'
import { fitOf } from './fits.ts'
import { once } from './patterns.ts'
import type { Turn } from './turn.ts'

const field =
  /(?<=^|[\n;|,{][ \t]?|[ \t]{2})["'*•-]{0,3}[ \t]?(?<label>\p{L}[\p{L} '’/.-]{0,30}?)["'*]{0,2}[ \t]?(?:[:=]|[–-](?=[ \t]))[ \t]?(?<value>[^\n;|{}]{1,160})/gu
/** Ends a value inside its line: a gap, or the label of the next field. */
const nextField =
  /[ \t]{2}|["'],|,\s?["'*]{0,2}\p{L}[\p{L} ]{0,20}["'*]{0,2}[:=](?!\/\/)|\s\p{Lu}\p{L}{1,14}(?: (?:number|id|ID|no|code|name|address))?[:=](?!\/\/)/u
const nothing = /^(?:n\/?a|none|null|nil|unknown|undefined|-+|\?+|\.+|)$/i

const labelsOf = once(({ formLabels }: Cues) =>
  formLabels.map(([slot, source]) => [slot, new RegExp(`^(?:${source})$`, 'iu')] as const),
)

/** The fields of a form, as bots and careful customers write them: "Order number: 123", "Name - X", `email=…`. */
export function formFacts(turn: Turn): readonly Candidate[] {
  const found: Candidate[] = []
  field.lastIndex = 0
  for (let match = field.exec(turn.text); match; match = field.exec(turn.text)) {
    const { label = '', value = '' } = match.groups ?? {}
    const valueAt = match.index + match[0].length - value.length
    const length = nextField.exec(value)?.index ?? value.length
    field.lastIndex = Math.max(match.index + 1, valueAt + length)
    const slot = labelsOf(turn.cues).find(([, pattern]) => pattern.test(label.trim()))?.[0]
    const stretch = trimmed(turn.text, valueAt, valueAt + length)
    if (slot && stretch) found.push(...fieldFact(slot, stretch, turn))
  }
  return found
}

/** The value in a field: what has the slot's shape, or all of it where the slot has none. */
function fieldFact(slot: Slot, field: Stretch, { text, shapes }: Turn): Candidate[] {
  const inside = shapes.slice(lastEndingBy(shapes, field.start) + 1, lastEndingBy(shapes, field.end) + 1)
  const fitting = inside.find((shape) => fitOf(slot, shape, text.slice(shape.start, shape.end)) > 0.1)
  if (fitting) return [{ slot, start: fitting.start, end: fitting.end, by: 'form', confidence: 0.97 }]
  if (needsShape.has(slot) || (slot === 'name' && /\d|@/.test(text.slice(field.start, field.end)))) return []
  return [{ slot, ...field, by: 'form', confidence: 0.95 }]
}

const needsShape = new Set<Slot>([
  'email',
  'phone',
  'order_id',
  'account_id',
  'pin',
  'zip',
  'amount',
  'tracking_number',
  'room_number',
  'date',
  'time',
  'dob',
  'quantity',
])

/** The stretch without the quotes and spaces around it; `undefined` where the field is empty. */
function trimmed(text: string, from: number, to: number): Stretch | undefined {
  const raw = text.slice(from, to)
  const start = from + (/^[\s"'*`]*/.exec(raw)?.[0].length ?? 0)
  const value = text.slice(start, to).replace(/[\s"'*`,.]+$/, '')
  return nothing.test(value) ? undefined : { start, end: start + value.length }
}
