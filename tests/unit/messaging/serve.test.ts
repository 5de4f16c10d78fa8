import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { failure } from '#lib/contract/make-failure.ts'
import { CallFailure, type Handlers, serve } from '#lib/messaging/serve.ts'

const calls = {
  greet: { args: z.object({ name: z.string(), email: z.optional(z.email()) }), reply: z.string() },
  explode: { args: z.object({}), reply: z.null() },
  refuse: { args: z.object({}), reply: z.null() },
}
const handlers: Handlers<typeof calls, { tabId: number }> = {
  greet: ({ name }, { tabId }) => `Hello ${name} in tab ${tabId}`,
  explode: () => {
    throw new RangeError('canary: what the customer wrote')
  },
  refuse: async () => {
    throw new CallFailure(failure('composer', new Date(), { problem: 'not-found' }))
  },
}
const ask = (call: string, args: unknown) => serve(calls, handlers, { call, args }, { tabId: 7 })

describe('a call', () => {
  it('is answered with what its handler returns, which knows the caller', async () => {
    expect(await ask('greet', { name: 'Eva' })).toEqual({ ok: true, value: 'Hello Eva in tab 7' })
  })

  it.each(['nothing', 'constructor', 'toString', '__proto__', 'hasOwnProperty', ''])(
    'that does not exist is a failure: "%s"',
    async (name) => {
      const reply = await ask(name, {})
      expect(reply).toMatchObject({ ok: false, failure: { kind: 'bad-call', mender: 'vendor' } })
    },
  )

  it('with wrong arguments names their places and none of their values', async () => {
    const reply = await ask('greet', { name: 987_654_321, email: 'canary is no address' })
    expect(reply).toMatchObject({
      failure: { kind: 'bad-call', problem: 'greet does not take this: name, email' },
    })
    expect(JSON.stringify(reply)).not.toMatch(/987654321|canary/)
  })

  it.each([undefined, null, 'text', []])('with %j for arguments is a failure', async (args) => {
    expect(await ask('greet', args)).toMatchObject({ ok: false, failure: { kind: 'bad-call' } })
  })

  it('whose handler breaks is a defect, without the words of the error', async () => {
    const reply = await ask('explode', {})
    expect(reply).toMatchObject({
      ok: false,
      failure: { kind: 'defect', problem: 'explode: RangeError' },
    })
    expect(JSON.stringify(reply)).not.toContain('canary')
  })

  it('whose handler gives up with a failure is that failure', async () => {
    expect(await ask('refuse', {})).toMatchObject({
      ok: false,
      failure: { kind: 'composer', problem: 'not-found' },
    })
  })
})
