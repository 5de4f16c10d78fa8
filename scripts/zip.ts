// npm run zip: the archives for the stores, and for Firefox the sources that Mozilla asks for.
import { node } from './test/steps.ts'

const failed = ['chrome', 'firefox'].filter(
  (target) => node('node_modules/wxt/bin/wxt.mjs', 'zip', '-b', target) !== 0,
)
process.exitCode = failed.length === 0 ? 0 : 1
