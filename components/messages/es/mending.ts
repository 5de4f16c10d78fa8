import type { Messages } from '../messages.ts'

export const mending: Messages['mending'] = {
  onClipboard: {
    refused: (keys) => `El editor rechazó el texto. Está en su portapapeles: pulse ${keys}.`,
    'not-found': (keys) =>
      `No hay ningún cuadro de respuesta abierto. El texto está en su portapapeles: abra la respuesta y pulse ${keys}.`,
    'page-gone': (keys) =>
      `La página del ticket ya no está. El texto está en su portapapeles: abra el ticket y pulse ${keys}.`,
  },
  transcriptKeys: 'En la conversación',
  keys: {
    search: 'Buscar',
    hits: 'Resultado siguiente y anterior, en el campo de búsqueda',
    turns: 'De mensaje en mensaje',
    pages: 'Ocho mensajes adelante o atrás',
    ends: 'Primer mensaje y mensaje más reciente',
    endSearch: 'Terminar la búsqueda',
  },
}
