import type { Conversation } from '../conversation.ts'
import { phraseFinder } from '../phrases.ts'
import { type Said, saidIn } from '../said.ts'
import type { TriedStep } from '../understanding.ts'
import { type StepReader, stepReader } from './step-reader.ts'
import type { TriedWords } from './tried-words.ts'
import { triedWords } from './words/index.ts'

interface Readers {
  readonly steps: StepReader
  /** `asked`: the agent's turn asked something, so that a bare "no" may answer it. */
  readonly fails: (sentence: Said, asked: boolean) => boolean
}

const languages = triedWords.map(
  (words: TriedWords): Readers => ({ steps: stepReader(words), fails: failReader(words) }),
)

/**
 * What the bot or an agent sent, did, answered and promised, oldest first: one step of a kind a turn. What was only
 * offered is none. `failed` is what the customer says of the latest step before.
 */
export function triedOf(conversation: Conversation): TriedStep[] {
  const turns = [...Map.groupBy(saidIn(conversation), ({ turn }) => turn).values()]
  return languages.flatMap((readers) => stepsIn(turns, conversation, readers))
}

function stepsIn(
  turns: readonly Said[][],
  conversation: Conversation,
  { steps, fails }: Readers,
): TriedStep[] {
  const found: TriedStep[] = []
  let last: TriedStep | undefined
  let asked = false
  for (const turn of turns) {
    if (turn[0]?.role === 'agent') {
      const made = merged(turn.flatMap(steps), conversation)
      found.push(...made)
      last = made.findLast(({ kind }) => kind !== 'promise') ?? (made.length > 0 ? undefined : last)
      asked = turn.some(({ asks }) => asks)
    } else if (last && turn.some((sentence) => fails(sentence, asked))) {
      found[found.lastIndexOf(last)] = { ...last, failed: true }
      last = undefined
    }
  }
  return found
}

/** One step of a kind a turn, from its first words to its last; what was done says more than what was said to it. */
function merged(steps: readonly TriedStep[], conversation: Conversation): TriedStep[] {
  const acted = steps.some(({ kind }) => kind === 'action')
  const kinds = Map.groupBy(
    steps.filter(({ kind }) => !(acted && kind === 'answer')),
    ({ kind }) => kind,
  )
  return [...kinds.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const end = same.at(-1)?.end ?? first.end
    const due = same.find((one) => one.due !== undefined)?.due
    const text = conversation[first.turn]?.text.slice(first.start, end) ?? first.text
    return [{ ...first, end, text, ...(due !== undefined && { due }) }]
  })
}

function failReader({ failed, denies, notFailed, classes }: TriedWords): Readers['fails'] {
  const says = phraseFinder(failed, classes)
  const no = phraseFinder(denies, classes)
  const not = phraseFinder(notFailed, classes)
  return (sentence, asked) => {
    const itself = says(sentence) !== undefined
    return itself ? !not(sentence) : !asked && no(sentence) !== undefined && !not(sentence)
  }
}
