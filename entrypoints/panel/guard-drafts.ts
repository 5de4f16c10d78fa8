import { guardingWords } from '#components/guarding-words.ts'
import type { AnsweredQuestion, GuardWarnings } from '#components/panel/guard.ts'
import type { PanelState, PanelStore } from '#components/panel/store/state.ts'
import { DraftChecker, type PrepareGuard } from './draft-checker.ts'
import { SilencedQuestions } from './silenced-questions.ts'

/** Checks every draft that comes to the panel against the conversation on screen, for as long as the panel lives. */
export function guardDrafts(store: PanelStore, prepare: PrepareGuard): void {
  const checker = new DraftChecker(prepare)
  const silenced = new SilencedQuestions()
  const check = ({ draft, snapshot, preferences }: PanelState) => {
    silenced.follow(snapshot?.ticket)
    if (!preferences.guard) return show([])
    const turns = snapshot?.cards.transcript.data?.turns ?? []
    const questions = checker.check(draft, turns, snapshot?.forbidden)
    show(questions.filter((question) => !silenced.has(question)))
  }
  let marked = false
  // With every pause in the typing, since what an editor draws anew loses its marks.
  const mark = (questions: readonly AnsweredQuestion[]) => {
    const texts = [...new Set(questions.map(({ sentence }) => sentence))]
    if (marked || texts.length > 0) void store.getState().markDraft(texts, guardingWords.inReply)
    marked = texts.length > 0
  }
  const show = (questions: readonly AnsweredQuestion[]) => {
    mark(questions)
    const before = store.getState().guard?.questions ?? []
    // A note that stays is not drawn anew, and not spoken again, with every word.
    if (JSON.stringify(questions) === JSON.stringify(before)) return
    store.setState({ guard: questions.length > 0 ? { questions, ...answers } : undefined })
  }
  const dismiss = (question: AnsweredQuestion) => {
    silenced.add(question)
    check(store.getState())
  }
  const turnOff = () => {
    silenced.addAll()
    check(store.getState())
  }
  const { replace, prefer } = store.getState()
  const answers: Omit<GuardWarnings, 'questions'> = {
    dismiss,
    turnOff,
    sayBack: ({ sentence, confirmation }) => {
      if (confirmation !== undefined) void replace(sentence, confirmation)
    },
    takeOut: ({ sentence }) => void replace(sentence, ''),
    turnOffForGood: () => void prefer({ guard: false }),
  }
  store.subscribe((now, before) => {
    const { draft, snapshot, preferences } = before
    if (now.draft !== draft || now.snapshot !== snapshot || now.preferences !== preferences) check(now)
  })
  check(store.getState())
}
