import type { PageMessages } from '../messages.ts'

export const security: PageMessages['security'] = {
  cache: {
    title: 'Tussenopslag',
    about: 'Wat Baton van tickets en klanten bewaart, zodat ze meteen opengaan.',
    clear: 'Tussenopslag legen',
    cleared: 'De tussenopslag is leeg.',
  },
  kept: {
    title: 'Wat wordt bewaard, en waar',
    credentials: 'Inloggegevens',
    data: 'Klantgegevens',
    setup: 'De inrichting',
    setupText: 'staat zoals hij is in de opslag van de browser: er zit geen geheim in.',
    nothing: 'Niets',
    nothingText:
      'gaat naar de makers van Baton. Het praat met de hosts van uw configuratie en met geen andere.',
    modes: {
      session: {
        credentials:
          'blijven in het geheugen van de browser tot die sluit. Ze komen nooit op de schijf, nooit in de teamconfiguratie, worden nooit meer getoond en gaan alleen naar de host waarvoor u ze hebt ingevoerd.',
        data: 'worden versleuteld en kort bewaard, zodat een ticket meteen opengaat. De sleutel verdwijnt als de browser sluit.',
      },
      locked: {
        credentials:
          'staan op de schijf, versleuteld met uw wachtwoordzin. Ze zijn nooit deel van de teamconfiguratie, worden nooit meer getoond en gaan alleen naar de host waarvoor u ze hebt ingevoerd.',
        data: 'worden met uw wachtwoordzin versleuteld en kort bewaard, zodat een ticket meteen opengaat.',
      },
      device: {
        credentials:
          'staan op de schijf van dit apparaat, en de sleutel ervan ook. Ze zijn nooit deel van de teamconfiguratie, worden nooit meer getoond en gaan alleen naar de host waarvoor u ze hebt ingevoerd.',
        data: 'worden versleuteld en kort bewaard, zodat een ticket meteen opengaat. De sleutel staat op dezelfde schijf.',
      },
    },
  },
  modes: {
    session: {
      title: 'Tot de browser sluit',
      good: 'Er blijft niets op de schijf. Wie deze computer met gesloten browser pakt, vindt niets.',
      bad: 'U voert uw inloggegevens bij elke start van de browser opnieuw in, en tickets gaan open zonder wat bewaard was.',
    },
    locked: {
      title: 'Achter een wachtwoordzin',
      good: 'Versleuteld op de schijf. Alleen uw wachtwoordzin opent het; na een tijd zonder gebruik gaat het weer op slot.',
      bad: 'U voert de wachtwoordzin in als de browser start. Niemand kan hem opnieuw instellen: bent u hem vergeten, dan voert u alle inloggegevens opnieuw in.',
    },
    device: {
      title: 'Op dit apparaat, onbeschermd',
      good: 'Op deze computer hoeft u nooit meer iets in te voeren.',
      bad: 'Wie de schijf van deze computer kan lezen of achter uw account gaat zitten, heeft uw inloggegevens. Alleen voor een computer die versleuteld is en van u alleen.',
    },
  },
  keyring: {
    title: 'Inloggegevens op dit apparaat',
    about:
      'Hoe wordt bewaard wat u invoert. Het is van u alleen: geen teamconfiguratie, bestand of teamlink bevat het.',
    damaged: 'De hier bewaarde sleutels zijn beschadigd',
    damagedText:
      'Wat was opgeslagen kan niet meer worden geopend. Begin opnieuw en voer dan de inloggegevens weer in.',
    notAllowed: 'Uw team staat deze manier niet meer toe',
    notAllowedText: 'Kies een van de andere. Wat u hebt ingevoerd verhuist mee.',
    inUse: 'in gebruik',
    forbidden: 'niet toegestaan door deze inrichting',
    moved: 'Vanaf nu wordt het zo bewaard. Wat u had ingevoerd is mee verhuisd.',
    unlockFirst: 'Ontgrendel eerst.',
    newPassphrase: 'Nieuwe wachtwoordzin',
    keepBehind: 'Achter deze wachtwoordzin bewaren',
    keep: 'Zo bewaren',
  },
  choosing: {
    current: 'Huidige wachtwoordzin',
    help: 'Minstens 12 tekens; vier of vijf losse woorden zijn goed.',
    again: 'Nogmaals dezelfde',
    short: (length) => `Te kort: hij heeft ${length} tekens.`,
    different: 'De twee zijn niet gelijk.',
  },
  passphrase: {
    title: 'Wachtwoordzin',
    about: 'Vergrendel als u uw plek verlaat; het gaat ook vanzelf op slot.',
    lockedText: 'Vergrendeld. Ontgrendel hierboven, of begin opnieuw als u de wachtwoordzin kwijt bent.',
    lockNow: 'Nu vergrendelen',
    locksAfter: (minutes) => `Gaat na ${minutes} minuten zonder gebruik op slot.`,
    form: 'Vanzelf vergrendelen',
    minutes: 'Gaat na zoveel minuten zonder gebruik op slot',
    most: (most) => `Uw team staat hoogstens ${most} toe.`,
    save: 'Bewaren',
    changed: 'De wachtwoordzin is gewijzigd.',
    change: 'Wachtwoordzin wijzigen',
  },
  reset: {
    done: 'Opnieuw begonnen. Voer uw inloggegevens weer in op het overzicht.',
    begin: 'Opnieuw beginnen',
    title: 'Alle inloggegevens op dit apparaat weggooien?',
    text: 'Alle inloggegevens en alles wat op dit apparaat van klanten wordt bewaard, wordt verwijderd. De inloggegevens voert u opnieuw in; de inrichting zelf blijft.',
  },
  rules: {
    title: 'Wat uw team mag gebruiken',
    about:
      'Onderdeel van de inrichting: het geldt op het apparaat van elke agent zodra die daar in gebruik is.',
    allowed: 'Toegestane manieren om inloggegevens te bewaren',
    minutes: 'Een wachtwoordzin vergrendelt na hoogstens zoveel minuten zonder gebruik',
    noLimit: 'geen grens',
  },
}
