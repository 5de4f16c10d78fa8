import * as z from 'zod/mini'
import type { Transport } from '#lib/sources/http.ts'
import { shiftTimes } from './shift-times.ts'

const Sample = z.object({
  when: z.record(z.string(), z.string()),
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
    const sample = replies[requestId]?.find(({ when }) =>
      Object.entries(when).every(([name, value]) => String(variables[name]) === value),
    )
    if (!sample) return Response.json({ message: 'no sample for this request' }, { status: 404 })
    const { status = 200, headers = {}, body } = sample
    return Response.json(shiftTimes(body, now()), { status, headers })
  }
}
