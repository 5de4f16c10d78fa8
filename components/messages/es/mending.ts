import type { Messages } from '../messages.ts'

export const mending: Messages['mending'] = {
  onClipboard: {
    refused: (keys) => `El editor rechazó el texto. Está en su portapapeles: pulse ${keys}.`,
    'not-found': (keys) =>
      `No hay ningún cuadro de respuesta abierto. El texto está en su portapapeles: abra la respuesta y pulse ${keys}.`,
    'page-gone': (keys) =>
      `La página del ticket ya no está. El texto está en su portapapeles: abra el ticket y pulse ${keys}.`,
  },
  offline: {
    shown: (age) =>
      `Está sin conexión. Se muestra lo que se sabía ${age}; Baton volverá a preguntar cuando vuelva la red.`,
    nothing: 'Está sin conexión. Los tickets que ya abrió aparecen aquí desde su copia, si se guarda alguna.',
  },
  next: {
    'no-source': 'El responsable de su equipo puede conectar uno en los ajustes.',
    'not-asked': 'Pida uno de los dos en su respuesta.',
    orders: 'Quizá se pidió con otra dirección: pida el número de pedido.',
    customer: 'Quizá se escribió desde otra dirección: pida el número de pedido.',
    transcript: 'Aparecen aquí en cuanto se escriben.',
  },
  tryAgain: 'Intentar de nuevo',
  did: {
    linked: 'Vinculado con este cliente',
    unlinked: 'Marcado como otro cliente',
    undecided: 'Se ha retirado su decisión',
    chosen: 'Conversación elegida',
    unchosen: 'Se ha retirado la elección',
  },
  undo: 'Deshacer',
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
