import type * as z from 'zod/mini'

/** A call: what goes in and what comes back. Both ends parse; the reply travels as a `Result`. */
export interface Call {
  args: z.ZodMiniType
  reply: z.ZodMiniType
}
export const call = <A extends z.ZodMiniType, R extends z.ZodMiniType>(args: A, reply: R) => ({ args, reply })

export type CallMap = Record<string, Call>
export type Args<M extends CallMap, K extends keyof M> = z.input<M[K]['args']>
export type Reply<M extends CallMap, K extends keyof M> = z.output<M[K]['reply']>
