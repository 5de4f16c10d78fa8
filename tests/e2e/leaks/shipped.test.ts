import { beforeAll, describe, expect, test } from 'vitest'
import { canariesOf } from '../hostile/desk/customer.ts'
import { allowedHosts, openDesk, setUp } from '../hostile/desk/desk.ts'
import { writeDraft } from '../hostile/desk/panel.ts'
import { browserForFile } from '../support/browser.ts'
import { observe } from './observe.ts'
import { probeScript, probes } from './probes/index.ts'

describe('while the panel shows a customer, the page', () => {
  const browserNow = browserForFile({ allowedHosts })
  let observed: Awaited<ReturnType<typeof observe>>
  let sentByPage: string[]

  beforeAll(async () => {
    const desk = await openDesk(probeScript)
    await setUp(browserNow(), desk)
    // What the agent writes goes to the panel and comes back as a note: the page must not learn of either.
    observed = await observe(browserNow(), desk, undefined, (page, panel) =>
      writeDraft(page, panel, 'What is your order number?'),
    )
    sentByPage = desk.helpdesk.requests
      .filter(({ path }) => !path.startsWith('/REST/2.0/'))
      .map((request) => JSON.stringify(request))
    return () => desk.close()
  })

  test.for(probes.map(({ name }) => name))('learns nothing by %s', (name) => {
    expect(observed.sightings.failed[name]).toBeUndefined()
    expect(observed.found[name]).toBeUndefined()
  })

  test('is not told by a window message that the extension is there', () => {
    const messages = observed.sightings.seen['messages to the window, also as an answer to the page'] ?? []
    expect(messages.join('\n')).not.toMatch(/content-script|helpdesk|baton/)
  })

  test('has sent nothing of the customer to its own server', () => {
    const canaries = Object.values(canariesOf(observed.customer))
    expect(canaries.filter((word) => sentByPage.some((request) => request.includes(word)))).toEqual([])
    expect(sentByPage.filter((request) => /-extension:\/\/[\w-]{8,}/.test(request))).toEqual([])
  })
})
