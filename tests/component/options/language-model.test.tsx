import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { ModelTestReport } from '#lib/contract/model-test.ts'
import type { TeamConfig } from '#lib/contract/team-config.ts'
import { problemsOf } from './axe.ts'
import { at, config, joined, ready } from './fake-worker.ts'
import { showOptions } from './show-options.tsx'

afterEach(cleanup)

const hash = '#/language-model'
const languageModel: TeamConfig['languageModel'] = {
  kind: 'openai-compatible',
  url: 'https://llm.example.com/v1',
  model: 'small-model',
  auth: 'bearer',
  timeoutMs: 8000,
}
const switchedOn = { ...ready, active: { ...config, languageModel } }
const report: ModelTestReport = {
  at,
  ms: 412,
  request: {
    id: 'chat',
    method: 'POST',
    url: 'https://llm.example.com/v1/chat/completions',
    headers: { authorization: 'Bearer •••' },
    body: '{"messages":"[NAME_1]"}',
    at,
    status: 200,
    reply: '{"choices":[]}',
  },
  conversation: [{ role: 'customer', text: 'Where is order A-1001?' }],
  kept: ['wants to know where order A-1001 is'],
  dropped: [{ text: 'order B-2 was refunded', why: 'not-in-the-conversation' }],
}

it('is off until a lead switches it on, and says before that what leaves the device', async () => {
  const { store, user } = showOptions(ready, { hash })
  const choice = await screen.findByLabelText<HTMLSelectElement>('The sentence of the brief is written by')
  expect(choice.value).toBe('off')
  expect(screen.getByRole('region', { name: 'What leaves this device' }).textContent).toContain('[NAME_1]')
  await user.selectOptions(choice, 'openai-compatible')
  await user.type(screen.getByLabelText('Address'), 'https://llm.example.com/v1')
  await user.type(screen.getByLabelText('Name of the model'), 'small-model')
  expect(store.getState().draft.languageModel).toEqual(languageModel)
  await user.selectOptions(choice, 'off')
  expect(store.getState().draft).not.toHaveProperty('languageModel')
})

it('keeps the API key for the address’s origin, and asks the browser for the host', async () => {
  const { worker, user, container } = showOptions(switchedOn, { hash, allowed: false })
  await user.type(await screen.findByLabelText('Token'), 'canary-key')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(worker.named('saveCredential')).toEqual([
      { sourceId: 'languageModel', origin: 'https://llm.example.com', fields: { token: 'canary-key' } },
    ]),
  )
  expect(container.innerHTML).not.toContain('canary-key')
  expect(screen.getByRole('button', { name: 'Allow access to Language model' })).toBeTruthy()
})

it('shows of a test what went out, what came back, and what was dropped and why', async () => {
  const { worker, user, container } = showOptions(switchedOn, { hash })
  worker.answers.testModel = () => ({ ok: true, value: report })
  await user.click(await screen.findByRole('button', { name: 'Test with a made-up conversation' }))
  await screen.findByText('wants to know where order A-1001 is')
  expect(worker.named('testModel')).toEqual([{ model: languageModel }])
  const shown = container.querySelector<HTMLElement>('[data-report]')
  if (!shown) throw new Error('no report')
  expect(shown.textContent).toContain('order B-2 was refunded names a value that is not in the conversation.')
  await user.click(within(shown).getByRole('button', { name: /chat/ }))
  expect(shown.textContent).toContain('Bearer •••')
  expect(await problemsOf(container)).toEqual([])
})

it('says that Baton’s own sentence stands where nothing is left of the answer', async () => {
  const { worker, user } = showOptions(switchedOn, { hash })
  worker.answers.testModel = () => ({ ok: true, value: { ...report, kept: [] } })
  await user.click(await screen.findByRole('button', { name: 'Test with a made-up conversation' }))
  expect(await screen.findByText('Nothing: Baton’s own sentence would be shown.')).toBeTruthy()
})

it('says what went wrong and who can mend it', async () => {
  const { worker, user } = showOptions(switchedOn, { hash })
  const failure = { kind: 'timeout' as const, afterMs: 8000, at, mender: 'administrator' as const }
  worker.answers.testModel = () => ({ ok: true, value: { ...report, kept: [], dropped: [], failure } })
  await user.click(await screen.findByRole('button', { name: 'Test with a made-up conversation' }))
  expect(await screen.findByText(/did not answer/i)).toBeTruthy()
})

it('is shown to agents of a managed set-up, who enter their own key and change nothing else', async () => {
  showOptions({ ...joined, active: { ...config, languageModel } }, { hash })
  const choice = await screen.findByLabelText<HTMLSelectElement>('The sentence of the brief is written by')
  expect(choice.disabled).toBe(true)
  expect(screen.queryByLabelText('Address')).toBeNull()
  expect(await screen.findByLabelText('Token')).toBeTruthy()
})

it('is among what a config needs on this device', async () => {
  showOptions(switchedOn)
  expect(await screen.findByText(/Still needed on this device: credentials for Language model/)).toBeTruthy()
})

it('offers the browser’s own model, downloads it by a click, and says where there is none', async () => {
  const { store, services, user } = showOptions(ready, { hash })
  const choice = await screen.findByLabelText('The sentence of the brief is written by')
  await user.selectOptions(choice, 'built-in')
  expect(store.getState().draft.languageModel).toEqual({ kind: 'built-in', timeoutMs: 20_000 })
  expect(await screen.findByText(/This browser has no language model/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Test/ })).toBeNull()

  await user.selectOptions(choice, 'off')
  services.builtInModel.availability.mockResolvedValue('downloadable')
  await user.selectOptions(choice, 'built-in')
  await user.click(await screen.findByRole('button', { name: 'Download the model' }))
  expect(services.builtInModel.download).toHaveBeenCalledTimes(1)
  expect(await screen.findByRole('button', { name: 'Test with a made-up conversation' })).toBeTruthy()
})
