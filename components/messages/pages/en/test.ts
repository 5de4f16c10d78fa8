import { counter } from '../../count.ts'

const count = counter('en')

/** The step that asks the real system once, and what came of it. */
export const test = {
  /** A source without a name, where a sentence begins. */
  thisSource: 'This source',
  about: 'As for a conversation about',
  notKnown: 'something not known yet',
  run: 'Run the test',
  asking: 'Asking…',
  askingSystem: 'Asking the system…',
  outdated: 'The source was changed after this test. Run it again.',
  hint: {
    /** What has to be done before a test, by the steps’ own words. */
    first: (missing: string) => `First: ${missing}.`,
    real: 'It sends the real requests. The reply stays in this page and is stored nowhere.',
    oneField: 'Fill in one of the fields.',
    existing: 'Use a customer or a ticket that really exists.',
  },
  summary: {
    /** How many requests, and how long they took; it stands in the sentences that follow. */
    asked: (amount: number, ms: string) =>
      `${count(amount, { one: 'request', other: 'requests' })}, ${ms} ms`,
    notComplete: (asked: string) => `Not complete: ${asked}.`,
    noRecord: (asked: string) =>
      `It answers: ${asked}. No record comes of the reply yet: go to “Map” and say what it holds.`,
    nobody: (asked: string) =>
      `It works, and the system knows nobody by that: ${asked}. Try somebody who has ordered.`,
    works: (asked: string, records: string, points: string) => `It works: ${asked}, ${records}, ${points}`,
    records: (amount: number) => count(amount, { one: 'record', other: 'records' }),
    points: (arrived: number, all: number) => `${arrived} of ${all} data points arrived`,
    /** The end of `works`, where something is to be put right. */
    attention: (amount: number) =>
      `; ${count(amount, { one: 'needs your attention', other: 'need your attention' })}`,
  },
  /** The name of the page of publishing follows. */
  asWanted: 'Is it as you want it? Changes come into use on',
  replies: {
    title: 'What was asked, and what came back',
    none: 'No request was sent.',
    sent: 'Sent',
    reply: 'Reply',
    bytes: (amount: string) => `${amount} B`,
    kilobytes: (amount: string) => `${amount} KB`,
    less: 'Show less',
    all: (characters: string) => `Show all ${characters} characters`,
  },
  points: {
    title: 'Data points',
    caption: (source: string) => `Each data point from ${source}`,
    point: 'Data point',
    came: 'Came',
    policy: 'Policy',
    others: 'Others',
    noneCame: 'None came.',
    noneMapped: 'Nothing is mapped yet.',
    states: {
      arrived: 'arrived',
      missing: 'not in the reply',
      forbidden: 'forbidden: not asked for, not kept',
      unreadable: 'came, and could not be read',
      'not-mapped': 'not mapped',
    },
  },
  records: {
    leftOut: (amount: number) =>
      count(amount, {
        one: 'value did not fit and was left out:',
        other: 'values did not fit and were left out:',
      }),
    asRecords: (kind: string) => `${kind} as records`,
  },
  asAgent: 'As the agent sees it',
}
