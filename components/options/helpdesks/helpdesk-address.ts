import type { HelpdeskConfig } from '#lib/contract/team-config.ts'
import { helpdesksWords } from '../words/helpdesks.ts'

/** The origin in whatever was typed or pasted, or why there is none. */
export type ReadAddress = { origin: string } | { problem: string }

/** Cuts an address to its origin: any ticket's address will do, and `https://` may be left out. */
export function readAddress(text: string): ReadAddress {
  const typed = text.trim()
  if (typed === '') return { problem: helpdesksWords.noAddress }
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(address) || /\s/.test(typed)) {
    return { problem: helpdesksWords.notAnAddress }
  }
  const { protocol, hostname, origin } = new URL(address)
  const here = hostname === 'localhost' || hostname === '127.0.0.1'
  if (protocol === 'https:' || (protocol === 'http:' && here)) return { origin }
  return { problem: helpdesksWords.notSecure }
}

/** The helpdesk that an address of a ticket or a mail belongs to, where its form gives it away. */
export function adapterOf(text: string): HelpdeskConfig['adapter'] | undefined {
  if (/\/(Ticket|Search)\/\w+\.html/.test(text)) return 'request-tracker'
  return /[?&]_task=mail\b/.test(text) ? 'roundcube' : undefined
}
