import type { PageMessages } from '../messages.ts'

export const noticed: PageMessages['noticed'] = {
  reading: 'Bemerktes wird gelesen …',
  nothing: 'Noch nichts. Im Panel wird ein Feld gemeldet mit den Tasten',
  wrongOr: '(falsch) oder',
  missingAnd: '(fehlt); auch was von verdeckten Werten aufgedeckt wird, steht hier.',
  download: 'Als JSON herunterladen',
  kept: 'Nur Felder, Zeiten und Tickets: Kein Wert eines Kunden wird aufgezeichnet. Verschlüsselt für 90 Tage aufbewahrt, höchstens 2.000 Einträge, und nicht länger als die Zugangsdaten dieses Geräts.',
  whats: {
    wrong: 'als falsch gemeldet',
    missing: 'als fehlend gemeldet',
    revealed: 'aufgedeckt',
  },
  caption:
    'Meldungen: in wie vielen Tickets sie stehen. Aufdeckungen: wie oft ein verdeckter Wert gezeigt, kopiert oder eingefügt wurde.',
  field: 'Feld',
  what: 'Was',
  source: 'Quelle',
  count: 'Anzahl',
  last: 'Zuletzt',
}
