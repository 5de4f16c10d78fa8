import { counter } from '../count.ts'
import type { Messages } from '../messages.ts'

const count = counter('de')

export const transcript: Messages['transcript'] = {
  messages: 'Nachrichten',
  search: 'Verlauf durchsuchen',
  hits: (current, total) => `${current} von ${total}`,
  noHits: 'Keine Treffer',
  nextHit: 'Nächster Treffer',
  previousHit: 'Vorheriger Treffer',
  endSearch: 'Suche beenden',
  goTo: 'Springen zu',
  jumps: {
    complaint: 'Erste Beschwerde',
    escalation: 'Eskalation',
    handoff: 'Übergabe',
    open: 'Offene Frage',
  },
  newest: 'Neueste Nachrichten',
  newMessages: (messages) => count(messages, { one: 'neue Nachricht', other: 'neue Nachrichten' }),
  steps: (steps) => count(steps, { one: 'Schritt', other: 'Schritte' }),
  articles: (articles) => `${count(articles, { one: 'Artikel', other: 'Artikel' })} durchsucht`,
  pause: (duration) => `Pause: ${duration}`,
}
