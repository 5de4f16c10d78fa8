import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { speakPages } from '#components/messages/pages/spoken.ts'
import { speak } from '#components/messages/spoken.ts'
import type { SourceDraft } from '#components/options/source-editor/props.ts'
import { RequestStep } from '#components/options/source-editor/request/request-step.tsx'
import type { RequestTemplate, SourceDefinition } from '#lib/contract/source.ts'
import { englishLines, showStep } from './german-steps.tsx'
import { definition } from './samples.ts'
import { ownSource } from './show-editor.tsx'

// The words of this file are German ones to its end.
await Promise.all([speakPages('de'), speak('de')])

const withRequest = (part: Partial<RequestTemplate>, more: Partial<SourceDefinition> = {}): SourceDraft => ({
  ...ownSource,
  definition: { ...definition, requests: [{ id: 'kunde', method: 'POST', path: '/api', ...part }], ...more },
})
const showRequest = (given: SourceDraft) =>
  showStep(given, (source, onChange) => <RequestStep source={source} onChange={onChange} />)

const sources: [string, SourceDraft][] = [
  ['a plain one', withRequest({ query: { mail: '{{nummer}}' }, headers: { 'x-token': 'x' } })],
  ['a body', withRequest({ body: { mail: '{{email}}' } })],
  ['a form', withRequest({ body: { mail: '{{email}}' }, encode: 'form' })],
  ['GraphQL', withRequest({ body: { query: '{ kunde }' } })],
  ['JSON-RPC', withRequest({ body: { method: 'suche', params: [] } })],
  ['a cursor', withRequest({ paging: { kind: 'cursor', items: 'x', next: 'y', mostPages: 5 } })],
  ['pages', withRequest({ paging: { kind: 'page', items: 'x', query: 'p', first: 1, mostPages: 5 } })],
  [
    'errors, names and a fan-out',
    withRequest({
      bind: { nummer: 'x' },
      forEach: { in: 'pakete', as: 'paket', most: 10 },
      expects: 'daten',
      errors: [{ path: 'x', kind: 'bad-response' }],
    }),
  ],
  ['no preset', { id: 'x', label: 'X', baseUrl: 'https://x.example.com', preset: 'x' }],
]

it.each(sources)('the step of the requests has no English word of its own: %s', (_, source) => {
  showRequest(source)
  expect(englishLines()).toEqual([])
})

it('counts and writes numbers in German', () => {
  showRequest(withRequest({}, { timeoutMs: 8500, retries: 2 }))
  expect(screen.getByText('8,5 s, 2 Wiederholungen')).toBeTruthy()
})

it('says in German what nothing gives, and that secrets do not belong here', () => {
  showRequest(withRequest({ query: { mail: '{{nummer}}' }, headers: { 'x-token': 'x' } }))
  expect(screen.getByText(/^Nichts liefert \{\{nummer\}\}/)).toBeTruthy()
  expect(screen.getByText(/^Keine geheimen Werte hier/)).toBeTruthy()
})

it('joins keys that are needed together by German words', () => {
  showRequest(
    withRequest(
      {},
      {
        needs: [
          ['email', 'orderNumber'],
          ['phone', 'name'],
        ],
      },
    ),
  )
  expect(screen.getByText(/^Oder gemeinsam: .+ und .+; oder .+ und .+$/)).toBeTruthy()
})

it('says in German where a text stops being JSON', async () => {
  const { user } = showRequest(withRequest({ body: {} }))
  const box = screen.getByLabelText('Inhalt als JSON')
  await user.clear(box)
  await user.type(box, '{{ "a" 1')
  expect(screen.getByText(/^Das ist kein JSON: Zeile 1, Zeichen \d+\.$/)).toBeTruthy()
})
