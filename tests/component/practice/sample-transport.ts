import { allSamples } from '#components/practice/samples/all-samples.ts'
import type { SampleReply } from '#components/practice/samples/sample-file.ts'
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
    return new Response(
      JSON.stringify(body, (_key, value) => timed(value, now)),
      { status, headers: headers ?? {} },
    )
  }

/** `@-35m`, `@-3d` → an ISO time; `@date-3d` → Tryton's date object. */
function timed(value: unknown, now: Date): unknown {
  if (typeof value !== 'string') return value
  const [, date, count, unit] = /^@(date)?-(\d+)([md])$/.exec(value) ?? []
  if (!count) return value
  const at = new Date(now.getTime() - Number(count) * (unit === 'd' ? 86_400_000 : 60_000))
  if (!date) return at.toISOString()
  return { __class__: 'date', year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}
