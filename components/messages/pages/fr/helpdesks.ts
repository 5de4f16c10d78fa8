import type { PageMessages } from '../messages.ts'

export const helpdesks: PageMessages['helpdesks'] = {
  addFirst: 'Ajouter votre helpdesk',
  addAnother: 'En ajouter un autre',
  asksOnce: 'Le navigateur demande une seule fois si Baton peut y fonctionner.',
  form: 'Ajouter un helpdesk',
  kind: 'Type de helpdesk',
  address: 'Son adresse',
  addressHelp:
    'Collez l’adresse de n’importe quel ticket. Baton ne garde que la partie qui désigne le serveur.',
  add: 'Ajouter et autoriser',
  known: 'Ce helpdesk est déjà dans la liste.',
  noAddress: 'Saisissez l’adresse de votre helpdesk.',
  notAnAddress: 'Ce n’est pas une adresse. Copiez-la depuis la barre d’adresse du navigateur.',
  notSecure:
    'L’adresse doit commencer par https://, afin que personne ne puisse lire les échanges en chemin.',
  remove: 'Retirer',
  removeOf: (name, origin) => `Retirer ${name} (${origin})`,
  removed: (name) => `${name} retiré.`,
}
