import type * as z from 'zod/mini'
import { browser } from './browser.ts'

/** One named value in a browser storage area. What is there but does not fit the schema counts as absent. */
export interface StoredValue<T> {
  read(): Promise<T | undefined>
  write(value: T): Promise<void>
  remove(): Promise<void>
}

/** A value in `storage.local` (kept on the disk) or `storage.session` (kept in memory until the browser closes). */
export function storedValue<T>(
  area: 'local' | 'session',
  key: string,
  schema: z.ZodMiniType<T>,
): StoredValue<T> {
  const storage = () => browser.storage[area]
  return {
    async read() {
      const found = await storage().get(key)
      const value = schema.safeParse(found[key])
      return value.success ? value.data : undefined
    },
    write: (value) => storage().set({ [key]: value }),
    remove: () => storage().remove(key),
  }
}
