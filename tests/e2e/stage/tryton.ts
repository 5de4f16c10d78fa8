import type { Behaviour } from '../support/behaviour.ts'
import type { SeenRequest } from '../support/server.ts'
import { recordedBody } from './recorded.ts'
import { eva } from './retell.ts'
import { type System, startSystem } from './system.ts'

export const trytonLogin = { username: 'admin', password: 'staged-erp-password' }
const session = `Session ${Buffer.from('admin:1:masked').toString('base64')}`

const replies: Record<string, string> = {
  'model.res.user.get_preferences': 'preferences',
  'model.party.party.search_read': 'party-by-email',
  'model.sale.sale.search_read': 'sales-by-email',
}

/** A Tryton ERP: JSON-RPC with a session, and an error page for every origin that it does not know. */
export function startTryton(): Promise<System> {
  return startSystem(answer, (request) => !isLogin(request))
}

const isLogin = ({ body }: SeenRequest) => body.includes('common.db.login')

function answer(request: SeenRequest): Behaviour {
  if (request.headers.origin !== undefined)
    return { status: 500, html: recordedBody<string>('tryton/error-origin.json') }
  const { method, params } = JSON.parse(request.body)
  if (isLogin(request)) {
    const [username, { password }] = params
    const right = username === trytonLogin.username && password === trytonLogin.password
    return { json: recordedBody(`tryton/${right ? 'login' : 'login-refused'}.json`) }
  }
  if (request.headers.authorization !== session) return { status: 401, text: '' }
  const file = replies[method]
  if (!file) return { json: recordedBody('tryton/error.json') }
  const known = !method.includes('search_read') || JSON.stringify(params).includes(eva.email)
  return { json: known ? recordedBody(`tryton/${file}.json`) : { id: 1, result: [] } }
}
