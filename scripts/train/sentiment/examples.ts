import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { type Feeling, feelings } from '../../../lib/understanding/sentiment/model.ts'

/** A text, and how its writer felt. */
export interface Example {
  readonly text: string
  readonly feeling: Feeling
}

const Row = z.object({ text: z.string(), label: z.string() })

/** GoEmotions' names by what they are here; a text with several is the first that it has of this order. */
const names: readonly (readonly [Feeling, readonly string[]])[] = [
  ['bad', ['anger', 'annoyance', 'disapproval', 'disappointment', 'disgust']],
  ['sad', ['sadness', 'fear', 'remorse', 'embarrassment', 'nervousness', 'grief']],
  ['asking', ['confusion', 'curiosity', 'surprise', 'realization']],
  [
    'good',
    'admiration amusement approval caring desire excitement gratitude joy love optimism pride relief'.split(
      ' ',
    ),
  ],
]

/** The rows of the bench. */
export function benchExamples(lines: string): Example[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)))
    .map(({ text, label }) => ({ text, feeling: feelingOf(label.split(',')) }))
}

function feelingOf(labels: readonly string[]): Feeling {
  return names.find(([, these]) => these.some((name) => labels.includes(name)))?.[0] ?? 'plain'
}

const ShopLine = z.object({ text: z.string(), feeling: z.enum(feelings) })

/** Lines of our own, as shoppers write them: GoEmotions has none. */
export async function shopLines(): Promise<Example[]> {
  const lines = await readFile(join(import.meta.dirname, 'shop-lines.jsonl'), 'utf8')
  return lines
    .trim()
    .split('\n')
    .map((line) => ShopLine.parse(JSON.parse(line)))
}
