import type { Read } from '#lib/context/completion/reading.ts'
import type { Turn } from '#lib/contract/turn.ts'
import { browser } from '#lib/platform/browser.ts'
import { conversationOf } from '#lib/understanding/spoken.ts'
import { loadUnderstanding } from './load-understanding.ts'

/** Understands spoken turns. Nothing of it is written down anywhere. */
export async function readConversation(spoken: readonly Turn[]): Promise<Read> {
  const { understand, findClaims, chooseLanguage } = await loadUnderstanding()
  const conversation = conversationOf(spoken)
  const understood = understand(conversation)
  const language = chooseLanguage(understood.language, await browsersAnswer(spoken))
  return {
    understood: { ...understood, language },
    claimsAgainst: newestOf((orders) => findClaims(conversation, orders)),
  }
}

/** As much as tells a language, in UTF-16 units. */
const enough = 10_000

/** What the browser's own detector makes of the customer's words, where it has one. Nothing leaves the device. */
function browsersAnswer(spoken: readonly Turn[]) {
  const words = spoken.flatMap(({ role, text }) => (role === 'customer' ? text : []))
  return browser.i18n.detectLanguage?.(words.join('\n').slice(0, enough)).catch(() => undefined)
}

/** Answers the same question as the last one without working it out again: orders change far less than snapshots. */
function newestOf<Q, A>(answer: (question: Q) => A): (question: Q) => A {
  let newest: { key: string; answer: A } | undefined
  return (question) => {
    const key = JSON.stringify(question)
    if (newest?.key !== key) newest = { key, answer: answer(question) }
    return newest.answer
  }
}
