const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/**
 * Sample data keeps its times relative, so that it never grows old: `@-35m` becomes the ISO time 35 minutes ago, and
 * `@date-3d` Tryton's tagged date of three days ago.
 */
export function shiftTimes(data: unknown, now: Date): unknown {
  if (typeof data === 'string') return shifted(data, now)
  if (Array.isArray(data)) return data.map((item) => shiftTimes(item, now))
  if (data !== null && typeof data === 'object') {
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, shiftTimes(value, now)]))
  }
  return data
}

function shifted(text: string, now: Date): unknown {
  const found = /^@(date)?([+-]\d+)([mhd])$/.exec(text)
  if (!found) return text
  const [, date, amount, unit] = found
  const moment = new Date(now.getTime() + Number(amount) * unitMs[unit as keyof typeof unitMs])
  if (!date) return moment.toISOString()
  return {
    __class__: 'date',
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
  }
}
