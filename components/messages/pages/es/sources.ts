import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('es')

export const sources: PageMessages['sources'] = {
  add: 'Añadir una fuente',
  none: 'Aún no hay fuentes. Empiece por el bot que hace el traspaso y siga con la tienda.',
  noneManaged: 'Esta configuración no indica ninguna fuente.',
  asked: (name) => `Se consulta ${name}`,
  noAddress: 'aún sin dirección',
  mistakes: (amount) => count(amount, { one: 'error', other: 'errores' }),
  hostNotAllowed: 'host aún sin permiso',
  credentialsMissing: 'faltan credenciales',
  moveUp: (name) => `Subir ${name}`,
  moveDown: (name) => `Bajar ${name}`,
  duplicate: 'Duplicar',
  duplicateOf: (name) => `Duplicar ${name}`,
  remove: 'Quitar',
  removeOf: (name) => `Quitar ${name}`,
  removed: (name) => `Se ha quitado ${name}.`,
  copyOf: (name) => `${name} (copia)`,
  switchOn: 'Activar',
  switchOff: 'Desactivar',
  unknown: 'Esa fuente no existe',
  all: 'Todas las fuentes',
  sendsTo: (kind, origin) => `${kind}. Solo envía peticiones a ${origin}.`,
  sendsNowhere: (kind) => `${kind}. Aún sin dirección.`,
  madeFrom: (preset) => `definición propia, a partir de ${preset}`,
  own: 'definición propia',
  setUp: 'Cómo está configurada',
  loadingEditor: 'Cargando el editor',
  off: 'desactivada',
  neverAsked: 'aún sin consultar',
  works: 'funciona',
  lastWorked: 'último éxito',
}
