import { glanceWords } from '#components/glance-words.ts'
import { noteWords } from '#components/note-words.ts'
import { readingWords } from '#components/reading-words.ts'
import { languageName, locale } from '#components/ui/locale.ts'
import { quoted } from '#components/ui/quoted.ts'
import { clockText } from '#components/ui/time.tsx'
import { intentLabel, moodLabel, pointLabel, slotLabel, words } from '#components/words.ts'
import type { NoteSpeech } from '#lib/drafting/hand-on-note/note-speech.ts'
import type { PanelView } from '../view.ts'

/** The note's words in the language of the panel; `now` in milliseconds, from which a day that is not today is told. */
export function noteSpeech(view: PanelView, now: number): NoteSpeech {
  const { who, brief, orderStatuses } = words
  const { first, said, saidAt, speaks, rule, ...own } = noteWords
  return {
    ...own,
    title: (ticket, at) => first(ticket, momentText(at)),
    unknownCustomer: who.unknown,
    verification: { verified: who.verified, unverified: who.unverified, 'not-sent': who.notSent },
    verifiedBy: who.verifiedBy,
    quoted,
    language: (tag) => speaks(languageName(tag)),
    slot: slotLabel,
    intent: intentLabel,
    mood: moodLabel,
    point: pointLabel,
    source: (id) => view.labelOf(id),
    time: (at) => clockText(at, now),
    rule: (name) => rule(intentLabel(name)),
    causes: brief.causes,
    trends: glanceWords.trends,
    urgencies: readingWords.urgencies,
    claims: readingWords.claimKinds,
    statuses: orderStatuses,
    inVain: brief.inVain,
    said: (at) => (at === undefined ? said : saidAt(at)),
    unsure: brief.notSure,
  }
}

/** A moment with its day: a note is read on another one. */
const momentText = (at: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))
