// npm run test:e2e:chromium [-- part-of-a-file-name] [-t 'part of a test name']
import { buildIfChanged } from './build/build.ts'
import { tool } from './test/steps.ts'

const [browser, ...rest] = process.argv.slice(2)
if (!buildIfChanged(browser === 'firefox' ? 'firefox' : 'chrome')) process.exit(1)
process.exitCode = tool('vitest', 'run', '--project', `e2e-${browser}`, ...rest) ?? 1
