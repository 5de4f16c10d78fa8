import type { FailureWords, Of } from '../en/failures.ts'
import type { Messages } from '../messages.ts'
import { megabytes, seconds } from '../units.ts'

const badResponses: Record<Of<'bad-response'>['problem'], (source: string) => FailureWords> = {
  'server-error': (source) => ({
    title: `${source} meldet einen internen Fehler`,
    whatToDo:
      'Versuchen Sie es in einer Minute erneut. Bleibt der Fehler bestehen, informieren Sie, wer dieses System betreut.',
  }),
  'not-json': (source) => ({
    title: `${source} hat keine lesbaren Daten gesendet`,
    whatToDo:
      'Oft ist das eine Anmeldeseite: Öffnen Sie das System, melden Sie sich an und versuchen Sie es erneut. Falls nicht, prüfen Sie die Adresse in den Einstellungen.',
  }),
  'cut-off': (source) => ({
    title: `Die Antwort von ${source} wurde abgebrochen`,
    whatToDo:
      'Versuchen Sie es erneut. Bleibt der Fehler bestehen, beendet das Netzwerk oder ein Proxy die Verbindung zu früh.',
  }),
  'error-reply': (source) => ({
    title: `${source} hat mit einem Fehler geantwortet`,
    whatToDo:
      'Versuchen Sie es erneut. Bleibt der Fehler bestehen, testen Sie diese Quelle in den Einstellungen: Die Anfrage passt vielleicht nicht zum System.',
  }),
  'wrong-shape': (source) => ({
    title: `${source} hat Daten in unerwartetem Format gesendet`,
    whatToDo:
      'Vielleicht wurde das System aktualisiert. Testen Sie diese Quelle in den Einstellungen und korrigieren Sie die Zuordnung.',
  }),
  redirected: (source) => ({
    title: `${source} hat Baton an eine andere Adresse weitergeleitet`,
    whatToDo:
      'Zum Schutz der Zugangsdaten folgt Baton der Weiterleitung nicht. Tragen Sie die endgültige Adresse in den Einstellungen ein.',
  }),
  refused: (source) => ({
    title: `${source} hat die Anfrage abgelehnt`,
    whatToDo:
      'Testen Sie diese Quelle in den Einstellungen: Vielleicht nimmt das System keine Anfragen von Browser-Erweiterungen an.',
  }),
}

const storageProblems: Record<Of<'storage'>['problem'], FailureWords> = {
  quota: {
    title: 'Der Speicher von Gerät oder Browser ist voll',
    whatToDo: 'Schaffen Sie Platz. Bis dahin funktioniert Baton, speichert aber nichts für das nächste Mal.',
  },
  unreadable: {
    title: 'Die von Baton gespeicherten Daten ließen sich nicht lesen',
    whatToDo:
      'Sie werden neu geladen. Tritt das wieder auf, leeren Sie den Zwischenspeicher in den Einstellungen.',
  },
  unavailable: {
    title: 'Der Speicher des Browsers ist nicht nutzbar',
    whatToDo:
      'Starten Sie den Browser neu. Bis dahin funktioniert Baton, speichert aber nichts für das nächste Mal.',
  },
}

const keyringProblems: Record<Of<'keyring'>['problem'], FailureWords> = {
  'wrong-passphrase': {
    title: 'Diese Passphrase ist falsch',
    whatToDo:
      'Versuchen Sie es erneut. Nach mehreren Fehlversuchen ist der nächste erst nach kurzer Zeit möglich.',
  },
  damaged: {
    title: 'Die Schlüssel auf diesem Gerät sind beschädigt',
    whatToDo:
      'Richten Sie den Schlüsselbund in den Einstellungen neu ein und geben Sie die Zugangsdaten erneut ein.',
  },
  'not-allowed': {
    title: 'Ihr Team erlaubt diese Art der Schlüsselaufbewahrung nicht',
    whatToDo: 'Wählen Sie in den Einstellungen eine andere.',
  },
}

const notRecorded: Record<Of<'not-recorded'>['reason'], string> = {
  locked:
    'Entsperren Sie Baton mit Ihrer Passphrase in den Einstellungen und wiederholen Sie dann die Aktion.',
  storage:
    'Schaffen Sie Platz auf dem Gerät oder starten Sie den Browser neu, und wiederholen Sie dann die Aktion.',
}

const notSetUp: Record<Of<'not-set-up'>['missing'], FailureWords> = {
  config: {
    title: 'Baton ist in diesem Browser noch nicht eingerichtet',
    whatToDo: 'Tragen Sie den Team-Link Ihrer Teamleitung in den Einstellungen ein.',
  },
  source: {
    title: 'Kein eingerichtetes System kann das nachschlagen',
    whatToDo: 'Ihre Teamleitung kann in den Einstellungen eines anbinden.',
  },
}

