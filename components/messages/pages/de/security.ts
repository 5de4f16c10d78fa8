import type { PageMessages } from '../messages.ts'

export const security: PageMessages['security'] = {
  cache: {
    title: 'Zwischenspeicher',
    about: 'Was Baton von Tickets und Kunden behält, damit sie sofort aufgehen.',
    clear: 'Zwischenspeicher leeren',
    cleared: 'Der Zwischenspeicher ist leer.',
  },
  kept: {
    title: 'Was aufbewahrt wird, und wo',
    credentials: 'Zugangsdaten',
    data: 'Kundendaten',
    setup: 'Die Einrichtung',
    setupText: 'liegt, wie sie ist, im Speicher des Browsers: Sie enthält kein Geheimnis.',
    nothing: 'Nichts',
    nothingText:
      'geht an die Hersteller von Baton. Es spricht mit den Hosts Ihrer Konfiguration und mit keinen anderen.',
    modes: {
      session: {
        credentials:
          'bleiben im Arbeitsspeicher des Browsers, bis er schließt. Sie kommen nie auf die Festplatte, nie in die Team-Konfiguration, werden nie wieder gezeigt und gehen nur an den Host, für den Sie sie eingegeben haben.',
        data: 'werden verschlüsselt und für kurze Zeit aufbewahrt, damit ein Ticket sofort aufgeht. Der Schlüssel verschwindet, wenn der Browser schließt.',
      },
      locked: {
        credentials:
          'liegen auf der Festplatte, verschlüsselt mit Ihrer Passphrase. Sie sind nie Teil der Team-Konfiguration, werden nie wieder gezeigt und gehen nur an den Host, für den Sie sie eingegeben haben.',
        data: 'werden mit Ihrer Passphrase verschlüsselt und für kurze Zeit aufbewahrt, damit ein Ticket sofort aufgeht.',
      },
      device: {
        credentials:
          'liegen auf der Festplatte dieses Geräts, und der Schlüssel dazu ebenso. Sie sind nie Teil der Team-Konfiguration, werden nie wieder gezeigt und gehen nur an den Host, für den Sie sie eingegeben haben.',
        data: 'werden verschlüsselt und für kurze Zeit aufbewahrt, damit ein Ticket sofort aufgeht. Der Schlüssel liegt auf derselben Festplatte.',
      },
    },
  },
  modes: {
    session: {
      title: 'Bis der Browser schließt',
      good: 'Auf der Festplatte bleibt nichts. Wer diesen Computer bei geschlossenem Browser nimmt, findet nichts.',
      bad: 'Sie geben die Zugangsdaten bei jedem Start des Browsers neu ein, und Tickets gehen ohne das Aufbewahrte auf.',
    },
    locked: {
      title: 'Hinter einer Passphrase',
      good: 'Verschlüsselt auf der Festplatte. Nur Ihre Passphrase öffnet es; nach einer Weile ohne Benutzung wird wieder gesperrt.',
      bad: 'Sie geben die Passphrase beim Start des Browsers ein. Niemand kann sie zurücksetzen: Ist sie vergessen, geben Sie alle Zugangsdaten neu ein.',
    },
    device: {
      title: 'Auf diesem Gerät, ungeschützt',
      good: 'Auf diesem Computer ist nie wieder etwas einzugeben.',
      bad: 'Wer die Festplatte dieses Computers lesen kann oder sich an Ihr Konto setzt, hat Ihre Zugangsdaten. Nur für einen Computer, der verschlüsselt und allein Ihrer ist.',
    },
  },
  keyring: {
    title: 'Zugangsdaten auf diesem Gerät',
    about:
      'Wie aufbewahrt wird, was Sie eingeben. Es gehört Ihnen allein: Keine Team-Konfiguration, keine Datei und kein Team-Link enthält es.',
    damaged: 'Die hier aufbewahrten Schlüssel sind beschädigt',
    damagedText:
      'Was gespeichert war, lässt sich nicht mehr öffnen. Beginnen Sie neu und geben Sie dann die Zugangsdaten wieder ein.',
    notAllowed: 'Ihr Team erlaubt diese Art nicht mehr',
    notAllowedText: 'Wählen Sie eine der anderen. Was Sie eingegeben haben, zieht mit um.',
    inUse: 'in Gebrauch',
    forbidden: 'von dieser Einrichtung nicht erlaubt',
    moved: 'Ab jetzt wird so aufbewahrt. Was Sie eingegeben hatten, ist mit umgezogen.',
    unlockFirst: 'Entsperren Sie zuerst.',
    newPassphrase: 'Neue Passphrase',
    keepBehind: 'Hinter dieser Passphrase aufbewahren',
    keep: 'So aufbewahren',
  },
  choosing: {
    current: 'Bisherige Passphrase',
    help: 'Mindestens 12 Zeichen; vier oder fünf Wörter ohne Zusammenhang sind gut.',
    again: 'Noch einmal dieselbe',
    short: (length) => `Zu kurz: Sie hat ${length} Zeichen.`,
    different: 'Die beiden sind nicht gleich.',
  },
  passphrase: {
    title: 'Ihre Passphrase',
    about: 'Sperren Sie, wenn Sie den Platz verlassen; es sperrt sich auch von selbst.',
    lockedText: 'Gesperrt. Entsperren Sie oben, oder beginnen Sie neu, wenn die Passphrase vergessen ist.',
    lockNow: 'Jetzt sperren',
    locksAfter: (minutes) => `Sperrt nach ${minutes} Minuten ohne Benutzung.`,
    form: 'Von selbst sperren',
    minutes: 'Sperrt nach so vielen Minuten ohne Benutzung',
    most: (most) => `Ihr Team erlaubt höchstens ${most}.`,
    save: 'Speichern',
    changed: 'Die Passphrase ist geändert.',
    change: 'Passphrase ändern',
  },
  reset: {
    done: 'Neu begonnen. Geben Sie Ihre Zugangsdaten in der Übersicht wieder ein.',
    begin: 'Neu beginnen',
    title: 'Alle Zugangsdaten auf diesem Gerät wegwerfen?',
    text: 'Alle Zugangsdaten und alles, was auf diesem Gerät von Kunden aufbewahrt wird, werden gelöscht. Die Zugangsdaten geben Sie neu ein; die Einrichtung selbst bleibt.',
  },
  rules: {
    title: 'Was Ihr Team benutzen darf',
    about:
      'Teil der Einrichtung: Es gilt auf dem Gerät jedes Agenten, sobald die Einrichtung dort in Kraft ist.',
    allowed: 'Erlaubte Arten, Zugangsdaten aufzubewahren',
    minutes: 'Eine Passphrase sperrt nach höchstens so vielen Minuten ohne Benutzung',
    noLimit: 'ohne Grenze',
  },
}
