import { allSamples } from '#components/practice/samples/all-samples.ts'
import { suits } from '#lib/practice/practice-transport.ts'
import { shiftTimes } from '#lib/practice/shift-times.ts'
import type { Transport } from '#lib/sources/http.ts'

const samples = allSamples()

/** Answers from the sample data as the practice desk does: the first reply whose `when` fits. */
export const sampleTransport =
  (now: Date): Transport =>
  async (_, { sourceId, requestId, variables }) => {
    const replies = samples[sourceId]?.replies[requestId] ?? []
    const found = replies.find((one) => suits(one, variables))
    if (!found) throw new Error(`no sample for ${sourceId}/${requestId}`)
    const { status, headers, body } = found
    return Response.json(shiftTimes(body, now), { status, headers: headers ?? {} })
  }
