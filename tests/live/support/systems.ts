/** The systems that this run has started, as the tests see them. */

import { inject, onTestFinished } from 'vitest'
import type {} from '../global-setup.ts'
import type { RunningSystem, SystemName } from '../systems/types.ts'

/** The system, running. One that could not be started fails the test, with the reason. */
export function system(name: SystemName): RunningSystem {
  const found = inject('systems')[name]
  if ('failed' in found) throw new Error(`${name} is not running: ${found.failed}`)
  return found
}

/** The systems that run, for what has to work without the others. */
export function runningSystems(): Partial<Record<SystemName, RunningSystem>> {
  const all = Object.entries(inject('systems'))
  return Object.fromEntries(all.filter(([, found]) => !('failed' in found)))
}

/** Stops a system; after the test it runs again, whatever has happened. */
export async function stopSystem(name: SystemName): Promise<void> {
  onTestFinished(() => startSystem(name))
  await order(name, 'stop')
}

/** Starts a stopped system again, as new: its data is that of the start of the run. */
export async function startSystem(name: SystemName): Promise<void> {
  const result = await order(name, 'start')
  if (result.failed) throw new Error(`${name} did not start again: ${result.failed}`)
}

async function order(name: SystemName, action: 'stop' | 'start'): Promise<{ failed?: string }> {
  const response = await fetch(`${inject('systemControl')}/${name}/${action}`, { method: 'POST' })
  return response.json()
}
