import type { Conversation } from '../conversation.ts'
import { humanRequestsOf } from '../human/human-requests-of.ts'
import { phraseFinder } from '../phrases.ts'
import { type Said, saidIn } from '../said.ts'
import type { OpenQuestion } from '../understanding.ts'
import { answerReader } from './answers.ts'
import type { OpenWords } from './open-words.ts'
import { type Question, questionReader } from './questions.ts'
import { openWords } from './words/index.ts'

const languages = openWords.map((words: OpenWords) => ({
  questionOf: questionReader(words),
  answers: answerReader(words),
  withdraws: phraseFinder(words.withdrawn, words.classes),
  rejects: phraseFinder(words.rejected, words.classes),
  wantsCall: phraseFinder(words.call, words.classes),
}))
type Readers = (typeof languages)[number]

/**
 * The customer's questions and requests that nobody has answered by the end, oldest first. Of one that is put again,
 * the last wording counts. What is withdrawn, rhetorical or a bare wish for a human is not open.
 */
export function openQuestionsOf(conversation: Conversation): OpenQuestion[] {
  const turns = [...Map.groupBy(saidIn(conversation), ({ turn }) => turn).values()]
  const wishes = Map.groupBy(humanRequestsOf(conversation), ({ turn }) => turn)
  const isWish = ({ turn, start, end }: Said) =>
    wishes.get(turn)?.some((wish) => wish.start >= start && wish.start < end) ?? false
  return languages.flatMap((readers) =>
    stillOpen(turns, isWish, readers).map(({ sentence: { turn, start, end, written: text } }) => ({
      turn,
      start,
      end,
      text,
    })),
  )
}

interface Pending extends Question {
  /** The agent's side has said something else since. */
  readonly waited: boolean
}

interface State {
  readonly open: readonly Pending[]
  /** What the agent's side has answered since the customer spoke last. */
  readonly answered: readonly Pending[]
}

function stillOpen(
  turns: readonly Said[][],
  isWish: (sentence: Said) => boolean,
  readers: Readers,
): Question[] {
  let state: State = { open: [], answered: [] }
  for (const turn of turns) {
    state =
      turn[0]?.role === 'agent'
        ? afterReply(state, turn, readers)
        : afterCustomer(state, turn, isWish, readers)
  }
  return state.open.toSorted((one, other) => one.sentence.turn - other.sentence.turn)
}

function afterReply({ open, answered }: State, reply: readonly Said[], { answers }: Readers): State {
  const now = open.filter((question) => {
    const others = open.filter((one) => one !== question)
    return answers({ question, others, first: !question.waited }, reply)
  })
  const told = reply.some(({ asks }) => !asks)
  const rest = open.filter((one) => !now.includes(one)).map((one) => ({ ...one, waited: one.waited || told }))
  return { open: rest, answered: [...answered, ...now] }
}

function afterCustomer(
  { open: before, answered }: State,
  turn: readonly Said[],
  isWish: (sentence: Said) => boolean,
  { questionOf, withdraws, rejects, wantsCall }: Readers,
): State {
  const reopened = turn.some((sentence) => rejects(sentence)) ? answered : []
  let open = [...before, ...reopened.map((one) => ({ ...one, waited: true }))]
  let own: Pending[] = []
  for (const sentence of turn) {
    const question = questionOf(sentence)
    if (question && (!isWish(sentence) || wantsCall(sentence))) {
      open = open.filter((one) => !alike(one, question))
      own = [
        ...own.filter((one) => !alike(one, question) && !isFragment(one)),
        { ...question, waited: false },
      ]
    }
    if (withdraws(sentence)) own = []
  }
  const last = turn.some((sentence) => questionOf(sentence)) ? undefined : open.at(-1)?.sentence.turn
  const withdrawn = turn.some((sentence) => withdraws(sentence)) ? last : undefined
  return { open: [...open.filter((one) => one.sentence.turn !== withdrawn), ...own], answered: [] }
}

/** The same question in another wording. */
function alike({ content: one }: Question, { content: other }: Question): boolean {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared > 0 && shared >= Math.min(one.size, other.size) * most
}

/** "And noise?": a beginning that the next question of the turn completes. */
const isFragment = ({ sentence, number }: Question) =>
  sentence.words.length < shortest && number === undefined

const shortest = 3
const most = 0.6
