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

function loopsIn(said: readonly Said[], { read, again, another, content }: Readers): BotLoop[] {
  const byTurn = [...Map.groupBy(said, ({ turn }) => turn)]
  const bot = byTurn.flatMap(([turn, sentences]) =>
    sentences[0]?.role === 'agent' ? [read(turn, sentences)] : [],
  )
  const customers = new Map(byTurn.filter(([, [first]]) => first?.role === 'customer'))
  const asksAgain = turnsThat(
    said.filter(({ role }) => role === 'customer'),
    again,
  )
  const isContent = new Set(
    [...customers].flatMap(([turn, sentences]) =>
      sentences.every((one) => content(one) !== undefined) ? [turn] : [],
    ),
  )
  const speaksOfAnother = turnsThat(said, another)

  /** Whether the later turn repeats the earlier one though the customer has spoken in between. */
  const repeats = (earlier: BotTurn, later: BotTurn) => {
    const kind = repeatOf(earlier, later, (value) =>
      between(customers, earlier.turn, later.turn).some(({ text }) => text === value),
    )
    if (kind === undefined || between(customers, earlier.turn, later.turn).length === 0) return undefined
    if (kind === 'same-answer' && isContent.has(earlier.turn + 1)) return undefined
    if (any(asksAgain, later.turn - 1, later.turn)) return undefined
    return kind === 'same-question' && any(speaksOfAnother, earlier.turn + 1, later.turn + 1)
      ? undefined
      : kind
  }
  return bot.flatMap((first, index) => {
    const turns = [first]
    let kind: BotLoop['kind'] | undefined
    for (const later of bot.slice(index + 1, index + reach)) {
      const same = turns.map((one) => repeats(one, later)).find((one) => one !== undefined)
      if (same) turns.push(later)
      kind ??= same
    }
    return kind ? [{ kind, turns: turns.map(({ turn }) => turn) }] : []
  })
}

/** How many turns of the bot a loop may span. */
const reach = 30

const turnsThat = (said: readonly Said[], says: PhraseFinder) =>
  new Set(said.filter((one) => says(one) !== undefined).map(({ turn }) => turn))

const any = (turns: ReadonlySet<number>, from: number, to: number) => {
  for (let turn = from; turn < to; turn += 1) if (turns.has(turn)) return true
  return false
}

const between = (customers: ReadonlyMap<number, readonly Said[]>, from: number, to: number) => {
  const words = []
  for (let turn = from + 1; turn < to; turn += 1)
    words.push(...(customers.get(turn) ?? []).flatMap((one) => one.words))
  return words
}
