import { counter } from '../count.ts'
import type { Messages } from '../messages.ts'

const count = counter('es')

export const transcript: Messages['transcript'] = {
  messages: 'Mensajes',
  search: 'Buscar en los mensajes',
  hits: (current, total) => `${current} de ${total}`,
  noHits: 'Sin resultados',
  nextHit: 'Resultado siguiente',
  previousHit: 'Resultado anterior',
  endSearch: 'Cerrar la búsqueda',
  goTo: 'Ir a',
  jumps: {
    complaint: 'Primera reclamación',
    escalation: 'Escalado',
    handoff: 'Traspaso',
    open: 'Sin responder',
  },
  newest: 'Mensajes más recientes',
  newMessages: (messages) => count(messages, { one: 'mensaje nuevo', other: 'mensajes nuevos' }),
  steps: (steps) => count(steps, { one: 'paso', other: 'pasos' }),
  articles: (articles) => count(articles, { one: 'artículo consultado', other: 'artículos consultados' }),
  pause: (duration) => `${duration} después`,
}
