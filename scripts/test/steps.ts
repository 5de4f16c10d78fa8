import { type IOType, spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { root } from '../root.ts'
import { countsOf, type Outcome, type Report } from './outcome.ts'

const tools = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
}
export type Tool = keyof typeof tools

const cache = join(root, '.cache/test')

type Counts = Pick<Outcome, 'passed' | 'failed' | 'skipped'>

/** Where a step's output goes: to ours, or to a file that is shown when the step has ended. */
type Output = IOType | number

export interface Step {
  name: string
  /** `priority` is that of `node:os`. */
  run(output: Output, priority?: number): Counts | Promise<Counts>
}

/** Runs something that either holds or does not: it counts as one. */
export function check(name: string, holds: () => boolean): Step {
  return {
    name,
    run: () => {
      const ok = holds()
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
    },
  }
}

/** Runs a script or one of the tools with this very Node. */
export function node(script: string, ...args: string[]): number | null {
  const path = join(root, script)
  return spawnSync(process.execPath, [path, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    .status
}

export const tool = (name: Tool, ...args: string[]): number | null => node(tools[name], ...args)

/** Runs a script beside what else runs, as one thing that either holds or does not. */
export function script(name: string, path: string, ...args: string[]): Step {
  return {
    name,
    run: async (output, priority) => {
      const ok = (await beside([join(root, path), ...args], output, priority)) === 0
      return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
    },
  }
}

/** Runs a step only with the time that the others leave: what it starts is at the end of the processor's queue. */
export const patient = ({ name, run }: Step): Step => ({
  name,
  run: (output) => run(output, constants.priority.PRIORITY_BELOW_NORMAL),
})

/** Runs one project of vitest.config.ts and counts its tests. */
export function suite(name: string, project: string, ready: () => boolean = () => true): Step {
  return {
    name,
    run: async (output, priority) => {
      if (!ready()) {
        console.log('Not run, because there is no build to run it on.')
        return { passed: 0, failed: 1, skipped: 0 }
      }
      const file = join(cache, `${project}.json`)
      rmSync(file, { force: true })
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      const args = [join(root, tools.vitest), 'run', '--project', project, ...reporters]
      const exitCode = await beside(args, output, priority)
      const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined
      return countsOf(report, exitCode)
    },
  }
}

function beside(args: string[], output: Output, priority?: number): Promise<number | null> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', output, output] })
  // What it starts later has the same.
  if (priority !== undefined && child.pid !== undefined) setPriority(child.pid, priority)
  return new Promise((resolve, reject) => child.on('exit', resolve).on('error', reject))
}

/** Steps one after the other, beside those of other lanes. */
export type Lane = Step[]

/** Runs all steps, also after one that failed; lanes side by side, the output of each of their steps in one piece. */
export async function runSteps(all: (Step | Lane[])[]): Promise<Outcome[]> {
  mkdirSync(cache, { recursive: true })
  const outcomes: Outcome[] = []
  for (const [index, part] of all.entries()) {
    const lanes = Array.isArray(part) ? part : [[part]]
    const name = lanes.map((lane) => lane.map((step) => step.name).join(', ')).join(' + ')
    console.log(`\n━━ ${index + 1}/${all.length} ${name} ${'━'.repeat(Math.max(0, 60 - name.length))}\n`)
    if (Array.isArray(part)) outcomes.push(...(await Promise.all(lanes.map(runLane))).flat())
    else outcomes.push(await runStep(part, 'inherit'))
  }
  return outcomes
}

async function runLane(lane: Lane, index: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const step of lane) outcomes.push(await runApart(step, index))
  return outcomes
}

async function runApart(step: Step, lane: number): Promise<Outcome> {
  const log = join(cache, `step-${lane}.log`)
  const output = openSync(log, 'w')
  const outcome = await timed(step, output)
  closeSync(output)
  process.stdout.write(readFileSync(log))
  return said(outcome)
}

const runStep = async (step: Step, output: Output) => said(await timed(step, output))

async function timed({ name, run }: Step, output: Output): Promise<Outcome> {
  const start = performance.now()
  const counts = await run(output)
  return { name, ...counts, seconds: (performance.now() - start) / 1000 }
}

function said(outcome: Outcome): Outcome {
  const { name, failed, seconds } = outcome
  console.log(`\n${name}: ${failed === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`)
  return outcome
}
