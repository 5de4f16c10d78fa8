import type { Messages } from '../messages.ts'

export const greeting: Messages['greeting'] = {
  open: 'Begrüßung',
  title: 'Erste Antwort',
  intro: 'Entwurf aus dem, was bekannt ist. Bitte vor dem Senden lesen.',
  language: 'Sprache',
  text: 'Antwort',
  insert: 'Einfügen',
  copy: 'Kopieren',
  again: 'Neu entwerfen',
}
