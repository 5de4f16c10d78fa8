/** One call at a time, and after it the latest of those that came in the meantime: a drag asks with every move. */
export function latestOnly(call: (value: number) => Promise<void>): (value: number) => Promise<void> {
  let running = false
  let next: number | undefined
  return async (value) => {
    next = value
    if (running) return
    running = true
    for (let now: number | undefined = value; now !== undefined; now = next) {
      next = undefined
      await call(now)
    }
    running = false
  }
}
