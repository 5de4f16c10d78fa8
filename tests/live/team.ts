/** What the team works with: the helpdesks and systems that the lead sets up, and a customer whom the lead knows. */

import { articles } from './systems/data/articles.ts'
import type { RunningSystem, SystemName } from './systems/types.ts'

type Systems = Partial<Record<SystemName, RunningSystem>>

/** A source as the lead adds it by its preset, in the words of the page. */
export interface LeadSource {
  preset: string
  name: string
  address: string
  /** What is entered on each device, by the field's label. */
  credentials?: Record<string, string>
  /** The helpdesk whose tickets it is for; without it the tickets of all. */
  helpdesk?: string
  /** Whom the test asks for, where it asks for somebody, and what must arrive then. */
  test: { field?: string; value?: string; arrives: string[] }
}

const eva = (...arrives: string[]) => ({ field: 'E-mail address', value: 'eva.janssen@example.com', arrives })

const signIn = ({ credentials: { user = '', password = '' } }: RunningSystem) => ({
  'User name': user,
  Password: password,
})

/** The helpdesks, by an address that a lead would paste. The page knows the helpdesk by it. */
export const teamHelpdesks = ({ rt5, roundcube }: Systems) => [
  ...(rt5 ? [{ name: 'Request Tracker', paste: `${rt5.url}/Ticket/Display.html?id=1`, at: rt5.url }] : []),
  ...(roundcube ? [{ name: 'Roundcube', paste: `${roundcube.url}/?_task=mail`, at: roundcube.url }] : []),
]

/** Systems that do not run are left out, so that the tests of the others say what works. */
export function teamSources({ bot, rt5, roundcube, vendure, tryton }: Systems): LeadSource[] {
  const sources: (LeadSource | undefined | false)[] = [
    bot && {
      preset: 'Microsoft Bot Framework',
      name: 'ShopBot',
      address: bot.url,
      credentials: { Token: bot.credentials.token ?? '' },
      test: eva('Order 1001 is a week late'),
    },
    rt5 && {
      preset: 'Request Tracker: this ticket',
      name: 'RT ticket',
      address: rt5.url,
      ...(roundcube && { helpdesk: `Request Tracker (${rt5.url})` }),
      test: { field: 'Ticket number', value: '1', arrives: ['Eva Janssen', 'eva.janssen@example.com'] },
    },
    rt5 && {
      preset: 'Request Tracker: earlier tickets',
      name: 'RT',
      address: rt5.url,
      test: eva(`${rt5.url}/Ticket/Display.html?id=`),
    },
    rt5 && {
      preset: 'Request Tracker: articles',
      name: 'RT articles',
      address: rt5.url,
      ...(roundcube && { helpdesk: `Request Tracker (${rt5.url})` }),
      test: { arrives: [articles[0]?.name ?? ''] },
    },
    rt5 && {
      preset: 'Request Tracker: macros',
      name: 'RT macros',
      address: rt5.url,
      ...(roundcube && { helpdesk: `Request Tracker (${rt5.url})` }),
      test: { arrives: [articles[0]?.name ?? ''] },
    },
    vendure && {
      preset: 'Vendure',
      name: 'Shop',
      address: vendure.url,
      credentials: signIn(vendure),
      test: eva('Eva Janssen', '3STEST000'),
    },
    tryton && {
      preset: 'Tryton',
      name: 'ERP',
      address: `${tryton.url}/shop`,
      credentials: signIn(tryton),
      test: eva('Eva Janssen', '+31612345678'),
    },
  ]
  return sources.filter((source) => !!source)
}
