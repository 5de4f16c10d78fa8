import type { Budget } from './budget.ts'
import { copying, spelling, weigh, weighKeys } from './weigh.ts'

type Args = readonly unknown[]

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const number = (value: unknown): number => (typeof value === 'number' ? value : 0)
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const texts = (value: unknown, cost: (text: string) => number) =>
  list(value).reduce<number>((sum, entry) => sum + cost(text(entry)), 0)
const rounds = (count: number) => Math.ceil(Math.log2(count + 2))

/** The worst case of looking for one text in another. */
const searching = (subject: string, part: string) => copying(subject) + (subject.length * part.length) / 1024

function occurrences(subject: string, part: string): number {
  if (part === '') return subject.length + 1
  let count = 0
  for (let at = subject.indexOf(part); at >= 0; at = subject.indexOf(part, at + part.length)) count++
  return count
}

function replacing([subject, part, by, count]: Args): number {
  const [whole, new_] = [text(subject), text(by)]
  if (count === undefined || count === null) {
    const places = occurrences(whole, text(part))
    return searching(whole, text(part)) + places * (1 + copying(new_))
  }
  const times = number(count)
  return times * (1 + searching(whole, text(part)) + times * copying(new_))
}

/** What a function takes beyond a look at each entry of the lists that it is given. */
const costs: Record<string, (args: Args) => number> = {
  contains: ([subject, part]) => searching(text(subject), text(part)),
  find_first: ([subject, part]) => searching(text(subject), text(part)),
  find_last: ([subject, part]) => searching(text(subject), text(part)),
  join: ([between, parts]) => texts(parts, copying) + list(parts).length * copying(text(between)),
  length: ([subject]) => spelling(text(subject)),
  max: ([entries]) => texts(entries, spelling) * 4,
  min: ([entries]) => texts(entries, spelling) * 4,
  pad_left: ([, width]) => number(width) / 16,
  pad_right: ([, width]) => number(width) / 16,
  replace: replacing,
  reverse: ([subject]) => spelling(text(subject)),
  sort: ([entries]) => (list(entries).length + texts(entries, spelling)) * rounds(list(entries).length),
  split: ([subject, part]) =>
    searching(text(subject), text(part)) + occurrences(text(subject), text(part)) * 2,
  zip: (lists) => Math.min(...lists.map((one) => list(one).length)) * lists.length,
}

/** Functions that look at the keys of objects, and those that walk through all of them. */
const overKeys = new Set(['keys', 'values', 'items', 'length', 'merge'])
const overAll = new Set(['to_string'])

/** Spends what a call of a JMESPath function takes with these arguments, before it is made. */
export function spendOnCall(name: string, args: Args, budget: Budget): void {
  budget.spend(args.reduce<number>((sum, arg) => sum + list(arg).length + copying(text(arg)), 0))
  if (overKeys.has(name)) for (const arg of args) weighKeys(arg, budget)
  if (overAll.has(name)) for (const arg of args) weigh(arg, budget)
  if (Object.hasOwn(costs, name)) budget.spend(costs[name]?.(args) ?? 0)
}

/** Spends what sorting by these keys takes: each is compared once a round. */
export function spendOnSort(keys: Args, budget: Budget): void {
  budget.spend((keys.length + texts(keys, spelling)) * rounds(keys.length))
}
