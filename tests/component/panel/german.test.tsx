import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { speak } from '#components/messages/spoken.ts'
import { now } from './people.ts'
import { card, expectAccessible, openTab, part, show } from './show.tsx'
import { states } from './states.ts'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => vi.useRealTimers())

// The words of this file are German ones to its end.
await speak('de')

it('a German panel speaks German, numbers and dates too, and the customer’s own words stay', async () => {
  show(states['read in the conversation'])
  expect(part('completeness').textContent).toContain('2 von 3 bekannt; es fehlt: Bestellnummer')
  expect(part('sentence').textContent).toMatch(
    /Stimmung negativ, wird schlechter; .*offen: „Where is my order 1001\?“/,
  )
  expect(part('who').textContent).toContain('seit 2022')
  expect(document.body.textContent).toContain('Stand der Lieferung')
  expect(document.body.textContent).toContain('negativ,')
  expect(part('open').textContent).toContain('Where is my order 1001?')
  expect(document.body.textContent).toContain('„I want to talk to a person“')
  await openTab(/Bestellungen/)
  expect(card('orders').textContent).toContain('109,85\u00a0€')
  await openTab(/Kunde/)
  await expectAccessible()
})

it('a German panel says what failed in German', () => {
  show(states['one source failed'])
  expect(card('orders').textContent).toContain('Erneut versuchen')
  expect(document.body.textContent).toContain('Tryton hat nicht innerhalb von 5 s geantwortet')
})

it.each(['full', 'conflict', 'choice', 'packet missing'] as const)(
  'a German panel has no English word of its own: %s',
  async (name) => {
    show(states[name])
    for (const tab of [/Überblick/, /Verlauf/, /Bestellungen/, /Kunde/]) {
      await openTab(tab)
      expect(document.body.textContent).not.toMatch(
        /\b(?:just now|ago|sources?|customer since|Already known|Copy|Insert|not sent|Systems disagree|Earlier|Placed)\b/,
      )
    }
  },
)
