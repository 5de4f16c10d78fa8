/** A moment in milliseconds, and before all others where there is none. As texts, `:05Z` and `:05.000Z` would differ. */
export const momentOf = (instant: string | undefined): number =>
  instant === undefined ? Number.NEGATIVE_INFINITY : Date.parse(instant)

/** Compares by time, the newest first; what is equal keeps its order. */
export const newestFirst =
  <T>(time: (item: T) => string | undefined) =>
  (a: T, b: T): number => {
    const [first, second] = [momentOf(time(a)), momentOf(time(b))]
    return first === second ? 0 : second - first
  }
