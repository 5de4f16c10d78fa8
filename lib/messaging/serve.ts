import type * as z from 'zod/mini'
import { type Failure, failed, ok, type Result } from '#lib/contract/failure.ts'
import { failure } from '#lib/contract/make-failure.ts'
import type { CallMap, Reply } from './call.ts'

/** One function a call, in the worker. `C` is what the worker knows about the caller. */
export type Handlers<M extends CallMap, C> = {
  [K in keyof M]: (args: z.output<M[K]['args']>, caller: C) => Promise<Reply<M, K>> | Reply<M, K>
}

/** A handler gives up with a failure that the caller is to see. */
export class CallFailure extends Error {
  readonly failure: Failure

  constructor(reason: Failure) {
    super(reason.kind)
    this.failure = reason
  }
}

/** Answers one call: parses the arguments, runs the handler, and turns everything that goes wrong into a failure. */
export async function serve<M extends CallMap, C>(
  map: M,
  handlers: Handlers<M, C>,
  message: { call: string; args: unknown },
  caller: C,
): Promise<Result<unknown>> {
  const call = Object.hasOwn(map, message.call) ? map[message.call] : undefined
  if (!call) return badCall(`there is no call "${message.call.slice(0, 40)}"`)
  const args = call.args.safeParse(message.args)
  if (!args.success) {
    const places = args.error.issues.map(({ path }) => path.join('.')).join(', ')
    return badCall(`${message.call} does not take this: ${places}`)
  }
  try {
    return ok(await handlers[message.call as keyof M](args.data as never, caller))
  } catch (error) {
    if (error instanceof CallFailure) return failed(error.failure)
    return failed(failure('defect', new Date(), { problem: `${message.call}: ${nameOf(error)}` }))
  }
}

const badCall = (problem: string) => failed(failure('bad-call', new Date(), { problem }))

/** The name alone: a message may hold what the customer wrote. */
const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown')
