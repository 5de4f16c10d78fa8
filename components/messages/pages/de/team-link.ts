import type { PageMessages } from '../messages.ts'

export const teamLink: PageMessages['teamLink'] = {
  title: 'Team-Link',
  about:
    'Eine Adresse, unter der die signierte Konfiguration Ihres Teams liegt. Baton sieht dort von selbst nach und übernimmt nur, was mit dem Schlüssel des Teams signiert ist.',
  stays: 'Die bisherige Konfiguration bleibt aktiv.',
  address: 'Adresse',
  release: 'Release',
  noneTaken: 'noch keines übernommen',
  forGroups: {
    everyone: 'für alle',
    pilot: 'für die Pilotgruppe',
  },
  signed: 'signiert',
  note: 'Notiz',
  looked: 'Zuletzt nachgesehen',
  notYet: 'noch nicht',
  key: 'Schlüssel',
  allow: 'Erlauben',
  upToDate: 'Auf dem neuesten Stand.',
  left: 'Sie haben das Team verlassen. Die Konfiguration bleibt als Ihre eigene aktiv.',
  look: 'Jetzt nachsehen',
  leaveAsk: 'Team verlassen …',
  leaveTitle: 'Team verlassen?',
  leave: 'Verlassen',
  leaveText:
    'Dieses Gerät bekommt keine Änderungen Ihres Teams mehr. Die Konfiguration bleibt aktiv, und Sie können sie ändern.',
  joined: 'Sie sind beigetreten. Die Konfiguration Ihres Teams ist aktiv.',
  joinForm: 'Einem Team beitreten',
  link: 'Der Link Ihres Teams',
  linkHelp:
    'Die ganze Adresse, mit allem nach dem #: Sie enthält den Schlüssel Ihres Teams, an dem Baton erkennt, dass niemand die Konfiguration verändert hat.',
  join: 'Beitreten',
  noLink: 'Fügen Sie den Link ein, den Ihre Teamleitung geschickt hat.',
  noAddress: 'Das ist keine Adresse: Sie sollte mit https:// beginnen.',
  noEnd: 'Das Ende des Links fehlt: Dort stehen „#key=“ und danach ein langer Code.',
  problems: {
    unreachable: {
      title: 'Der Team-Link antwortet nicht',
      text: 'Prüfen Sie die Verbindung. Baton sieht von selbst wieder nach und arbeitet mit der bisherigen Konfiguration weiter.',
    },
    'not-found': {
      title: 'Unter dem Team-Link ist nichts zu finden',
      text: 'Die Datei wurde verschoben oder entfernt. Fragen Sie Ihre Teamleitung nach dem Link.',
    },
    'permission-missing': {
      title: 'Der Browser erlaubt Baton keinen Zugriff auf den Team-Link',
      text: 'Erlauben Sie den Zugriff auf seinen Host und sehen Sie dann erneut nach.',
    },
    'not-a-signed-config': {
      title: 'Unter dem Team-Link liegt keine Konfiguration von Baton',
      text: 'Oft ist es eine Anmeldeseite. Ihre Teamleitung muss die Datei dort ablegen, wo sie ohne Anmeldung lesbar ist.',
    },
    'other-key': {
      title: 'Die Konfiguration ist von jemand anderem signiert',
      text: 'Sie wurde nicht übernommen. Wenn Ihre Teamleitung einen neuen Schlüssel hat, treten Sie mit einem neuen Link von ihr erneut bei, und fragen Sie persönlich nach.',
    },
    'bad-signature': {
      title: 'Die Konfiguration wurde nach dem Signieren verändert',
      text: 'Sie wurde nicht übernommen. Informieren Sie Ihre Teamleitung: Jemand oder etwas hat die Datei verändert.',
    },
    'older-version': {
      title: 'Der Team-Link bietet eine ältere Version an',
      text: 'Sie wurde nicht übernommen, damit niemand eine alte Konfiguration wieder einspielen kann. Zum Zurückgehen signiert Ihre Teamleitung ein neues Release.',
    },
    'newer-baton': {
      title: 'Die Konfiguration braucht eine neuere Version von Baton',
      text: 'Aktualisieren Sie die Erweiterung. Bis dahin bleibt die bisherige Konfiguration aktiv.',
    },
    'bad-config': {
      title: 'Die signierte Konfiguration enthält Fehler',
      text: 'Sie wurde nicht übernommen. Ihre Teamleitung muss sie korrigieren und neu signieren.',
    },
  },
}
