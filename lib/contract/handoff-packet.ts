import * as z from 'zod/mini'
import { Attempt } from './attempt.ts'
import { Fact } from './fact.ts'
import { Body, Confidence, Email, Id, Instant, Line } from './primitives.ts'
import { Attachment, Turn } from './turn.ts'

export { Attempt } from './attempt.ts'

/** What the bot knows about the customer, and how it made sure of it. */
export const PacketCustomer = z.object({
  id: z.optional(Id),
  name: z.optional(Line),
  email: z.optional(Email),
  phone: z.optional(Line),
  language: z.optional(Line),
  verification: z.object({
    status: z.enum(['verified', 'unverified', 'not-sent']),
    method: z.optional(Line),
    at: z.optional(Instant),
  }),
})

/**
 * The handoff packet, version 1: what a bot gives the human who takes over. Every part but the transcript is
 * optional, because bots send little; what is missing is shown as missing.
 */
export const HandoffPacket = z.object({
  schema: z.literal('baton.handoff-packet/1'),
  /** The format that it was read from: `bot-framework`, … */
  format: Line,
  id: Id,
  conversationId: Id,
  /** When the bot handed over. */
  handedOffAt: Instant,
  channel: z.optional(Line),
  bot: z.optional(Line),
  customer: PacketCustomer,
  summary: z.optional(Body),
  intent: z.optional(z.object({ name: Line, confidence: z.optional(Confidence) })),
  sentiment: z.optional(z.object({ label: Line, score: z.optional(z.number()) })),
  /** Why the bot handed over: its rule, its words for the agent, and the turn that set it off. */
  escalation: z.optional(
    z.object({ rule: z.optional(Line), reason: z.optional(Body), turnId: z.optional(Id) }),
  ),
  orderNumbers: z.array(Id),
  facts: z.array(Fact),
  attempts: z.array(Attempt),
  openQuestions: z.array(Line),
  attachments: z.array(Attachment),
  consent: z.array(z.object({ purpose: Line, granted: z.boolean(), at: z.optional(Instant) })),
  /** Oldest first. */
  transcript: z.array(Turn),
})
export type HandoffPacket = z.infer<typeof HandoffPacket>
