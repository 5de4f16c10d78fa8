import type { PageMessages } from '../messages.ts'

export const connect: PageMessages['connect'] = {
  where: {
    title: 'Wo die Quelle liegt',
    name: 'Name',
    nameHelp: 'Agenten sehen ihn neben jedem Wert, der von hier kommt.',
    address: 'Adresse',
    addressOf: (preset, example) => `Die Adresse von ${preset}, zum Beispiel ${example}`,
    addressHelp:
      'Der Teil der Adresse, den alle Anfragen gemeinsam haben. Anfragen gehen an diesen Host und an keinen anderen.',
    documentationOf: (preset) => `Dokumentation von ${preset}`,
    gateway: (guide) => `So richten Sie eines ein: ${guide} im Handbuch von Baton.`,
    settings: 'Einstellungen',
    settingsHelp:
      'Werte, die für jede Anfrage gleich sind, etwa die Nummer einer Filiale. Verwenden Sie sie als {{settings.name}}.',
  },
  host: {
    allowed: (host) => `Der Browser erlaubt Baton den Zugriff auf ${host}.`,
    notYet: (host) => `Der Browser erlaubt Baton noch keinen Zugriff auf ${host}`,
    allow: (host) => `Zugriff auf ${host} erlauben`,
    once: 'Ihr Browser fragt einmal nach. In seinen Einstellungen können Sie die Erlaubnis jederzeit zurücknehmen.',
  },
  who: {
    title: 'Wer anfragt',
    about: 'Woran das System erkennt, dass Baton anfragen darf. Was Sie eingeben, bleibt auf diesem Gerät.',
    wants: 'Das System verlangt',
    thisSource: 'Quelle',
  },
  apiKey: {
    in: 'Der Schlüssel steht',
    header: 'in einem Header',
    query: 'in der Adresse (Query)',
    headerName: 'Name des Headers',
    parameterName: 'Name des Parameters',
    prefix: 'Text vor dem Schlüssel (optional)',
  },
  credentials: {
    save: 'Auf diesem Gerät speichern',
    keptUnder: 'Wie lange dieses Gerät die Zugangsdaten aufbewahrt, wählen Sie unter',
    nothing: 'Nichts einzugeben: Das System nutzt die eigene Anmeldung des Agenten oder braucht keine.',
    addressFirst:
      'Geben Sie zuerst die Adresse ein: Zugangsdaten sind an sie gebunden und gehen nirgendwo anders hin.',
    entered: 'Die Zugangsdaten sind auf diesem Gerät hinterlegt.',
    signInAt: (name) => `Bei ${name} anmelden`,
    signedIn: 'Auf diesem Gerät angemeldet.',
  },
  oauth: {
    authorization: 'Autorisierungsadresse',
    authorizationHelp: 'Ein Pfad unter der Adresse der Quelle oder eine vollständige Adresse.',
    token: 'Token-Adresse',
    clientId: 'Client-ID',
    clientIdHelp:
      'Die ID eines öffentlichen Clients. Ein Client-Secret gibt es nicht: Ein Browser kann keines geheim halten.',
    scope: 'Scope (optional)',
    further: 'Weitere Parameter',
    sent: 'Bei der Anmeldung mitgesendet',
    sentHelp: 'Wo die Dokumentation sie verlangt, z. B. audience oder prompt.',
    register: 'Tragen Sie diese Weiterleitungsadresse beim System ein:',
    copy: 'Kopieren',
    byHand: 'Markieren Sie die Adresse und kopieren Sie sie von Hand.',
  },
  login: {
    header: 'Header aller weiteren Anfragen',
    prefix: 'Text vor dem Wert',
    value: 'Wert',
    known: (names) => `Aus der Antwort bekannt: ${names}`,
    inHeader: 'Das Token kommt in einem Header',
    headerNames: 'Namen aus den Headern der Antwort',
    base64: 'Den Wert als Base64 schreiben',
  },
  scope: {
    title: 'Wofür sie gilt',
    about:
      'Mehrere Shops oder Marken hinter einem Helpdesk: Geben Sie an, für welche Tickets diese Quelle gilt.',
    helpdesks: 'Helpdesks',
    helpdesksHelp: 'Keiner gewählt: die Tickets aller Helpdesks.',
    everyTicket: 'Sie wird für jedes Ticket abgefragt.',
    some: 'Nur für manche Tickets',
    add: 'Bedingung hinzufügen',
    only: 'Nur wenn',
    and: 'und wenn',
    oneOf: 'einer dieser Werte ist',
    oneOfHelp: 'Durch Kommas getrennt. Groß- und Kleinschreibung spielt keine Rolle.',
    remove: (number) => `Bedingung ${number} entfernen`,
  },
}
