/** Limits that suit most systems: an order changes within minutes, and an agent waits no longer than this. */
export const usualLimits = {
  freshSeconds: 120,
  keepSeconds: 86_400,
  timeoutMs: 8000,
  maxBytes: 2_000_000,
  retries: 2,
} as const
