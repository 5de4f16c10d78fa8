import { describe, expect, it, vi } from 'vitest'
import {
  type Availability,
  askBuiltIn,
  builtInAvailability,
  downloadBuiltIn,
  type PromptApi,
} from '#lib/platform/built-in-model.ts'

/*
 * A fake, made from the documented shape of Chrome's Prompt API. The real one needs a model of several gigabytes on
 * the device and has not been run here.
 */
function fakeApi(availability: Availability, prompt = async () => 'an answer') {
  const destroy = vi.fn()
  const create = vi.fn(async (_options: object) => ({ prompt, destroy }))
  const api: PromptApi = { availability: async () => availability, create }
  return { api, create, destroy }
}
const question = { task: 'Write the brief.', text: 'the conversation' }

describe('the language model of the browser', () => {
  it('answers a question, with the task as its system prompt, and is let go', async () => {
    const { api, create, destroy } = fakeApi('available')
    expect(await askBuiltIn(api, question, 1000)).toEqual({ state: 'answered', text: 'an answer' })
    expect(create.mock.calls[0]?.[0]).toMatchObject({
      initialPrompts: [{ role: 'system', content: 'Write the brief.' }],
      expectedOutputs: [{ type: 'text', languages: ['en'] }],
    })
    expect(destroy).toHaveBeenCalledTimes(1)
  })

  it.each(['unavailable', 'downloadable', 'downloading'] as const)(
    'is not asked while it is %s',
    async (state) => {
      const { api, create } = fakeApi(state)
      expect(await askBuiltIn(api, question, 1000)).toEqual({ state })
      expect(create).not.toHaveBeenCalled()
    },
  )

  it('is unavailable in a browser that has none', async () => {
    expect(await builtInAvailability(undefined)).toBe('unavailable')
    expect(await askBuiltIn(undefined, question, 1000)).toEqual({ state: 'unavailable' })
    expect(await downloadBuiltIn(undefined)).toBe(false)
  })

  it('is let go where it fails, and its error is not passed on', async () => {
    const { api, destroy } = fakeApi('available', () => Promise.reject(new Error('canary')))
    expect(await askBuiltIn(api, question, 1000)).toEqual({ state: 'failed' })
    expect(destroy).toHaveBeenCalledTimes(1)
  })

  it('is not waited for beyond its time', async () => {
    const { api } = fakeApi('available')
    const never: PromptApi = {
      ...api,
      create: async () => ({
        prompt: (_, { signal }) =>
          new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
        destroy: () => {},
      }),
    }
    expect(await askBuiltIn(never, question, 20)).toEqual({ state: 'timed-out' })
  })

  it('is downloaded by a click', async () => {
    const { api, create, destroy } = fakeApi('downloadable')
    expect(await downloadBuiltIn(api)).toBe(true)
    expect(create).toHaveBeenCalledTimes(1)
    expect(destroy).toHaveBeenCalledTimes(1)
    create.mockRejectedValueOnce(new Error('NotAllowedError'))
    expect(await downloadBuiltIn(api)).toBe(false)
  })
})
