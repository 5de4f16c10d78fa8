import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('fr')
const hosts = (amount: number) => count(amount, { one: 'hôte', other: 'hôtes' })

export const overview: PageMessages['overview'] = {
  title: 'Personne ne devrait avoir à le dire deux fois',
  about:
    'Quand un chatbot vous transfère un client, Baton affiche toute l’histoire à côté du ticket : qui il est, ce qu’il veut, ce qui a été tenté et ce que vos systèmes savent.',
  complete: 'Tout ce dont cette configuration a besoin sur cet appareil est en place.',
  needs: (what) => `Il manque encore sur cet appareil : ${what}.`,
  needsBoth: (one, other) => `Il manque encore sur cet appareil : ${one} et ${other}.`,
  accessToHosts: 'l’accès à des hôtes',
  credentialsFor: (names) => `les identifiants pour ${names}`,
  file: {
    title: 'Sous forme de fichier',
    about:
      'Un nouveau fichier remplace la configuration en service ; un fichier contenant des erreurs ne change rien. Aucun fichier ne contient de mot de passe.',
    download: 'Télécharger la configuration en service',
    remove: 'Retirer la configuration…',
    removed: 'La configuration a été retirée.',
    removeNamed: (name) => `Retirer « ${name} » ?`,
    confirm: 'Retirer',
    afterwards:
      'Baton ne fonctionne plus dans vos helpdesks tant qu’aucune configuration n’est en service. Rien ne change dans les helpdesks et les systèmes eux-mêmes.',
  },
  device: {
    title: 'Sur cet appareil',
    about:
      'Les systèmes que Baton interroge, et ce que vous saisissez pour eux. Ce que vous saisissez reste sur cet appareil.',
    none: 'Cette configuration n’interroge encore aucune source.',
    launch: 'Lanceur',
  },
  access: {
    title: (amount) => `Le navigateur ne laisse pas encore Baton accéder à ${hosts(amount)}`,
    allow: (amount) => `Autoriser l’accès à ${hosts(amount)}`,
    refused:
      'Le navigateur ne l’a pas autorisé. Sans cela, rien n’est lu sur ces hôtes ; le reste fonctionne.',
    uses: (uses) => `, pour ${uses}`,
    helpdesk: (name) => `le helpdesk ${name}`,
    teamLink: 'le lien d’équipe',
    source: (name) => `la source ${name}`,
    languageModel: 'le modèle de langage',
    launch: (name) => `le lanceur ${name}`,
  },
  doors: {
    link: 'J’ai un lien d’équipe',
    linkAbout:
      'Votre responsable d’équipe vous a envoyé une adresse. Elle apporte la configuration et la tient à jour.',
    file: 'J’ai un fichier de configuration',
    fileAbout:
      'Un seul fichier désigne les helpdesks et les systèmes de votre équipe. Il ne contient aucun mot de passe.',
    practice: 'Je veux d’abord voir',
    practiceAbout:
      'Le helpdesk d’entraînement est un petit helpdesk avec des clients inventés, dans cette extension. Il n’a besoin d’aucun serveur.',
    practiceLink: 'Essayer le helpdesk d’entraînement',
  },
}
