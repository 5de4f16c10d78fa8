import type { Auth, Preset, SourceDefinition } from '#lib/contract/source.ts'
import type { Workbench } from '#lib/contract/workbench.ts'
import type { OptionsState } from '#lib/messaging/clients.ts'
import { originOf, type SourceDraft } from '../store/draft.ts'

/** The preset that a source uses, or that its own definition was made from. */
export function presetOf(source: SourceDraft, workbench: Workbench | undefined): Preset | undefined {
  const id = source.preset ?? source.basedOn
  return workbench?.presets.find((preset) => preset.id === id)
}

/** What the source asks and how, as far as it is known yet: its own definition may lack parts. */
export function definitionOf(
  source: SourceDraft,
  workbench: Workbench | undefined,
): Partial<SourceDefinition> | undefined {
  if (typeof source.definition === 'object' && source.definition !== null) return source.definition
  return source.preset === undefined ? undefined : presetOf(source, workbench)?.definition
}

/** How a source proves who asks: nothing to do for the agent, fields to fill in, or the system's own sign-in page. */
export type CredentialNeed =
  | { kind: 'none'; session: boolean }
  | { kind: 'fields'; fields: { name: string; label: string; secret: boolean }[] }
  | { kind: 'sign-in' }

export function credentialNeed(source: SourceDraft, workbench: Workbench | undefined): CredentialNeed {
  const auth: Auth | undefined = definitionOf(source, workbench)?.auth
  if (!auth || !workbench) return { kind: 'none', session: false }
  if (auth.kind === 'oauth') return { kind: 'sign-in' }
  const fields = workbench.credentialFields(auth)
  return fields.length > 0
    ? { kind: 'fields', fields }
    : { kind: 'none', session: auth.kind === 'helpdesk-session' }
}

/** Whether credentials are here for the origin that the source has now. */
export type CredentialState = 'entered' | 'missing' | 'other-origin'

export function credentialState(source: SourceDraft, page: OptionsState | undefined): CredentialState {
  const own = page?.credentials.filter(({ sourceId }) => sourceId === source.id) ?? []
  if (own.length === 0) return 'missing'
  return own.some(({ origin }) => origin === originOf(source.baseUrl)) ? 'entered' : 'other-origin'
}

/** True for a source that cannot be asked because nobody has proved who asks. */
export function lacksCredential(
  source: SourceDraft,
  page: OptionsState | undefined,
  workbench: Workbench | undefined,
): boolean {
  if (source.off || credentialNeed(source, workbench).kind === 'none') return false
  return credentialState(source, page) !== 'entered'
}
