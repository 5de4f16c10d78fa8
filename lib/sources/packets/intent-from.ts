import type { HandoffPacket } from '#lib/contract/handoff-packet.ts'
import { lineOf, numberOf } from './tolerant.ts'

/** An intent with its confidence between 0 and 1; a confidence on another scale is none. */
export function intentFrom(name: unknown, confidence?: unknown): HandoffPacket['intent'] {
  const known = lineOf(name)
  if (known === undefined) return undefined
  const score = numberOf(confidence)
  return { name: known, ...(score !== undefined && score >= 0 && score <= 1 && { confidence: score }) }
}
