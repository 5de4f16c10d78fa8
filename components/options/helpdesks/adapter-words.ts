import type { HelpdeskConfig } from '#lib/contract/team-config.ts'

type AdapterId = HelpdeskConfig['adapter']

/** The helpdesks that Baton can read, by the names that their makers give them. */
export const adapterNames: Record<AdapterId, string> = {
  'request-tracker': 'Request Tracker',
  roundcube: 'Roundcube',
}

export const adapterIds = Object.keys(adapterNames) as AdapterId[]

/** Short ids for configs, which also name the helpdesk in the panel's addresses. */
export const adapterShortIds: Record<AdapterId, string> = { 'request-tracker': 'rt', roundcube: 'mail' }

export const adapterExamples: Record<AdapterId, string> = {
  'request-tracker': 'https://rt.example.com',
  roundcube: 'https://mail.example.com',
}
