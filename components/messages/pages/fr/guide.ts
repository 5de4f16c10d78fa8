import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('fr')
const sources = (amount: number) => count(amount, { one: 'source', other: 'sources' })
const records = (amount: number) => count(amount, { one: 'fiche', other: 'fiches' })

export const guide: PageMessages['guide'] = {
  newTeam: 'Équipe support',
  title: 'Mise en place',
  progress: (done, all) => `Fait : ${done} sur ${all}`,
  steps: {
    helpdesk: 'Choisir votre helpdesk',
    sources: 'Ajouter vos sources',
    test: 'Tester avec un client que vous connaissez',
    use: 'Appliquer la configuration',
  },
  nextStep: {
    helpdesk: '. Ensuite : choisir votre helpdesk',
    sources: '. Ensuite : ajouter vos sources',
    test: '. Ensuite : tester avec un client que vous connaissez',
    use: '. Ensuite : appliquer la configuration',
  },
  help: {
    helpdesk: 'Baton y affiche son panneau à côté des tickets.',
    sources:
      'Chaque système n’est interrogé que sur ce qui est nécessaire, et seulement à l’ouverture d’un ticket. Rien n’y est modifié.',
    test: 'Saisissez ce que vous savez d’un client. Baton envoie maintenant les vraies requêtes et indique ce qu’il reçoit.',
    use: 'Dès lors, le panneau s’ouvre à côté de chaque ticket sur cet appareil. Votre équipe le reçoit par un fichier ou un lien d’équipe.',
  },
  done: 'Fait :',
  next: 'Ensuite :',
  later: 'Plus tard :',
  which: 'Quel helpdesk, et où il se trouve.',
  allowAccess: (origin) => `Autorisez l’accès à ${origin}.`,
  at: (name, origin) => `${name} sur ${origin}`,
  noSources: 'Le bot qui transfère, la boutique, le CRM, l’ERP : ce que vous avez.',
  complete: (amount) => `${sources(amount)}, avec tout le nécessaire.`,
  oneLacks: (amount) => `${sources(amount)} ; il manque encore quelque chose à l’une d’elles.`,
  someLack: (amount, lacking) =>
    `${sources(amount)} ; il manque encore quelque chose à ${lacking} d’entre elles.`,
  mistakes: 'une correction',
  access: 'l’accès à son hôte',
  credentials: 'les identifiants',
  allAnswered: 'Toutes les sources ont répondu.',
  noneAnswered: 'Interrogez chaque source sur un client que vous connaissez.',
  someAnswered: (working, all) => `Sources ayant répondu : ${working} sur ${all}.`,
  inUse: 'En service sur cet appareil.',
  notReady: 'Quelques points sont à corriger d’abord.',
  ready: 'Baton commence à fonctionner dans votre helpdesk.',
  addHelpdesk: 'Ajouter un autre helpdesk',
  addSource: 'Ajouter une source',
  isOff: 'est désactivée',
  stillNeeds: (what) => `a encore besoin de : ${what}`,
  hasAll: 'a tout le nécessaire',
  putIntoUse: 'Appliquer…',
  nothingToTest: 'Il n’y a pas encore de source à tester.',
  testAll: 'Tester toutes les sources',
  testing: 'Interrogation…',
  needs: (what) => `nécessite : ${what}`,
  asking: 'interrogation…',
  failed: 'échec',
  nobody: (time) => `a répondu en ${time} et ne connaît personne de ce nom`,
  answered: (amount, time) => `${records(amount)} en ${time}`,
}
