import type { Launch, LaunchAuth } from '#lib/contract/launch.ts'
import type { DraftConfig } from '../store/draft.ts'
import { proposeId } from '../store/propose-id.ts'
import { launchesWords } from '../words/launches.ts'

/** What is typed into the form of a launch. */
export interface TypedLaunch {
  kind: Launch['kind']
  label: string
  url: string
  auth: LaunchAuth['kind']
  /** Of the header that a key goes into. */
  header: string
  prefix: string
  /** JSON. */
  body: string
  link: string
  invitation: string
}

/** What every part of the form is given. */
export interface LaunchFieldsProps {
  typed: TypedLaunch
  problemAt(field: keyof TypedLaunch): string | undefined
  onChange(next: Partial<TypedLaunch>): void
}

export const emptyLaunch: TypedLaunch = {
  kind: 'link',
  label: '',
  url: '',
  auth: 'bearer',
  header: '',
  prefix: '',
  body: '{ "ticket": "{{ticket.id}}" }',
  link: '',
  invitation: '',
}

/** As long as a person waits for a session, in milliseconds. */
const usualTimeoutMs = 10_000

/** A launch as its form begins with it. */
export function typedOf(launch: Launch): TypedLaunch {
  const { kind, label, url } = launch
  if (kind === 'link') return { ...emptyLaunch, kind, label, url }
  const { auth, body, answer } = launch
  const key = auth.kind === 'api-key' ? { header: auth.name, prefix: auth.prefix ?? '' } : {}
  const { link, invitation = '' } = answer
  return {
    ...emptyLaunch,
    ...{ kind, label, url, auth: auth.kind, ...key },
    ...{ body: JSON.stringify(body, null, 2), link, invitation },
  }
}

/** A field that is not filled as it must be, with the reason. */
export interface LaunchProblem {
  field: keyof TypedLaunch
  problem: string
}

/**
 * A launch as it was typed, or the field that is wrong. One that is changed keeps its id, under which its credentials
 * lie; a new one gets an id that is not taken.
 */
export function launchOf(
  typed: TypedLaunch,
  before: Launch | undefined,
  taken: readonly string[],
): { launch: Launch } | LaunchProblem {
  const { problems } = launchesWords
  const [label, url] = [typed.label.trim(), typed.url.trim()]
  if (label === '') return { field: 'label', problem: problems.name }
  if (url === '') return { field: 'url', problem: problems.address }
  const id = before?.id ?? proposeId(label, taken)
  if (typed.kind === 'link') return { launch: { kind: 'link', id, label, url } }
  const body = jsonIn(typed.body)
  if (body === undefined) return { field: 'body', problem: problems.json }
  const auth = authOf(typed)
  if (!auth) return { field: 'header', problem: problems.header }
  const [link, invitation] = [typed.link.trim(), typed.invitation.trim()]
  if (link === '') return { field: 'link', problem: problems.link }
  const answer = { link, ...(invitation !== '' && { invitation }) }
  const timeoutMs = before?.kind === 'session' ? before.timeoutMs : usualTimeoutMs
  return { launch: { kind: 'session', id, label, url, auth, body: body.json, answer, timeoutMs } }
}

function authOf({ auth, header, prefix }: TypedLaunch): LaunchAuth | undefined {
  if (auth !== 'api-key') return { kind: auth }
  const name = header.trim()
  return name === '' ? undefined : { kind: auth, in: 'header', name, ...(prefix !== '' && { prefix }) }
}

type Json = Extract<Launch, { kind: 'session' }>['body']

function jsonIn(text: string): { json: Json } | undefined {
  try {
    return { json: JSON.parse(text) as Json }
  } catch {
    return undefined
  }
}

/** The draft with the launch in the place of the one with its id, or behind the others. */
export function withLaunch(draft: DraftConfig, launch: Launch): DraftConfig {
  const before = draft.launches ?? []
  const isThere = before.some(({ id }) => id === launch.id)
  const launches = isThere ? before.map((one) => (one.id === launch.id ? launch : one)) : [...before, launch]
  return { ...draft, launches }
}

/** No launches are no property, so that removing the last one leaves no change behind. */
export function withoutLaunch({ launches = [], ...draft }: DraftConfig, id: string): DraftConfig {
  const rest = launches.filter((launch) => launch.id !== id)
  return rest.length > 0 ? { ...draft, launches: rest } : draft
}
