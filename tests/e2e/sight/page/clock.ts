import { now } from '../../../component/panel/people.ts'

// The moment at which all states are looked at, so that every age on the screen is the same each time.
const RealDate = Date
globalThis.Date = class extends RealDate {
  constructor(...given: [] | [value: number | string | Date]) {
    super(given.length === 0 ? now : given[0])
  }
  static override now = () => now
} as DateConstructor
