import { useAct, useOptions, useOptionsStore } from '../store/context.ts'
import { originOf, type SourceDraft } from '../store/draft.ts'
import { credentialsWords } from '../words/credentials.ts'
import { type CredentialState, credentialState } from './about-source.ts'

/** A source's credentials on this device, and what can be done about them. */
export interface SourceCredential {
  state: CredentialState
  busy: boolean
  /** Where its outcomes are shown. */
  place: string
  save(fields: Record<string, string>): Promise<void>
  remove(): Promise<void>
  /** Opens the system's own sign-in page. */
  signIn(): Promise<void>
}

export function useCredential(source: SourceDraft): SourceCredential {
  const store = useOptionsStore()
  const state = useOptions(({ page }) => credentialState(source, page))
  const place = `credential:${source.id}`
  const { busy } = useAct(place)
  const sourceId = source.id
  const { act, actAside } = store.getState()
  return {
    state,
    busy,
    place,
    save: async (fields) => {
      const origin = originOf(source.baseUrl) ?? ''
      await act(place, (client) => client.call('saveCredential', { sourceId, origin, fields }))
    },
    remove: async () => {
      await act(place, (client) => client.call('removeCredential', { sourceId }), credentialsWords.removed)
    },
    signIn: async () => {
      await actAside(place, (client) => client.call('signIn', { source }), credentialsWords.nowSignedIn)
    },
  }
}
