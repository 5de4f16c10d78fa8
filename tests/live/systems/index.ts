/** Starts the real systems that the live tests run against, and stops them again. */

import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bot } from './bot.ts'
import { ensurePortIsFree, Supervisor } from './process.ts'
import { roundcube } from './roundcube.ts'
import { rt5 } from './rt5.ts'
import { tryton } from './tryton.ts'
import type { FailedSystem, RunningSystem, Setting, SystemModule, SystemName } from './types.ts'
import { vendure } from './vendure.ts'

export type { FailedSystem, RunningSystem, SystemName } from './types.ts'

const modules: Record<SystemName, SystemModule> = { rt5, roundcube, vendure, tryton, bot }
export const systemNames = Object.keys(modules) as SystemName[]

/** Outside the source tree: `BATON_LIVE_DIR`, or the ignored `.cache/live` of the repository. */
export const liveFolder = (): string =>
  resolve(process.env.BATON_LIVE_DIR ?? join(import.meta.dirname, '../../../.cache/live'))

export interface StartOptions {
  /** Origins that a system may be told to accept. None needs it today: the extension is to work with systems as they come. */
  extensionOrigins: string[]
  /** The moment all seeded dates are relative to; the start of the run unless said. */
  now?: Date
}

export interface StartedSystems {
  now: Date
  systems: Partial<Record<SystemName, RunningSystem | FailedSystem>>
  stop(): Promise<void>
}

/** Starts the named systems, or all. One that fails is reported in its place and does not keep the others from starting. */
export async function startSystems(
  names: SystemName[] = systemNames,
  options: StartOptions,
): Promise<StartedSystems> {
  const { now = new Date(), extensionOrigins } = options
  const supervisors: Supervisor[] = []
  const started = await Promise.all(
    names.map(async (name) => {
      const supervisor = new Supervisor()
      supervisors.push(supervisor)
      return [
        name,
        await startSystem(modules[name], { ...folders(name), now, extensionOrigins, supervisor }),
      ] as const
    }),
  )
  return {
    now,
    systems: Object.fromEntries(started),
    stop: async () => {
      await Promise.all(supervisors.map((supervisor) => supervisor.stop()))
    },
  }
}

async function startSystem(module: SystemModule, setting: Setting): Promise<RunningSystem | FailedSystem> {
  try {
    for (const port of module.ports) await ensurePortIsFree(port)
    await module.install(setting)
    rmSync(setting.stateDir, { recursive: true, force: true })
    mkdirSync(setting.stateDir, { recursive: true })
    return await module.start(setting)
  } catch (error) {
    await setting.supervisor.stop()
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

function folders(name: SystemName): Pick<Setting, 'cacheDir' | 'stateDir'> {
  const cacheDir = join(liveFolder(), 'cache', name)
  mkdirSync(cacheDir, { recursive: true })
  return { cacheDir, stateDir: join(liveFolder(), 'state', name) }
}
