import { TeamConfig } from '#lib/contract/team-config.ts'

export const config = TeamConfig.parse({
  schema: 'baton.team-config/2',
  name: 'Example Shop',
  helpdesks: [
    { id: 'rt', adapter: 'request-tracker', origin: 'https://rt.example.com' },
    { id: 'mail', adapter: 'roundcube', origin: 'http://localhost:8080' },
  ],
  sources: [
    { id: 'history', label: 'RT', preset: 'request-tracker-history', baseUrl: 'https://rt.example.com/rt' },
    {
      id: 'shop',
      label: 'Shop',
      preset: 'vendure',
      baseUrl: 'https://shop.example.com:8443/admin',
      helpdesks: ['rt'],
    },
  ],
})
