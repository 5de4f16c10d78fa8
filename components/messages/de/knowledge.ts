import type { Messages } from '../messages.ts'

export const knowledge: Messages['knowledge'] = {
  title: 'Artikel',
  search: 'Wissensdatenbank durchsuchen',
  button: 'Suchen',
  searching: 'Suche läuft …',
  articles: { one: 'Artikel', other: 'Artikel' },
  none: 'Kein Artikel beantwortet das. Versuchen Sie es mit anderen Wörtern.',
  noSource:
    'Es ist keine Wissensdatenbank eingerichtet. Ihre Teamleitung kann in den Einstellungen eine anbinden.',
  alreadySent: 'bereits gesendet',
  insertLink: 'Link einfügen',
  insertExcerpt: 'Auszug einfügen',
  updated: 'aktualisiert',
}
