import type { Messages } from '../messages.ts'

export const customer: Messages['customer'] = {
  loyalty: {
    title: 'Fidelización',
    points: (count) => `${count} ${count === '1' ? 'punto' : 'puntos'}`,
    until: 'hasta',
    expiring: (count) => (count === '1' ? `Caduca ${count} punto` : `Caducan ${count} puntos`),
  },
  preferences: {
    channel: 'Prefiere',
    language: 'Idioma preferido',
    consents: 'Consentimientos',
    granted: 'sí',
    refused: 'no',
  },
  browsing: { cart: 'Carrito', viewed: 'Visto', lastSeen: 'Última visita' },
  conversations: {
    title: 'Conversaciones anteriores',
    noSubject: 'Conversación',
    handlers: { bot: 'con el bot', agent: 'con un agente', both: 'con el bot y un agente' },
  },
  links: {
    states: {
      linked: 'asociado',
      possible: 'podría ser este cliente',
      unlinked: 'otra persona, según un agente',
    },
    certainty: 'Probabilidad de que sea este cliente',
    link: 'Misma persona',
    unlink: 'No es este cliente',
    undo: 'Deshacer',
    of: (action, what) => `${action}: ${what}`,
    hint: 'Nada cambia en los sistemas. Los valores de un registro solo cuentan mientras esté asociado.',
  },
}
