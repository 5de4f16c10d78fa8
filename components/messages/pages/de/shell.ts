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
    helpdesks:
      'Wo Ihr Team Kunden antwortet. Batons Panel erscheint dort neben den Tickets und sonst nirgends.',
    sources: 'Die Systeme, die Baton beim Öffnen eines Tickets fragt: Bot, Shop, CRM, ERP.',
    'data-points':
      'Welche Werte Ihr Team braucht, sehen darf oder nie abgerufen werden dürfen, und wessen Angabe zählt, wenn Systeme sich widersprechen.',
    'language-model':
      'Baton fasst eine Übergabe selbst in einem Satz zusammen. Auf Wunsch schreibt ein Sprachmodell diesen Satz.',
    macros:
      'Textbausteine, die alle Agenten des Teams bekommen, gefüllt mit dem, was zum Ticket bekannt ist.',
    launches:
      'Andere Werkzeuge, die Agenten aus einem Ticket starten: eine Seite zur Bestellung oder eine Sitzung wie Co-Browsing.',
    payload:
      'Fügen Sie ein, was ein Bot bei der Übergabe sendet. Baton sagt, welches Format es ist und was es darin liest.',
    noticed:
      'Felder, die Agenten als falsch oder fehlend gemeldet haben, und verdeckte Werte, die sie auf diesem Gerät aufgedeckt haben.',
    publish:
      'Setzen Sie Ihre Änderungen in Kraft, geben Sie sie Ihrem Team und kehren Sie zu einer früheren Konfiguration zurück.',
    security: 'Wie Zugangsdaten und Kundendaten auf diesem Gerät aufbewahrt werden.',
  },
}
