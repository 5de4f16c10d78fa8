import type { PageMessages } from '../messages.ts'

export const model: PageMessages['model'] = {
  device: 'Auf diesem Gerät',
  builtInAbout: 'Der Browser jedes Agenten braucht das Modell selbst. Wo es fehlt, schreibt Baton den Satz.',
  download: 'Modell herunterladen',
  address: 'Adresse',
  addressHelp: 'Ohne /chat/completions. https, oder http für einen Server auf diesem Rechner.',
  name: 'Name des Modells',
  nameHelp: 'Wie der Endpunkt es nennt. Agenten sehen ihn neben dem, was das Modell geschrieben hat.',
  who: 'Wer es nutzen darf',
  auths: {
    bearer: 'Wer einen API-Schlüssel hat',
    none: 'Alle, die es erreichen',
  },
  seconds: 'Wartezeit in Sekunden',
  writer: 'Wer den Satz schreibt',
  writerAbout: 'Teil der Konfiguration: Das gilt für alle Agenten, sobald die Konfiguration aktiv ist.',
  writtenBy: 'Den Satz des Überblicks schreibt',
  writers: {
    off: 'Baton allein',
    'openai-compatible': 'Ein Sprachmodell hinter einer OpenAI-kompatiblen Adresse',
    'built-in': 'Das in Chrome eingebaute Sprachmodell',
  },
  leavingTitle: 'Was dieses Gerät verlässt',
  leaving: {
    words:
      'Wird ein Ticket geöffnet, gehen die Nachrichten des Gesprächs an die Adresse, die Sie eingeben, und erneut, wenn der Kunde mehr geschrieben hat. Bestellungen, Profile und frühere Tickets gehen nie dorthin.',
    masked:
      'Vorher werden Namen, E-Mail-Adressen, Telefonnummern, Anschriften, Bestellnummern, Kundennummern, Links und jede längere Zahl durch Platzhalter wie [NAME_1] ersetzt. Hier, auf diesem Gerät, werden sie wieder eingesetzt.',
    builtIn:
      'Mit dem in Chrome eingebauten Modell verlassen sie diesen Rechner gar nicht. Verdeckt werden sie trotzdem.',
    names:
      'Ein Name, den nichts als solchen kennzeichnet, etwa ein kleingeschriebener Vorname mitten im Satz, wird vielleicht nicht erkannt. Wenn kein Wort eines Kunden das Gerät verlassen darf, schalten Sie das nicht ein.',
    answer:
      'Von der Antwort wird nur Text gezeigt, unter dem Namen des Modells. Ein Satz mit einer Zahl, einem Datum, Betrag, Namen oder Link, der nicht im Gespräch steht, wird verworfen, und an seiner Stelle steht Batons eigener Satz, ebenso wenn das Modell nicht rechtzeitig antwortet.',
  },
  deviceAbout:
    'Der API-Schlüssel gehört nur Ihnen: Keine Team-Konfiguration, keine Datei und kein Team-Link enthält ihn, und er geht nur an diese Adresse.',
  test: 'Mit einem erfundenen Gespräch testen',
  asking: 'Das Modell wird abgefragt …',
  theModel: 'das Sprachmodell',
  madeUp: 'Das erfundene Gespräch',
  shown: 'Gezeigt',
  noneShown: 'Nichts: Batons eigener Satz würde gezeigt.',
  dropped: 'Verworfen',
  drops: {
    'not-json': 'hat nicht die verlangte Form',
    'too-long': 'ist zu lang',
    empty: 'sagt nichts',
    'one-too-many': 'ist ein zweiter Satz über dasselbe',
    'unknown-placeholder': 'nennt einen Platzhalter, den es nicht gibt',
    link: 'enthält einen Link',
    'not-in-the-conversation': 'nennt einen Wert, der nicht im Gespräch steht',
    'no-proof': 'nennt keine Nachricht, die es belegt',
  },
  availability: {
    available: 'Chromes Sprachmodell ist auf diesem Rechner.',
    downloadable: 'Chromes Sprachmodell ist noch nicht auf diesem Rechner. Es ist mehrere Gigabyte groß.',
    downloading: 'Chrome lädt sein Sprachmodell herunter.',
    unavailable:
      'Dieser Browser hat kein Sprachmodell: Er ist nicht Chrome oder zu alt, oder der Rechner ist zu schwach. Es wird Batons eigener Satz gezeigt.',
  },
}
