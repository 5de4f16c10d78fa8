import { counter } from '../count.ts'
import type { Messages } from '../messages.ts'

const count = counter('nl')

export const transcript: Messages['transcript'] = {
  messages: 'Berichten',
  search: 'Zoeken in het gesprek',
  hits: (current, total) => `${current} van ${total}`,
  noHits: 'Geen resultaten',
  nextHit: 'Volgend resultaat',
  previousHit: 'Vorig resultaat',
  endSearch: 'Zoeken sluiten',
  goTo: 'Ga naar',
  jumps: {
    complaint: 'Eerste klacht',
    escalation: 'Escalatie',
    handoff: 'Overdracht',
    open: 'Onbeantwoorde vraag',
  },
  newest: 'Nieuwste berichten',
  newMessages: (messages) => count(messages, { one: 'nieuw bericht', other: 'nieuwe berichten' }),
  steps: (steps) => count(steps, { one: 'stap', other: 'stappen' }),
  articles: (articles) => `${count(articles, { one: 'artikel', other: 'artikelen' })} doorzocht`,
  pause: (duration) => `${duration} later`,
}
