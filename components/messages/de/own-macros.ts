import type { Messages } from '../messages.ts'

export const ownMacros: Messages['ownMacros'] = {
  mine: 'Meine',
  begin: 'Eigenes Makro schreiben',
  fromDraft: 'Aus der Antwort ein Makro machen',
  copy: 'Als eigenes Makro kopieren',
  edit: 'Bearbeiten',
  remove: 'Löschen',
  removed: (what) => `Gelöscht: ${what}`,
  saved: (what) => `Gespeichert: ${what}`,
  undo: 'Rückgängig',
  form: 'Ein eigenes Makro',
  about:
    'Es bleibt auf diesem Gerät, nur für Sie, und gilt für alle Kunden: Namen und Nummern kommen als Variablen hinein.',
  name: 'Name',
  body: 'Text des Makros',
  noName: 'Geben Sie ihm einen Namen, unter dem Sie es finden.',
  noBody: 'Es hat noch keinen Text.',
  replaced: (names) => `Werte dieses Kunden wurden durch Variablen ersetzt: ${names}`,
  mayName: 'Darin steht noch eine Adresse oder eine lange Nummer. Gehört sie einem Kunden?',
  unreadable: (line, problem) => `Zeile ${line} lässt sich nicht ausfüllen: ${problem}`,
  save: 'Speichern',
  cancel: 'Abbrechen',
}
