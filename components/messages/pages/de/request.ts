import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('de')

export const request: PageMessages['request'] = {
  noPreset: 'Diese Version von Baton kennt die Vorlage dieser Quelle nicht.',
  chain: {
    title: 'Anfragen',
    about:
      'Für die meisten Systeme genügt eine. Wo zuerst die Kundennummer gesucht werden muss, fügen Sie eine zweite hinzu, die nutzt, was die erste gefunden hat.',
    add: 'Anfrage hinzufügen',
    noName: 'ohne Namen',
    problem: 'hat ein Problem',
    remove: (id) => `Anfrage ${id} entfernen`,
    name: 'Name dieser Anfrage',
    nameHelp: 'Kleinbuchstaben, Ziffern und Bindestriche. Unter diesem Namen ist ihre Antwort verfügbar.',
  },
  kind: 'Art',
  kinds: {
    rest: 'REST (Adressen und Parameter)',
    graphql: 'GraphQL (eine Abfrage)',
    'json-rpc': 'JSON-RPC (Methode und Parameter)',
  },
  method: 'Methode',
  path: 'Pfad',
  pathHelp:
    'Wird an die Adresse der Quelle gehängt. Fügen Sie ihn mit allem ein, was nach dem Fragezeichen kommt.',
  unknown: (names) => `Nichts liefert ${names}: Eine Anfrage, der ein Wert fehlt, wird nicht gesendet.`,
  query: 'Parameter der Adresse',
  queryHelp: 'Was nach dem Fragezeichen kommt: ?email={{email}}&limit=20',
  headers: 'Header der Anfrage',
  noSecret:
    'Keine geheimen Werte hier: Das geht an alle Agenten. Wählen Sie unter „Verbinden“, wie Baton nachweist, wer anfragt.',
  holes: 'Werte für das zuletzt benutzte Feld',
  holesTitle: 'Werte zum Einsetzen:',
  body: {
    sent: 'Mitgesendeter Inhalt (Body)',
    shapes: {
      none: 'Nichts',
      form: 'Formularfelder',
    },
    json: 'Inhalt als JSON',
    jsonHelp: 'Ein Text, der nur aus einem Platzhalter besteht, übernimmt den Wert mit dessen Typ.',
    query: 'Abfrage',
    queryHelp: 'Fragen Sie nur Felder ab, die Sie zuordnen. Werte gehören in die Variablen darunter.',
    variables: 'Variablen',
    remote: 'Aufgerufene Methode',
    parameters: 'Parameter',
  },
  needs: {
    title: 'Wofür sie da ist',
    about: 'Und was über einen Kunden bekannt sein muss, bevor sie abgefragt werden kann.',
    role: 'Rolle',
    roleHelp: 'Sie bestimmt, welche Karte des Panels auf diese Quelle wartet.',
    legend: 'Sie kann abgefragt werden, wenn eine dieser Angaben bekannt ist',
    chooseOne: 'Wählen Sie mindestens eine.',
    allOf: (groups) => `Oder gemeinsam: ${groups}`,
    and: ' und ',
    or: '; oder ',
    provides: 'Was andere Quellen von ihr erfahren',
    providesLegend: 'Bekannt, wenn diese Quelle geantwortet hat',
    providesHelp: 'Quellen, die eine dieser Angaben brauchen, werden dann abgefragt.',
  },
  limits: {
    title: 'Grenzen',
    about: 'Damit ein langsames System oder zu große Antworten nie einen Agenten aufhalten.',
    fold: 'Zeit, Größe und wie oft',
    note: (seconds, retries) =>
      `${seconds} s, ${count(retries, { one: 'Wiederholung', other: 'Wiederholungen' })}`,
    fields: {
      timeoutMs: {
        label: 'Wartet höchstens, in ms',
        help: '100 bis 60.000. Länger warten Agenten nicht.',
      },
      retries: {
        label: 'Versuche nach dem ersten',
        help: '0 bis 5, mit wachsenden Pausen.',
      },
      maxBytes: {
        label: 'Größte Antwort, in Byte',
        help: 'Bis 20.000.000.',
      },
      perMinute: {
        label: 'Anfragen pro Minute, höchstens',
        help: 'Leer: keine eigene Grenze von Baton.',
      },
      freshSeconds: {
        label: 'Ohne neue Anfrage gezeigt, in Sekunden',
        help: 'Bis zu einem Tag (86.400).',
      },
      keepSeconds: {
        label: 'Aufbewahrt und als ältere Daten gezeigt, in Sekunden',
        help: 'Bis zu 30 Tage. Danach wird alles gelöscht.',
      },
    },
    withoutOrigin: 'Das System lehnt Anfragen ab, die ihre Herkunft nennen: den Header „Origin“ weglassen',
  },
}
