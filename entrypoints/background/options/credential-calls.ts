import type { Result } from '#lib/contract/failure.ts'
import type { KeyringMode } from '#lib/contract/keyring-mode.ts'
import { remark } from '#lib/contract/remarks.ts'
import { SourceConfig } from '#lib/contract/team-config.ts'
import type { OptionsState } from '#lib/messaging/options-state.ts'
import { CallFailure } from '#lib/messaging/serve.ts'
import { startAutoLock } from '#lib/settings/auto-lock.ts'
import { resetKeyring, setKeyring } from '#lib/settings/keyring-modes.ts'
import { chooseLockAfterMinutes, keyringRules } from '#lib/settings/keyring-rules.ts'
import { keyringState } from '#lib/settings/keyring-state.ts'
import { lock } from '#lib/settings/lock.ts'
import { removeCredentials, saveCredentials } from '#lib/settings/secrets.ts'
import { changePassphrase, unlock } from '#lib/settings/unlock.ts'
import { SourceError } from '#lib/sources/source-error.ts'
import { loadEngine } from '../load-engine.ts'
import { loadOAuth } from '../oauth.ts'
import type { OptionsHandlers } from './handlers.ts'
import { optionsState } from './state.ts'

/** NIST SP 800-63B: eight characters at least, and no rules about which. */
const shortest = 8

export const credentialCalls: Pick<
  OptionsHandlers,
  | 'saveCredential'
  | 'removeCredential'
  | 'signIn'
  | 'setKeyring'
  | 'resetKeyring'
  | 'unlock'
  | 'lock'
  | 'changePassphrase'
  | 'setAutoLock'
> = {
  saveCredential: async ({ sourceId, origin, fields }) => {
    await orFail(saveCredentials(sourceId, origin, fields))
    return optionsState()
  },
  removeCredential: async ({ sourceId }) => {
    await orFail(removeCredentials(sourceId))
    return optionsState()
  },
  signIn: async ({ source }) => {
    const parsed = SourceConfig.safeParse(source)
    const resolved = parsed.success ? (await loadEngine()).resolveSource(parsed.data) : undefined
    if (!resolved) {
      return optionsState([{ path: 'source', problem: remark('incompleteSource') }])
    }
    return stateAfter(await (await loadOAuth()).signIn(resolved))
  },
  setKeyring: async ({ mode, passphrase }) => {
    const target = targetOf(mode, passphrase)
    if (!target) return tooShort()
    return stateAfter(await setKeyring(target))
  },
  resetKeyring: async () => {
    await resetKeyring()
    return optionsState()
  },
  unlock: async ({ passphrase }) => stateAfter(await unlock(passphrase)),
  lock: async () => {
    await lock()
    return optionsState()
  },
  changePassphrase: async ({ current, next }) =>
    next.length < shortest ? tooShort() : stateAfter(await changePassphrase(current, next)),
  setAutoLock: async ({ minutes }) => {
    const { mostMinutes } = await keyringRules()
    if (mostMinutes !== undefined && minutes > mostMinutes) {
      const problem = remark('mostMinutes', { most: mostMinutes })
      return optionsState([{ path: 'lockAfterMinutes', problem }])
    }
    await chooseLockAfterMinutes(minutes)
    const { mode, locked } = await keyringState()
    if (mode === 'locked' && !locked) await startAutoLock()
    return optionsState()
  },
}

function targetOf(mode: KeyringMode, passphrase = '') {
  if (mode !== 'locked') return { mode }
  return passphrase.length < shortest ? undefined : { mode, passphrase }
}

const tooShort = () =>
  optionsState([{ path: 'passphrase', problem: remark('passphraseTooShort', { least: shortest }) }])

async function stateAfter(result: Result<null>): Promise<OptionsState> {
  if (!result.ok) throw new CallFailure(result.failure)
  return optionsState()
}

/** A locked or damaged keyring is the caller's to see. */
async function orFail<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof SourceError ? new CallFailure(error.failure) : error
  }
}
