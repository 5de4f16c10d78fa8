import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('de')

export const test: PageMessages['test'] = {
  thisSource: 'Diese Quelle',
  about: 'Wie für ein Gespräch über',
  notKnown: 'etwas noch Unbekanntes',
  run: 'Test starten',
  asking: 'Wird gefragt …',
  askingSystem: 'Das System wird gefragt …',
  outdated: 'Die Quelle wurde nach diesem Test geändert. Starten Sie ihn erneut.',
  hint: {
    first: (missing) => `Zuerst: ${missing}.`,
    real: 'Der Test sendet die echten Anfragen. Die Antwort bleibt auf dieser Seite und wird nirgends gespeichert.',
    oneField: 'Füllen Sie eines der Felder aus.',
    existing: 'Nehmen Sie einen echten Kunden oder ein echtes Ticket.',
  },
  summary: {
    asked: (amount, ms) => `${count(amount, { one: 'Anfrage', other: 'Anfragen' })}, ${ms} ms`,
    notComplete: (asked) => `Nicht vollständig: ${asked}.`,
    noRecord: (asked) =>
      `Es antwortet: ${asked}. Aus der Antwort wird noch kein Datensatz: Gehen Sie zu „Zuordnen“ und sagen Sie, was sie enthält.`,
    nobody: (asked) =>
      `Es funktioniert, und das System kennt damit niemanden: ${asked}. Versuchen Sie es mit jemandem, der bestellt hat.`,
    works: (asked, records, points) => `Es funktioniert: ${asked}, ${records}, ${points}`,
    records: (amount) => count(amount, { one: 'Datensatz', other: 'Datensätze' }),
    points: (arrived, all) =>
      `${arrived} von ${count(all, { one: 'Datenpunkt', other: 'Datenpunkten' })} angekommen`,
    attention: (amount) =>
      `; ${count(amount, { one: 'braucht Ihre Aufmerksamkeit', other: 'brauchen Ihre Aufmerksamkeit' })}`,
  },
  asWanted: 'Ist es, wie Sie es wollen? In Kraft treten Änderungen unter',
  replies: {
    title: 'Was gefragt wurde, und was zurückkam',
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
    came: 'Gekommen',
    policy: 'Vorgabe',
    others: 'Andere',
    noneCame: 'Es kam keiner.',
    noneMapped: 'Es ist noch nichts zugeordnet.',
    states: {
      arrived: 'angekommen',
      missing: 'nicht in der Antwort',
      forbidden: 'verboten: nicht erfragt, nicht aufbewahrt',
      unreadable: 'kam und war nicht lesbar',
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
  asAgent: 'Wie der Agent es sieht',
}
