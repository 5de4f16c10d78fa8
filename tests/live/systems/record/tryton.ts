/** The ERP's replies. */

import { eva } from '../data/people.ts'
import type { RunningSystem } from '../types.ts'
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
  await call('party-by-email', 'a customer', 'model.party.party.search_read', [
    byEmail('contact_mechanisms.value'),
    0,
    5,
    null,
    [
      'name',
      'code',
      'email',
      'phone',
      'mobile',
      'addresses.full_address',
      'contact_mechanisms.type',
      'contact_mechanisms.value',
    ],
    context,
  ])
  await call(
    'sales-by-email',
    'her sales with their lines and shipments, in one call',
    'model.sale.sale.search_read',
    [
      byEmail('party.contact_mechanisms.value'),
      0,
      20,
      [['sale_date', 'DESC']],
      [
        'number',
        'reference',
        'sale_date',
        'state',
        'shipment_state',
        'invoice_state',
        'total_amount',
        'currency.code',
        'party.name',
        'party.code',
        'lines.product.code',
        'lines.product.name',
        'lines.quantity',
        'lines.unit_price',
        'lines.amount',
        'shipments.number',
        'shipments.state',
        'shipments.planned_date',
        'shipments.effective_date',
      ],
      context,
    ],
  )
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
