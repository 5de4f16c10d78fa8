import type { PageMessages } from '../messages.ts'

export const connect: PageMessages['connect'] = {
  where: {
    title: 'Wo es ist',
    name: 'Name',
    nameHelp: 'Agenten lesen ihn neben jedem Wert, der von hier kommt.',
    address: 'Adresse',
    addressOf: (preset, example) => `Wo Ihr ${preset} ist, zum Beispiel ${example}`,
    addressHelp:
      'Der Teil der Adresse, den alle Anfragen gemeinsam haben. Anfragen gehen an diesen Host und an keinen anderen.',
    documentationOf: (preset) => `Dokumentation von ${preset}`,
    gateway: (guide) => `Wie Sie eines einrichten: ${guide} im Handbuch von Baton.`,
    settings: 'Einstellungen',
    settingsHelp:
      'Werte, die für jede Anfrage gleich sind, etwa die Nummer einer Filiale. Verwenden Sie sie als {{settings.name}}.',
  },
  host: {
    allowed: (host) => `Der Browser lässt Baton ${host} erreichen.`,
    notYet: (host) => `Der Browser lässt Baton ${host} noch nicht erreichen`,
    allow: (host) => `${host} erlauben`,
    once: 'Ihr Browser fragt einmal. In seinen Einstellungen können Sie es jederzeit zurücknehmen.',
  },
  who: {
    title: 'Wer fragt',
    about: 'Woran das System erkennt, dass Baton fragen darf. Was Sie eingeben, bleibt auf diesem Gerät.',
    wants: 'Das System verlangt',
    thisSource: 'Quelle',
  },
  apiKey: {
    in: 'Der Schlüssel steht',
    header: 'in einem Header',
    query: 'in der Adresse (Query)',
    headerName: 'Name des Headers',
    parameterName: 'Name des Parameters',
    prefix: 'Text vor dem Schlüssel (freiwillig)',
  },
  credentials: {
    save: 'Auf diesem Gerät speichern',
    keptUnder: 'Wie lange dieses Gerät es aufbewahrt, wählen Sie unter',
    nothing: 'Nichts einzugeben: Es nutzt die eigene Anmeldung des Agenten oder braucht keine.',
    addressFirst:
      'Geben Sie zuerst die Adresse ein: Zugangsdaten sind an sie gebunden und gehen nirgendwo anders hin.',
    entered: 'Die Zugangsdaten sind auf diesem Gerät eingegeben.',
    signInAt: (name) => `Bei ${name} anmelden`,
    signedIn: 'Auf diesem Gerät angemeldet.',
  },
  oauth: {
    authorization: 'Adresse für die Autorisierung',
    authorizationHelp: 'Ein Pfad der Adresse der Quelle oder eine ganze Adresse.',
    token: 'Adresse für Token',
    clientId: 'Client-ID',
    clientIdHelp:
      'Eines öffentlichen Clients. Ein Client-Geheimnis gibt es nicht: Ein Browser kann keines hüten.',
    scope: 'Scope (freiwillig)',
    further: 'Weitere Parameter',
    sent: 'Bei der Anmeldung mitgesendet',
    sentHelp: 'Wo die Dokumentation sie verlangt, z. B. audience oder prompt.',
    register: 'Tragen Sie diese Weiterleitungsadresse beim System ein:',
    copy: 'Kopieren',
    byHand: 'Markieren Sie die Adresse und kopieren Sie sie von Hand.',
  },
  login: {
    header: 'Header aller weiteren Anfragen',
    prefix: 'Text vor dem Wert',
    value: 'Wert',
    known: (names) => `Aus der Antwort bekannt: ${names}`,
    inHeader: 'Der Token kommt in einem Header',
    headerNames: 'Namen aus den Headern der Antwort',
    base64: 'Den Wert als Base64 schreiben',
  },
  scope: {
    title: 'Wofür sie gilt',
    about:
      'Mehrere Shops oder Marken hinter einem Helpdesk: Sagen Sie, für welche Tickets diese Quelle da ist.',
    helpdesks: 'Helpdesks',
    helpdesksHelp: 'Keiner gewählt: die Tickets aller.',
    everyTicket: 'Sie wird für jedes Ticket gefragt.',
    some: 'Nur für manche Tickets',
    add: 'Bedingung hinzufügen',
    only: 'Nur wo',
    and: 'und wo',
    oneOf: 'eines davon ist',
    oneOfHelp: 'Durch Kommas getrennt. Großschreibung spielt keine Rolle.',
    remove: (number) => `Bedingung ${number} entfernen`,
  },
}
