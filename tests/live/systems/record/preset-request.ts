/** What a preset asks, so that a recording is the answer to the very request that Baton sends. */

import type { Preset } from '#lib/contract/source.ts'
import { withPartsDecided } from '#lib/sources/optional-parts.ts'
import { prepareRequest } from '#lib/sources/request.ts'
import type { Request } from './samples.ts'

/** The request `id` of a preset with nothing forbidden, filled from the variables. The sign-in is added by the caller. */
export function presetRequest(
  { definition }: Preset,
  id: string,
  baseUrl: string,
  variables: Record<string, unknown>,
): Request {
  const template = withPartsDecided(definition, []).requests.find((request) => request.id === id)
  if (!template) throw new Error(`the preset has no request ${id}`)
  const { method, url, headers, body } = prepareRequest(baseUrl, template, variables)
  return { method, url, headers, ...(body !== undefined && { body: JSON.parse(body) }) }
}
