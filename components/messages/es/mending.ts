import type { Messages } from '../messages.ts'

export const mending: Messages['mending'] = {
  onClipboard: {
    refused: (keys) => `El editor rechazó el texto. Está en su portapapeles: pulse ${keys}.`,
    'not-found': (keys) =>
      `No hay ningún cuadro de respuesta abierto. El texto está en su portapapeles: abra la respuesta y pulse ${keys}.`,
    'page-gone': (keys) =>
      `La página del ticket ya no está abierta. El texto está en su portapapeles: abra el ticket y pulse ${keys}.`,
  },
  offline: {
    shown: (age) =>
      `Está sin conexión. Se muestra lo que se sabía ${age}; Baton consultará los sistemas en cuanto vuelva la red.`,
    nothing: 'Está sin conexión. Los tickets que ya abrió aparecen aquí si se conserva una copia.',
  },
  next: {
    'no-source': 'Su responsable de equipo puede conectar uno en los ajustes.',
    'not-asked': 'Pida una de las dos cosas en su respuesta.',
    orders: 'Quizá el cliente haya comprado con otra dirección: pida el número de pedido.',
    customer: 'Quizá el cliente haya escrito desde otra dirección: pida el número de pedido.',
    transcript: 'Aparecen aquí en cuanto se escriben.',
  },
  tryAgain: 'Reintentar',
  did: {
    linked: 'Asociado a este cliente',
    unlinked: 'Marcado como otro cliente',
    undecided: 'Se ha anulado su decisión',
    chosen: 'Conversación elegida',
    unchosen: 'Se ha anulado la elección',
  },
  undo: 'Deshacer',
  transcriptKeys: 'En los mensajes',
  keys: {
    search: 'Buscar',
    hits: 'Resultado siguiente o anterior, en el campo de búsqueda',
    turns: 'De mensaje en mensaje',
    pages: 'Avanzar o retroceder ocho mensajes',
    ends: 'Primer o último mensaje',
    endSearch: 'Cerrar la búsqueda',
  },
}
