import type { Behaviour } from '../support/behaviour.ts'
import type { SeenRequest } from '../support/server.ts'
import { recordedBody } from './recorded.ts'
import { ticketPage, updatePage } from './request-tracker-pages.ts'
import { allTickets, attachmentsOf, historyOf, ticketsOf } from './request-tracker-records.ts'
import { paramsOf, pathOf, type System, startSystem } from './system.ts'

export interface RequestTracker extends System {
  /** The agent's session has ended: the next request finds nobody signed in, until `mend`. */
  endSession(): void
}

/** Request Tracker 5: pages and REST2, for whoever has the session's cookie. The start page signs in. */
export async function startRequestTracker(): Promise<RequestTracker> {
  let session = 1
  const cookie = () => `RT_SID_shop.test=staged-${session}`
  const signedIn = ({ headers }: SeenRequest) => String(headers.cookie ?? '').includes(cookie())
  const answer = (request: SeenRequest): Behaviour => {
    if (pathOf(request) === '/') {
      const headers = { 'set-cookie': `${cookie()}; Path=/; HttpOnly; SameSite=Lax` }
      return { html: '<!doctype html><title>RT at a glance</title><h1>RT at a glance</h1>', headers }
    }
    if (pathOf(request).startsWith('/Ticket/') || isData(request)) {
      if (!signedIn(request)) return { status: 302, headers: { location: '/' }, text: 'Login required' }
    }
    return isData(request) ? records(request) : page(request)
  }
  const system = await startSystem(answer, isData, true)
  return {
    ...system,
    endSession: () => {
      session = 2
    },
    mend: async () => {
      session = 1
      await system.mend()
    },
  }
}

const isData = (request: SeenRequest) => pathOf(request).startsWith('/REST/2.0/')

function page(request: SeenRequest): Behaviour {
  const id = paramsOf(request).get('id') ?? ''
  if (!allTickets.has(id)) return { status: 404, text: 'No such page' }
  if (pathOf(request) === '/Ticket/Display.html') return { html: ticketPage(id) }
  if (pathOf(request) === '/Ticket/Update.html')
    return { html: updatePage(id, { plain: paramsOf(request).has('plain') }) }
  return { status: 404, text: 'No such page' }
}

function records(request: SeenRequest): Behaviour {
  const path = pathOf(request)
  const query = paramsOf(request).get('query') ?? ''
  const [, id, part] = /\/ticket\/(\d+)\/(history|attachments)$/.exec(path) ?? []
  if (part && id) return { json: part === 'history' ? historyOf(id) : attachmentsOf(id) }
  const byId = /^id = '(\d+)'$/.exec(query)?.[1]
  const ticket = byId && allTickets.get(byId)?.()
  if (byId) return { json: { items: ticket ? [ticket] : [], total: ticket ? 1 : 0 } }
  const email = /^Requestor\.EmailAddress = '([^']+)'$/.exec(query)?.[1]
  if (email) return { json: ticketsOf(email) }
  return { status: 404, json: recordedBody('rt5/error-404.json') }
}
