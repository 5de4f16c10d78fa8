import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { SourceConfig } from '#lib/contract/team-config.ts'

/** The practice desk's sources: the real presets at addresses that do not exist; sample data answers for them. */
export const practiceSources: SourceConfig[] = [
  { id: 'bot', label: 'ShopBot', preset: 'bot-framework', baseUrl: 'https://bot.example.com' },
  { id: 'shop', label: 'Vendure', preset: 'vendure', baseUrl: 'https://shop.example.com' },
  { id: 'erp', label: 'Tryton', preset: 'tryton', baseUrl: 'https://erp.example.com/shop' },
  {
    id: 'helpdesk-tickets',
    label: 'Request Tracker',
    preset: 'request-tracker-history',
    baseUrl: 'https://rt.example.com',
  },
  { id: 'loyalty', label: 'Smile.io', preset: 'smile', baseUrl: 'https://loyalty.example.com' },
  { id: 'marketing', label: 'Klaviyo', preset: 'klaviyo', baseUrl: 'https://marketing.example.com' },
  {
    id: 'browsing',
    label: 'Klaviyo events',
    preset: 'klaviyo-browsing',
    baseUrl: 'https://marketing.example.com',
  },
  {
    id: 'knowledge',
    label: 'Help centre',
    preset: 'zendesk-help-center',
    baseUrl: 'https://help.example.com',
  },
  { id: 'chats', label: 'Intercom', preset: 'intercom', baseUrl: 'https://chats.example.com' },
]

/** The practice desk's policy: one value to practise revealing on. */
export const practiceRules: DataPointRule[] = [{ point: 'customers.phone', level: 'optional', masked: true }]

/** What the log-in forms of the practice desk's systems are given. */
export const practiceCredentials = { username: 'practice', password: 'practice', token: 'practice' }
