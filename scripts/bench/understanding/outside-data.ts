import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../root.ts'
import { type Figure, rounded } from './figure.ts'

/** Figures of the benchmark whose data may not be published; its scorer runs the command line itself. */
export const outside = 'benchmark'

interface Score {
  P: number
  R: number
  F1: number
  n: number
  falseAlarm: number
}

interface Scores {
  facts: Record<string, Score>
  repeat: Record<string, Score> & { flagRateByKind: Record<string, Flagged> }
  humanRequest: Score
  sentimentAUC: number
  language: Record<string, number>
  intentBitext: number
}

interface Flagged {
  rate: number
  n: number
  shouldFlag: boolean
}

/** Runs the benchmark in `folder`; `undefined` where it is not there. Throws when it cannot be run. */
export function outsideFigures(folder: string): Figure[] | undefined {
  const scorer = join(folder, 'score.mjs')
  if (!existsSync(scorer)) return undefined
  const place = mkdtempSync(join(tmpdir(), 'baton-bench-'))
  try {
    const out = join(place, 'scores.json')
    const command = [process.execPath, join(root, 'scripts/understand.ts')]
    const run = spawnSync(process.execPath, [scorer, join(folder, 'dev'), '--', ...command], {
      env: { ...process.env, SCORE_OUT: out },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (run.status !== 0) throw new Error(`The benchmark's scorer ended with ${run.status}.`)
    return figuresOf(JSON.parse(readFileSync(out, 'utf8')) as Scores)
  } finally {
    rmSync(place, { recursive: true })
  }
}

function figuresOf({ facts, repeat, humanRequest, sentimentAUC, language, intentBitext }: Scores): Figure[] {
  const { flagRateByKind, ...guard } = repeat
  return [
    ...Object.entries(facts).flatMap(([group, score]) => threeOf(`facts · ${group}`, score)),
    ...Object.entries(guard).flatMap(([group, score]) => [
      ...threeOf(`repeat guard · ${group}`, score),
      figure(`repeat guard · ${group} · false alarms`, score.falseAlarm, score.n, 'lower'),
    ]),
    ...Object.entries(flagRateByKind)
      // Second questions with a reason are neither right nor wrong to flag.
      .filter(([kind]) => !kind.startsWith('reask'))
      .map(([kind, { rate, n, shouldFlag }]) =>
        figure(`repeat guard · flagged · ${kind}`, rate, n, shouldFlag ? 'higher' : 'lower'),
      ),
    ...threeOf('wants a human', humanRequest),
    figure('sentiment · AUC', sentimentAUC, 2500),
    ...Object.entries(language).map(([group, share]) => figure(`language · ${group}`, share, 0)),
    figure('intent · bitext', intentBitext, 0),
  ]
}

function threeOf(name: string, { P, R, F1, n }: Score): Figure[] {
  return [
    figure(`${name} · precision`, P, n),
    figure(`${name} · recall`, R, n),
    figure(`${name} · F1`, F1, n),
  ]
}

function figure(name: string, value: number, cases: number, better: Figure['better'] = 'higher'): Figure {
  return { name: `${outside} · ${name}`, value: rounded(value), better, cases }
}
