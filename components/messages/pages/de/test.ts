import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('de')

export const test: PageMessages['test'] = {
  thisSource: 'Diese Quelle',
  about: 'Wie für ein Gespräch über',
  notKnown: 'etwas noch Unbekanntes',
  run: 'Test ausführen',
  asking: 'Abfrage läuft …',
  askingSystem: 'Das System wird abgefragt …',
  outdated: 'Die Quelle wurde nach diesem Test geändert. Führen Sie ihn erneut aus.',
  hint: {
    first: (missing) => `Zuerst: ${missing}.`,
    real: 'Der Test sendet die echten Anfragen. Die Antwort bleibt auf dieser Seite und wird nirgends gespeichert.',
    oneField: 'Füllen Sie eines der Felder aus.',
    existing: 'Verwenden Sie die Angaben eines echten Kunden oder Tickets.',
  },
  summary: {
    asked: (amount, ms) => `${count(amount, { one: 'Anfrage', other: 'Anfragen' })}, ${ms} ms`,
    notComplete: (asked) => `Nicht vollständig: ${asked}.`,
    noRecord: (asked) =>
      `Das System antwortet: ${asked}. Aus der Antwort ergibt sich noch kein Datensatz: Gehen Sie zu „Zuordnen“ und geben Sie an, was sie enthält.`,
    nobody: (asked) =>
      `Es funktioniert, aber das System kennt damit niemanden: ${asked}. Versuchen Sie es mit jemandem, der bestellt hat.`,
    works: (asked, records, points) => `Es funktioniert: ${asked}, ${records}, ${points}`,
    records: (amount) => count(amount, { one: 'Datensatz', other: 'Datensätze' }),
    points: (arrived, all) =>
      `${arrived} von ${count(all, { one: 'Datenpunkt', other: 'Datenpunkten' })} angekommen`,
    attention: (amount) =>
      `; ${count(amount, { one: 'braucht Ihre Aufmerksamkeit', other: 'brauchen Ihre Aufmerksamkeit' })}`,
  },
  asWanted: 'Passt alles? Änderungen aktivieren Sie unter',
  replies: {
    title: 'Was abgefragt wurde und was zurückkam',
    none: 'Es wurde keine Anfrage gesendet.',
    sent: 'Gesendet',
    reply: 'Antwort',
    bytes: (amount) => `${amount} B`,
    kilobytes: (amount) => `${amount} KB`,
    less: 'Weniger zeigen',
    all: (characters) => `Alle ${characters} Zeichen zeigen`,
  },
  points: {
    title: 'Datenpunkte',
    caption: (source) => `Jeder Datenpunkt aus: ${source}`,
    point: 'Datenpunkt',
    came: 'Empfangen',
    policy: 'Vorgabe',
    others: 'Andere',
    noneCame: 'Nichts angekommen.',
    noneMapped: 'Es ist noch nichts zugeordnet.',
    states: {
      arrived: 'angekommen',
      missing: 'nicht in der Antwort',
      forbidden: 'verboten: nicht abgefragt, nicht aufbewahrt',
      unreadable: 'angekommen, aber nicht lesbar',
      'not-mapped': 'nicht zugeordnet',
    },
  },
  records: {
    leftOut: (amount) =>
      count(amount, {
        one: 'Wert passte nicht und wurde ausgelassen:',
        other: 'Werte passten nicht und wurden ausgelassen:',
      }),
    asRecords: (kind) => `${kind} als Datensätze`,
  },
  asAgent: 'So sieht es der Agent',
}
