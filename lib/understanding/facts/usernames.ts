import type { Candidate } from './candidate.ts'
import type { Cues } from './cues/cues.ts'
import { once } from './patterns.ts'
import type { Turn } from './turn.ts'

const patternsOf = once(({ tightLink, leadIn, names }: Cues) => ({
  gap: new RegExp(String.raw`(?:[\s:="'“*(]|(?:${tightLink})(?![\p{L}\d_])){1,12}`, 'iuy'),
  leadIn: new RegExp(String.raw`(?:[^\p{L}\d]|(?:${leadIn})(?![\p{L}\d_])){0,80}`, 'iuy'),
  never: new Set([...names.never.split('|'), ...names.notLower.split('|')]),
}))

const handle = /[A-Za-z][\w.-]{1,30}[A-Za-z\d](?![\w@-])/y

/** Names for signing in that hold no digit: after their label, or as the whole answer to the question for one. */
export function usernames({ text, labels, asked, cues }: Turn): readonly Candidate[] {
  const { gap, leadIn } = patternsOf(cues)
  const found = labels.flatMap(({ slot, end }) => {
    if (slot !== 'username') return []
    gap.lastIndex = end
    const between = gap.exec(text)?.[0].length
    return between === undefined ? [] : handleAt(text, end + between, 'cue', cues)
  })
  if (found.length > 0 || !asked.some(({ slot, age }) => slot === 'username' && age <= 2)) return found
  leadIn.lastIndex = 0
  const answer = handleAt(text, leadIn.exec(text)?.[0].length ?? 0, 'question', cues)
  return answer.filter(
    ({ start, end }) => /^[\s.!]{0,4}$/.test(text.slice(end, end + 5)) && /^\p{Ll}/u.test(text.slice(start)),
  )
}

function handleAt(text: string, at: number, by: Candidate['by'], cues: Cues): Candidate[] {
  handle.lastIndex = at
  const value = handle.exec(text)?.[0]
  if (value === undefined || patternsOf(cues).never.has(value.toLowerCase())) return []
  return [{ slot: 'username', start: at, end: at + value.length, by, confidence: by === 'cue' ? 0.9 : 0.8 }]
}
