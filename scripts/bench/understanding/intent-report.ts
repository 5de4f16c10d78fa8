import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../root.ts'

interface Group {
  examples: number
  accuracy: number
  reliability: { from: number; to: number; answers: number; meanConfidence: number; right: number }[]
}

interface Report {
  random: Record<string, Group>
  grouped: Record<string, Group>
}

const groups = { bitext: 'Bitext', other: 'other texts', own: 'our own phrases', all: 'all' }

/** What the training of the intent model has measured, as Markdown: accuracy on texts it had not read, and reliability. */
export function intentTables(): string {
  const file = join(root, 'scripts/train/intent/report.json')
  const { random, grouped } = JSON.parse(readFileSync(file, 'utf8')) as Report
  const right = Object.entries(groups).map(([key, title]) => {
    const [mixed, apart] = [random[key], grouped[key]]
    return `| ${title} | ${mixed?.accuracy.toFixed(3)} | ${apart?.accuracy.toFixed(3)} | ${apart?.examples} |`
  })
  const reliability = (grouped.all?.reliability ?? []).map(
    ({ from, to, answers, meanConfidence, right: share }) =>
      `| ${from.toFixed(1)}–${to.toFixed(1)} | ${meanConfidence.toFixed(2)} | ${share.toFixed(2)} | ${answers} |`,
  )
  return [
    '### intent · held out by folds',
    ['| | random folds | near-duplicates in one fold | examples |', '|---|---|---|---|', ...right].join('\n'),
    '### intent · reliability',
    ['| confidence | mean | right | answers |', '|---|---|---|---|', ...reliability].join('\n'),
  ].join('\n\n')
}
