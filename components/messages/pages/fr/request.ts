import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('fr')

export const request: PageMessages['request'] = {
  noPreset: 'Cette version de Baton n’a pas le modèle de cette source.',
  chain: {
    title: 'Requêtes',
    about:
      'Une seule suffit pour la plupart des systèmes. S’il faut d’abord rechercher l’ID du client, ajoutez-en une seconde qui utilise ce que la première a trouvé.',
    add: 'Ajouter une requête',
    noName: 'sans nom',
    problem: 'a un problème',
    remove: (id) => `Retirer la requête ${id}`,
    name: 'Nom de cette requête',
    nameHelp: 'Minuscules, chiffres et traits d’union. Sa réponse est gardée sous ce nom.',
  },
  kind: 'Type',
  kinds: {
    rest: 'REST (adresses et paramètres)',
    graphql: 'GraphQL (une requête)',
    'json-rpc': 'JSON-RPC (méthode et paramètres)',
  },
  method: 'Méthode',
  path: 'Chemin',
  pathHelp: 'Ajouté à l’adresse de la source. Collez-le avec ce qui suit le point d’interrogation.',
  unknown: (names) => `Rien ne fournit ${names} : une requête à qui il manque une valeur n’est pas envoyée.`,
  query: 'Paramètres de l’adresse',
  queryHelp: 'Ce qui suit le point d’interrogation : ?email={{email}}&limit=20',
  headers: 'En-têtes',
  noSecret:
    'Pas de secret ici : cela est envoyé à tous les agents. Choisissez à l’étape « Connexion » comment Baton s’identifie.',
  holes: 'Valeurs à insérer dans le dernier champ utilisé',
  holesTitle: 'Valeurs à insérer :',
  body: {
    sent: 'Contenu envoyé (corps)',
    shapes: {
      none: 'Rien',
      form: 'Champs de formulaire',
    },
    json: 'Corps en JSON',
    jsonHelp: 'Un texte fait d’un seul emplacement prend la valeur avec son propre type.',
    query: 'Requête GraphQL',
    queryHelp:
      'Ne demandez que les champs que vous associez. Les valeurs vont dans les variables ci-dessous.',
    variables: 'Variables de la requête',
    remote: 'Méthode distante',
    parameters: 'Paramètres',
  },
  needs: {
    title: 'À quoi elle sert',
    about: 'Et ce qu’il faut savoir d’un client avant de pouvoir l’interroger.',
    role: 'Rôle',
    roleHelp: 'Il détermine quelle carte du panneau attend cette source.',
    legend: 'Elle peut être interrogée dès que l’un de ces éléments est connu',
    chooseOne: 'Choisissez-en au moins un.',
    allOf: (groups) => `Ou tous ceux-ci : ${groups}`,
    and: ' et ',
    or: ' ; ou ',
    provides: 'Ce que d’autres sources en apprennent',
    providesLegend: 'Connu après la réponse de cette source',
    providesHelp: 'Les sources qui ont besoin de l’un d’eux sont alors interrogées.',
  },
  limits: {
    title: 'Limites',
    about: 'Pour qu’un système lent ou bavard ne retarde jamais un agent.',
    fold: 'Durée, taille et fréquence',
    note: (seconds, retries) =>
      `${seconds} s, ${count(retries, { one: 'nouvel essai', other: 'nouveaux essais' })}`,
    fields: {
      timeoutMs: {
        label: 'Attend au plus, en ms',
        help: 'De 100 à 60 000. Les agents n’attendent pas plus longtemps.',
      },
      retries: {
        label: 'Essais après le premier',
        help: 'De 0 à 5, à intervalles croissants.',
      },
      maxBytes: {
        label: 'Plus grande réponse, en octets',
        help: 'Jusqu’à 20 000 000.',
      },
      perMinute: {
        label: 'Requêtes par minute, au plus',
        help: 'Vide : pas de limite propre à Baton.',
      },
      freshSeconds: {
        label: 'Affiché sans nouvelle requête pendant (en secondes)',
        help: 'Jusqu’à un jour (86 400).',
      },
      keepSeconds: {
        label: 'Conservé et affiché comme données plus anciennes pendant (en secondes)',
        help: 'Jusqu’à 30 jours, puis les données sont supprimées.',
      },
    },
    withoutOrigin: 'Le système refuse les requêtes qui disent d’où elles viennent : omettre l’en-tête Origin',
  },
}
