import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { sentimentOf } from '#lib/understanding/sentiment/sentiment-of.ts'
import { auc } from '../../../../scripts/train/sentiment/auc.ts'

const Line = z.object({ negative: z.boolean(), text: z.string() })
const file = new URL('../../../fixtures/understanding/sentiment/held.jsonl', import.meta.url)
const lines = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => Line.parse(JSON.parse(line)))

describe('shop messages that were held back', () => {
  it('tells complaints from the rest in at least 5 of 6 pairs', () => {
    const scored = lines.map(({ text, negative }) => ({ negative, score: sentimentOf(text) }))
    expect(auc(scored)).toBeGreaterThanOrEqual(5 / 6)
  })
})
