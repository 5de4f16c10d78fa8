import type { PageMessages } from '../messages.ts'

export const adding: PageMessages['adding'] = {
  title: 'Ajouter une source',
  managed: 'Quelqu’un d’autre gère les sources de cette configuration.',
  choose:
    'Choisissez le système. S’il n’est pas dans la liste, tout ce qui a une API web peut être connecté en partant de zéro.',
  titleOf: (system) => `Ajouter ${system}`,
  about: 'Où il se trouve, et le nom que lui donne votre équipe.',
  form: 'Nouvelle source',
  name: 'Nom',
  nameHelp: 'Le nom que lui donne votre équipe : les agents le voient à côté de chaque valeur qui en vient.',
  address: 'Adresse',
  addressHelp: (example) => `Par exemple ${example}`,
  optional: (label) => `${label} (facultatif)`,
  add: 'Ajouter et ouvrir',
  back: 'En choisir un autre',
  documentationOf: (system) => `Documentation : ${system}`,
  noName: 'Donnez-lui un nom que votre équipe connaît.',
  noAddress: 'Saisissez l’adresse, par exemple https://shop.example.com.',
  needed: 'Ce modèle en a besoin.',
}
