import * as z from 'zod/mini'
import type { Transport } from '#lib/sources/http.ts'
import { shiftTimes } from './shift-times.ts'

const Sample = z.object({
  when: z.record(z.string(), z.string()),
  has: z.optional(z.record(z.string(), z.array(z.string()))),
  status: z.optional(z.int()),
  headers: z.optional(z.record(z.string(), z.string())),
  body: z.unknown(),
})
const Samples = z.object({ replies: z.record(z.string(), z.array(Sample)) })

/**
 * Answers the practice desk's requests from sample data that is shipped with the extension, so that the real engine
 * runs without a server. `load` reads `practice/<sourceId>.json`.
 */
export function practiceTransport(load: (sourceId: string) => Promise<unknown>, now: () => Date): Transport {
  return async (_, { sourceId, requestId, variables }) => {
    const { replies } = Samples.parse(await load(sourceId))
    const sample = replies[requestId]?.find((one) => suits(one, variables))
    if (!sample) return Response.json({ message: 'no sample for this request' }, { status: 404 })
    const { status = 200, headers = {}, body } = sample
    return Response.json(shiftTimes(body, now()), { status, headers })
  }
}

/** Whether a sample answers these variables: all of `when` are equal, and a word of each of `has` stands in its own. */
export function suits(
  { when, has = {} }: Pick<z.infer<typeof Sample>, 'when' | 'has'>,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  const text = (name: string) => String(variables[name]).toLowerCase()
  return (
    Object.entries(when).every(([name, value]) => String(variables[name]) === value) &&
    Object.entries(has).every(([name, words]) => words.some((word) => text(name).includes(word)))
  )
}
