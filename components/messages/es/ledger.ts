import type { Messages } from '../messages.ts'

/** The fact ledger: proofs, masked values, flags, and the keys of a field. */
export const ledger: Messages['ledger'] = {
  sure: (percent: string) => `seguro al ${percent}`,
  claim: 'Afirmación',
  order: (number: string) => `Pedido ${number}`,
  onField: 'En un campo',
  keys: {
    move: 'Campo siguiente o anterior',
    copy: 'Copiar',
    insert: 'Insertar en la respuesta',
    reveal: 'Mostrar un valor oculto',
    wrong: 'Marcar como erróneo',
    missing: 'Marcar como ausente',
  },
  masked: 'oculto',
  revealOf: (what: string) => `Mostrar: ${what} (queda registrado)`,
  flagOf: (what: string) => `Marcar: ${what}`,
  flag: { wrong: 'erróneo', missing: 'ausente' },
  flagged: { wrong: 'marcado como erróneo', missing: 'marcado como ausente' },
  done: {
    wrong: (what: string) => `Marcado como erróneo: ${what}`,
    missing: (what: string) => `Marcado como ausente: ${what}`,
  },
  unflag: 'Quitar la marca',
  unflagged: (what: string) => `Marca quitada: ${what}`,
}
