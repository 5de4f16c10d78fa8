import { isSafeUrl } from '#lib/contract/primitives.ts'
import type { Auth } from '#lib/contract/source.ts'
import { fillQueryValue, fillUrlPart, type Variables } from './template.ts'

export type OAuthAuth = Extract<Auth, { kind: 'oauth' }>

/** Where a source's tokens come from, who asks for them, and where alone they go. */
export interface OAuthPlace {
  /** The source's own origin: the only one that gets its access tokens. */
  origin: string
  authorizationUrl: URL
  tokenUrl: URL
  issuer: string | undefined
  clientId: string
  scope: string | undefined
  parameters: Record<string, string>
}

interface Settled {
  baseUrl: string
  settings?: Readonly<Record<string, string>> | undefined
}

/** Fills the templates of `oauth`. Throws where a setting is missing, or an address is neither https nor loopback. */
export function oauthPlace(auth: OAuthAuth, source: Settled): OAuthPlace {
  const variables = settingsOf(source)
  const fill = (template: string) => fillQueryValue(template, variables)
  return {
    origin: new URL(source.baseUrl).origin,
    authorizationUrl: new URL(addressOf(auth.authorizationUrl, source, variables)),
    tokenUrl: new URL(addressOf(auth.tokenUrl, source, variables)),
    // Letter by letter: an issuer is compared and never asked.
    issuer: auth.issuer && addressOf(auth.issuer, source, variables),
    clientId: fill(auth.clientId),
    scope: auth.scope && fill(auth.scope),
    parameters: Object.fromEntries(
      Object.entries(auth.parameters ?? {}).map(([name, value]) => [name, fill(value)]),
    ),
  }
}

/** The origin of a source's token endpoint; `undefined` where it has none, or one that cannot be used. */
export function tokenOrigin(auth: Auth | undefined, source: Settled): string | undefined {
  if (auth?.kind !== 'oauth') return undefined
  try {
    return new URL(addressOf(auth.tokenUrl, source, settingsOf(source))).origin
  } catch {
    return undefined
  }
}

function addressOf(template: string, { baseUrl }: Settled, variables: Variables): string {
  const filled = fillUrlPart(template, variables)
  const path = filled.startsWith('/') ? filled : `/${filled}`
  const text = /^[a-z][a-z\d+.-]*:/i.test(template) ? filled : baseUrl.replace(/\/$/, '') + path
  if (!isSafeUrl(text)) throw new UnsafeAddress()
  return text
}

/** An OAuth address that must not be used. */
export class UnsafeAddress extends Error {}

const settingsOf = ({ settings }: Settled): Variables =>
  Object.fromEntries(Object.entries(settings ?? {}).map(([name, value]) => [`settings.${name}`, value]))
