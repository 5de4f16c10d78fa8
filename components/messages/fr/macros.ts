import type { Messages } from '../messages.ts'

export const macros: Messages['macros'] = {
  title: 'Macros',
  search: 'Rechercher dans les macros',
  waiting: 'Chargement des macros…',
  none: 'Aucune macro ne convient.',
  empty: 'Il n’y a pas encore de macros. Votre responsable d’équipe peut en ajouter.',
  team: 'Équipe',
  preview: 'Aperçu',
  missing: (names) => `Inconnu : ${names}`,
  unreadable: (line) =>
    `Cette macro ne peut pas être remplie : voir la ligne ${line}. Prévenez votre responsable d’équipe.`,
  insert: 'Insérer',
  insertAnyway: 'Insérer avec des blancs',
  copy: 'Copier',
}
