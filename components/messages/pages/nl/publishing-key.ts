import type { PageMessages } from '../messages.ts'

export const publishingKey: PageMessages['publishingKey'] = {
  made: 'De sleutel is gemaakt. Download er nu een kopie van.',
  first:
    'Eerst een eigen sleutel, waaraan Baton bij elke medewerker uw releases herkent. Telkens als u ondertekent, wordt de wachtwoordzin gevraagd; niemand kan die opnieuw instellen.',
  make: 'Sleutel maken',
  haveOne: 'Ik heb een sleutelbestand van een andere teamleider',
  chooseFirst: 'Kies eerst het sleutelbestand.',
  here: 'De sleutel is aanwezig. U kunt releases ondertekenen.',
  importForm: 'Een sleutelbestand importeren',
  file: 'Sleutelbestand',
  itsPassphrase: 'Wachtwoordzin van het bestand',
  import: 'Sleutel importeren',
  cancel: 'Annuleren',
  removed: 'De sleutel is van dit apparaat verwijderd.',
  title: 'De publicatiesleutel',
  public: 'Openbare helft',
  last: 'Laatste release',
  noneYet: 'nog geen',
  keepTitle: 'Bewaar een kopie van de sleutel',
  keepText:
    'Zonder kopie kan niemand publiceren voor medewerkers die zich hebben aangesloten: zij zouden zich allemaal opnieuw moeten aansluiten. Het bestand is alleen met de wachtwoordzin te openen.',
  download: 'Sleutelbestand downloaden',
  removeAsk: 'Sleutel verwijderen…',
  removeTitle: 'De publicatiesleutel van dit apparaat verwijderen?',
  remove: 'Sleutel verwijderen',
  removeText:
    'Zonder kopie van het bestand kan niemand publiceren voor de medewerkers die zich ermee hebben aangesloten. Zij houden de configuratie die ze hebben.',
}
