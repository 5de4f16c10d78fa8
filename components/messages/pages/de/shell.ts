import type { PageMessages } from '../messages.ts'

export const shell: PageMessages['shell'] = {
  titles: {
    overview: 'Übersicht',
    helpdesks: 'Helpdesks',
    sources: 'Quellen',
    'data-points': 'Datenpunkte',
    'language-model': 'Sprachmodell',
    macros: 'Makros',
    launches: 'Startlinks',
    payload: 'Payload einfügen',
    noticed: 'Was Agenten bemerkt haben',
    publish: 'Veröffentlichen',
    security: 'Sicherheit',
  },
  abouts: {
    helpdesks: 'Wo Ihr Team Kunden antwortet. Nur dort erscheint neben den Tickets das Panel von Baton.',
    sources: 'Die Systeme, die Baton beim Öffnen eines Tickets abfragt: Bot, Shop, CRM, ERP.',
    'data-points':
      'Welche Werte Ihr Team braucht, welche es sehen darf und welche nie abgerufen werden dürfen, und wessen Angabe zählt, wenn Systeme sich widersprechen.',
    'language-model':
      'Baton fasst eine Übergabe selbst in einem Satz zusammen. Auf Wunsch schreibt ein Sprachmodell diesen Satz.',
    macros:
      'Textbausteine, die alle Agenten des Teams bekommen, gefüllt mit dem, was zum Ticket bekannt ist.',
    launches:
      'Andere Tools, die Agenten aus einem Ticket starten: eine Seite zur Bestellung oder eine Sitzung wie Co-Browsing.',
    payload:
      'Fügen Sie ein, was ein Bot bei der Übergabe sendet. Baton zeigt, welches Format es ist und was sich daraus lesen lässt.',
    noticed:
      'Felder, die Agenten als falsch oder fehlend gemeldet haben, und verdeckte Werte, die sie auf diesem Gerät aufgedeckt haben.',
    publish:
      'Aktivieren Sie Ihre Änderungen, verteilen Sie sie an Ihr Team und kehren Sie zu einer früheren Konfiguration zurück.',
    security: 'Wie Zugangsdaten und Kundendaten auf diesem Gerät aufbewahrt werden.',
  },
}
