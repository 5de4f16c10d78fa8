import type { PageMessages } from '../messages.ts'

export const security: PageMessages['security'] = {
  cache: {
    title: 'Cache',
    about: 'Wat Baton van tickets en klanten bewaart, zodat ze meteen opengaan.',
    clear: 'Cache legen',
    cleared: 'De cache is leeg.',
  },
  kept: {
    title: 'Wat wordt bewaard, en waar',
    credentials: 'Inloggegevens',
    data: 'Klantgegevens',
    setup: 'De configuratie',
    setupText: 'staat onversleuteld in de opslag van de browser: er zitten geen geheimen in.',
    nothing: 'Niets',
    nothingText: 'gaat naar de makers van Baton. Baton communiceert alleen met de hosts van uw configuratie.',
    modes: {
      session: {
        credentials:
          'blijven in het geheugen van de browser tot die wordt gesloten. Ze komen nooit op de schijf, nooit in de teamconfiguratie, worden nooit meer getoond en gaan alleen naar de host waarvoor u ze hebt ingevoerd.',
        data: 'worden versleuteld en kort bewaard, zodat een ticket meteen opengaat. De sleutel wordt gewist als de browser wordt gesloten.',
      },
      locked: {
        credentials:
          'staan op de schijf, versleuteld met uw wachtwoordzin. Ze maken nooit deel uit van de teamconfiguratie, worden nooit meer getoond en gaan alleen naar de host waarvoor u ze hebt ingevoerd.',
        data: 'worden met uw wachtwoordzin versleuteld en kort bewaard, zodat een ticket meteen opengaat.',
      },
      device: {
        credentials:
          'staan op de schijf van dit apparaat, en de sleutel ervan ook. Ze maken nooit deel uit van de teamconfiguratie, worden nooit meer getoond en gaan alleen naar de host waarvoor u ze hebt ingevoerd.',
        data: 'worden versleuteld en kort bewaard, zodat een ticket meteen opengaat. De sleutel staat op dezelfde schijf.',
      },
    },
  },
  modes: {
    session: {
      title: 'Tot de browser wordt gesloten',
      good: 'Er blijft niets op de schijf. Wie bij gesloten browser toegang krijgt tot deze computer, vindt niets.',
      bad: 'U voert uw inloggegevens bij elke start van de browser opnieuw in, en tickets gaan open zonder bewaarde gegevens.',
    },
    locked: {
      title: 'Beveiligd met een wachtwoordzin',
      good: 'Versleuteld op de schijf. Alleen uw wachtwoordzin geeft toegang; na een tijd van inactiviteit wordt alles weer vergrendeld.',
      bad: 'U voert de wachtwoordzin in als de browser start. Niemand kan die opnieuw instellen: bent u die vergeten, dan voert u alle inloggegevens opnieuw in.',
    },
    device: {
      title: 'Op dit apparaat, onbeschermd',
      good: 'Op deze computer hoeft u nooit meer iets in te voeren.',
      bad: 'Wie de schijf van deze computer kan lezen of toegang krijgt tot uw account, heeft uw inloggegevens. Alleen voor een computer die versleuteld is en van u alleen.',
    },
  },
  keyring: {
    title: 'Inloggegevens op dit apparaat',
    about:
      'Hoe wordt bewaard wat u invoert. Het is van u alleen: geen teamconfiguratie, bestand of teamlink bevat het.',
    damaged: 'De hier bewaarde sleutels zijn beschadigd',
    damagedText:
      'Wat was opgeslagen, kan niet meer worden geopend. Begin opnieuw en voer dan de inloggegevens weer in.',
    notAllowed: 'Uw team staat deze manier niet meer toe',
    notAllowedText: 'Kies een van de andere. Wat u hebt ingevoerd, wordt overgenomen.',
    inUse: 'in gebruik',
    forbidden: 'niet toegestaan door deze configuratie',
    moved: 'Vanaf nu wordt het zo bewaard. Wat u had ingevoerd, is overgenomen.',
    unlockFirst: 'Ontgrendel eerst.',
    newPassphrase: 'Nieuwe wachtwoordzin',
    keepBehind: 'Beveiligen met deze wachtwoordzin',
    keep: 'Zo bewaren',
  },
  choosing: {
    current: 'Huidige wachtwoordzin',
    help: 'Minstens 12 tekens; vier of vijf losse woorden zijn goed.',
    again: 'Wachtwoordzin herhalen',
    short: (length) => `Te kort: slechts ${length} ${length === 1 ? 'teken' : 'tekens'}.`,
    different: 'De twee komen niet overeen.',
  },
  passphrase: {
    title: 'Wachtwoordzin',
    about: 'Vergrendel als u uw plek verlaat; Baton vergrendelt ook vanzelf.',
    lockedText: 'Vergrendeld. Ontgrendel hierboven, of begin opnieuw als u de wachtwoordzin bent vergeten.',
    lockNow: 'Nu vergrendelen',
    locksAfter: (minutes) =>
      `Vergrendelt na ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} inactiviteit.`,
    form: 'Vanzelf vergrendelen',
    minutes: 'Vergrendelt na zoveel minuten inactiviteit',
    most: (most) => `Uw team staat hoogstens ${most} toe.`,
    save: 'Opslaan',
    changed: 'De wachtwoordzin is gewijzigd.',
    change: 'Wachtwoordzin wijzigen',
  },
  reset: {
    done: 'Opnieuw begonnen. Voer uw inloggegevens weer in op het overzicht.',
    begin: 'Opnieuw beginnen',
    title: 'Alle inloggegevens op dit apparaat verwijderen?',
    text: 'Alle inloggegevens en alles wat op dit apparaat van klanten wordt bewaard, wordt verwijderd. De inloggegevens voert u opnieuw in; de configuratie zelf blijft.',
  },
  rules: {
    title: 'Wat uw team mag gebruiken',
    about:
      'Onderdeel van de configuratie: het geldt op het apparaat van elke medewerker zodra de configuratie daar in gebruik is.',
    allowed: 'Toegestane manieren om inloggegevens te bewaren',
    minutes: 'Met een wachtwoordzin wordt na hoogstens zoveel minuten inactiviteit vergrendeld',
    noLimit: 'onbeperkt',
  },
}
