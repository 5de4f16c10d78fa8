import { remarks } from '#lib/contract/remarks.ts'

/** What stands in remarks beside sentences: kinds of values, ways of reading, and why something was not read. */
export const terms = {
  string: 'text',
  number: 'number',
  int: 'whole number',
  boolean: 'true or false',
  array: 'list',
  object: 'object',
  record: 'object',
  text: 'text',
  'html-text': 'HTML',
  instant: 'date and time',
  'money-minor': 'money in cents',
  'money-major': 'money in whole units',
  unauthorized: 'log-in not accepted',
  'credential-missing': 'no log-in entered',
  locked: 'Baton is locked',
  'sign-in': 'sign-in not finished',
  paused: 'paused after failures',
  forbidden: 'not allowed to read it',
  'rate-limited': 'too many requests',
  unreachable: 'not reachable',
  timeout: 'no answer in time',
  'bad-response': 'unexpected answer',
  'permission-missing': 'the browser may not reach it',
  'not-found': 'not found',
  'too-large': 'too large',
  storage: 'the browser’s storage failed',
  defect: 'a defect of Baton',
}

/** In English a remark is what it is. */
export const sentences: Record<keyof typeof remarks, string> = remarks
