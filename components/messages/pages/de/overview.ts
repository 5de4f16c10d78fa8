import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('de')
const hosts = (amount: number) => count(amount, { one: 'Host', other: 'Hosts' })

export const overview: PageMessages['overview'] = {
  title: 'Niemand sollte es zweimal sagen müssen',
  about:
    'Wenn ein Chatbot Ihnen einen Kunden übergibt, zeigt Baton neben dem Ticket die ganze Geschichte: wer es ist, was er möchte, was versucht wurde und was Ihre Systeme wissen.',
  complete: 'Alles, was diese Konfiguration auf diesem Gerät braucht, ist vorhanden.',
  needs: (what) => `Auf diesem Gerät fehlt noch: ${what}.`,
  needsBoth: (one, other) => `Auf diesem Gerät fehlt noch: ${one} und ${other}.`,
  accessToHosts: 'Zugriff auf Hosts',
  credentialsFor: (names) => `Zugangsdaten für ${names}`,
  file: {
    title: 'Als Datei',
    about:
      'Eine neue Datei ersetzt die aktive Konfiguration; eine fehlerhafte ändert nichts. Keine Datei enthält ein Passwort.',
    download: 'Aktive Konfiguration herunterladen',
    remove: 'Konfiguration entfernen …',
    removed: 'Die Konfiguration wurde entfernt.',
    removeNamed: (name) => `„${name}“ entfernen?`,
    confirm: 'Entfernen',
    afterwards:
      'Baton arbeitet in Ihren Helpdesks erst wieder, wenn eine Konfiguration aktiv ist. In den Helpdesks und Systemen selbst ändert sich nichts.',
  },
  device: {
    title: 'Auf diesem Gerät',
    about:
      'Die Systeme, die Baton abfragt, und was Sie dafür eingeben. Was Sie eingeben, bleibt auf diesem Gerät.',
    none: 'Diese Konfiguration fragt noch keine Quellen ab.',
    launch: 'Startlink',
  },
  access: {
    title: (amount) => `Der Browser erlaubt Baton noch keinen Zugriff auf ${hosts(amount)}`,
    allow: (amount) => `Zugriff auf ${hosts(amount)} erlauben`,
    refused:
      'Der Browser hat es nicht erlaubt. Ohne Erlaubnis wird von diesen Hosts nichts gelesen; alles andere funktioniert.',
    uses: (uses) => `, für ${uses}`,
    helpdesk: (name) => `den Helpdesk ${name}`,
    teamLink: 'den Team-Link',
    source: (name) => `die Quelle ${name}`,
    languageModel: 'das Sprachmodell',
    launch: (name) => `den Startlink ${name}`,
  },
  doors: {
    link: 'Ich habe einen Team-Link',
    linkAbout:
      'Ihre Teamleitung hat Ihnen eine Adresse geschickt. Sie liefert die Konfiguration und hält sie aktuell.',
    file: 'Ich habe eine Konfigurationsdatei',
    fileAbout: 'Eine Datei nennt die Helpdesks und Systeme Ihres Teams. Sie enthält keine Passwörter.',
    practice: 'Ich möchte mich erst umsehen',
    practiceAbout:
      'Der Übungs-Helpdesk ist ein kleiner Helpdesk mit erfundenen Kunden, direkt in dieser Erweiterung. Er braucht keinen Server.',
    practiceLink: 'Übungs-Helpdesk ausprobieren',
  },
}
