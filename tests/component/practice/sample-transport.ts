import { allSamples } from '#components/practice/samples/all-samples.ts'
import type { SampleReply } from '#components/practice/samples/sample-file.ts'
import { shiftTimes } from '#lib/practice/shift-times.ts'
import type { Transport } from '#lib/sources/http.ts'

const samples = allSamples()

/** Answers from the sample data as the practice desk does: the first reply whose `when` fits. */
export const sampleTransport =
  (now: Date): Transport =>
  async (_, { sourceId, requestId, variables }) => {
    const replies = samples[sourceId]?.replies[requestId] ?? []
    const fits = ({ when }: SampleReply) =>
      Object.entries(when).every(([name, value]) => String(variables[name]) === value)
    const found = replies.find(fits)
    if (!found) throw new Error(`no sample for ${sourceId}/${requestId}`)
    const { status, headers, body } = found
    return Response.json(shiftTimes(body, now), { status, headers: headers ?? {} })
  }
