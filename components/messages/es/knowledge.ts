import type { Messages } from '../messages.ts'

export const knowledge: Messages['knowledge'] = {
  title: 'Artículos',
  search: 'Buscar en la base de conocimiento',
  button: 'Buscar',
  searching: 'Buscando…',
  articles: { one: 'artículo encontrado', other: 'artículos encontrados' },
  none: 'Ningún artículo responde a esto. Pruebe con otras palabras.',
  noSource:
    'No hay ninguna base de conocimiento configurada. Su responsable de equipo puede conectar una en los ajustes.',
  alreadySent: 'ya enviado',
  insertLink: 'Insertar enlace',
  insertExcerpt: 'Insertar extracto',
  updated: 'actualizado',
}
