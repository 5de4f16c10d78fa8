import type { PageMessages } from '../messages.ts'

export const publishingKey: PageMessages['publishingKey'] = {
  made: 'De sleutel is gemaakt. Download er nu een kopie van.',
  first:
    'Eerst een eigen sleutel, waaraan de Baton van elke agent uw releases herkent. De wachtwoordzin wordt bij elk ondertekenen gevraagd; niemand kan die herstellen.',
  make: 'Sleutel maken',
  haveOne: 'Ik heb een sleutelbestand van een andere teamleider',
  chooseFirst: 'Kies eerst het sleutelbestand.',
  here: 'De sleutel is er. U kunt releases ondertekenen.',
  importForm: 'Een sleutelbestand importeren',
  file: 'Sleutelbestand',
  itsPassphrase: 'De wachtwoordzin ervan',
  import: 'Sleutel importeren',
  cancel: 'Annuleren',
  removed: 'De sleutel is van dit apparaat verwijderd.',
  title: 'De publicatiesleutel',
  public: 'Openbare helft',
  last: 'Laatste release',
  noneYet: 'nog geen',
  keepTitle: 'Bewaar een kopie van de sleutel',
  keepText:
    'Zonder kopie kan niemand publiceren voor agenten die zich hebben aangesloten: zij zouden zich allemaal opnieuw moeten aansluiten. Het bestand opent alleen met de wachtwoordzin.',
  download: 'Sleutelbestand downloaden',
  removeAsk: 'Sleutel verwijderen…',
  removeTitle: 'De publicatiesleutel van dit apparaat verwijderen?',
  remove: 'Sleutel verwijderen',
  removeText:
    'Zonder kopie van het bestand kan niemand publiceren voor de agenten die zich ermee hebben aangesloten. Zij houden de inrichting die ze hebben.',
}
