import * as z from 'zod/mini'

/** The narrowest and the widest that the in-page panel can be, in CSS pixels. */
export const [narrowestPx, widestPx] = [320, 520]

/** What it has before the agent has changed it. */
export const usualWidthPx = 400

/** A width of the in-page panel in CSS pixels. */
export const WidthPx = z.int().check(z.gte(narrowestPx), z.lte(widestPx))
