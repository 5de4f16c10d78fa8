import * as z from 'zod/mini'
import { OpenTicket } from '#lib/contract/ticket.ts'
import { storedValue } from '#lib/platform/storage.ts'

/** The ticket that a tab shows, or (not `open`) showed last; kept in the session's storage, because the worker may be stopped at any moment. */
const TabState = z.object({ url: z.string(), ticket: OpenTicket, open: z.boolean() })
export type TabState = z.infer<typeof TabState>

const stateOf = (tabId: number) => storedValue('session', `tab:${tabId}`, TabState)

export const readTab = (tabId: number): Promise<TabState | undefined> => stateOf(tabId).read()
export const writeTab = (tabId: number, state: TabState): Promise<void> => stateOf(tabId).write(state)
export const forgetTab = (tabId: number): Promise<void> => stateOf(tabId).remove()
