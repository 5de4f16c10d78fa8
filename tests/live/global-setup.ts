/** Starts the real systems once for all live tests, and lets a test stop one of them and start it again. */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { type FailedSystem, type RunningSystem, startSystems, systemNames } from './systems/index.ts'
import type { SystemName } from './systems/types.ts'

type Systems = Record<SystemName, RunningSystem | FailedSystem>

declare module 'vitest' {
  interface ProvidedContext {
    systems: Systems
    /** `POST <address>/<system>/stop` and `/start`: tests run in a process of their own. */
    systemControl: string
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const now = new Date()
  const stops = new Map<SystemName, () => Promise<void>>()
  const start = async (name: SystemName) => {
    const { systems, stop } = await startSystems([name], { now, extensionOrigins: [] })
    stops.set(name, stop)
    return systems[name] ?? { failed: 'was not started' }
  }
  const stop = async (name: SystemName) => {
    await stops.get(name)?.()
    stops.delete(name)
  }
  const started = await Promise.all(systemNames.map(async (name) => [name, await start(name)] as const))
  const systems = Object.fromEntries(started) as Systems
  for (const [name, system] of started) {
    console.log('failed' in system ? `${name} did not start: ${system.failed}` : `${name}: ${system.version}`)
  }
  const control = await controlServer({
    stop,
    start: async (name) => (stops.has(name) ? systems[name] : start(name)),
  })
  provide('systems', systems)
  provide('systemControl', control.address)
  return async () => {
    control.close()
    await Promise.all([...stops.values()].map((stop) => stop()))
  }
}

async function controlServer(actions: Record<string, (name: SystemName) => Promise<unknown>>) {
  const server = createServer(async ({ url = '' }, response) => {
    const [, name, action] = url.split('/')
    const result = await actions[action ?? '']?.(name as SystemName)
    response.end(JSON.stringify(result ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() }
}
