import type { Messages } from '../messages.ts'

export const habits: Messages['habits'] = {
  palette: 'Befehle',
  paletteLabel: 'Befehl oder Text für die Antwort',
  insertText: (text) => `„${text}“ in die Antwort einfügen`,
  insertFact: (name, value) => `${name} einfügen: ${value}`,
  language: (name) => `Sprache: ${name}`,
  width: 'Breite des Panels',
  wider: 'Panel breiter machen',
  narrower: 'Panel schmaler machen',
  nothing: 'Nichts gefunden.',
  shortcuts: 'Tastenkürzel',
  onlyInPanel: 'Einzelne Tasten wirken nur, solange das Panel den Fokus hat und Sie nicht tippen.',
  groups: {
    sections: 'Bereiche',
    reply: 'Für die Antwort',
    panel: 'Panel',
    here: 'Auf diesem Bildschirm',
    browser: 'Überall im Browser',
  },
  noKey: 'keine Taste belegt',
  changeKeys: 'Ändern können Sie diese Tasten im Browser, bei den Tastenkürzeln für Erweiterungen.',
}
