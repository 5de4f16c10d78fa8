import type { Messages } from '../messages.ts'

export const mending: Messages['mending'] = {
  onClipboard: {
    refused: (keys) =>
      `Der Editor hat den Text nicht angenommen. Er liegt in der Zwischenablage: Drücken Sie ${keys}.`,
    'not-found': (keys) =>
      `Kein Antwortfeld ist offen. Der Text liegt in der Zwischenablage: Öffnen Sie die Antwort und drücken Sie ${keys}.`,
    'page-gone': (keys) =>
      `Die Seite des Tickets ist fort. Der Text liegt in der Zwischenablage: Öffnen Sie das Ticket und drücken Sie ${keys}.`,
  },
  transcriptKeys: 'Im Gesprächsverlauf',
  keys: {
    search: 'Suchen',
    hits: 'Nächster und voriger Treffer, im Suchfeld',
    turns: 'Von Nachricht zu Nachricht',
    pages: 'Acht Nachrichten vor oder zurück',
    ends: 'Erste und neueste Nachricht',
    endSearch: 'Suche beenden',
  },
}
