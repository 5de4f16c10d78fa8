import type { Fact } from '#lib/contract/fact.ts'
import type { Snapshot } from '#lib/contract/snapshot.ts'
import type { NoteSpeech } from './note-speech.ts'
import { briefOf, isSecret, joined, line, mayTell, partOf } from './readable.ts'

type Lines = (snapshot: Snapshot, speech: NoteSpeech) => string[]

/** Every fact with its proof, in the order of the ledger. */
export const knownLines: Lines = (snapshot, speech) => {
  const facts = partOf(snapshot, 'facts', ({ known }) => known) ?? []
  return facts
    .filter(({ slot }) => !isSecret(slot) && mayTell(snapshot, `facts.${slot}`))
    .map((fact) => `${speech.slot(fact.slot)}: ${line(fact.value)} (${proofOf(fact, snapshot, speech)})`)
}

/** Who says so: the customer and when, the bot, and each system that has a record of it. */
function proofOf(fact: Fact, { cards }: Snapshot, speech: NoteSpeech): string {
  const { status, hedged, evidence } = fact
  const turn = evidence.find((one) => one.kind === 'turn')
  const at = turn && cards.transcript.data?.turns.find(({ id }) => id === turn.turnId)?.at
  const systems = evidence.flatMap((one) => (one.kind === 'record' ? [one.provenance.sourceId] : []))
  return joined(
    status === 'bot-inferred'
      ? speech.byBot
      : turn || status === 'customer-said'
        ? said(at, speech)
        : undefined,
    ...[...new Set(systems)].map((id) => speech.bySystem(speech.source(id))),
    status === 'conflicting' && speech.conflicting,
    hedged && speech.unsure,
  )
}

const said = (at: string | undefined, { said, time }: NoteSpeech) => said(at && time(at))

/** Where the customer and a system say different things: both sides. */
export const disputedLines: Lines = (snapshot, speech) =>
  (mayTell(snapshot, 'transcript') ? (briefOf(snapshot)?.conflicts ?? []) : []).map(
    ({ kind, claim, record, orderNumber }) =>
      [
        joined(speech.claims[kind], orderNumber),
        speech.quoted(line(claim.text)),
        `(${joined(
          speech.bySystem(speech.source(record.provenance.sourceId)),
          record.text !== undefined && line(record.text),
          record.at && speech.time(record.at),
        )})`,
      ].join(' '),
  )

/** The customer's questions that nobody has answered, the newest last. */
export const openLines: Lines = (snapshot) =>
  (partOf(snapshot, 'openQuestions', ({ open }) => open) ?? []).map(({ text }) => line(text))

/** Why it cannot wait, with the customer's words. */
export const urgentLines: Lines = (snapshot, speech) =>
  (mayTell(snapshot, 'transcript') ? (briefOf(snapshot)?.urgency ?? []) : []).map(
    ({ kind, quote }) => `${speech.urgencies[kind]} ${speech.quoted(line(quote.text))}`,
  )
