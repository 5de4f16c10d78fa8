import { botToken, startBot } from './bot.ts'
import { startRequestTracker } from './request-tracker.ts'
import { startRoundcube } from './roundcube.ts'
import { startTryton, trytonLogin } from './tryton.ts'
import { startVendure, vendureLogin } from './vendure.ts'

/** Starts the staged systems; see README.md. */
export async function startStage() {
  const [rt, roundcube, bot, shop, erp] = await Promise.all([
    startRequestTracker(),
    startRoundcube(),
    startBot(),
    startVendure(),
    startTryton(),
  ])
  const systems = { rt, roundcube, bot, shop, erp }
  const all = Object.values(systems)
  return {
    ...systems,
    config: {
      schema: 'baton.team-config/2',
      name: 'Staged shop',
      helpdesks: [
        { id: 'rt', adapter: 'request-tracker', origin: rt.origin },
        { id: 'mail', adapter: 'roundcube', origin: roundcube.origin },
      ],
      sources: [
        { id: 'bot', label: 'ShopBot', preset: 'bot-framework', baseUrl: bot.origin },
        {
          id: 'rt-ticket',
          label: 'RT ticket',
          preset: 'request-tracker-ticket',
          baseUrl: rt.origin,
          helpdesks: ['rt'],
        },
        { id: 'rt-history', label: 'RT history', preset: 'request-tracker-history', baseUrl: rt.origin },
        { id: 'shop', label: 'Shop', preset: 'vendure', baseUrl: shop.origin },
        { id: 'erp', label: 'ERP', preset: 'tryton', baseUrl: `${erp.origin}/shop/` },
      ],
    },
    /** What a lead types into the options page, by source. */
    credentials: { bot: { token: botToken }, shop: vendureLogin, erp: trytonLogin },
    /** Everything is well again and has seen nothing. */
    mend: async () => void (await Promise.all(all.map((system) => system.mend()))),
    /** All that Baton asks is down: the sources, and RT with its pages. */
    stop: async () => void (await Promise.all(all.map(({ server }) => server.stop()))),
  }
}

export type Stage = Awaited<ReturnType<typeof startStage>>
