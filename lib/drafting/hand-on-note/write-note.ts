import type { Snapshot } from '#lib/contract/snapshot.ts'
import { customerLines, moodLines, promisedLines, triedLines, wantLines, whyLines } from './brief-lines.ts'
import { disputedLines, knownLines, openLines, urgentLines } from './ledger-lines.ts'
import type { NoteSpeech } from './note-speech.ts'
import { dataLines, missingLines, orderLines } from './record-lines.ts'

/** One part of the note. Parts without a line are left out. */
type Section = [heading: string, lines: readonly string[]]

/**
 * What the next human has to know, as plain text in the agent's language: the brief, the ledger with its proofs, what is
 * open and how old it all is. The same for the same snapshot and `now` (ISO 8601). What the policy forbids, what tells
 * people apart, and whole card numbers, passwords and PINs are not in it.
 */
export function writeNote(snapshot: Snapshot, speech: NoteSpeech, now: string): string {
  const { headings } = speech
  const sections: Section[] = [
    [headings.customer, customerLines(snapshot, speech)],
    [headings.want, wantLines(snapshot, speech)],
    [headings.urgent, urgentLines(snapshot, speech)],
    [headings.why, whyLines(snapshot, speech)],
    [headings.mood, moodLines(snapshot, speech)],
    [headings.tried, triedLines(snapshot, speech)],
    [headings.promised, promisedLines(snapshot, speech)],
    [headings.orders, orderLines(snapshot, speech)],
    [headings.disputed, disputedLines(snapshot, speech)],
    [headings.known, knownLines(snapshot, speech)],
    [headings.open, openLines(snapshot, speech)],
    [headings.missing, missingLines(snapshot, speech)],
    [headings.data, dataLines(snapshot, speech)],
  ]
  const told = sections.filter(([, lines]) => lines.length > 0).map(sectionText)
  return [speech.title(snapshot.ticket.ticketId, now), ...told].join('\n')
}

function sectionText([heading, lines]: Section): string {
  if (lines.length === 1) return `${heading}: ${lines[0]}`
  return [`${heading}:`, ...lines.map((line) => `- ${line}`)].join('\n')
}
