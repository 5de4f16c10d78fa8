import type { Brief, Clause } from '#lib/contract/brief.ts'
import { inPacket } from './evidence.ts'
import { type Frames, fill } from './frames.ts'
import { shortened } from './plain-line.ts'

/** How the customer feels, and where that is going. */
export function moodClause({ mood }: Brief, frames: Frames, room: number): Clause | undefined {
  if (mood.state === 'not-sent') return undefined
  const { label, trend = 'steady' } = mood.value
  const { labels, named, trends } = frames.mood
  const known = Object.hasOwn(labels, label) ? labels[label] : undefined
  const evidence = mood.state === 'sent' ? [inPacket('sentiment.label')] : mood.evidence
  return {
    about: 'mood',
    text: (known ?? fill(named, { label: shortened(label, room) })) + trends[trend],
    evidence: [...evidence],
  }
}
