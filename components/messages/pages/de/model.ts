import type { PageMessages } from '../messages.ts'

export const model: PageMessages['model'] = {
  device: 'Auf diesem Gerät',
  builtInAbout: 'Jeder Browser im Team braucht das Modell selbst. Wo es fehlt, schreibt Baton den Satz.',
  download: 'Modell herunterladen',
  address: 'Adresse',
  addressHelp: 'Ohne /chat/completions. https, oder http für einen Server auf diesem Rechner.',
  name: 'Name des Modells',
  nameHelp: 'Wie der Endpunkt es nennt. Im Panel steht er neben dem, was das Modell geschrieben hat.',
  who: 'Wer es fragen darf',
  auths: {
    bearer: 'Wer einen API-Schlüssel hat',
    none: 'Wer es erreicht',
  },
  seconds: 'Sekunden Wartezeit',
  writer: 'Wer den Satz schreibt',
  writerAbout: 'Teil der Einrichtung: Es gilt für alle im Team, sobald die Einrichtung in Kraft ist.',
  writtenBy: 'Den Satz des Überblicks schreibt',
  writers: {
    off: 'Baton allein',
    'openai-compatible': 'Ein Sprachmodell hinter einer OpenAI-kompatiblen Adresse',
    'built-in': 'Das in Chrome eingebaute Sprachmodell',
  },
  leavingTitle: 'Was dieses Gerät verlässt',
  leaving: {
    words:
      'Die Worte der Unterhaltung gehen an die Adresse, die Sie eingeben, wenn ein Ticket geöffnet wird, und wieder, wenn der Kunde mehr geschrieben hat. Bestellungen, Profile und frühere Tickets gehen nie dorthin.',
    masked:
      'Vorher werden Namen, E-Mail-Adressen, Telefonnummern, Anschriften, Bestellnummern, Kontonummern, Links und jede längere Zahl durch Platzhalter wie [NAME_1] ersetzt. Hier, auf diesem Gerät, werden sie wieder eingesetzt.',
    builtIn:
      'Mit dem in Chrome eingebauten Modell verlassen sie diesen Rechner gar nicht. Verdeckt werden sie trotzdem.',
    names:
      'Ein Name, den nichts als solchen kennzeichnet, etwa ein kleingeschriebener Vorname mitten im Satz, wird vielleicht nicht erkannt. Wenn kein Wort eines Kunden das Gerät verlassen darf, schalten Sie dies nicht ein.',
    answer:
      'Von der Antwort wird nur Text gezeigt, unter dem Namen des Modells. Ein Satz mit einer Zahl, einem Datum, Betrag, Namen oder Link, der nicht in der Unterhaltung steht, wird verworfen, und an seiner Stelle steht Batons eigener, ebenso wenn das Modell nicht rechtzeitig antwortet.',
  },
  deviceAbout:
    'Der API-Schlüssel gehört nur Ihnen: Keine Team-Konfiguration, keine Datei und kein Team-Link enthält ihn, und er geht nur an diese Adresse.',
  test: 'Mit einer erfundenen Unterhaltung testen',
  asking: 'Das Modell wird gefragt …',
  theModel: 'das Sprachmodell',
  madeUp: 'Die erfundene Unterhaltung',
  shown: 'Gezeigt',
  noneShown: 'Nichts: Batons eigener Satz würde gezeigt.',
  dropped: 'Verworfen',
  drops: {
    'not-json': 'hat nicht die verlangte Form',
    'too-long': 'ist zu lang',
    empty: 'sagt nichts',
    'one-too-many': 'ist ein zweiter über dasselbe',
    'unknown-placeholder': 'nennt einen Platzhalter, den es nicht gibt',
    link: 'enthält einen Link',
    'not-in-the-conversation': 'nennt einen Wert, der nicht in der Unterhaltung steht',
    'no-proof': 'nennt keine Nachricht, die es belegt',
  },
  availability: {
    available: 'Chromes Sprachmodell ist auf diesem Rechner.',
    downloadable: 'Chromes Sprachmodell ist noch nicht auf diesem Rechner. Es hat mehrere Gigabyte.',
    downloading: 'Chrome lädt sein Sprachmodell herunter.',
    unavailable:
      'Dieser Browser hat kein Sprachmodell: Er ist nicht Chrome oder zu alt, oder der Rechner ist zu klein. Es wird Batons eigener Satz gezeigt.',
  },
}
