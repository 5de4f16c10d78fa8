import type { Instant } from '#lib/contract/primitives.ts'
import { remark } from '#lib/contract/remarks.ts'
import type { FormatInfo, PastedPacket, PastedPayload } from '#lib/contract/workbench.ts'
import type { PacketFormat } from './format.ts'
import { formatOf } from './formats.ts'
import { jsonObjectsIn, parsedJson } from './json-in-text.ts'
import { isRecord, listOf, unpacked } from './tolerant.ts'
import { watch } from './unread.ts'

/** More packets than anyone looks through. */
const mostPayloads = 20

/**
 * What a pasted text is: JSON in a known format (also a list of payloads, several objects one after the other, JSON
 * in a Markdown fence, in a text within JSON, or inside a logger's wrapper), or a plain transcript. `now` stands for
 * the time of bots that send none.
 */
export function readPayload(text: string, now: Instant = new Date().toISOString()): PastedPayload {
  const found = payloadsIn(text.replace(/^\uFEFF/, '').trim())
  const first = found.find(({ format }) => format)?.format
  if (!first) return { packets: [] }
  const packets = found.slice(0, mostPayloads).flatMap((one) => read(one, now))
  return { format: infoOf(first), packets }
}

/** The formats as the catalogue shows them. */
export const infoOf = ({ id, name, documentation, verified }: PacketFormat): FormatInfo => ({
  id,
  name,
  documentation,
  verified,
})

interface Found {
  payload: unknown
  format: PacketFormat | undefined
  /** Where it stood among others, e.g. `[3]`. */
  place: string
}

function read({ payload, format, place }: Found, now: Instant): PastedPacket[] {
  if (!format) return [{ problems: [{ path: place, problem: remark('unknownFormat') }], unmapped: [] }]
  const watched = watch(payload)
  // What a format is known by counts as used.
  format.recognises(watched.value)
  const packets = format.read(watched.value, now)
  const unmapped = watched.unread()
  return packets.map((one) => ({ ...one, unmapped }))
}

function payloadsIn(text: string): Found[] {
  if (text === '') return []
  const json = unpacked(unpacked(parsedJson(text)))
  const found = json === undefined ? fromList(jsonObjectsIn(text)) : payloadsOf(json)
  if (found.some(({ format }) => format)) return found
  // JSON that nobody knows is no transcript.
  const words = typeof json === 'string' ? json : json === undefined ? text : undefined
  return words === undefined ? [] : known(words)
}

function payloadsOf(json: unknown): Found[] {
  const whole = known(json)
  if (whole.length > 0 || typeof json === 'string') return whole
  return Array.isArray(json) ? fromList(json) : inWrapper(json, 3)
}

const known = (payload: unknown): Found[] => {
  const format = formatOf(payload)
  return format ? [{ payload, format, place: '' }] : []
}

const fromList = (list: readonly unknown[]): Found[] =>
  list.slice(0, mostPayloads).flatMap((one, index) => {
    const payload = unpacked(one)
    const itself = known(payload)
    const found = itself.length > 0 ? itself : inWrapper(payload, 3)
    return found.length > 0 ? found : [{ payload, format: undefined, place: `[${index}]` }]
  })

/** What a logger or a queue puts around a payload: `{headers, body}`, `{Records: [{body: "…"}]}`. */
function inWrapper(value: unknown, depth: number): Found[] {
  if (depth === 0) return []
  const parts = (isRecord(value) ? Object.values(value) : listOf(value)).slice(0, 50).map(unpacked)
  const objects = parts.filter((part) => typeof part === 'object' && part !== null)
  const found = objects.flatMap(known)
  return found.length > 0 ? found : objects.flatMap((part) => inWrapper(part, depth - 1))
}
