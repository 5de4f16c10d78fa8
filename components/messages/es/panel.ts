import { counter } from '../count.ts'
import type { Messages } from '../messages.ts'
import { labels } from './labels.ts'

const count = counter('es')

export const panel: Messages['panel'] = {
  roles: labels.roles,
  orderStatuses: labels.orderStatuses,
  sourceRoles: labels.sourceRoles,
  sourceStates: labels.sourceStates,
  joinBases: labels.joinBases,
  doubts: labels.doubts,
  attempts: labels.attempts,
  factStatuses: labels.factStatuses,
  product: 'Baton',
  tabs: {
    label: 'Secciones',
    brief: 'Resumen',
    transcript: 'Mensajes',
    orders: 'Pedidos',
    customer: 'Cliente',
  },
  cards: {
    brief: 'Resumen',
    transcript: 'Conversación',
    orders: 'Pedidos',
    customer: 'Cliente',
    tickets: 'Tickets anteriores',
  },
  loading: 'Cargando',
  updating: 'actualizando',
  asOf: 'a fecha de',
  paused: 'no se vuelve a preguntar antes de',
  retry: 'Reintentar',
  retryAll: 'Reintentar todo lo que falló',
  settings: 'Abrir los ajustes',
  copy: 'Copiar',
  copyDiagnostics: 'Copiar el diagnóstico',
  copyDiagnosticsOf: (source) => `Copiar el diagnóstico de ${source}`,
  dismiss: 'Ocultar',
  more: 'más',
  less: 'menos',
  collapse: 'Plegar el panel',
  expand: 'Desplegar el panel',
  problem: 'tiene un problema',
  answered: (amount) =>
    `${count(amount, { one: 'pregunta ya respondida', other: 'preguntas ya respondidas' })}`,
  copyOf: (what) => `Copiar ${what}`,
  insertOf: (what) => `Insertar ${what} en la respuesta`,
  done: { copied: 'Copiado', inserted: 'Insertado en la respuesta', replaced: 'Cambiado en la respuesta' },
  notCopied: 'El navegador no permitió copiar. Seleccione el texto y cópielo a mano.',
  source: {
    this: 'Esta fuente',
    list: 'Fuentes',
    none: 'No hay fuentes configuradas',
    leftOut: (amount) =>
      `${count(amount, { one: 'campo no encajaba', other: 'campos no encajaban' })} y falta`,
    summary: (failed, total) =>
      failed > 0
        ? `${failed} de ${count(total, { one: 'fuente', other: 'fuentes' })} con fallo`
        : `${count(total, { one: 'fuente', other: 'fuentes' })} en orden`,
  },
  who: {
    unknown: 'Cliente desconocido',
    verified: 'verificado',
    verifiedBy: (method) => `Verificado: ${method}`,
    unverified: 'sin verificar',
    notSent: 'identidad no enviada por el bot',
    orders: (amount) => count(amount, { one: 'pedido', other: 'pedidos' }),
    otherAddress: 'El bot y el ticket nombran direcciones distintas',
    botSays: 'Bot',
    ticketSays: 'Ticket',
  },
  join: {
    looking: 'Buscando la conversación con el bot',
    unanswered: 'Todavía sin respuesta sobre una conversación con el bot',
    afterChoice: 'Se muestra en cuanto elija la conversación.',
    none: 'No se encontró ninguna conversación con el bot para este ticket',
    noneHint:
      'Quizá el cliente escribió directamente. El perfil, los pedidos y los tickets anteriores se muestran igualmente.',
    choice: '¿Qué conversación pertenece a este ticket?',
    choiceHint: 'Baton no adivina. Hasta que elija, no se muestra nada del bot.',
    choiceLine: (amount) =>
      `${count(amount, { one: 'conversación podría', other: 'conversaciones podrían' })} pertenecer a este ticket`,
    choose: 'Esta',
    chooseOf: (when) => `Esta, traspasada ${when}`,
    handedOver: 'traspasada',
    undo: 'Deshacer',
    undoHint: 'Deshacer la elección de la conversación',
    certainty: 'Certeza de la asociación',
    noOpening: 'Sin primera línea',
    noName: 'Nombre no enviado por el bot',
  },
  brief: {
    want: 'Qué quiere',
    mood: 'Ánimo',
    rule: 'Regla',
    known: 'Ya conocido',
    nothingTried: 'el bot no intentó nada',
    nothingKnown: 'el bot no recogió nada',
    intent: 'Intención',
    certainty: 'Certeza de la intención',
    conflicts: 'Los sistemas se contradicen',
    showTurn: 'Ver en los mensajes',
    read: 'leído en la conversación',
    notSure: 'no es seguro',
    inVain: 'no ayudó',
    causes: { 'asked-for-person': 'Pidió una persona', 'bot-loop': 'El bot se repitió' },
  },
  transcript: {
    handoff: 'Traspasada a una persona',
    internal: 'Nota interna',
    empty: 'Todavía no hay mensajes.',
    file: 'Archivo adjunto',
  },
  none: {
    customer: 'Ningún sistema conoce a este cliente.',
    orders: 'No se encontraron pedidos de este cliente.',
    tickets: 'No hay otros tickets de este cliente.',
  },
  nobodyAsked: {
    'no-source': 'No hay ningún sistema configurado para esto.',
    'not-asked': 'No se preguntó: no se conoce ni el correo ni un número de pedido del cliente.',
  },
  tickets: { noSubject: 'Sin asunto', updated: 'actualizado' },
  gaps: {
    missing: (names) => `Falta: ${names}`,
    required: 'Exigido por su equipo.',
    requiredFor: (intent) => `Exigido para ${intent}.`,
  },
  conflict: (amount) => `${amount} valores distintos`,
  connection: {
    lost: 'Reconectando…',
    outdated: 'Baton se actualizó: recargue esta página',
    outdatedHint: 'Hasta entonces, este panel no muestra nada nuevo.',
  },
  empty: {
    title: 'Aquí no hay ningún ticket abierto',
    hint: 'Abra un ticket en su helpdesk y aquí aparecerá todo lo que el bot y sus sistemas saben de él.',
    waiting: 'Consultando el ticket abierto',
  },
  cache: {
    locked:
      'Baton está bloqueado: las copias anteriores se abren con la frase de contraseña, en los ajustes.',
    'not-kept': 'No conservado: el navegador se reinició y las copias anteriores ya no están.',
    unavailable: 'No se guarda nada para la próxima vez: el almacenamiento del navegador no se puede usar.',
  },
  announce: {
    ready: (who) => `Listo: ${who}`,
    failed: (sources) => `No disponible: ${sources}`,
    recovered: 'Todas las fuentes vuelven a estar disponibles',
  },
}
