import type { CacheModule } from '#lib/cache/cache-module.ts'
import { loadScript } from './load-script.ts'

/** The cache lies in the engine's script: a ticket needs both. The slot's name is that of `cacheSlot`. */
export const loadCache = (): Promise<CacheModule> => loadScript('engine.js', 'batonCache')
