import { Cache } from './cache.ts'
import { Database } from './database.ts'

/** What the worker loads with the engine: the database's library is half of what a start would evaluate. */
export const cacheModule = { Cache, Database }
export type CacheModule = typeof cacheModule

/** Where the script leaves the module. */
export const cacheSlot = 'batonCache'
