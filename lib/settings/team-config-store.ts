import { TeamConfig } from '#lib/contract/team-config.ts'
import { once } from '#lib/platform/once.ts'
import { type StoredValue, storedValue } from '#lib/platform/storage.ts'

/** The config in use on this device. */
export const teamConfig = once('teamConfig', () => remembered(storedValue('local', 'teamConfig', TeamConfig)))

/** Reads once in a worker's life: only the worker writes the config, and every ticket switch asks for it. */
function remembered<T>(stored: StoredValue<T>): StoredValue<T> {
  let value: Promise<T | undefined> | undefined
  const forget = () => {
    value = undefined
  }
  const forgetAfter = (change: Promise<void>) => change.finally(forget)
  return {
    read() {
      value ??= stored.read()
      value.catch(forget)
      return value
    },
    write: (next) => forgetAfter(stored.write(next)),
    remove: () => forgetAfter(stored.remove()),
  }
}
