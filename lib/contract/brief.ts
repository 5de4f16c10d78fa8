import * as z from 'zod/mini'
import { Attempt } from './attempt.ts'
import { Evidence, Fact } from './fact.ts'
import { Body, Confidence, Email, Id, Instant, Line, Money } from './primitives.ts'
import { Provenance } from './provenance.ts'

/**
 * Something that the packet may or may not hold: the value as it was sent; what Baton read in the conversation
 * itself, with the words that it was read from; or the plain statement that there is none.
 */
function part<T extends z.ZodMiniType>(value: T) {
  return z.discriminatedUnion('state', [
    z.object({ state: z.literal('sent'), value }),
    z.object({
      state: z.literal('inferred'),
      value,
      confidence: z.optional(Confidence),
      evidence: z.array(Evidence).check(z.minLength(1)),
    }),
    z.object({ state: z.literal('not-sent') }),
  ])
}

/** A stretch of a turn's text: what somebody said, with the place where they said it. */
export const Quote = z.object({
  turnId: Id,
  text: Body,
  /** UTF-16 offsets in the turn's text. */
  start: z.optional(z.int()),
  end: z.optional(z.int()),
  at: z.optional(Instant),
})
export type Quote = z.infer<typeof Quote>

/** One clause of the brief's sentence. It says nothing that its evidence does not. */
export const Clause = z.object({
  about: z.enum(['want', 'mood', 'known', 'tried', 'open']),
  text: Line,
  evidence: z.array(Evidence).check(z.minLength(1)),
})
export type Clause = z.infer<typeof Clause>

/** Why this cannot wait. */
export const UrgencyKind = z.enum(['payment-failed', 'safety', 'legal', 'delivery-today'])
export type UrgencyKind = z.infer<typeof UrgencyKind>

/** What the customer says against what a system says. Both are shown; Baton does not decide who is right. */
export const ClaimConflict = z.object({
  kind: z.enum([
    'not-delivered-but-delivered',
    'not-refunded-but-refunded',
    'cancelled-but-shipped',
    'wrong-amount',
    'wrong-item',
  ]),
  claim: Quote,
  /** What the record says, in its own word, with the amount or the moment where it says one. */
  record: z.object({
    text: z.optional(Line),
    amount: z.optional(Money),
    at: z.optional(Instant),
    provenance: Provenance,
  }),
  orderNumber: z.optional(Id),
})
export type ClaimConflict = z.infer<typeof ClaimConflict>

/** How much of what a case of this kind needs is known. */
export const Completeness = z.object({
  intent: z.optional(Line),
  known: z.array(z.string()),
  missing: z.array(z.string()),
})
export type Completeness = z.infer<typeof Completeness>

/** The handoff in one look: what the packet says, completed from the conversation where it is silent. */
export const Brief = z.object({
  who: z.object({
    name: z.optional(Line),
    email: z.optional(Email),
    verification: z.enum(['verified', 'unverified', 'not-sent']),
    verifiedBy: z.optional(Line),
    /** ISO 639-1, from all of the customer's words. */
    language: z.optional(Line),
  }),
  /** The whole in one sentence, clause by clause. Absent while there is nothing to say. */
  sentence: z.optional(
    z.object({
      clauses: z.array(Clause).check(z.minLength(1)),
      /** `baton`, or the name of the language model that a lead has switched on. */
      writtenBy: Line,
    }),
  ),
  want: part(z.object({ text: Body, intent: z.optional(Line), confidence: z.optional(Confidence) })),
  mood: part(
    z.object({
      label: Line,
      score: z.optional(z.number()),
      trend: z.optional(z.enum(['falling', 'steady', 'rising'])),
    }),
  ),
  escalation: part(
    z.object({
      rule: z.optional(Line),
      reason: z.optional(Body),
      /** What Baton itself has found: the customer asked for a person, or the bot went round in circles. */
      cause: z.optional(z.enum(['asked-for-person', 'bot-loop'])),
      /** The customer's words that set it off. */
      quote: z.optional(Quote),
    }),
  ),
  /** The first words of the customer that are clearly negative, as read in the conversation. */
  firstComplaint: z.optional(Quote),
  tried: part(z.array(Attempt)),
  known: part(z.array(Fact)),
  open: part(z.array(z.object({ text: Body, quote: z.optional(Quote) }))),
  urgency: z.array(z.object({ kind: UrgencyKind, quote: Quote })),
  conflicts: z.array(ClaimConflict),
  completeness: z.optional(Completeness),
  handedOffAt: z.optional(Instant),
})
export type Brief = z.infer<typeof Brief>
