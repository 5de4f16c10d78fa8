import type { OptionsHandlers } from './handlers.ts'
import { notBuilt } from './not-built.ts'

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
  saveCredential: notBuilt,
  removeCredential: notBuilt,
  signIn: notBuilt,
  setKeyring: notBuilt,
  resetKeyring: notBuilt,
  unlock: notBuilt,
  lock: notBuilt,
  changePassphrase: notBuilt,
  setAutoLock: notBuilt,
}
