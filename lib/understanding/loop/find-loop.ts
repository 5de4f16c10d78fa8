import type { Conversation } from '../conversation.ts'
import { type PhraseFinder, phraseFinder } from '../phrases.ts'
import { type Said, saidIn } from '../said.ts'
import type { BotLoop } from '../understanding.ts'
import { type BotTurn, type BotTurnReader, botTurnReader } from './bot-turn.ts'
import type { LoopWords } from './loop-words.ts'
import { repeatOf } from './same-turn.ts'
import { loopWords } from './words/index.ts'

interface Readers {
  readonly read: BotTurnReader
  readonly again: PhraseFinder
  readonly another: PhraseFinder
  readonly content: PhraseFinder
}

const languages = loopWords.map(
  (words: LoopWords): Readers => ({
    read: botTurnReader(words),
    again: phraseFinder(words.again, words.classes),
    another: phraseFinder(words.another, words.classes),
    content: phraseFinder(words.content, words.classes),
  }),
)

/**
 * The loop of a conversation: the answer or the question that the agent's side gives most often without getting on,
 * the first of those that come equally often; `undefined` where it gets on. It need not be in the same words.
 */
export function findLoop(conversation: Conversation): BotLoop | undefined {
  const said = saidIn(conversation)
  const found = languages.flatMap((readers) => loopsIn(said, readers))
  const most = Math.max(...found.map(({ turns }) => turns.length))
  return found.find(({ turns }) => turns.length === most)
}

function loopsIn(said: readonly Said[], readers: Readers): BotLoop[] {
  const turns = [...Map.groupBy(said, ({ turn }) => turn)]
  const bot = turns
    .filter(([, [first]]) => first?.role === 'agent')
    .slice(-mostCompared)
    .map(([turn, sentences]) => readers.read(turn, sentences))
  const talk = talkOf(said, readers)
  return bot.flatMap((first, index) => {
    const alike = [first]
    let kind: BotLoop['kind'] | undefined
    for (const later of bot.slice(index + 1, index + reach)) {
      const repeated = alike.map((one) => repeatIn(talk, one, later)).find((one) => one !== undefined)
      if (repeated) alike.push(later)
      kind ??= repeated
    }
    return kind ? [{ kind, turns: alike.map(({ turn }) => turn) }] : []
  })
}

/** Of a conversation that never ends only the newest turns of the bot are compared. */
const mostCompared = 300

/** How many turns of the bot a loop may span. */
const reach = 30

/** What of a conversation tells a repetition from a good reason to say it again. */
interface Talk {
  /** The customer's words, by turn. */
  readonly words: ReadonlyMap<number, ReadonlySet<string>>
  /** The turn in which the customer has said a word first. */
  readonly first: ReadonlyMap<string, number>
  /** The turns in which the customer asks to have it again, is content; in which anybody speaks of another thing. */
  readonly again: ReadonlySet<number>
  readonly content: ReadonlySet<number>
  readonly another: ReadonlySet<number>
}

function talkOf(said: readonly Said[], { again, another, content }: Readers): Talk {
  const customer = said.filter(({ role }) => role === 'customer')
  const turnsThat = (sentences: readonly Said[], says: PhraseFinder) =>
    new Set(sentences.filter((one) => says(one) !== undefined).map(({ turn }) => turn))
  const more = new Set(customer.filter((one) => content(one) === undefined).map(({ turn }) => turn))
  const words = Map.groupBy(customer, ({ turn }) => turn)
  return {
    words: new Map(
      [...words].map(([turn, own]) => [
        turn,
        new Set(own.flatMap((one) => one.words.map(({ text }) => text))),
      ]),
    ),
    first: new Map(
      customer.toReversed().flatMap(({ turn, words: own }) => own.map(({ text }) => [text, turn] as const)),
    ),
    again: turnsThat(customer, again),
    content: new Set([...words.keys()].filter((turn) => !more.has(turn))),
    another: turnsThat(said, another),
  }
}

/** What the later turn repeats of the earlier one, though the customer has spoken in between and not asked for it. */
function repeatIn({ words, first, again, content, another }: Talk, earlier: BotTurn, later: BotTurn) {
  const between = Array.from({ length: later.turn - earlier.turn - 1 }, (_, at) => earlier.turn + 1 + at)
  if (!between.some((turn) => words.has(turn)) || again.has(later.turn - 1)) return undefined
  const kind = repeatOf(earlier, later, {
    before: (value) => (first.get(value) ?? later.turn) < earlier.turn,
    since: (value) => between.some((turn) => words.get(turn)?.has(value)),
  })
  if (kind === 'same-answer' && content.has(earlier.turn + 1)) return undefined
  const isOther = [...between, later.turn].some((turn) => another.has(turn))
  return kind === 'same-question' && isOther ? undefined : kind
}
