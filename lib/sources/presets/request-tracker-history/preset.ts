import type { Preset } from '#lib/contract/source.ts'
import { usualLimits } from '../usual-limits.ts'

const documentation = 'https://docs.bestpractical.com/rt/5.0.3/RT/REST2.html'

/** Other tickets of the customer in Request Tracker, the newest first. */
export const preset: Preset = {
  id: 'request-tracker-history',
  name: 'Request Tracker: earlier tickets',
  documentation,
  verified: 'live',
  exampleUrl: 'https://rt.example.com',
  recommends: 'helpdesk-session',
  definition: {
    role: 'tickets',
    needs: [['email']],
    provides: [],
    auth: { kind: 'helpdesk-session' },
    requests: [
      {
        id: 'tickets',
        method: 'GET',
        path: '/REST/2.0/tickets',
        query: {
          query: "Requestor.EmailAddress = '{{email|backslash}}'",
          fields:
            '[[tickets.subject: Subject,]][[tickets.status: Status,]]Created[[tickets.updatedAt:,LastUpdated]]',
          orderby: 'Created',
          order: 'DESC',
          per_page: '50',
        },
        expects: 'items',
      },
    ],
    mappings: [
      {
        to: 'tickets',
        each: 'tickets.items',
        fields: {
          recordId: { path: 'id', as: 'text' },
          subject: { path: 'Subject', as: 'text' },
          status: { path: 'Status', as: 'text' },
          createdAt: { path: 'Created', as: 'instant' },
          updatedAt: { path: 'LastUpdated', as: 'instant' },
          url: { link: '/Ticket/Display.html?id={{id}}', with: { id: 'id' } },
        },
      },
    ],
    ...usualLimits,
  },
}
