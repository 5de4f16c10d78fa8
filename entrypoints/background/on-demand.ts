import { applies, type Place } from '#lib/context/applies.ts'
import type { Known } from '#lib/context/gathered.ts'
import { inputsOf, placeOf } from '#lib/context/known.ts'
import type { DataPointRule } from '#lib/contract/data-point.ts'
import type { Failure } from '#lib/contract/failure.ts'
import type { SourceRecords } from '#lib/contract/records.ts'
import type { SourceRole } from '#lib/contract/source.ts'
import type { OpenTicket } from '#lib/contract/ticket.ts'
import { forbiddenFor } from '#lib/policy/levels.ts'
import type { ResolvedSource } from '#lib/sources/engine.ts'
import { askSource } from './ask.ts'
import { openCache } from './open-cache.ts'
import { type Site, setupOf, siteOf, sourceKey } from './sites.ts'
import { readTab } from './tabs.ts'

/** What one source has brought because somebody wanted something of it. */
export interface Brought {
  source: Pick<ResolvedSource, 'id' | 'label' | 'definition'>
  at: string
  records: SourceRecords
}

/** What the sources of a role have brought, and what went wrong with the others. */
export interface RoleAnswer {
  brought: Brought[]
  failures: Failure[]
}

/**
 * Asks the sources that are never asked because a ticket was opened: knowledge, macros. Those of the tab's helpdesk,
 * for this kind of ticket, within the policy; a kept answer counts while it is fresh.
 */
export function askRole(tabId: number, role: SourceRole, more: Known = {}): Promise<RoleAnswer> {
  return askRoles(tabId, [role], ({ requesterEmail: email }) => ({ ...(email && { email }), ...more }))
}

/** The same for several roles, with what is known as the caller says. */
export async function askRoles(
  tabId: number,
  roles: readonly SourceRole[],
  knownIn: (ticket: OpenTicket) => Known,
): Promise<RoleAnswer> {
  const state = await readTab(tabId)
  const site = state && (await siteOf(state.url))
  if (!site) return { brought: [], failures: [] }
  const { sources, rules, host } = await setupOf(site)
  const place = placeOf(state.ticket, [], host)
  return askSources({ site, sources, rules, place }, roles, knownIn(state.ticket))
}

/** Whom a question may go to: the sources and rules of a config, and where it is asked, as far as that is known. */
export interface AskedAt {
  site: Pick<Site, 'practice'>
  sources: readonly ResolvedSource[]
  rules: readonly DataPointRule[]
  place: Place
}

/** Asks the sources of these roles that are for this place, and need no more than is known. */
export async function askSources(
  { site, sources, rules, place }: AskedAt,
  roles: readonly SourceRole[],
  known: Known,
): Promise<RoleAnswer> {
  const asked = sources
    .filter((source) => roles.includes(source.definition.role) && applies(source, place) !== 'no')
    .map((source) => answerOf(site, source, known, forbiddenFor(rules, { role: source.definition.role })))
  const answers = await Promise.all(asked)
  return {
    brought: answers.flatMap((answer) => (answer && 'records' in answer ? [answer] : [])),
    failures: answers.flatMap((answer) => (answer && 'kind' in answer ? [answer] : [])),
  }
}

/** `undefined`: the source needs something that is not known. */
async function answerOf(
  site: Pick<Site, 'practice'>,
  source: ResolvedSource,
  known: Known,
  forbidden: readonly string[],
): Promise<Brought | Failure | undefined> {
  const { id, label, definition } = source
  const inputs = inputsOf(definition, known)
  if (!inputs) return undefined
  const question = { source: sourceKey(source), inputs, forbidden }
  const cache = await openCache().catch(() => undefined)
  const kept = await cache?.readAnswer(question, definition).catch(() => undefined)
  if (kept?.fresh)
    return { source: { id, label, definition }, at: kept.answer.at, records: kept.answer.records }
  const reply = await askSource(site, source, inputs, true, forbidden)
  if (!reply.ok) return { ...reply.failure, sourceId: id }
  // Whoever asked does not wait for the writing, and an answer that cannot be kept is an answer all the same.
  cache?.keepAnswer(question, reply.value, definition).catch(() => undefined)
  return { source: { id, label, definition }, at: reply.value.at, records: reply.value.records }
}
