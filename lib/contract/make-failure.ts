import type { Failure, FieldIssue, Mender } from './failure.ts'

type Shape<K extends Failure['kind']> = Omit<
  Extract<Failure, { kind: K }>,
  'kind' | 'at' | 'mender' | 'sourceId'
>

const menders: Record<Failure['kind'], Mender> = {
  unauthorized: 'agent',
  'credential-missing': 'agent',
  locked: 'agent',
  keyring: 'agent',
  'sign-in': 'agent',
  paused: 'administrator',
  forbidden: 'lead',
  'rate-limited': 'agent',
  unreachable: 'administrator',
  timeout: 'administrator',
  'bad-response': 'lead',
  'permission-missing': 'agent',
  'not-found': 'lead',
  'too-large': 'lead',
  storage: 'agent',
  'not-recorded': 'agent',
  'not-set-up': 'lead',
  composer: 'agent',
  'bad-call': 'vendor',
  defect: 'vendor',
}

/** Makes a failure of a kind, with the person who can usually mend it. */
export function failure<K extends Failure['kind']>(
  kind: K,
  at: Date,
  shape: Shape<K>,
  mender?: Mender,
): Failure {
  return { kind, at: at.toISOString(), mender: mender ?? menders[kind], ...shape } as unknown as Failure
}

/** The reply is not what the definition expects; `fields` name the places. */
export function wrongShape(at: Date, fields: FieldIssue[]): Failure {
  return failure('bad-response', at, { problem: 'wrong-shape', fields })
}
