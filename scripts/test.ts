// npm test: everything that needs no other system. npm run test:live (--live): against real systems on this machine.
import { build, buildIfChanged, type Target } from './build/build.ts'
import { closingLine, table } from './test/outcome.ts'
import { check, type Lane, node, patient, runSteps, type Step, script, suite, tool } from './test/steps.ts'

const built = new Set<Target>()

function buildStep(target: Target, how: (target: Target) => boolean): Step {
  return check(`Build for ${target === 'chrome' ? 'Chromium' : 'Firefox'}`, () => {
    if (how(target)) built.add(target)
    return built.has(target)
  })
}

const schemas = check(
  'Published schemas match the contract',
  () => node('scripts/schema.ts', '--check') === 0,
)

const all: (Step | Lane[])[] = [
  check('Types', () => tool('tsc', '--noEmit') === 0),
  check('Lint and import rules', () => tool('biome', 'check', '--error-on-warnings') === 0),
  schemas,
  suite('Component tests', 'component'),
  buildStep('chrome', build),
  buildStep('firefox', build),
  check('Sizes within their limits', () => node('scripts/bench.ts', '--sizes') === 0),
  // A browser test mostly waits for its browser: two cores carry one of each, and what is calculated fills the gaps.
  [
    [suite('End to end in Chromium', 'e2e-chromium', () => built.has('chrome'))],
    [suite('End to end in Firefox', 'e2e-firefox', () => built.has('firefox'))],
    [
      suite('Unit tests', 'unit'),
      script('Understanding not worse than recorded', 'scripts/bench-understanding.ts'),
    ].map(patient),
  ],
]

const live: Step[] = [
  buildStep('chrome', buildIfChanged),
  buildStep('firefox', buildIfChanged),
  suite('Live systems', 'live', () => built.size === 2),
]

const outcomes = await runSteps(process.argv.includes('--live') ? live : all)
console.log(`\n${table(outcomes)}\n`)
console.log(closingLine(outcomes))
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0
