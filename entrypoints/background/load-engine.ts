import type { EngineModule } from '#lib/sources/engine-module.ts'
import { loadScript } from './load-script.ts'

/** The engine, loaded once in a worker's life. The slot's name is that of `engineSlot`, whose module stays out of here. */
export const loadEngine = (): Promise<EngineModule> => loadScript('engine.js', 'batonEngine')
