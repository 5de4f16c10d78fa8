import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('es')

export const importing: PageMessages['importing'] = {
  file: 'Archivo de configuración',
  drop: 'Suelte el archivo aquí o elíjalo:',
  paste: 'Pegar la configuración como texto',
  text: 'Configuración',
  importText: 'Importar este texto',
  done: 'Importada. Esta configuración está ahora en uso.',
  macros: (amount) => count(amount, { one: 'macro', other: 'macros' }),
  launches: (amount) => count(amount, { one: 'lanzador', other: 'lanzadores' }),
  has: (what) => `Contiene ${what}.`,
  hasBoth: (one, other) => `Contiene ${one} y ${other}.`,
  unreadable: 'no se pudo leer. Elíjalo de nuevo.',
  tooLarge: 'es demasiado grande para una configuración de equipo (más de 2 MB).',
  empty: 'está vacío.',
  theFile: 'El archivo',
  entry: (position) => `entrada ${position}`,
  refusedForOne: 'No importada. Hay que corregir un punto.',
  refused: (amount) => `No importada. Hay que corregir ${amount} puntos.`,
  keptForOne: 'No importada. Hay que corregir un punto; la configuración en uso queda como estaba.',
  kept: (amount) =>
    `No importada. Hay que corregir ${amount} puntos; la configuración en uso queda como estaba.`,
}
