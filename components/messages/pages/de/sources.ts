import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('de')

export const sources: PageMessages['sources'] = {
  add: 'Quelle hinzufügen',
  none: 'Noch keine Quellen. Beginnen Sie mit dem Bot, der übergibt; danach folgt der Shop.',
  noneManaged: 'Diese Konfiguration enthält keine Quellen.',
  asked: (name) => `${name} abfragen`,
  noAddress: 'noch keine Adresse',
  mistakes: (amount) => count(amount, { one: 'Fehler', other: 'Fehler' }),
  hostNotAllowed: 'Host noch nicht erlaubt',
  credentialsMissing: 'Zugangsdaten fehlen',
  moveUp: (name) => `${name} nach oben`,
  moveDown: (name) => `${name} nach unten`,
  duplicate: 'Duplizieren',
  duplicateOf: (name) => `${name} duplizieren`,
  remove: 'Entfernen',
  removeOf: (name) => `${name} entfernen`,
  removed: (name) => `${name} entfernt.`,
  copyOf: (name) => `${name} (Kopie)`,
  switchOn: 'Einschalten',
  switchOff: 'Ausschalten',
  unknown: 'Diese Quelle gibt es nicht',
  all: 'Alle Quellen',
  sendsTo: (kind, origin) => `${kind}. Sendet Anfragen nur an ${origin}.`,
  sendsNowhere: (kind) => `${kind}. Noch keine Adresse.`,
  madeFrom: (preset) => `eigene Kopie von ${preset}`,
  own: 'eigene Definition',
  setUp: 'Einrichtung der Quelle',
  loadingEditor: 'Der Editor wird geladen',
  off: 'ausgeschaltet',
  neverAsked: 'noch nicht abgefragt',
  works: 'funktioniert',
  lastWorked: 'zuletzt erfolgreich',
}
