/** The bot's handoff events. */

import { conversations } from '../data/conversations.ts'
import { eva, nora } from '../data/people.ts'
import type { RunningSystem } from '../types.ts'
import type { Samples } from './samples.ts'

export async function recordBot({ url, credentials }: RunningSystem, samples: Samples): Promise<void> {
  const headers = { authorization: `Bearer ${credentials.token}` }
  for (const { id } of conversations) {
    await samples.request(id, 'the handoff event of one conversation', {
      method: 'GET',
      url: `${url}/handoffs?conversation=${id}`,
      headers,
    })
  }
  await samples.request('by-email', 'all handoffs of one customer, newest first', {
    method: 'GET',
    url: `${url}/handoffs?email=${eva.email}`,
    headers,
  })
  await samples.request('none', 'a customer without a handoff', {
    method: 'GET',
    url: `${url}/handoffs?email=${nora.email}`,
    headers,
  })
  await samples.request('error-400', 'neither conversation nor customer', {
    method: 'GET',
    url: `${url}/handoffs`,
    headers,
  })
  await samples.request('error-401', 'no token', { method: 'GET', url: `${url}/handoffs?email=${eva.email}` })
}
