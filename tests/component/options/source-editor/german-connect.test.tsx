import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { speakPages } from '#components/messages/pages/spoken.ts'
import { speak } from '#components/messages/spoken.ts'
import { ConnectStep } from '#components/options/source-editor/connect/connect-step.tsx'
import type { SourceDraft } from '#components/options/source-editor/props.ts'
import type { Auth } from '#lib/contract/source.ts'
import { englishLines, showStep } from './german-steps.tsx'
import { definition } from './samples.ts'
import { ownSource } from './show-editor.tsx'

// The words of this file are German ones to its end.
await Promise.all([speakPages('de'), speak('de')])

function showConnect(given: SourceDraft, { hostAllowed = false, entered = false } = {}) {
  const credential = {
    entered,
    busy: false,
    save: vi.fn(async () => {}),
    remove: vi.fn(async () => {}),
    signIn: vi.fn(async () => {}),
  }
  return showStep(given, (source, onChange) => (
    <ConnectStep
      source={source}
      helpdesks={[
        { id: 'rt', name: 'RT' },
        { id: 'mail', name: 'Roundcube' },
      ]}
      hostAllowed={hostAllowed}
      onAllowHost={() => {}}
      credential={credential}
      redirectUrl="https://abc.chromiumapp.org/"
      onChange={onChange}
    />
  ))
}

const own: SourceDraft = { ...ownSource, definition }
const withAuth = (auth: Auth): SourceDraft => ({ ...own, definition: { ...definition, auth } })
const sources: [string, SourceDraft][] = [
  ['a key in a header', { ...own, settings: { shop: '7' } }],
  ['OAuth', withAuth({ kind: 'oauth', authorizationUrl: '', tokenUrl: '', clientId: '' })],
  ['nothing to enter', withAuth({ kind: 'none' })],
  ['no address yet', { ...own, baseUrl: '' }],
  ['some tickets', { ...own, appliesTo: [{ on: 'queue', oneOf: ['NL'] }], helpdesks: ['rt'] }],
  ['a preset', { id: 'odoo', label: 'Odoo', baseUrl: 'https://odoo.example.com', preset: 'odoo' }],
]

it('sees an English word where there is one', () => {
  showStep(own, () => <p title="Remove it">Nichts fehlt</p>)
  expect(englishLines()).toEqual(['Remove it'])
})

it.each(sources)('the step of the connection has no English word of its own: %s', (_, source) => {
  showConnect(source)
  expect(screen.getByText('Wer anfragt')).toBeTruthy()
  expect(englishLines()).toEqual([])
})

it('says in German that the host is allowed and credentials are entered, and replaces them', async () => {
  const { user } = showConnect(own, { hostAllowed: true, entered: true })
  expect(screen.getByText('Der Browser erlaubt Baton den Zugriff auf shop.example.com.')).toBeTruthy()
  expect(screen.getByText('Die Zugangsdaten sind auf diesem Gerät hinterlegt.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Zugangsdaten von Our shop ersetzen' }))
  expect(screen.getByRole('form', { name: 'Zugangsdaten für Our shop' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Sicherheit' }).getAttribute('href')).toBe('#/security')
  expect(englishLines()).toEqual([])
})

it('says in German what is wrong in the rows and the fields of a form', async () => {
  const { user } = showConnect({ ...own, label: '' })
  await user.click(screen.getByRole('button', { name: 'Einstellung hinzufügen' }))
  await user.type(screen.getByLabelText('Wert 1'), '7')
  expect(screen.getByText('Ohne Namen wird es nicht verwendet.')).toBeTruthy()
  await user.click(screen.getByLabelText('Name'))
  await user.tab()
  expect(screen.getByText('Bitte ausfüllen.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Einstellung 1 entfernen' })).toBeTruthy()
  expect(englishLines()).toEqual([])
})
