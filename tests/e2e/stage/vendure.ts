import type { SeenRequest } from '../support/server.ts'
import { recordedBody } from './recorded.ts'
import { eva, lena } from './retell.ts'
import { type System, startSystem } from './system.ts'

export const vendureLogin = { username: 'support@shop.test', password: 'staged-shop-password' }
const token = 'staged-shop-token'

const customers: Record<string, string> = {
  [eva.email]: 'customer-by-email',
  [lena.email]: 'customer-with-refund',
}

/** A Vendure shop: sign-in gives a token in a header; errors come with status 200. */
export function startVendure(): Promise<System> {
  return startSystem(
    (request) => {
      if (isLogin(request)) return logIn(JSON.parse(request.body).variables)
      if (request.headers.authorization !== `Bearer ${token}`)
        return { json: recordedBody('vendure/forbidden.json') }
      const { email, number } = JSON.parse(request.body).variables
      if (number !== undefined) return { json: { data: { orders: { items: [] } } } }
      return { json: recordedBody(`vendure/${customers[email] ?? 'customer-unknown'}.json`) }
    },
    (request) => !isLogin(request),
  )
}

const isLogin = ({ body }: SeenRequest) => body.includes('mutation')

function logIn({ username, password }: typeof vendureLogin) {
  const right = username === vendureLogin.username && password === vendureLogin.password
  return right
    ? { json: recordedBody('vendure/login.json'), headers: { 'vendure-auth-token': token } }
    : { json: recordedBody('vendure/login-refused.json') }
}
