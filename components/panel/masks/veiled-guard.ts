import type { Veil } from '#lib/ledger/veil/veil.ts'
import type { Reveal } from '../fields/reveal.ts'
import type { AnsweredQuestion, GuardWarnings } from '../guard.ts'

/** The repeat guard's notes without the masked values. What they do is done with the values themselves. */
export function veiledGuard(
  guard: GuardWarnings,
  veil: Veil,
  take: (text: string, by: Reveal) => string,
): GuardWarnings {
  const bareOf = new Map<AnsweredQuestion, AnsweredQuestion>()
  const questions = guard.questions.map((question) => {
    const shown = { ...question, value: veil.over(question.value), quote: veil.over(question.quote) }
    bareOf.set(shown, question)
    return shown
  })
  const bare = (question: AnsweredQuestion) => bareOf.get(question) ?? question
  return {
    ...guard,
    questions,
    dismiss: (question) => guard.dismiss(bare(question)),
    takeOut: (question) => guard.takeOut(bare(question)),
    sayBack: (question) => {
      take(question.confirmation ?? '', 'inserted')
      guard.sayBack(bare(question))
    },
  }
}
