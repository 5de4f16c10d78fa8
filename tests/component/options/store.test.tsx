import { expect, it } from 'vitest'
import { createOptionsStore } from '#components/options/store.ts'
import type { OptionsClient } from '#lib/messaging/clients.ts'
import { config, noConfig } from './fake-worker.ts'

it('makes one call after the other, so that a late answer replaces nothing newer', async () => {
  const asked: string[] = []
  const answers: (() => void)[] = []
  const client = {
    call: (name: string) => {
      asked.push(name)
      const value = name === 'importConfig' ? { config, issues: [] } : noConfig
      return new Promise((resolve) => answers.push(() => resolve({ ok: true, value })))
    },
  } as unknown as OptionsClient
  const store = createOptionsStore(client)
  const load = store.getState().load()
  const done = store.getState().importConfig('{}')
  await Promise.resolve()
  expect(asked).toEqual(['state'])
  answers[0]?.()
  await load
  await Promise.resolve()
  expect(asked).toEqual(['state', 'importConfig'])
  answers[1]?.()
  await done
  expect(store.getState().page?.config?.name).toBe('Example Shop')
})
