import type { PageMessages } from '../messages.ts'

export const security: PageMessages['security'] = {
  cache: {
    title: 'Zwischenspeicher',
    about: 'Was Baton von Tickets und Kunden behält, damit sie sich sofort öffnen.',
    clear: 'Zwischenspeicher leeren',
    cleared: 'Der Zwischenspeicher ist leer.',
  },
  kept: {
    title: 'Was aufbewahrt wird, und wo',
    credentials: 'Zugangsdaten',
    data: 'Kundendaten',
    setup: 'Die Konfiguration',
    setupText: 'liegt unverschlüsselt im Speicher des Browsers: Sie enthält nichts Geheimes.',
    nothing: 'Nichts',
    nothingText:
      'geht an den Hersteller von Baton. Baton kommuniziert nur mit den Hosts Ihrer Konfiguration.',
    modes: {
      session: {
        credentials:
          'bleiben im Arbeitsspeicher des Browsers, bis er geschlossen wird. Sie kommen nie auf die Festplatte, nie in die Team-Konfiguration, werden nie wieder gezeigt und gehen nur an den Host, für den Sie sie eingegeben haben.',
        data: 'werden verschlüsselt und für kurze Zeit aufbewahrt, damit sich ein Ticket sofort öffnet. Der Schlüssel wird gelöscht, wenn der Browser geschlossen wird.',
      },
      locked: {
        credentials:
          'liegen auf der Festplatte, verschlüsselt mit Ihrer Passphrase. Sie sind nie Teil der Team-Konfiguration, werden nie wieder gezeigt und gehen nur an den Host, für den Sie sie eingegeben haben.',
        data: 'werden mit Ihrer Passphrase verschlüsselt und für kurze Zeit aufbewahrt, damit sich ein Ticket sofort öffnet.',
      },
      device: {
        credentials:
          'liegen auf der Festplatte dieses Geräts, und der Schlüssel dazu ebenso. Sie sind nie Teil der Team-Konfiguration, werden nie wieder gezeigt und gehen nur an den Host, für den Sie sie eingegeben haben.',
        data: 'werden verschlüsselt und für kurze Zeit aufbewahrt, damit sich ein Ticket sofort öffnet. Der Schlüssel liegt auf derselben Festplatte.',
      },
    },
  },
  modes: {
    session: {
      title: 'Bis der Browser geschlossen wird',
      good: 'Auf der Festplatte bleibt nichts. Wer bei geschlossenem Browser an diesen Computer gelangt, findet nichts.',
      bad: 'Sie geben die Zugangsdaten bei jedem Start des Browsers neu ein, und Tickets öffnen sich ohne gespeicherte Daten.',
    },
    locked: {
      title: 'Mit Passphrase geschützt',
      good: 'Verschlüsselt auf der Festplatte. Nur Ihre Passphrase öffnet die Daten; bei längerer Inaktivität wird wieder gesperrt.',
      bad: 'Sie geben die Passphrase beim Start des Browsers ein. Niemand kann sie zurücksetzen: Haben Sie sie vergessen, geben Sie alle Zugangsdaten neu ein.',
    },
    device: {
      title: 'Auf diesem Gerät, ungeschützt',
      good: 'Auf diesem Computer ist nie wieder etwas einzugeben.',
      bad: 'Wer die Festplatte dieses Computers lesen kann oder an Ihr angemeldetes Konto gelangt, hat Ihre Zugangsdaten. Nur für einen Computer, der verschlüsselt ist und nur Ihnen gehört.',
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
    notAllowedText: 'Wählen Sie eine der anderen. Was Sie eingegeben haben, wird übernommen.',
    inUse: 'aktiv',
    forbidden: 'von dieser Konfiguration nicht erlaubt',
    moved: 'Ab jetzt wird so aufbewahrt. Was Sie eingegeben hatten, wurde übernommen.',
    unlockFirst: 'Entsperren Sie zuerst.',
    newPassphrase: 'Neue Passphrase',
    keepBehind: 'Mit dieser Passphrase schützen',
    keep: 'So aufbewahren',
  },
  choosing: {
    current: 'Bisherige Passphrase',
    help: 'Mindestens 12 Zeichen; vier oder fünf Wörter ohne Zusammenhang sind gut.',
    again: 'Passphrase wiederholen',
    short: (length) => `Zu kurz: Sie hat ${length} Zeichen.`,
    different: 'Die beiden stimmen nicht überein.',
  },
  passphrase: {
    title: 'Ihre Passphrase',
    about: 'Sperren Sie, wenn Sie den Platz verlassen; Baton sperrt sich auch von selbst.',
    lockedText:
      'Gesperrt. Entsperren Sie oben, oder beginnen Sie neu, wenn Sie die Passphrase vergessen haben.',
    lockNow: 'Jetzt sperren',
    locksAfter: (minutes) => `Sperrt nach ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'} Inaktivität.`,
    form: 'Von selbst sperren',
    minutes: 'Sperrt nach so vielen Minuten Inaktivität',
    most: (most) => `Ihr Team erlaubt höchstens ${most}.`,
    save: 'Speichern',
    changed: 'Die Passphrase wurde geändert.',
    change: 'Passphrase ändern',
  },
  reset: {
    done: 'Neu begonnen. Geben Sie Ihre Zugangsdaten in der Übersicht wieder ein.',
    begin: 'Neu beginnen',
    title: 'Alle Zugangsdaten auf diesem Gerät löschen?',
    text: 'Alle Zugangsdaten und alles, was auf diesem Gerät von Kunden aufbewahrt wird, werden gelöscht. Die Zugangsdaten geben Sie neu ein; die Konfiguration selbst bleibt.',
  },
  rules: {
    title: 'Was Ihr Team nutzen darf',
    about:
      'Teil der Konfiguration: Das gilt auf dem Gerät jedes Agenten, sobald die Konfiguration dort aktiv ist.',
    allowed: 'Erlaubte Arten, Zugangsdaten aufzubewahren',
    minutes: 'Mit Passphrase wird nach höchstens so vielen Minuten Inaktivität gesperrt',
    noLimit: 'unbegrenzt',
  },
}
