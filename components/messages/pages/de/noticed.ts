import type { PageMessages } from '../messages.ts'

export const noticed: PageMessages['noticed'] = {
  reading: 'Meldungen werden geladen …',
  nothing: 'Noch nichts. Im Panel melden Agenten ein Feld mit den Tasten',
  wrongOr: '(falsch) oder',
  missingAnd: '(fehlt); auch aufgedeckte Werte werden hier aufgeführt.',
  download: 'Als JSON herunterladen',
  kept: 'Nur Felder, Zeiten und Tickets: Werte von Kunden werden nicht protokolliert. Verschlüsselt für 90 Tage aufbewahrt, höchstens 2.000 Einträge, und nicht länger als die Zugangsdaten dieses Geräts.',
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
