import type { PageMessages } from '../messages.ts'

export const requestMore: PageMessages['requestMore'] = {
  bind: {
    title: 'Namen für spätere Anfragen',
    legend: 'Aus der Antwort genommen',
    help: 'Ein Name und der Pfad seines Werts, z. B. customerId und customers[0].id. Spätere Anfragen verwenden ihn als {{customerId}}; ohne Wert werden sie nicht gesendet.',
  },
  when: {
    title: 'Wann sie gesendet wird',
    eachNote: (name) => `je ${name}`,
    legend: 'Sie wartet, bis diese bekannt sind',
    help: 'Worauf ihre Adresse oder ihr Inhalt aus früheren Antworten zurückgreift, darauf wartet sie von selbst. Nichts gewählt: Sie wird sofort gesendet.',
    sent: 'Gesendet',
    once: 'einmal',
    eachOf: (list) => `für jeden Eintrag von ${list}`,
    entryName: 'Name eines Eintrags',
    usedAs: (hole) => `Verwendet als ${hole}`,
    most: 'Höchstens',
    mostHelp: '1 bis 50 Anfragen.',
  },
  paging: {
    title: 'Listen auf mehreren Seiten',
    notes: {
      cursor: 'Cursor',
      page: 'Seiten',
      offset: 'nach Position',
      link: 'Link-Header',
    },
    comes: 'Die Liste kommt',
    items: 'Wo die Liste steht',
    itemsHelp: 'Namen, durch Punkte verbunden; leer, wo die Antwort selbst die Liste ist.',
    next: 'Wo die nächste Seite genannt ist',
    parameter: 'Parameter der Adresse',
    orBody: 'Oder setzen Sie {{page.cursor}} in den Inhalt.',
    first: 'Nummer der ersten Seite',
    most: 'Seiten, höchstens',
    mostHelp: '1 bis 50.',
  },
  errors: {
    title: 'Wie ein Fehler aussieht',
    expectsNote: 'erwartet etwas',
    knownNote: (amount) => `${amount} bekannt`,
    expects: 'Jede gültige Antwort enthält',
    expectsHelp:
      'Auch eine, die niemanden gefunden hat. Eine Antwort ohne dieses Feld wird als abweichend gemeldet.',
    nobody: 'Statuscodes, die „niemand mit diesem Namen“ bedeuten',
    legend: 'Fehler in erfolgreichen Antworten',
    about:
      'Manche Systeme antworten mit Status 200 und einem Fehler darin. Geben Sie an, wo er steht, zum Beispiel errors[0].',
    add: 'Fehler hinzufügen',
    at: (number) => `Fehler ${number} steht bei`,
    equals: 'und lautet (optional)',
    means: 'Das bedeutet',
    remove: (number) => `Fehler ${number} entfernen`,
  },
}
