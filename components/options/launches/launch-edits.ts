import type { Launch, LaunchAuth } from '#lib/contract/launch.ts'
import type { DraftConfig } from '../store/draft.ts'
import { proposeId } from '../store/propose-id.ts'

/** What is typed into the form of a launch. */
export interface TypedLaunch {
  kind: Launch['kind']
  label: string
  url: string
  auth: 'none' | 'bearer' | 'basic'
  /** JSON. */
  body: string
  link: string
  invitation: string
}

export const emptyLaunch: TypedLaunch = {
  kind: 'link',
  label: '',
  url: '',
  auth: 'bearer',
  body: '{ "ticket": "{{ticket.id}}" }',
  link: '',
  invitation: '',
}

/** As long as a person waits for a session, in milliseconds. */
const usualTimeoutMs = 10_000

/** A launch as it was typed, or the field that is not filled as it must be, with the reason. */
export function launchOf(
  typed: TypedLaunch,
  taken: readonly string[],
): { launch: Launch } | { field: keyof TypedLaunch; problem: string } {
  const [label, url] = [typed.label.trim(), typed.url.trim()]
  if (label === '') return { field: 'label', problem: 'Give it the name that agents see.' }
  if (url === '') return { field: 'url', problem: 'Enter where it leads.' }
  const id = proposeId(label, taken)
  if (typed.kind === 'link') return { launch: { kind: 'link', id, label, url } }
  const body = jsonIn(typed.body)
  if (body === undefined) return { field: 'body', problem: 'This is not JSON yet.' }
  const [link, invitation] = [typed.link.trim(), typed.invitation.trim()]
  if (link === '') return { field: 'link', problem: 'Say where the answer has the agent’s link.' }
  const auth: LaunchAuth = { kind: typed.auth }
  const answer = { link, ...(invitation !== '' && { invitation }) }
  return {
    launch: { kind: 'session', id, label, url, auth, body: body.json, answer, timeoutMs: usualTimeoutMs },
  }
}

type Json = Extract<Launch, { kind: 'session' }>['body']

function jsonIn(text: string): { json: Json } | undefined {
  try {
    return { json: JSON.parse(text) as Json }
  } catch {
    return undefined
  }
}

export const withLaunch = (draft: DraftConfig, launch: Launch): DraftConfig => ({
  ...draft,
  launches: [...(draft.launches ?? []), launch],
})

/** No launches are no property, so that removing the last one leaves no change behind. */
export function withoutLaunch({ launches = [], ...draft }: DraftConfig, id: string): DraftConfig {
  const rest = launches.filter((launch) => launch.id !== id)
  return rest.length > 0 ? { ...draft, launches: rest } : draft
}
