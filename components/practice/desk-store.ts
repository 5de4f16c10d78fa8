import { createStore } from 'zustand/vanilla'
import { openDesk } from './open-desk.ts'
import type { Run } from './rich-text.ts'
import type { DeskTicket, Scenario } from './ticket.ts'
import { agent } from './tickets.ts'

/** What the practice desk shows, and what the agent can do there. Nothing leaves the page. */
export interface DeskState {
  tickets: DeskTicket[]
  /** The ticket of the address; it may name one that does not exist. */
  openId: string
  open(id: string): void
  /** Adds the agent's reply to the thread. */
  send(ticketId: string, runs: Run[], at: Date): void
}

/** A desk with these cases, opened on one of them. */
export function createDeskStore(scenarios: readonly Scenario[], openId: string, now: Date) {
  return createStore<DeskState>()((set) => ({
    tickets: openDesk(scenarios, now),
    openId,
    open: (id) => set({ openId: id }),
    send: (ticketId, runs, at) =>
      set(({ tickets }) => ({
        tickets: tickets.map((ticket) => (ticket.id === ticketId ? answered(ticket, runs, at) : ticket)),
      })),
  }))
}
export type DeskStore = ReturnType<typeof createDeskStore>

function answered(ticket: DeskTicket, runs: Run[], at: Date): DeskTicket {
  const id = `${ticket.id}-${ticket.messages.length + 1}`
  const reply = { id, author: agent, at: at.toISOString(), internal: false, runs }
  return { ...ticket, status: 'pending', messages: [...ticket.messages, reply] }
}
