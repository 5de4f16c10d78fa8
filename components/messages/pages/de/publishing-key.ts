import type { PageMessages } from '../messages.ts'

export const publishingKey: PageMessages['publishingKey'] = {
  made: 'Der Schlüssel wurde erstellt. Laden Sie jetzt eine Kopie herunter.',
  first:
    'Zuerst ein eigener Schlüssel, an dem Baton bei jedem Agenten Ihre Releases erkennt. Nach seiner Passphrase werden Sie bei jedem Signieren gefragt; niemand kann sie zurücksetzen.',
  make: 'Schlüssel erstellen',
  haveOne: 'Ich habe eine Schlüsseldatei von einer anderen Teamleitung',
  chooseFirst: 'Wählen Sie zuerst die Schlüsseldatei.',
  here: 'Der Schlüssel ist vorhanden. Sie können Releases signieren.',
  importForm: 'Schlüsseldatei importieren',
  file: 'Schlüsseldatei',
  itsPassphrase: 'Passphrase der Schlüsseldatei',
  import: 'Schlüssel importieren',
  cancel: 'Abbrechen',
  removed: 'Der Schlüssel wurde von diesem Gerät entfernt.',
  title: 'Der Veröffentlichungsschlüssel',
  public: 'Öffentliche Hälfte',
  last: 'Letztes Release',
  noneYet: 'noch keines',
  keepTitle: 'Bewahren Sie eine Kopie des Schlüssels auf',
  keepText:
    'Ohne sie kann niemand mehr für bereits beigetretene Agenten veröffentlichen: Alle müssten neu beitreten. Die Datei lässt sich nur mit der Passphrase öffnen.',
  download: 'Schlüsseldatei herunterladen',
  removeAsk: 'Schlüssel entfernen …',
  removeTitle: 'Veröffentlichungsschlüssel von diesem Gerät entfernen?',
  remove: 'Schlüssel entfernen',
  removeText:
    'Ohne eine Kopie seiner Datei kann niemand mehr für die Agenten veröffentlichen, die damit beigetreten sind. Sie behalten die Konfiguration, die sie haben.',
}
