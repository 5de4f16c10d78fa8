import type { PageMessages } from '../messages.ts'

export const outcomes: PageMessages['outcomes'] = {
  failed: 'Das hat nicht geklappt',
  theSystem: 'das System',
  quota:
    'Der Browser hat keinen Platz mehr, um dies zu speichern. Schaffen Sie Platz und versuchen Sie es erneut.',
  storage:
    'Der Speicher des Browsers ließ sich nicht lesen oder beschreiben. Starten Sie den Browser neu; hilft das nicht, entfernen Sie die Konfiguration und importieren Sie sie erneut.',
  locked: 'Baton ist gesperrt. Entsperren Sie es mit Ihrer Passphrase und versuchen Sie es erneut.',
  badCall:
    'Baton hat dies nicht angenommen. Laden Sie die Seite neu; vielleicht wurde die Erweiterung aktualisiert.',
  defect:
    'Das hat wegen eines Fehlers in Baton nicht geklappt. Laden Sie die Seite neu und versuchen Sie es erneut.',
  publishingKey: 'Das ist nicht die Passphrase des Veröffentlichungsschlüssels. Es wurde nichts signiert.',
  discarded: 'Die Änderungen wurden verworfen.',
  applied: 'Jetzt auf diesem Gerät aktiv.',
  copyDiagnostics: 'Diagnose kopieren',
  copyDiagnosticsOf: (name) => `Diagnose von ${name} kopieren`,
  copied: 'Kopiert.',
  notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
}
