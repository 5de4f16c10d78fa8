import type { Messages } from '../messages.ts'

export const mending: Messages['mending'] = {
  onClipboard: {
    refused: (keys) =>
      `Der Editor hat den Text nicht angenommen. Er liegt in der Zwischenablage: Drücken Sie ${keys}.`,
    'not-found': (keys) =>
      `Kein Antwortfeld ist offen. Der Text liegt in der Zwischenablage: Öffnen Sie die Antwort und drücken Sie ${keys}.`,
    'page-gone': (keys) =>
      `Die Seite des Tickets ist nicht mehr da. Der Text liegt in der Zwischenablage: Öffnen Sie das Ticket und drücken Sie ${keys}.`,
  },
  offline: {
    shown: (age) =>
      `Sie sind offline. Gezeigt wird, was ${age} bekannt war; Baton fragt erneut, sobald das Netz wieder da ist.`,
    nothing:
      'Sie sind offline. Bereits geöffnete Tickets erscheinen hier aus der gespeicherten Kopie, sofern es eine gibt.',
  },
  next: {
    'no-source': 'Ihre Teamleitung kann in den Einstellungen eines anbinden.',
    'not-asked': 'Fragen Sie in Ihrer Antwort nach einer dieser Angaben.',
    orders: 'Vielleicht wurde mit einer anderen Adresse bestellt: Fragen Sie nach der Bestellnummer.',
    customer: 'Vielleicht wurde von einer anderen Adresse geschrieben: Fragen Sie nach der Bestellnummer.',
    transcript: 'Sie erscheinen hier, sobald sie geschrieben sind.',
  },
  tryAgain: 'Erneut versuchen',
  did: {
    linked: 'Diesem Kunden zugeordnet',
    unlinked: 'Als „nicht dieser Kunde“ markiert',
    undecided: 'Ihre Entscheidung wurde zurückgenommen',
    chosen: 'Gespräch gewählt',
    unchosen: 'Die Wahl wurde zurückgenommen',
  },
  undo: 'Rückgängig',
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
