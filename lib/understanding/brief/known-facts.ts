import type { Brief } from '#lib/contract/brief.ts'
import type { Evidence, Fact } from '#lib/contract/fact.ts'
import { inPacket } from './evidence.ts'

/** A fact that has its proof. */
export interface Known {
  readonly slot: string
  readonly value: string
  readonly evidence: readonly Evidence[]
}

/** The facts of a brief, each with its proof: where a bot has sent none, its own list of facts is the proof. */
export function knownFacts(part: Brief['known']): Known[] {
  if (part.state === 'not-sent') return []
  const proofOf = ({ evidence }: Fact) => {
    if (evidence.length > 0) return evidence
    return part.state === 'sent' ? [inPacket('facts')] : part.evidence
  }
  return part.value.map((fact) => ({ slot: fact.slot, value: fact.value, evidence: proofOf(fact) }))
}

/** Our own name of an order's slot, and those that bots use. */
export const isOrder = ({ slot }: Known): boolean =>
  /^order(id|number|no|nr|name)?$/.test(slot.toLowerCase().replace(/[^a-z]/g, ''))
