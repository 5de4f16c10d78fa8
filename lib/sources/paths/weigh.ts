import type { Budget } from './budget.ts'

/** A text costs by its length: copied in one go, or taken apart letter by letter. */
export const copying = (text: string): number => text.length / 16
export const spelling = (text: string): number => text.length / 4

/**
 * Spends a step for every value inside, counted as often as it is met: an expression can put one list into another
 * twice, again and again, and what is a few lists in memory is endless to whoever walks through it.
 */
export function weigh(value: unknown, budget: Budget): void {
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const next = waiting.pop()
    budget.spend(1 + (typeof next === 'string' ? copying(next) : 0))
    if (typeof next !== 'object' || next === null) continue
    // By hand: `push(...values)` has a limit of its own, and a list of a million entries must not be copied first.
    if (Array.isArray(next)) for (const part of next) waiting.push(part)
    else for (const key in next) waiting.push((next as Record<string, unknown>)[key])
  }
}

/** Spends what it takes to count the keys of an object. */
export function weighKeys(value: unknown, budget: Budget): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  let keys = 0
  for (const _ in value) keys++
  budget.spend(keys)
}
