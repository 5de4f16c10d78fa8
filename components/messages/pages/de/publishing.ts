import type { PageMessages } from '../messages.ts'

export const publishing: PageMessages['publishing'] = {
  title: 'An Ihr Team verteilen',
  about:
    'Signieren Sie die aktive Konfiguration, legen Sie die Datei auf einen Webserver, den Ihre Agenten erreichen, und senden Sie ihnen den Link. Wer die Datei ändert, macht die Signatur ungültig.',
  where: 'Wo baton.json liegt',
  whereHelp: 'Geben Sie die Adresse an, um die Links für Ihre Agenten zu bekommen.',
  links: {
    everyone: 'Link für alle',
    pilot: 'Link für die Pilotgruppe',
  },
  copyLinks: {
    everyone: 'Link für alle kopieren',
    pilot: 'Link für die Pilotgruppe kopieren',
  },
  copy: 'Kopieren',
  copied: 'Kopiert.',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
  notYet: 'Aktivieren Sie zuerst eine Konfiguration: Signiert wird, was aktiv ist.',
  form: 'Release signieren',
  notPart: 'Ihre Änderungen, die noch nicht aktiv sind, gehören nicht zum Release.',
  who: 'Wer es bekommt',
  whoHelp: 'Eine Pilotgruppe probiert ein Release aus, bevor alle anderen es bekommen.',
  groups: {
    everyone: 'Alle',
    pilot: 'Nur die Pilotgruppe',
  },
  note: 'Notiz für das Team (optional)',
  passphrase: 'Passphrase des Schlüssels',
  sign: 'Signieren und herunterladen',
  signed: {
    everyone: (version) =>
      `Version ${version} für alle ist signiert. Legen Sie baton.json auf Ihren Webserver.`,
    pilot: (version) =>
      `Version ${version} für die Pilotgruppe ist signiert. Legen Sie baton.json auf Ihren Webserver.`,
  },
  published: 'Die baton.json, die jetzt veröffentlicht ist',
  taken: 'übernommen',
  probablyNone: 'Hier wurde noch nichts signiert, also gibt es wohl keine.',
  without: 'Ohne sie enthält die neue Datei nur dieses Release, und die andere Gruppe behält, was sie hat.',
  publishedFile: 'Veröffentlichte Datei',
  orPaste: 'Oder fügen Sie den Text ein',
  notRead: 'Die Datei ließ sich nicht lesen. Wählen Sie sie erneut.',
}
