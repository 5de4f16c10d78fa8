import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { speakPages } from '#components/messages/pages/spoken.ts'
import { speakPresets } from '#components/messages/preset-texts/spoken.ts'
import { speakRemarks } from '#components/messages/remarks/spoken.ts'
import { speak } from '#components/messages/spoken.ts'
import { remark } from '#lib/contract/remarks.ts'
import type { OptionsState } from '#lib/messaging/clients.ts'
import { at, config, inUse, joined, noConfig, ready, unreachable } from './fake-worker.ts'
import { showOptions } from './show-options.tsx'

afterEach(cleanup)

// The words of this file are German ones to its end.
await Promise.all([speakPages('de'), speakPresets('de'), speakRemarks('de'), speak('de')])

const draft = { document: { ...config, name: 'Changed' }, savedAt: at }
const failing = { shop: { lastFailure: unreachable, lastSuccessAt: at } }
const ruled = {
  document: {
    ...config,
    dataPoints: [
      { point: 'customers.phone', level: 'optional', masked: true },
      { point: 'orders.total', level: 'forbidden', intents: ['order.status'], roles: ['orders'] },
    ],
    precedence: { usual: [], points: { 'orders.total': [] } },
  },
  savedAt: at,
}
const written = {
  document: {
    ...config,
    languageModel: {
      kind: 'openai-compatible',
      url: 'https://llm.example.com/v1',
      model: 'example-1',
      auth: 'bearer',
      timeoutMs: 8000,
    },
  },
  savedAt: at,
}
const states: [string, OptionsState, hash: string, title: RegExp][] = [
  ['the first visit', noConfig, '#/overview', /^Niemand sollte es zweimal sagen müssen$/],
  ['an overview that lacks hosts', inUse, '#/overview', /^Example Shop$/],
  ['an overview with changes', { ...ready, draft }, '#/overview', /^Changed|Example Shop$/],
  ['an overview of a team link', joined, '#/overview', /^Example Shop$/],
  ['locked', { ...ready, keyring: { ...ready.keyring, locked: true } }, '#/helpdesks', /^Helpdesks$/],
  ['helpdesks before there is one', noConfig, '#/helpdesks', /^Helpdesks$/],
  ['sources', { ...ready, health: failing }, '#/sources', /^Quellen$/],
  ['sources before there is one', noConfig, '#/sources', /^Quellen$/],
  ['macros before there is one', noConfig, '#/macros', /^Makros$/],
  ['publishing with changes', { ...ready, draft }, '#/publish', /^Veröffentlichen$/],
  ['publishing with a team link', joined, '#/publish', /^Veröffentlichen$/],
  ['launches before there is one', noConfig, '#/launches', /^Startlinks$/],
  ['data points', { ...ready, draft: ruled }, '#/data-points', /^Datenpunkte$/],
  ['the language model', { ...ready, draft: written }, '#/language-model', /^Sprachmodell$/],
  ['the payload page', ready, '#/payload', /^Payload einfügen$/],
  ['what agents noticed', ready, '#/noticed', /^Was Agenten bemerkt haben$/],
  ['security', ready, '#/security', /^Sicherheit$/],
  [
    'security behind a passphrase',
    { ...ready, keyring: { ...ready.keyring, mode: 'locked' } },
    '#/security',
    /^Sicherheit$/,
  ],
  ['the presets', noConfig, '#/sources/new', /^Quelle hinzufügen$/],
]

/** All that is read or heard of the page, each piece for itself. */
function linesOf(): string[] {
  const attributes = ['aria-label', 'title', 'placeholder']
  const spoken = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
    attributes.map((name) => element.getAttribute(name) ?? ''),
  )
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const read: string[] = []
  while (texts.nextNode()) read.push(texts.currentNode.textContent ?? '')
  // A macro's variables are the same in every language.
  return [...read, ...spoken].filter((line) => !/^[a-z_]+\.[a-z_]+$/.test(line))
}

const english =
  /\b(?:the|your|not|and|with|add|remove|changes?|sources?|needs|still|saved|works|asked|credentials|allow|choose|file|of|is|ago|enter|customer|nothing|only)\b/i

it.each(states)('a German page has no English word of its own: %s', async (_, state, hash, title) => {
  showOptions(state, { hash, allowed: state !== inUse })
  await screen.findByRole('heading', { level: 1, name: title })
  await screen.findByRole('navigation', { name: 'Seiten' })
  // What goes into holes is named the same in every language.
  const own = (line: string) => line.replace(/\{\{[^}]*\}\}/g, '')
  expect(linesOf().filter((line) => english.test(own(line)))).toEqual([])
})

it('a German page says what is missing, and counts, in German', async () => {
  showOptions(inUse, { hash: '#/overview', allowed: false })
  expect(await screen.findByText('Der Browser erlaubt Baton noch keinen Zugriff auf 2 Hosts')).toBeTruthy()
  expect(document.body.textContent).toContain(
    'rt.example.com, für den Helpdesk Request Tracker und die Quelle Earlier tickets',
  )
  expect(document.body.textContent).toContain('1 von 4 erledigt. Als Nächstes: Helpdesk wählen')
})

it('a German page says what failed in German', async () => {
  const { worker, user } = showOptions({ ...ready, health: failing }, { hash: '#/sources' })
  expect((await screen.findAllByText(/Shop ist nicht erreichbar/)).length).toBeGreaterThan(0)
  worker.failing = true
  await user.click(screen.getAllByRole('button', { name: 'Diagnose von Shop kopieren' })[0] as HTMLElement)
  expect(await screen.findByText(/versuchen Sie es erneut/)).toBeTruthy()
})

it('a German page says in German what is wrong with a config, and why a change was refused', async () => {
  const { worker, user } = showOptions(noConfig)
  worker.state = { ...noConfig, issues: [{ path: 'sources.0.baseUrl', problem: remark('unsafeAddress') }] }
  const file = new File(['{}'], 'baton.json', { type: 'application/json' })
  await user.upload(await screen.findByLabelText('Konfigurationsdatei'), file)
  expect(await screen.findByText(/baseUrl/)).toBeTruthy()
  expect(document.body.textContent).toContain('baseUrl: muss mit https:// beginnen')
  worker.answers['importConfig'] = () => ({
    ok: false,
    failure: { kind: 'bad-call', problem: remark('setByAdministrator'), at, mender: 'administrator' },
  })
  await user.upload(screen.getByLabelText('Konfigurationsdatei'), file)
  expect(await screen.findByText(/von Ihrem Administrator vorgegeben/)).toBeTruthy()
})
