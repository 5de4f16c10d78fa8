/** The set-up of a team that works with the live systems: what a lead writes into a file and sends around. */

import type { SourceConfig, TeamConfig } from '#lib/contract/team-config.ts'
import type { RunningSystem, SystemName } from './systems/types.ts'

/** Systems that do not run are left out, so that the tests of the others say what works. */
export function teamConfig({
  rt5,
  roundcube,
  ...systems
}: Partial<Record<SystemName, RunningSystem>>): TeamConfig {
  const sources: (SourceConfig | undefined)[] = [
    systems.bot && { id: 'bot', label: 'ShopBot', preset: 'bot-framework', baseUrl: systems.bot.url },
    rt5 && {
      id: 'rt-ticket',
      label: 'RT ticket',
      preset: 'request-tracker-ticket',
      baseUrl: rt5.url,
      helpdesks: ['rt'],
    },
    rt5 && { id: 'rt-history', label: 'RT', preset: 'request-tracker-history', baseUrl: rt5.url },
    systems.vendure && { id: 'shop', label: 'Shop', preset: 'vendure', baseUrl: systems.vendure.url },
    systems.tryton && { id: 'erp', label: 'ERP', preset: 'tryton', baseUrl: `${systems.tryton.url}/shop` },
  ]
  return {
    schema: 'baton.team-config/2',
    name: 'Live test team',
    helpdesks: [
      ...(rt5 ? [{ id: 'rt', adapter: 'request-tracker' as const, origin: rt5.url }] : []),
      ...(roundcube ? [{ id: 'mail', adapter: 'roundcube' as const, origin: roundcube.url }] : []),
    ],
    sources: sources.filter((source) => source !== undefined),
    join: { windowHours: 72 },
  }
}

/** What has to be typed in on each device, by source. */
export function credentials({ bot, vendure, tryton }: Partial<Record<SystemName, RunningSystem>>) {
  return {
    ...(bot && { bot: { token: bot.credentials.token ?? '' } }),
    ...(vendure && { shop: signIn(vendure) }),
    ...(tryton && { erp: signIn(tryton) }),
  }
}

const signIn = ({ credentials: { user = '', password = '' } }: RunningSystem) => ({
  username: user,
  password,
})
