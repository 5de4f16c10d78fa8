import * as z from 'zod/mini'
import { DataPoint, DataPointLevel } from './data-point.ts'
import { Failure, FieldIssue } from './failure.ts'
import { Id, Instant } from './primitives.ts'
import { SourceRecords } from './records.ts'

/** One request of a test as it was sent, secrets masked, and what came back. */
export const TestedRequest = z.object({
  /** The request's id in the definition; `log-in` and `refresh` for those that only prove who asks. */
  id: z.string(),
  method: z.string(),
  /** Secrets stand as `•••` here, in the headers and in the body. */
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.optional(z.string()),
  at: Instant,
  ms: z.optional(z.number()),
  status: z.optional(z.int()),
  bytes: z.optional(z.int()),
  /** The reply's text, at most 200,000 characters; tokens masked. */
  reply: z.optional(z.string()),
  failure: z.optional(Failure),
})
export type TestedRequest = z.infer<typeof TestedRequest>

/** What became of one data point that the source's mapping names or the policy asks for. */
export const TestedPoint = z.object({
  point: DataPoint,
  level: DataPointLevel,
  /** `unreadable`: it came, and does not fit the contract. `not-mapped`: required, and nothing maps it. */
  state: z.enum(['arrived', 'missing', 'forbidden', 'unreadable', 'not-mapped']),
  /** The first value as a text. */
  sample: z.optional(z.string()),
  problem: z.optional(z.string()),
})
export type TestedPoint = z.infer<typeof TestedPoint>

/**
 * What a test of one source brought. It holds customer data and lives in the options page alone: never stored, never
 * exported.
 */
export const TestReport = z.object({
  sourceId: Id,
  at: Instant,
  ms: z.number(),
  requests: z.array(TestedRequest),
  /** The replies by request id, as the mapping sees them. */
  replies: z.record(z.string(), z.unknown()),
  records: SourceRecords,
  issues: z.array(FieldIssue),
  points: z.array(TestedPoint),
  failure: z.optional(Failure),
})
export type TestReport = z.infer<typeof TestReport>
