/** What a live system is to the tests: a name, an address, and a way in. */

import type { Supervisor } from './process.ts'

export type SystemName = 'rt5' | 'roundcube' | 'vendure' | 'tryton' | 'bot'

export interface RunningSystem {
  /** Origin without a trailing slash, always on 127.0.0.1. */
  url: string
  /** What the system itself says it is, so that a recorded sample can name it. */
  version: string
  credentials: Record<string, string>
}

export interface FailedSystem {
  failed: string
}

/** Everything a system may depend on: no module reads the clock or the environment by itself. */
export interface Setting {
  /** Kept between runs: downloads and prepared templates. */
  cacheDir: string
  /** Emptied before every run: databases, mail, logs. */
  stateDir: string
  /** All seeded dates are relative to this moment. */
  now: Date
  extensionOrigins: string[]
  supervisor: Supervisor
}

export interface SystemModule {
  ports: number[]
  /** Installs what is missing; a no-op on a machine that has it. */
  install(setting: Setting): Promise<void>
  /** Starts on an empty database, seeds it, and resolves when the system answers. */
  start(setting: Setting): Promise<RunningSystem>
}

export const minutesBefore = (now: Date, minutes: number): Date => new Date(now.getTime() - minutes * 60_000)
export const daysBefore = (now: Date, days: number): Date => minutesBefore(now, days * 24 * 60)
