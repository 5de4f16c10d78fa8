import type { Result } from '#lib/contract/failure.ts'
import { optionsCalls } from '#lib/messaging/options-calls.ts'
import { serve } from '#lib/messaging/serve.ts'
import { applyManaged } from '#lib/settings/apply-managed.ts'
import { enforceKeyringRules } from '#lib/settings/keyring-modes.ts'
import { refreshLink } from '#lib/settings/team-link/refresh.ts'
import { changeConfig, linkDeps } from './config-work.ts'
import type { WorkerParts } from './options/handlers.ts'
import { optionsHandlers } from './options/index.ts'

/** What the worker loads when the options page speaks to it: agents open that page once, and tickets all day. */
export const setupModule = {
  /** Answers one call of the options page. */
  answerOptions: (message: { call: string; args: unknown }, parts: WorkerParts): Promise<Result<unknown>> =>
    serve(optionsCalls, optionsHandlers, message, parts),
  /** Looks for a newer release behind the team link. */
  refreshLink: async (parts: WorkerParts): Promise<void> => {
    const deps = await linkDeps()
    await changeConfig(parts, () => refreshLink(deps))
  },
  /** Puts into use what an administrator has set. */
  applyManaged: async (parts: WorkerParts): Promise<void> => {
    const deps = await linkDeps()
    await changeConfig(parts, () => applyManaged(deps))
  },
  enforceKeyringRules,
}
export type SetupModule = typeof setupModule

/** Where the script leaves the module. */
export const setupSlot = 'batonSetup'
