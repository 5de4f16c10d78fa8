import type { Behaviour } from '../../../e2e/support/behaviour.ts'
import type { SeenRequest } from '../../../e2e/support/server.ts'

/** A value of the customer: it may be sent to the system and never comes back in a failure. */
export const canary = 'canary-7f3a'
export const context = {
  ticketId: '41',
  email: `${canary}@example.com`,
  conversationId: `${canary}-conversation`,
}

/** A place of a preset's way at which its system can fail, with the answers that lead there. */
export interface Stage {
  name: string
  preset: string
  path: string
  isHere(request: SeenRequest): boolean
  /** A good answer that finds nobody. */
  answer(request: SeenRequest): Behaviour
  /** The requests that a failure at this stage costs. */
  requests: number
  atLogin?: true
  withCookies?: true
}

const bodyOf = ({ body }: SeenRequest) => JSON.parse(body) as { method?: string; query?: string }
const everywhere = () => true

const loginToVendure = (request: SeenRequest) => bodyOf(request).query?.startsWith('mutation') === true
const vendure: Pick<Stage, 'preset' | 'path' | 'answer'> = {
  preset: 'vendure',
  path: '',
  answer: (request) =>
    loginToVendure(request)
      ? {
          headers: { 'vendure-auth-token': 'token-1' },
          json: { data: { login: { __typename: 'CurrentUser' } } },
        }
      : { json: { data: { customers: { items: [] } } } },
}

const trytonResults: Record<string, unknown> = {
  'common.db.login': [1, 'session-1'],
  'model.res.user.get_preferences': { language: 'en' },
}
const calls = (request: SeenRequest, ...methods: string[]) => methods.includes(bodyOf(request).method ?? '')
const tryton: Pick<Stage, 'preset' | 'path' | 'answer'> = {
  preset: 'tryton',
  path: '/shop',
  answer: (request) => ({ json: { id: 1, result: trytonResults[bodyOf(request).method ?? ''] ?? [] } }),
}

const requestTracker = { path: '', answer: () => ({ json: { items: [] } }), withCookies: true } as const

export const stages: Stage[] = [
  {
    name: 'bot-framework',
    preset: 'bot-framework',
    path: '',
    isHere: everywhere,
    answer: () => ({ json: [] }),
    requests: 2,
  },
  {
    name: 'request-tracker-ticket',
    preset: 'request-tracker-ticket',
    ...requestTracker,
    isHere: everywhere,
    requests: 3,
  },
  {
    name: 'request-tracker-history',
    preset: 'request-tracker-history',
    ...requestTracker,
    isHere: everywhere,
    requests: 1,
  },
  { name: 'vendure, logging in', ...vendure, isHere: loginToVendure, requests: 1, atLogin: true },
  { name: 'vendure, asking', ...vendure, isHere: (request) => !loginToVendure(request), requests: 2 },
  {
    name: 'tryton, logging in',
    ...tryton,
    isHere: (request) => calls(request, 'common.db.login'),
    requests: 1,
    atLogin: true,
  },
  {
    name: 'tryton, asking for the context',
    ...tryton,
    isHere: (request) => calls(request, 'model.res.user.get_preferences'),
    requests: 2,
  },
  {
    name: 'tryton, asking for records',
    ...tryton,
    isHere: (request) => !calls(request, ...Object.keys(trytonResults)),
    requests: 4,
  },
]

/** Answers well up to the stage, and there as told. */
export const failingAt =
  (stage: Stage, behaviour: Behaviour) =>
  (request: SeenRequest): Behaviour =>
    stage.isHere(request) ? behaviour : stage.answer(request)
