import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Result } from '#lib/contract/failure.ts'
import { type ContentCalls, contentCalls, pageCalls, panelCalls } from '#lib/messaging/calls.ts'
import type { OptionsClient } from '#lib/messaging/clients.ts'
import { optionsCalls } from '#lib/messaging/options-calls.ts'
import type { OptionsState } from '#lib/messaging/options-state.ts'
import { parseReply } from '#lib/messaging/parse-reply.ts'
import type { Handlers } from '#lib/messaging/serve.ts'

describe('the types', () => {
  it('know the reply of each call', () => {
    expectTypeOf<OptionsClient['call']>().toBeCallableWith('state', {})
    expectTypeOf(parseReply<typeof optionsCalls, 'state'>).returns.toEqualTypeOf<Result<OptionsState>>()
    expectTypeOf<Handlers<ContentCalls, { tabId: number }>['hello']>()
      .parameter(1)
      .toEqualTypeOf<{ tabId: number }>()
  })
})

describe('the call maps', () => {
  it('have no name twice, so that a message to the wrong map cannot be taken for another call', () => {
    const names = [contentCalls, panelCalls, optionsCalls].flatMap((map) => Object.keys(map))
    expect(new Set(names).size).toBe(names.length)
    expect(Object.keys(pageCalls)).toEqual([
      'insertText',
      'replaceText',
      'setCollapsed',
      'setWidth',
      'setPlace',
      'drawMarks',
      'focus',
    ])
  })
})

describe('a reply', () => {
  it.each([undefined, null, 'yes', {}, { ok: true, value: 7 }, { ok: false }])(
    'that does not fit its call is a failure: %j',
    (reply) => {
      expect(parseReply(panelCalls, 'ping', reply)).toMatchObject({
        ok: false,
        failure: { kind: 'bad-call', problem: 'ping was not answered' },
      })
    },
  )

  const state = {
    origin: 'none',
    missingHosts: [],
    credentials: [],
    health: {},
    keyring: { mode: 'session', locked: false, allowed: ['session'], lockAfterMinutes: 60 },
    history: [],
    issues: [],
  }

  it('that fits comes through, and holds nothing that the contract does not know', () => {
    const reply = { ok: true, value: { ...state, secrets: { shop: 'swordfish' } } }
    expect(parseReply(optionsCalls, 'state', reply)).toEqual({ ok: true, value: state })
  })
})
