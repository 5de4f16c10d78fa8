import type { PageMessages } from '../messages.ts'

export const teamLink: PageMessages['teamLink'] = {
  title: 'Team-Link',
  about:
    'Eine Adresse, unter der die signierte Einrichtung Ihres Teams liegt. Baton sieht dort von selbst nach und nimmt nur, was mit dem Schlüssel des Teams signiert ist.',
  stays: 'Die bisherige Einrichtung bleibt in Kraft.',
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
  left: 'Sie haben das Team verlassen. Die Einrichtung bleibt als Ihre eigene in Kraft.',
  look: 'Jetzt nachsehen',
  leaveAsk: 'Team verlassen …',
  leaveTitle: 'Team verlassen?',
  leave: 'Verlassen',
  leaveText:
    'Dieses Gerät bekommt keine Änderungen Ihres Teams mehr. Die Einrichtung bleibt in Kraft, und Sie können sie ändern.',
  joined: 'Sie sind beigetreten. Die Einrichtung Ihres Teams ist in Kraft.',
  joinForm: 'Einem Team beitreten',
  link: 'Der Link Ihres Teams',
  linkHelp:
    'Die ganze Adresse, mit allem nach dem #: Sie enthält den Schlüssel Ihres Teams, an dem Baton erkennt, dass niemand die Einrichtung verändert hat.',
  join: 'Beitreten',
  noLink: 'Fügen Sie den Link ein, den Ihre Teamleitung geschickt hat.',
  noAddress: 'Das ist keine Adresse: Sie sollte mit https:// beginnen.',
  noEnd: 'Das Ende des Links fehlt: Dort stehen „#key=“ und danach ein langer Code.',
  problems: {
    unreachable: {
      title: 'Der Team-Link antwortet nicht',
      text: 'Prüfen Sie die Verbindung. Baton sieht von selbst wieder nach und arbeitet mit der bisherigen Einrichtung weiter.',
    },
    'not-found': {
      title: 'Unter dem Team-Link ist nichts',
      text: 'Die Datei wurde verschoben oder entfernt. Fragen Sie Ihre Teamleitung nach dem Link.',
    },
    'permission-missing': {
      title: 'Der Browser lässt Baton den Team-Link nicht erreichen',
      text: 'Erlauben Sie seinen Host und sehen Sie dann erneut nach.',
    },
    'not-a-signed-config': {
      title: 'Unter dem Team-Link liegt keine Baton-Einrichtung',
      text: 'Oft ist es eine Anmeldeseite. Ihre Teamleitung muss die Datei dort ablegen, wo sie ohne Anmeldung lesbar ist.',
    },
    'other-key': {
      title: 'Die Einrichtung ist von jemand anderem signiert',
      text: 'Sie wurde nicht übernommen. Wenn Ihre Teamleitung einen neuen Schlüssel hat, treten Sie mit einem neuen Link von ihr bei und fragen Sie persönlich nach.',
    },
    'bad-signature': {
      title: 'Die Einrichtung wurde nach dem Signieren verändert',
      text: 'Sie wurde nicht übernommen. Sagen Sie es Ihrer Teamleitung: Jemand oder etwas hat die Datei verändert.',
    },
    'older-version': {
      title: 'Der Team-Link bietet eine ältere Version an',
      text: 'Sie wurde nicht übernommen, damit niemand eine alte Einrichtung zurückbringen kann. Zum Zurückgehen signiert Ihre Teamleitung ein neues Release.',
    },
    'newer-baton': {
      title: 'Die Einrichtung braucht ein neueres Baton',
      text: 'Aktualisieren Sie die Erweiterung. Bis dahin bleibt die bisherige Einrichtung in Kraft.',
    },
    'bad-config': {
      title: 'Die signierte Einrichtung hat Fehler',
      text: 'Sie wurde nicht übernommen. Ihre Teamleitung muss sie berichtigen und neu signieren.',
    },
  },
}
