import { narrowestPx, widestPx } from '#lib/contract/panel-width.ts'

/** One press of a key, in CSS pixels: five make the usual panel the widest. */
export const stepPx = 24

/** The nearest width that the panel can have. */
export const allowedPx = (px: number): number => Math.round(Math.min(widestPx, Math.max(narrowestPx, px)))
