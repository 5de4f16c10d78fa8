import type { Messages } from '../messages.ts'

export const lookup: Messages['lookup'] = {
  title: 'Recherche',
  notThis: 'Pas le client de ce ticket : ce que les systèmes savent de',
  known: 'Ce que les systèmes savent de',
  looking: 'Recherche en cours…',
  nothing: 'Aucun système n’en a connaissance.',
  kinds: { customer: 'client', order: 'commande' },
  problems: {
    phone: 'Baton recherche des adresses e-mail et des numéros de commande, pas des numéros de téléphone.',
    unclear:
      'Ce n’est ni une adresse e-mail ni un numéro de commande. Sélectionnez uniquement l’un ou l’autre.',
    'too-long':
      'Le texte est trop long. Sélectionnez uniquement une adresse e-mail ou un numéro de commande.',
  },
}
