import { type Preset, usualLimits } from './preset.ts'

const documentation = 'https://docs.bestpractical.com/rt/5.0.3/RT/REST2.html'

/** The open ticket as Request Tracker's REST2 knows it: requester, custom fields and the messages with their times. */
export const requestTrackerTicket: Preset = {
  id: 'request-tracker-ticket',
  name: 'Request Tracker: this ticket',
  documentation,
  settings: { conversationField: 'Conversation ID' },
  definition: {
    role: 'ticket',
    needs: [['ticketId']],
    provides: ['email', 'name', 'conversationId', 'ticketCreatedAt'],
    auth: { kind: 'helpdesk-session' },
    requests: [
      {
        id: 'ticket',
        method: 'GET',
        path: '/REST/2.0/ticket/{{ticketId}}',
        bind: { requester: 'Requestor[0].id' },
      },
      { id: 'user', method: 'GET', path: '/REST/2.0/user/{{requester}}', when: ['requester'] },
      {
        id: 'history',
        method: 'GET',
        path: '/REST/2.0/ticket/{{ticketId}}/history',
        query: { fields: 'Type,Creator,Created', per_page: '100' },
      },
      {
        id: 'attachments',
        method: 'GET',
        path: '/REST/2.0/ticket/{{ticketId}}/attachments',
        query: { fields: 'ContentType,Content,TransactionId,Filename,Created,Creator', per_page: '100' },
      },
    ],
    mappings: [
      {
        to: 'ticket',
        each: 'ticket.merge(@, {user: $.user})',
        fields: {
          recordId: { path: 'id', as: 'text' },
          subject: { path: 'Subject', as: 'text' },
          createdAt: { path: 'Created', as: 'instant' },
          requesterEmail: { path: 'user.EmailAddress', as: 'text' },
          requesterName: { path: 'user.RealName', as: 'text' },
          conversationId: {
            path: "CustomFields[?name=='{{settings.conversationField}}'].values[] | [0]",
            as: 'text',
          },
        },
      },
    ],
    ...usualLimits,
    freshSeconds: 20,
  },
}

/** Other tickets of the customer in Request Tracker, the newest first. */
export const requestTrackerHistory: Preset = {
  id: 'request-tracker-history',
  name: 'Request Tracker: earlier tickets',
  documentation,
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
          fields: 'Subject,Status,Created,LastUpdated',
          orderby: 'Created',
          order: 'DESC',
          per_page: '50',
        },
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
