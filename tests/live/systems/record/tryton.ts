/** The ERP's replies. */

import { preset } from '#lib/sources/presets/tryton/preset.ts'
import { eva } from '../data/people.ts'
import type { RunningSystem } from '../types.ts'
import { presetRequest } from './preset-request.ts'
import type { Samples } from './samples.ts'

export async function recordTryton({ url, credentials }: RunningSystem, samples: Samples): Promise<void> {
  const { database, user = '', password } = credentials
  let headers: Record<string, string> = {}
  const call = (name: string, what: string, method: string, params: unknown[], extra = {}) =>
    samples.request(name, what, {
      method: 'POST',
      url: `${url}/${database}/`,
      headers: { ...headers, ...extra },
      body: { id: 1, method, params },
    })
  const byEmail = (path: string) => [[path, '=', eva.email]]

  await call('error-401', 'no session: an empty body', 'model.party.party.search', [[], 0, 1, null, {}])
  await call('login-refused', 'a wrong password', 'common.db.login', [user, { password: 'wrong' }, 'en'])
  const login = await call('login', 'sign-in: user id and session', 'common.db.login', [
    user,
    { password },
    'en',
  ])
  const [uid, session] = login.result
  headers = { authorization: `Session ${Buffer.from(`${user}:${uid}:${session}`).toString('base64')}` }

  const preferences = await call(
    'preferences',
    "the user's context, last parameter of the calls that follow",
    'model.res.user.get_preferences',
    [true, {}],
  )
  const context = preferences.result
  const asked = (name: string, what: string, id: string, variables: Record<string, string>) => {
    const request = presetRequest(preset, id, `${url}/${database}`, { context, ...variables })
    return samples.request(name, what, { ...request, headers: { ...request.headers, ...headers } })
  }
  await asked('party-by-email', 'a customer', 'party', { email: eva.email })
  await asked('sales-by-email', 'her sales with their lines and shipments, in one call', 'sales', {
    email: eva.email,
  })
  await asked('sale-by-number', 'a sale by the number that the shop gave it', 'found', {
    orderNumber: '0990',
  })
  await call(
    'shipments-by-email',
    'her shipments; "origins" names the sale',
    'model.stock.shipment.out.search_read',
    [
      byEmail('customer.contact_mechanisms.value'),
      0,
      20,
      null,
      [
        'number',
        'state',
        'planned_date',
        'effective_date',
        'origins',
        'outgoing_moves.origin',
        'outgoing_moves.quantity',
      ],
      context,
    ],
  )
  await call('error', 'a field that does not exist: an error with HTTP 200', 'model.sale.sale.search_read', [
    [['nofield', '=', 1]],
    0,
    1,
    null,
    ['number'],
    context,
  ])
  await call(
    'error-origin',
    'a request from an origin that is not in [web] cors',
    'model.party.party.search',
    [[], 0, 1, null, {}],
    { origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop' },
  )
}
