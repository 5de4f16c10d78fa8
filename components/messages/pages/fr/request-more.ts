import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('fr')

export const requestMore: PageMessages['requestMore'] = {
  bind: {
    title: 'Noms pour les requêtes suivantes',
    legend: 'Tirés de la réponse',
    help: 'Un nom et le chemin de sa valeur, par exemple customerId et customers[0].id. Les requêtes suivantes l’utilisent sous la forme {{customerId}} ; sans valeur, elles ne sont pas envoyées.',
  },
  when: {
    title: 'Quand elle est envoyée',
    eachNote: (name) => `pour chaque ${name}`,
    legend: 'Elle attend que ces éléments soient connus',
    help: 'Elle attend d’elle-même ce que son adresse ou son corps reprend de réponses antérieures. Aucun choix : elle est envoyée aussitôt.',
    sent: 'Envoi',
    once: 'une fois',
    eachOf: (list) => `pour chaque entrée : ${list}`,
    entryName: 'Nom d’une entrée',
    usedAs: (hole) => `Utilisé sous la forme ${hole}`,
    most: 'Au plus',
    mostHelp: 'De 1 à 50 requêtes.',
  },
  paging: {
    title: 'Listes sur plusieurs pages',
    notes: {
      cursor: 'curseur',
      page: 'par pages',
      offset: 'par position',
      link: 'en-tête Link',
    },
    comes: 'La liste arrive',
    items: 'Où se trouve la liste',
    itemsHelp: 'Noms reliés par des points ; vide si la réponse est elle-même la liste.',
    next: 'Où la page suivante est indiquée',
    parameter: 'Paramètre de l’adresse',
    orBody: 'Ou placez {{page.cursor}} dans le corps.',
    first: 'Numéro de la première page',
    most: 'Pages, au plus',
    mostHelp: 'De 1 à 50.',
  },
  errors: {
    title: 'À quoi ressemble une erreur',
    expectsNote: 'contenu attendu',
    knownNote: (amount) => count(amount, { one: 'connue', other: 'connues' }),
    expects: 'Toute réponse réussie contient',
    expectsHelp:
      'Même celle qui n’a trouvé personne. Sans cela, la réponse est signalée comme ayant une autre structure.',
    nobody: 'Statuts qui signifient « personne de ce nom »',
    legend: 'Erreurs dans des réponses réussies',
    about:
      'Certains systèmes répondent par un statut 200 alors que la réponse contient une erreur. Indiquez où elle se trouve, par exemple errors[0].',
    add: 'Ajouter une erreur',
    at: (number) => `L’erreur ${number} se trouve à`,
    equals: 'et vaut (facultatif)',
    means: 'Cela signifie',
    remove: (number) => `Retirer l’erreur ${number}`,
  },
}
