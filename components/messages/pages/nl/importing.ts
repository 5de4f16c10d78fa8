import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('nl')

export const importing: PageMessages['importing'] = {
  file: 'Configuratiebestand',
  drop: 'Sleep het bestand hierheen of kies het:',
  paste: 'De configuratie als tekst plakken',
  text: 'Configuratie',
  importText: 'Deze tekst importeren',
  done: 'Geïmporteerd. Deze configuratie is nu in gebruik.',
  macros: (amount) => count(amount, { one: 'macro', other: 'macro’s' }),
  launches: (amount) => count(amount, { one: 'snelkoppeling', other: 'snelkoppelingen' }),
  has: (what) => `De configuratie bevat ${what}.`,
  hasBoth: (one, other) => `De configuratie bevat ${one} en ${other}.`,
  unreadable: 'kon niet worden gelezen. Kies het opnieuw.',
  tooLarge: 'is te groot voor een teamconfiguratie (meer dan 2 MB).',
  empty: 'is leeg.',
  theFile: 'Het bestand',
  entry: (position) => `item ${position}`,
  refusedForOne: 'Niet geïmporteerd. Eén punt moet worden gecorrigeerd.',
  refused: (amount) => `Niet geïmporteerd. ${amount} punten moeten worden gecorrigeerd.`,
  keptForOne:
    'Niet geïmporteerd. Eén punt moet worden gecorrigeerd; de configuratie in gebruik blijft zoals die was.',
  kept: (amount) =>
    `Niet geïmporteerd. ${amount} punten moeten worden gecorrigeerd; de configuratie in gebruik blijft zoals die was.`,
}
