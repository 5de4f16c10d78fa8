import { type Behaviour, jsonOf20Megabytes, loginPage, wrongShape } from '../support/behaviour.ts'
import { recordedBody } from './recorded.ts'
import type { System } from './system.ts'

/** A way in which a system fails: how it is staged, and the words that the panel has for it. */
export interface KindOfFailure {
  name: string
  stage(system: System): void | Promise<void>
  /** What has happened, after the system's name or before it. */
  title: RegExp
  whatToDo: RegExp
  /** How often a browser sends one request by itself: Firefox tries a connection that was cut ten times. */
  sends?: number
  /** How often Baton tries, where the failure may pass: once, and as often again as the presets say. */
  tries?: number
}

const allTries = 3

const answering = (behaviour: Behaviour) => (system: System) => system.misbehave(behaviour)

/** Every kind but a slow system, which takes as long as its time limit. */
export const kindsOfFailure: KindOfFailure[] = [
  {
    name: 'cannot be reached',
    // The helpdesk's pages come from the same server as its data: there only the connections for data are cut.
    stage: (system) => (system.pagesToo ? system.misbehave({ refuse: true }) : system.server.stop()),
    tries: allTries,
    title: /cannot be reached/,
    whatToDo: /Check the connection of this computer/,
    sends: 10,
  },
  {
    name: 'answers 401',
    stage: answering({ status: 401, json: { message: 'Unauthorized' } }),
    title: /did not accept the sign-in/,
    whatToDo: /Sign in to that system again/,
  },
  {
    name: 'answers 403',
    stage: answering({ status: 403, json: recordedBody('rt5/error-403.json') }),
    title: /does not let this account read this/,
    whatToDo: /needs the right to read/,
  },
  {
    name: 'answers 404',
    stage: answering({ status: 404, json: {} }),
    title: /The address of .* does not exist/,
    whatToDo: /Correct the address/,
  },
  {
    name: 'answers 429 with Retry-After',
    stage: answering({ status: 429, headers: { 'retry-after': '2' }, text: 'Too many requests' }),
    tries: allTries,
    title: /asks for fewer requests/,
    whatToDo: /not asked again before/,
  },
  {
    name: 'answers 500',
    stage: answering({ status: 500, html: '<h1>Internal Server Error</h1>' }),
    tries: allTries,
    title: /reports an error of its own/,
    whatToDo: /Try again in a minute/,
  },
  {
    name: 'answers with a page instead of JSON',
    stage: answering(loginPage),
    title: /sent something that is not data/,
    whatToDo: /Often this is a sign-in page/,
  },
  {
    name: 'cuts its JSON off',
    stage: answering({ truncated: recordedBody('vendure/customer-by-email.json') }),
    tries: allTries,
    title: /was cut off/,
    whatToDo: /ends the connection too early/,
  },
  {
    name: 'answers with 20 MB',
    stage: answering(jsonOf20Megabytes),
    title: /is larger than 2 MB/,
    whatToDo: /Narrow the request/,
  },
  {
    name: 'answers with another shape',
    stage: answering(wrongShape),
    title: /in a form Baton does not expect/,
    whatToDo: /correct its mapping/,
  },
]
