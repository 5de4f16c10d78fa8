import type { TicketKey } from '#lib/contract/ticket.ts'

// The contract has the same function, but importing a value from there would bring zod into the panel's first paint.
/** One text for a ticket: `<helpdeskId>/<ticketId>`. */
export const ticketKeyText = ({ helpdeskId, ticketId }: TicketKey): string => `${helpdeskId}/${ticketId}`
