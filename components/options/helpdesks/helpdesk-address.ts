import type { HelpdeskConfig } from '#lib/contract/team-config.ts'

/** The origin in whatever was typed or pasted, or why there is none. */
export type ReadAddress = { origin: string } | { problem: string }

/** Cuts an address to its origin: any ticket's address will do, and `https://` may be left out. */
export function readAddress(text: string): ReadAddress {
  const typed = text.trim()
  if (typed === '') return { problem: 'Enter the address of your helpdesk.' }
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`
  if (!URL.canParse(address) || /\s/.test(typed)) {
    return { problem: 'This is no address. Copy it from the browser’s address bar.' }
  }
  const { protocol, hostname, origin } = new URL(address)
  const here = hostname === 'localhost' || hostname === '127.0.0.1'
  if (protocol === 'https:' || (protocol === 'http:' && here)) return { origin }
  return { problem: 'The address must start with https://, so that nobody between can read along.' }
}

/** The helpdesk that an address of a ticket or a mail belongs to, where its form gives it away. */
export function adapterOf(text: string): HelpdeskConfig['adapter'] | undefined {
  if (/\/(Ticket|Search)\/\w+\.html/.test(text)) return 'request-tracker'
  return /[?&]_task=mail\b/.test(text) ? 'roundcube' : undefined
}
