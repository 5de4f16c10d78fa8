import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('es')

export const test: PageMessages['test'] = {
  thisSource: 'Esta fuente',
  about: 'Como para una conversación sobre',
  notKnown: 'un tema aún desconocido',
  run: 'Ejecutar la prueba',
  asking: 'Consultando…',
  askingSystem: 'Consultando el sistema…',
  outdated: 'La fuente se modificó después de esta prueba. Ejecútela de nuevo.',
  hint: {
    first: (missing) => `Primero: ${missing}.`,
    real: 'La prueba envía las peticiones reales. La respuesta se queda en esta página y no se guarda en ningún sitio.',
    oneField: 'Rellene uno de los campos.',
    existing: 'Use un cliente o un ticket que exista de verdad.',
  },
  summary: {
    asked: (amount, ms) => `${count(amount, { one: 'petición', other: 'peticiones' })}, ${ms} ms`,
    notComplete: (asked) => `Incompleto: ${asked}.`,
    noRecord: (asked) =>
      `El sistema responde: ${asked}. De la respuesta aún no sale ningún registro: vaya al paso «Asignación» e indique qué contiene.`,
    nobody: (asked) =>
      `Funciona, pero el sistema no encuentra a nadie: ${asked}. Pruebe con alguien que haya comprado.`,
    works: (asked, records, points) => `Funciona: ${asked}, ${records}, ${points}`,
    records: (amount) => count(amount, { one: 'registro', other: 'registros' }),
    points: (arrived, all) =>
      `${arrived} de ${count(all, { one: 'dato recibido', other: 'datos recibidos' })}`,
    attention: (amount) =>
      `; ${count(amount, { one: 'requiere su atención', other: 'requieren su atención' })}`,
  },
  asWanted: '¿Es lo que quería? Los cambios se aplican en la página',
  replies: {
    title: 'Qué se ha pedido y qué se ha recibido',
    none: 'No se ha enviado ninguna petición.',
    sent: 'Enviado',
    reply: 'Respuesta',
    bytes: (amount) => `${amount} B`,
    kilobytes: (amount) => `${amount} KB`,
    less: 'Mostrar menos',
    all: (characters) => `Mostrar los ${characters} caracteres`,
  },
  points: {
    title: 'Datos',
    caption: (source) => `Datos de la fuente: ${source}`,
    point: 'Dato',
    came: 'Recibido',
    policy: 'Regla',
    others: 'Otros',
    noneCame: 'No se ha recibido ninguno.',
    noneMapped: 'Aún no hay nada asignado.',
    states: {
      arrived: 'recibido',
      missing: 'no está en la respuesta',
      forbidden: 'prohibido: ni se pide ni se guarda',
      unreadable: 'recibido, pero ilegible',
      'not-mapped': 'sin asignar',
    },
  },
  records: {
    leftOut: (amount) =>
      count(amount, { one: 'valor no encajaba y se omitió:', other: 'valores no encajaban y se omitieron:' }),
    asRecords: (kind) => `${kind}, como registros`,
  },
  asAgent: 'Lo que ve el agente',
}