const composerProblems: Record<Of<'composer'>['problem'], FailureWords> = {
  'not-found': {
    title: 'Öffnen Sie zuerst das Antwortformular',
    whatToDo:
      'Diese Seite zeigt noch kein Antwortfeld. Öffnen Sie es und fügen Sie erneut ein, oder kopieren Sie den Text.',
  },
  refused: {
    title: 'Das Antwortfeld hat den Text nicht angenommen',
    whatToDo: 'Kopieren Sie den Text und fügen Sie ihn in die Antwort ein.',
  },
  'page-gone': {
    title: 'Die Seite des Tickets wurde geschlossen oder gewechselt',
    whatToDo: 'Kopieren Sie den Text, oder öffnen Sie das Ticket erneut.',
  },
}

export const failures: Messages['failures'] = {
  menders: {
    agent: 'Das können Sie selbst beheben',
    lead: 'Für Ihre Teamleitung',
    administrator: 'Für Ihren Administrator',
    vendor: 'Für den Hersteller von Baton',
  },
  say: {
    unauthorized: (_, source) => ({
      title: `${source} hat die Anmeldung nicht angenommen`,
      whatToDo: 'Melden Sie sich dort erneut an, oder geben Sie in den Einstellungen neue Zugangsdaten ein.',
    }),
    'credential-missing': (_, source) => ({
      title: `Keine Zugangsdaten für ${source} auf diesem Gerät`,
      whatToDo: 'Geben Sie sie einmal in den Einstellungen ein.',
    }),
    locked: () => ({
      title: 'Baton ist gesperrt',
      whatToDo: 'Entsperren Sie es mit Ihrer Passphrase in den Einstellungen.',
    }),
    'sign-in': (_, source) => ({
      title: `Die Anmeldung bei ${source} wurde nicht abgeschlossen`,
      whatToDo:
        'Starten Sie sie in den Einstellungen erneut. Schlägt sie wieder fehl, ist Ihr Konto dort vielleicht nicht zugelassen.',
    }),
    paused: (_, source) => ({
      title: `Mehrere Anfragen an ${source} sind fehlgeschlagen; Baton wartet kurz`,
      whatToDo: 'Baton versucht es von selbst wieder; mit „Erneut versuchen“ geht es sofort.',
    }),
    forbidden: (_, source) => ({
      title: `Dieses Konto darf das in ${source} nicht lesen`,
      whatToDo: 'Das Konto braucht dort das Recht, Kunden, Bestellungen oder Gespräche zu lesen.',
    }),
    'rate-limited': (_, source) => ({
      title: `Zu viele Anfragen an ${source}`,
      whatToDo: 'Nichts geht verloren: Baton wartet so lange, wie das System verlangt.',
    }),
    unreachable: (_, source) => ({
      title: `${source} ist nicht erreichbar`,
      whatToDo:
        'Prüfen Sie die Verbindung dieses Rechners. Öffnen sich andere Seiten, ist das System selbst ausgefallen oder hat eine neue Adresse.',
    }),
    timeout: ({ afterMs }, source) => ({
      title: `${source} hat nicht innerhalb von ${seconds(afterMs)} s geantwortet`,
      whatToDo:
        'Versuchen Sie es erneut. Bleibt der Fehler bestehen, ist das System überlastet oder von hier nicht erreichbar.',
    }),
    'permission-missing': (_, source) => ({
      title: `Der Browser erlaubt Baton keinen Zugriff auf ${source}`,
      whatToDo: 'Erlauben Sie ihn in den Einstellungen: ein Klick, und der Browser fragt einmal nach.',
    }),
    'not-found': (_, source) => ({
      title: `Die Adresse von ${source} gibt es nicht`,
      whatToDo: 'Korrigieren Sie Adresse oder Vorlage dieser Quelle in den Einstellungen.',
    }),
    'too-large': ({ limitBytes }, source) => ({
      title: `Die Antwort von ${source} ist größer als ${megabytes(limitBytes).toLocaleString('de')} MB`,
      whatToDo:
        'Grenzen Sie die Anfrage dieser Quelle ein, oder erhöhen Sie ihre Grenze in den Einstellungen.',
    }),
    'bad-call': () => ({
      title: 'Zwei Teile von Baton konnten sich nicht verständigen',
      whatToDo: 'Laden Sie diese Seite neu. Tritt es wieder auf, melden Sie es mit der Uhrzeit.',
    }),
    defect: () => ({
      title: 'In Baton ist ein Fehler aufgetreten',
      whatToDo: 'Versuchen Sie es erneut. Tritt es wieder auf, melden Sie es mit der Uhrzeit.',
    }),
    'bad-response': ({ problem }, source) => badResponses[problem](source),
    storage: ({ problem }) => storageProblems[problem],
    'not-recorded': ({ reason }) => ({
      title: 'Das wurde nicht protokolliert',
      whatToDo: notRecorded[reason],
    }),
    keyring: ({ problem }) => keyringProblems[problem],
    'not-set-up': ({ missing }) => notSetUp[missing],
    composer: ({ problem }) => composerProblems[problem],
  },
}
