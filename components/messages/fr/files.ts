import type { Messages } from '../messages.ts'

export const files: Messages['files'] = {
  show: 'Afficher l’image',
  hide: 'Masquer l’image',
  loading: 'Récupération de l’image…',
  alt: (name) => `Image envoyée : ${name}`,
  failed: 'L’image n’a pas pu être récupérée',
  retry: 'Réessayer',
  none: 'Ce fichier n’est pas une image affichable ici. Ouvrez-le via son lien.',
  large: (megabytes) => `Elle dépasse ${megabytes} Mo. Ouvrez-la via son lien.`,
  elsewhere: (host) => `Elle se trouve sur ${host}, auquel Baton n’a pas accès. Ouvrez-la via son lien.`,
  broken: 'Le navigateur ne peut pas afficher cette image. Ouvrez-la via son lien.',
}
