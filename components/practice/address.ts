/** The ticket that an address opens, e.g. `P-1001` of `practice.html?ticket=P-1001`. */
export const ticketIn = (address: string): string | undefined =>
  new URL(address).searchParams.get('ticket') ?? undefined

/** The address of a ticket, relative to the desk's page. */
export const ticketHref = (id: string): string => `?ticket=${encodeURIComponent(id)}`
