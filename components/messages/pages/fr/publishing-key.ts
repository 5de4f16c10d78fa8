import type { PageMessages } from '../messages.ts'

export const publishingKey: PageMessages['publishingKey'] = {
  made: 'La clé a été créée. Téléchargez-en une copie maintenant.',
  first:
    'Créez d’abord votre propre clé : elle permet au Baton de chaque agent de reconnaître vos versions. Sa phrase secrète est demandée à chaque signature ; personne ne peut la réinitialiser.',
  make: 'Créer la clé',
  haveOne: 'J’ai un fichier de clé d’un autre responsable',
  chooseFirst: 'Choisissez d’abord le fichier de clé.',
  here: 'La clé est sur cet appareil. Vous pouvez signer des versions.',
  importForm: 'Importer un fichier de clé',
  file: 'Fichier de clé',
  itsPassphrase: 'Sa phrase secrète',
  import: 'Importer la clé',
  cancel: 'Annuler',
  removed: 'La clé a été retirée de cet appareil.',
  title: 'La clé de publication',
  public: 'Partie publique',
  last: 'Dernière version',
  noneYet: 'aucune',
  keepTitle: 'Gardez une copie de la clé',
  keepText:
    'Sans elle, personne ne peut publier pour les agents qui ont rejoint l’équipe : ils devraient tous la rejoindre de nouveau. Le fichier ne s’ouvre qu’avec la phrase secrète.',
  download: 'Télécharger le fichier de clé',
  removeAsk: 'Retirer la clé…',
  removeTitle: 'Retirer la clé de publication de cet appareil ?',
  remove: 'Retirer la clé',
  removeText:
    'Sans une copie de son fichier, personne ne peut publier pour les agents qui ont rejoint l’équipe grâce à elle. Ils gardent la configuration qu’ils ont.',
}
