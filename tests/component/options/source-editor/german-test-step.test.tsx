import { cleanup, screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { speakPages } from '#components/messages/pages/spoken.ts'
import { speak } from '#components/messages/spoken.ts'
import { type TestOutcome, TestStep } from '#components/options/source-editor/test/test-step.tsx'
import { noRecords } from '#lib/contract/records.ts'
import type { TestReport } from '#lib/contract/test-report.ts'
import { englishLines, showStep } from './german-steps.tsx'
import { refused, report } from './reports.ts'
import { definition } from './samples.ts'
import { ownSource } from './show-editor.tsx'

// The words of this file are German ones to its end.
await Promise.all([speakPages('de'), speak('de')])

function showTest(outcome?: TestOutcome, more: { missing?: string[]; outdated?: boolean } = {}) {
  return showStep({ ...ownSource, definition }, (source) => (
    <TestStep
      source={source}
      rules={[{ point: 'customers.phone', level: 'forbidden', intents: ['order_status'] }]}
      outcome={outcome}
      missing={more.missing ?? []}
      outdated={more.outdated ?? false}
      onRun={vi.fn(async () => {})}
      onCopyDiagnostics={() => {}}
    />
  ))
}
const answered = (value: TestReport): TestOutcome => ({ ok: true, value })
const unmapped = { ...report, records: noRecords(), points: [] }
const summaryOf = (value: TestReport) => {
  showTest(answered(value))
  const text = document.querySelector('[data-outcome]')?.textContent
  cleanup()
  return text
}

/** The records, their fields and the panel's cards have their words elsewhere; a reply is the system's own. */
const elsewhere = 'tbody, details, section[tabindex], section:nth-of-type(3)'

it.each<[string, TestOutcome | undefined]>([
  ['before it ran', undefined],
  ['one that worked', answered(report)],
  ['one that was refused', answered(refused)],
  [
    'one that could not be sent',
    { ok: false, failure: refused.failure as NonNullable<TestReport['failure']> },
  ],
])('a test has no English word of its own: %s', (_, outcome) => {
  showTest(outcome, { outdated: true })
  expect(screen.getByRole('button', { name: 'Test ausführen' })).toBeTruthy()
  expect(englishLines(elsewhere)).toEqual([])
})

it('sums up in German what came of a test', () => {
  expect(summaryOf(report)).toBe(
    'Es funktioniert: 1 Anfrage, 212 ms, 3 Datensätze, 2 von 6 Datenpunkten angekommen; 2 brauchen Ihre Aufmerksamkeit.',
  )
  expect(summaryOf(refused)).toBe('Nicht vollständig: 1 Anfrage, 212 ms.')
  expect(summaryOf(unmapped)).toMatch(/^Das System antwortet: .*„Zuordnen“/)
  expect(summaryOf({ ...unmapped, issues: [], points: report.points })).toMatch(/kennt damit niemanden/)
})

it('says of each data point in German what became of it', () => {
  showTest(answered(report))
  const table = within(screen.getByRole('table', { name: 'Jeder Datenpunkt aus: Our shop' }))
  for (const state of ['nicht zugeordnet', 'nicht in der Antwort', 'angekommen, aber nicht lesbar'])
    expect(table.getByText(state)).toBeTruthy()
  expect(table.getByText('verboten: nicht abgefragt, nicht aufbewahrt')).toBeTruthy()
})

it('writes the size of a reply in German digits', () => {
  showTest(answered(report))
  expect(screen.getByText('208 ms · 1,4 KB')).toBeTruthy()
})

it('says in German what comes first, and whom to ask for', () => {
  showTest(undefined, { missing: ['Adresse eingeben'] })
  expect(screen.getByText('Zuerst: Adresse eingeben.')).toBeTruthy()
  cleanup()
  showTest()
  expect(
    screen.getByText(/^Füllen Sie eines der Felder aus\. Verwenden Sie die Angaben eines echten Kunden/),
  ).toBeTruthy()
})
