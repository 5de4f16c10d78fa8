import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { UnifiedOrder } from '#lib/contract/unified-profile.ts'
import { orderAtStake } from '../order-at-stake.ts'
import type { NoteSpeech } from './note-speech.ts'
import { briefOf, joined } from './readable.ts'

type Lines = (snapshot: Snapshot, speech: NoteSpeech) => string[]

/** More orders than these are looked up in the panel. */
const mostOrders = 3

/** The order at stake first, then the newest, each with its status as each system has it. */
export const orderLines: Lines = (snapshot, speech) => {
  const profile = snapshot.cards.orders.data
  const stake = profile && orderAtStake(profile, briefOf(snapshot))
  if (!stake) return []
  const others = profile.orders.filter((order) => order !== stake.order).slice(0, mostOrders - 1)
  const mark = stake.named ? speech.stake.named : speech.stake.newest
  return [orderText(stake.order, speech, mark), ...others.map((order) => orderText(order, speech))]
}

function orderText({ number, status }: UnifiedOrder, speech: NoteSpeech, mark?: string): string {
  const statuses = (status?.values ?? []).map(
    ({ value, provenance }) =>
      `${speech.statuses[value]} (${joined(speech.source(provenance.sourceId), speech.time(provenance.at))})`,
  )
  const head = mark === undefined ? number : `${number} (${mark})`
  return statuses.length === 0 ? head : `${head}: ${statuses.join(' / ')}`
}

/** What a case of this kind needs and nobody knows, and what the team requires and nobody has brought. */
export const missingLines: Lines = (snapshot, speech) => {
  const slots = briefOf(snapshot)?.completeness?.missing.map((slot) => speech.slot(slot)) ?? []
  const points = snapshot.gaps.map(({ point }) => speech.point(point))
  const missing = [...new Set([...slots, ...points])]
  return missing.length > 0 ? [missing.join(', ')] : []
}

/** How old it is, and which systems have not answered. */
export const dataLines: Lines = ({ sources }, speech) => {
  const asked = sources.filter(({ state }) => state !== 'not-for-this-ticket')
  const oldest = asked.flatMap(({ asOf }) => asOf ?? []).toSorted()[0]
  const failed = asked.filter(({ state }) => state === 'failed').map(({ label }) => speech.failed(label))
  const text = joined(oldest && speech.asOf(speech.time(oldest)), ...failed)
  return text ? [text] : []
}
