import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../root.ts'
import { countsOf, type Outcome, type Report } from './outcome.ts'

const tools = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
}
export type Tool = keyof typeof tools

export interface Step {
  name: string
  run(): Pick<Outcome, 'passed' | 'failed' | 'skipped'>
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

/** Runs one project of vitest.config.ts and counts its tests. */
export function suite(name: string, project: string, ready: () => boolean = () => true): Step {
  return {
    name,
    run: () => {
      if (!ready()) {
        console.log('Not run, because there is no build to run it on.')
        return { passed: 0, failed: 1, skipped: 0 }
      }
      const file = join(root, '.cache/test', `${project}.json`)
      mkdirSync(dirname(file), { recursive: true })
      rmSync(file, { force: true })
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      const exitCode = tool('vitest', 'run', '--project', project, ...reporters)
      const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined
      return countsOf(report, exitCode)
    },
  }
}

/** Runs all steps, also after one that failed. */
export function runSteps(steps: Step[]): Outcome[] {
  return steps.map(({ name, run }, index) => {
    console.log(`\n━━ ${index + 1}/${steps.length} ${name} ${'━'.repeat(Math.max(0, 60 - name.length))}\n`)
    const start = performance.now()
    const counts = run()
    const seconds = (performance.now() - start) / 1000
    console.log(`\n${name}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`)
    return { name, ...counts, seconds }
  })
}
