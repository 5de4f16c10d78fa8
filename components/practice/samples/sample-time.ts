/**
 * How a builder writes a moment that lies some minutes back. The sample files say `@-35m`, which the practice
 * desk's transport turns into an ISO time when it answers; a ticket on the page gets the ISO time itself.
 */
export type WriteTime = (minutesAgo: number) => string

const day = 24 * 60

/** A moment as the sample files write it: days where it comes out even, minutes otherwise. */
export const offsetTime: WriteTime = (minutesAgo) =>
  minutesAgo >= 2 * day && minutesAgo % day === 0 ? `@-${minutesAgo / day}d` : `@-${minutesAgo}m`

/** A day as the sample files write it, for Tryton's date objects. */
export const offsetDate = (daysAgo: number): string => `@date-${daysAgo}d`

/** A moment as ISO 8601, counted back from `now`. */
export const timeBefore =
  (now: Date): WriteTime =>
  (minutesAgo) =>
    new Date(now.getTime() - minutesAgo * 60_000).toISOString()

export const days = (count: number): number => count * day
