import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('nl')

export const sources: PageMessages['sources'] = {
  add: 'Bron toevoegen',
  none: 'Nog geen bronnen. Begin met de bot die overdraagt; daarna volgt de winkel.',
  noneManaged: 'Deze configuratie bevat geen bronnen.',
  asked: (name) => `${name} raadplegen`,
  noAddress: 'nog geen adres',
  mistakes: (amount) => count(amount, { one: 'fout', other: 'fouten' }),
  hostNotAllowed: 'host nog niet toegestaan',
  credentialsMissing: 'inloggegevens ontbreken',
  moveUp: (name) => `${name} omhoog`,
  moveDown: (name) => `${name} omlaag`,
  duplicate: 'Dupliceren',
  duplicateOf: (name) => `${name} dupliceren`,
  remove: 'Verwijderen',
  removeOf: (name) => `${name} verwijderen`,
  removed: (name) => `${name} verwijderd.`,
  copyOf: (name) => `${name} (kopie)`,
  switchOn: 'Inschakelen',
  switchOff: 'Uitschakelen',
  unknown: 'Deze bron bestaat niet',
  all: 'Alle bronnen',
  sendsTo: (kind, origin) => `${kind}. Stuurt verzoeken alleen naar ${origin}.`,
  sendsNowhere: (kind) => `${kind}. Nog geen adres.`,
  madeFrom: (preset) => `eigen kopie van ${preset}`,
  own: 'eigen definitie',
  setUp: 'Hoe deze bron is ingesteld',
  loadingEditor: 'De editor wordt geladen',
  off: 'uitgeschakeld',
  neverAsked: 'nog niet geraadpleegd',
  works: 'werkt',
  lastWorked: 'voor het laatst gelukt',
}
