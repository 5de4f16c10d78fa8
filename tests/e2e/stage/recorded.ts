import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../fixtures/recorded')

/** A few minutes after the last message that was recorded. */
const recordedUntil = Date.parse('2026-11-23T01:50:00Z')
const shiftMs = Date.now() - recordedUntil

/** A recorded moment as if the recording had ended just now. */
export function shifted(instant: string): Date {
  return new Date(Date.parse(instant) + shiftMs)
}

/** Moves every moment in a text, e.g. `2026-11-23T01:29:37Z`, as far as `shifted`; 1970 means "never" in RT. */
function shiftAll(text: string): string {
  return text.replace(/\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, (instant) =>
    instant.includes('.')
      ? shifted(instant).toISOString()
      : shifted(instant)
          .toISOString()
          .replace(/\.\d+Z$/, 'Z'),
  )
}

/** The body of a recorded reply, its times moved. A new object each time. */
export function recordedBody<T = unknown>(file: string): T {
  return JSON.parse(shiftAll(readFileSync(join(folder, file), 'utf8'))).body
}

/** A recorded page, without the scripts that would look for the rest of their program. */
export function recordedPage(file: string): string {
  return readFileSync(join(folder, file), 'utf8').replace(/<script\b[\s\S]*?<\/script>/g, '')
}
