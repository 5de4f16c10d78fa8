import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('de')

export const importing: PageMessages['importing'] = {
  file: 'Konfigurationsdatei',
  drop: 'Legen Sie die Datei hier ab, oder wählen Sie sie:',
  paste: 'Konfiguration als Text einfügen',
  text: 'Konfiguration',
  importText: 'Diesen Text importieren',
  done: 'Importiert. Diese Konfiguration ist jetzt aktiv.',
  macros: (amount) => count(amount, { one: 'Makro', other: 'Makros' }),
  launches: (amount) => count(amount, { one: 'Startlink', other: 'Startlinks' }),
  has: (what) => `Sie enthält ${what}.`,
  hasBoth: (one, other) => `Sie enthält ${one} und ${other}.`,
  unreadable: 'konnte nicht gelesen werden. Wählen Sie sie erneut.',
  tooLarge: 'ist zu groß für eine Team-Konfiguration (mehr als 2 MB).',
  empty: 'ist leer.',
  theFile: 'Die Datei',
  entry: (position) => `Eintrag ${position}`,
  refusedForOne: 'Nicht importiert. Eine Angabe muss korrigiert werden.',
  refused: (amount) => `Nicht importiert. ${amount} Angaben müssen korrigiert werden.`,
  keptForOne:
    'Nicht importiert. Eine Angabe muss korrigiert werden; die aktive Konfiguration bleibt, wie sie war.',
  kept: (amount) =>
    `Nicht importiert. ${amount} Angaben müssen korrigiert werden; die aktive Konfiguration bleibt, wie sie war.`,
}
