import type { Behaviour } from '../../support/behaviour.ts'
import type { Routes, SeenRequest } from '../../support/server.ts'
import type { Customer } from './customer.ts'
import { handoffEvent } from './handoff-event.ts'

/** What a sign-in at the systems of the security tests takes and gives. */
export interface Secrets {
  botToken: string
  username: string
  password: string
  /** Given by the shop for user name and password. */
  loginToken: string
}

/** A bot's handoff endpoint and a Vendure shop on one server. They refuse whoever does not sign in. */
export function systemRoutes(secrets: Secrets, customers: Map<string, Customer>): Routes {
  const allowed = (request: SeenRequest, token: string) => request.headers.authorization === `Bearer ${token}`
  return {
    'GET /bot/handoffs': (request) => {
      if (!allowed(request, secrets.botToken)) return { status: 401 }
      const email = new URL(request.path, 'http://x').searchParams.get('email')
      const customer = [...customers.values()].find((one) => one.email === email)
      return { json: customer ? [handoffEvent(customer)] : [] }
    },
    'POST /shop/admin-api': (request) => {
      const { variables } = JSON.parse(request.body)
      if ('password' in variables) return signIn(variables, secrets)
      if (!allowed(request, secrets.loginToken)) return { json: forbidden }
      if ('number' in variables) return { json: { data: { orders: { items: [] } } } }
      const customer = [...customers.values()].find((one) => one.email === variables.email)
      return { json: { data: { customers: { items: customer ? [shopCustomer(customer)] : [] } } } }
    },
  }
}

const forbidden = { errors: [{ message: 'no', extensions: { code: 'FORBIDDEN' } }], data: null }

function signIn({ username, password }: Record<string, string>, secrets: Secrets): Behaviour {
  const right = username === secrets.username && password === secrets.password
  const __typename = right ? 'CurrentUser' : 'InvalidCredentialsError'
  return {
    json: { data: { login: { __typename } } },
    ...(right && { headers: { 'vendure-auth-token': secrets.loginToken } }),
  }
}

function shopCustomer(customer: Customer) {
  const yesterday = new Date(Date.now() - 86_400_000).toISOString()
  const order = {
    id: '11',
    code: customer.orderNumber,
    state: 'Shipped',
    orderPlacedAt: yesterday,
    currencyCode: 'EUR',
    totalWithTax: 4200,
    lines: [
      { quantity: 1, linePriceWithTax: 4200, productVariant: { sku: 'SKU-1', name: customer.product } },
    ],
    fulfillments: [
      {
        id: '21',
        state: 'Shipped',
        method: customer.carrier,
        trackingCode: customer.tracking,
        createdAt: yesterday,
      },
    ],
    payments: [{ method: 'iDEAL', state: 'Settled', amount: 4200 }],
  }
  return {
    id: '1',
    firstName: customer.name,
    lastName: '',
    emailAddress: customer.email,
    phoneNumber: customer.phone,
    createdAt: '2024-01-01T00:00:00.000Z',
    groups: [{ name: customer.tier }],
    addresses: [
      {
        streetLine1: customer.street,
        city: customer.city,
        postalCode: '1000',
        country: { code: 'NL' },
      },
    ],
    orders: { items: [order] },
  }
}
