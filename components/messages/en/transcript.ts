import { counter } from '../count.ts'

const count = counter('en')

/** The transcript: its list, its search and where one can go in it. */
export const transcript = {
  messages: 'Messages',
  search: 'Search the transcript',
  hits: (current: string, total: string) => `${current} of ${total}`,
  noHits: 'No matches',
  nextHit: 'Next match',
  previousHit: 'Previous match',
  endSearch: 'End search',
  goTo: 'Go to',
  jumps: {
    complaint: 'First complaint',
    escalation: 'Escalation',
    handoff: 'Handoff',
    open: 'Unanswered',
  },
  newest: 'Newest messages',
  newMessages: (messages: number) => count(messages, { one: 'new message', other: 'new messages' }),
  steps: (steps: number) => count(steps, { one: 'step', other: 'steps' }),
  articles: (articles: number) => `searched ${count(articles, { one: 'article', other: 'articles' })}`,
  pause: (duration: string) => `${duration} later`,
}
