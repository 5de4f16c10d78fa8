import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('fr')

export const test: PageMessages['test'] = {
  thisSource: 'Cette source',
  about: 'Comme pour une conversation sur',
  notKnown: 'un sujet encore inconnu',
  run: 'Lancer le test',
  asking: 'Interrogation…',
  askingSystem: 'Interrogation du système…',
  outdated: 'La source a été modifiée après ce test. Relancez-le.',
  hint: {
    first: (missing) => `D’abord : ${missing}.`,
    real: 'Le test envoie les vraies requêtes. La réponse reste dans cette page et n’est enregistrée nulle part.',
    oneField: 'Remplissez l’un des champs.',
    existing: 'Utilisez un client ou un ticket qui existe vraiment.',
  },
  summary: {
    asked: (amount, ms) => `${count(amount, { one: 'requête', other: 'requêtes' })}, ${ms} ms`,
    notComplete: (asked) => `Incomplet : ${asked}.`,
    noRecord: (asked) =>
      `Le système répond : ${asked}. La réponse ne donne encore aucune fiche : allez à l’étape « Correspondance » et indiquez ce qu’elle contient.`,
    nobody: (asked) =>
      `Cela fonctionne, mais le système ne trouve personne : ${asked}. Essayez avec quelqu’un qui a commandé.`,
    works: (asked, records, points) => `Cela fonctionne : ${asked}, ${records}, ${points}`,
    records: (amount) => count(amount, { one: 'fiche', other: 'fiches' }),
    points: (arrived, all) =>
      `${arrived} sur ${count(all, { one: 'donnée reçue', other: 'données reçues' })}`,
    attention: (amount) =>
      ` ; ${count(amount, { one: 'demande votre attention', other: 'demandent votre attention' })}`,
  },
  asWanted: 'Le résultat vous convient-il ? Les modifications s’appliquent sur la page',
  replies: {
    title: 'Ce qui a été demandé et ce qui a été reçu',
    none: 'Aucune requête n’a été envoyée.',
    sent: 'Envoyé',
    reply: 'Réponse',
    bytes: (amount) => `${amount} o`,
    kilobytes: (amount) => `${amount} ko`,
    less: 'Afficher moins',
    all: (characters) => `Afficher les ${characters} caractères`,
  },
  points: {
    title: 'Données',
    caption: (source) => `Données de la source : ${source}`,
    point: 'Donnée',
    came: 'Reçue',
    policy: 'Règle',
    others: 'Autres',
    noneCame: 'Aucune donnée reçue.',
    noneMapped: 'Rien n’est encore associé.',
    states: {
      arrived: 'reçue',
      missing: 'absente de la réponse',
      forbidden: 'interdite : ni demandée, ni conservée',
      unreadable: 'reçue, mais illisible',
      'not-mapped': 'non associée',
    },
  },
  records: {
    leftOut: (amount) =>
      count(amount, {
        one: 'valeur ne convenait pas et a été omise :',
        other: 'valeurs ne convenaient pas et ont été omises :',
      }),
    asRecords: (kind) => `${kind}, sous forme de fiches`,
  },
  asAgent: 'Ce que voit l’agent',
}
