import { failed, type Result, result } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import type { CallMap, Reply } from './call.ts'

/** Parses the worker's reply to a call. No reply, or one of another shape, is a failure like any other. */
export function parseReply<M extends CallMap, K extends keyof M & string>(
  map: M,
  name: K,
  reply: unknown,
): Result<Reply<M, K>> {
  const call = map[name]
  const parsed = call && result(call.reply).safeParse(reply)
  if (parsed?.success) return parsed.data as Result<Reply<M, K>>
  return failed(failure('bad-call', new Date(), { problem: `${name} was not answered` }))
}
