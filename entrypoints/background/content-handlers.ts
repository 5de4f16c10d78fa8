import type { ContentCalls } from '#lib/messaging/calls.ts'
import type { Handlers } from '#lib/messaging/serve.ts'
import { panelWidth } from './panel-width.ts'
import { panelPreferences } from './preferences.ts'
import { siteOf } from './sites.ts'
import type { Visits } from './visits.ts'

/** The tab and the address that the browser itself gave for the caller. */
export interface PageCaller {
  tabId: number
  url: string
}

/** Passes the draft of a tab's reply box on to its panels. */
export type PassDraft = (tabId: number, text: string) => void

/** What helpdesk pages may ask of the worker. A page that is no site of the config gets nothing. */
export function contentHandlers(visits: Visits, passDraft: PassDraft): Handlers<ContentCalls, PageCaller> {
  return {
    hello: async (_, { url }) => {
      const site = await siteOf(url)
      if (!site) return null
      const { collapsed, place } = await panelPreferences()
      const inPage = place !== 'browser'
      const widthPx = await panelWidth(site.origin)
      return { helpdeskId: site.helpdeskId, adapter: site.adapter, collapsed, inPage, widthPx }
    },
    ticketOpened: async ({ ticket }, { tabId, url }) => {
      await visits.opened(tabId, url, ticket)
      return null
    },
    replyOpened: ({ recipient }, { tabId, url }) => visits.continued(tabId, url, recipient),
    ticketClosed: async (_, { tabId }) => {
      await visits.closed(tabId)
      return null
    },
    draft: async ({ text }, { tabId, url }) => {
      if (await siteOf(url)) passDraft(tabId, text)
      return null
    },
  }
}
