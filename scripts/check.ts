// npm run check: types, lint and import rules; with --write it formats and mends what it safely can.
import { tool } from './test/steps.ts'

const fix = process.argv.includes('--write') ? ['--write'] : []
const types = tool('tsc', '--noEmit')
const lint = tool('biome', 'check', '--error-on-warnings', ...fix)
process.exitCode = types === 0 && lint === 0 ? 0 : 1
