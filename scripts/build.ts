// npm run build [-- chrome|firefox] [--if-changed]
import { build, buildIfChanged, targets } from './build/build.ts'

const args = process.argv.slice(2)
const named = targets.filter((target) => args.includes(target))
const run = args.includes('--if-changed') ? buildIfChanged : build
const failed = (named.length > 0 ? named : targets).filter((target) => !run(target))

if (failed.length > 0) {
  console.error(`The build failed for ${failed.join(' and ')}.`)
  process.exit(1)
}
