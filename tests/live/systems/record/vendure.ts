/** The shop's replies, as the support account sees them. */

import { preset } from '#lib/sources/presets/vendure/preset.ts'
import { eva, lena, nora } from '../data/people.ts'
import type { RunningSystem } from '../types.ts'
import { presetRequest } from './preset-request.ts'
import type { Samples } from './samples.ts'

export async function recordVendure({ url, credentials }: RunningSystem, samples: Samples): Promise<void> {
  const api = `${url}/admin-api`
  const login = {
    query:
      'mutation ($user: String!, $password: String!) { login(username: $user, password: $password) { __typename ... on CurrentUser { id identifier } ... on ErrorResult { errorCode message } } }',
  }
  const variables = { user: credentials.user, password: credentials.password }

  await samples.request('login', 'sign-in; the token is in the header vendure-auth-token', {
    method: 'POST',
    url: api,
    body: { ...login, variables },
  })
  await samples.request('login-refused', 'sign-in with a wrong password', {
    method: 'POST',
    url: api,
    body: { ...login, variables: { ...variables, password: 'wrong' } },
  })
  const response = await fetch(api, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...login, variables }),
  })
  const headers = { authorization: `Bearer ${response.headers.get('vendure-auth-token')}` }
  const asked = (id: string, variables: Record<string, string>) => {
    const request = presetRequest(preset, id, url, variables)
    return { ...request, headers: { ...request.headers, ...headers } }
  }
  const byEmail = (email: string) => asked('customer', { email })
  await samples.request('customer-by-email', 'a customer with her orders', byEmail(eva.email))
  await samples.request('customer-with-refund', 'a customer with a pending refund', byEmail(lena.email))
  await samples.request('customer-unknown', 'nobody has this address', byEmail(nora.email))
  await samples.request('order-by-number', 'an order by its code', asked('found', { orderNumber: '1003' }))
  await samples.request('forbidden', 'no token, or one that is no longer valid: an error with HTTP 200', {
    ...byEmail(eva.email),
    headers: {},
  })
}
