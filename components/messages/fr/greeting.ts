import type { Messages } from '../messages.ts'

export const greeting: Messages['greeting'] = {
  open: 'Première réponse',
  title: 'Première réponse',
  intro: 'Rédigée à partir de ce qui est connu. Relisez-la avant de l’envoyer.',
  language: 'Langue',
  text: 'Réponse',
  insert: 'Insérer',
  copy: 'Copier',
  again: 'Rédiger de nouveau',
}
