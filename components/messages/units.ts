/** Milliseconds as whole seconds, one at least. */
export const seconds = (ms: number): number => Math.max(1, Math.round(ms / 1000))

/** Bytes as megabytes with one decimal, a tenth at least. */
export const megabytes = (bytes: number): number => Math.max(0.1, Math.round(bytes / 100_000) / 10)
