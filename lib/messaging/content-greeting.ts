import * as z from 'zod/mini'
import type { Adapter } from '#lib/adapters/adapter.ts'
import { WidthPx } from '#lib/contract/panel-width.ts'
import { Slug } from '#lib/contract/primitives.ts'

/** The worker's answer to a helpdesk page: the adapter to read it with, and how the panel was left. */
export const ContentGreeting = z.object({
  helpdeskId: Slug,
  /** Ours, from `lib/adapters`: data that the worker made, not data that it received. */
  adapter: z.custom<Adapter>((value) => typeof value === 'object' && value !== null),
  collapsed: z.boolean(),
  /** False where the agent has the panel in the browser, beside the page. */
  inPage: z.boolean(),
  widthPx: WidthPx,
})
export type ContentGreeting = z.infer<typeof ContentGreeting>
