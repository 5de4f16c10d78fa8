/**
 * npm run -s understand: what Baton understands of conversations. JSON lines on standard input, one conversation each,
 * and one JSON line for each on standard output, in the same order. For scripts, and for a lead who wants to see what
 * Baton would make of exported transcripts. Nothing is sent anywhere.
 *
 *   in : {id, turns: [{role: "customer" | "agent", text}], draft?}
 *   out: {id, facts: [{slot, value, turn}], asks: [slot], repeats: [{slot, value, turn, level}], humanRequest, sentiment,
 *         language, intent: {name, confidence}}
 *
 * `level` is `repeat`, or `again` where there may be a good reason to ask once more.
 *
 * A line that cannot be read gives {line, error} in its place, and the exit code 1 at the end.
 */
import { createInterface } from 'node:readline'
import { answerLine } from './understand/answer.ts'

let number = 0
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1
  if (line.trim() === '') continue
  const { answer, ok } = answerLine(line, number)
  if (!ok) process.exitCode = 1
  process.stdout.write(`${JSON.stringify(answer)}\n`)
}
