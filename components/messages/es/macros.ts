import type { Messages } from '../messages.ts'

export const macros: Messages['macros'] = {
  title: 'Macros',
  search: 'Buscar en las macros',
  waiting: 'Cargando las macros…',
  none: 'Ninguna macro encaja.',
  empty: 'Todavía no hay macros. Su responsable de equipo puede añadirlas.',
  team: 'Equipo',
  preview: 'Vista previa',
  missing: (names) => `No se sabe: ${names}`,
  unreadable: (line) =>
    `Esta macro no se puede rellenar: vea la línea ${line}. Avise a su responsable de equipo.`,
  insert: 'Insertar',
  insertAnyway: 'Insertar con huecos',
  copy: 'Copiar',
}
