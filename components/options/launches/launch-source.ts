import { type Launch, launchCredentialId, type SessionLaunch } from '#lib/contract/launch.ts'
import type { SourceDraft } from '../store/draft.ts'

/** A launch that makes sessions as the page's parts for sources see it: its credentials are theirs. */
const launchSource = (launch: SessionLaunch): SourceDraft => ({
  id: launchCredentialId(launch),
  label: launch.label,
  baseUrl: launch.url,
  definition: { auth: launch.auth },
})

const isSession = (launch: Launch): launch is SessionLaunch => launch.kind === 'session'

/** The launches that are asked something, as sources. A draft may hold what is none. */
export const launchSources = (launches: readonly Launch[] | undefined): SourceDraft[] =>
  (Array.isArray(launches) ? launches : []).filter(isSession).map(launchSource)

/** The addresses that sessions are made at. */
export const sessionAddresses = (launches: readonly Launch[] | undefined): string[] =>
  launchSources(launches).map(({ baseUrl }) => baseUrl)
