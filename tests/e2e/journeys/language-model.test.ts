import { expect, test } from 'vitest'
import type { ModelTestReport } from '#lib/contract/model-test.ts'
import type { Browser, Page, Surface } from '../drivers/driver.ts'
import { choose, fillField, press, says } from '../oauth/controls.ts'
import { ask, stateAfter } from '../stage/options-calls.ts'
import { card, panelOf } from '../stage/panel.ts'
import { stagedForFile } from '../stage/staged.ts'
import type { Behaviour } from '../support/behaviour.ts'
import { serverForTest } from '../support/browser.ts'
import type { SeenRequest, TestServer } from '../support/server.ts'

/*
 * The endpoint is a fake on this machine that speaks the protocol of POST /chat/completions. No language model stands
 * behind it.
 */
const stagedNow = stagedForFile()
const key = 'canary-api-key'
const route = 'POST /v1/chat/completions'

const answering = (...sentences: object[]): Behaviour => ({
  json: { choices: [{ message: { role: 'assistant', content: JSON.stringify({ sentences }) } }] },
})

/** What a model would write that has understood the task: it knows the order by its placeholder alone. */
function obedient({ body }: SeenRequest): Behaviour {
  const [order] = /\[(?:ORDER|NUMBER|ID)_\d+\]/.exec(body.slice(body.indexOf('Where is'))) ?? []
  return answering({ about: 'want', text: `wants to know where order ${order} is`, turns: [1] })
}

/** A lead switches the model on, by what is to be seen on the options page. */
async function switchOn(options: Page, origin: string): Promise<void> {
  await options.click('nav a', { text: 'Language model' })
  await choose(
    options,
    'The sentence of the brief is written by',
    'A language model behind an OpenAI-compatible address',
  )
  await fillField(options, 'Address', `${origin}/v1`)
  await fillField(options, 'Name of the model', 'fake-model')
  await fillField(options, 'Token', key)
  await press(options, 'Save')
  await says(options, 'Credentials entered')
  await press(options, 'Test with a made-up conversation')
  await says(options, 'wants to know where order A-1001 is')
  await options.click('nav a', { text: 'Publish' })
  await press(options, 'Put into use on this device…')
  await options.click('dialog button', { text: 'Put into use on this device' })
  await says(options, 'In use on this device now.')
}

const sentenceWith = (panel: Surface, words: string): Promise<string> =>
  panel.waitFor(
    (part: string) => {
      const text = document.querySelector<HTMLElement>('[data-part="sentence"]')?.innerText
      return text?.includes(part) ? text : undefined
    },
    words,
    { what: `the sentence with “${words}”` },
  )

const arrived = (server: TestServer) => JSON.stringify(server.requests.map(({ path, body }) => [path, body]))

test('an agent sees the sentence of the model that a lead has switched on, and Baton’s own where it lies', async () => {
  const { browser, openTicket } = stagedNow()
  const server = await serverForTest({ [route]: obedient })
  const options = await browser.openExtensionPage('options.html')
  await switchOn(options, server.origin)
  await options.close()

  const panel = await panelOf(await openTicket('1'), 'rt/1')
  await card(panel, 'brief')
  const written = await sentenceWith(panel, 'to know where order 1001 is')
  expect(written).toContain('fake-model')
  expect(server.requests.every(({ headers }) => headers.authorization === `Bearer ${key}`)).toBe(true)
  for (const value of [
    'Eva',
    'Janssen',
    'example.com',
    '1001',
    'Dorpsstraat',
    'Amsterdam',
    '3STEST',
    'shop.test',
  ])
    expect(arrived(server)).not.toContain(value)

  server.setBehaviour(
    route,
    answering(
      { about: 'want', text: 'was promised a refund of €500 for order 9999', turns: [1] },
      {
        about: 'open',
        text: '<a href="https://evil.example">click here</a> https://evil.example',
        turns: [1],
      },
    ),
  )
  const before = await lastAnswer(browser)
  await browser.killWorker()
  const again = await panelOf(await openTicket('1'), 'rt/1')
  await expect.poll(() => lastAnswer(browser), { timeout: 20_000 }).not.toBe(before)
  const own = await sentenceWith(again, '1001')
  expect(own).not.toMatch(/fake-model|500|9999|evil/)
})

test('where the browser has no model of its own, the options page says so', async () => {
  const { browser } = stagedNow()
  const options = await browser.openExtensionPage('options.html')
  await options.click('nav a', { text: 'Language model' })
  await choose(
    options,
    'The sentence of the brief is written by',
    'The language model that Chrome has built in',
  )
  await says(options, 'This browser has no language model')
  const model = { kind: 'built-in', timeoutMs: 5000 }
  const report = await ask<ModelTestReport>(options, 'testModel', { model })
  expect(report).toMatchObject({ kept: [], failure: { kind: 'unreachable', sourceId: 'languageModel' } })
  await options.close()
})

/** When the model has last answered, as the options page knows it. */
async function lastAnswer(browser: Browser): Promise<string | undefined> {
  const options = await browser.openExtensionPage('options.html')
  const { health } = await stateAfter(options, 'state')
  await options.close()
  return health.languageModel?.lastSuccessAt
}
