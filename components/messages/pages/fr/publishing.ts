import type { PageMessages } from '../messages.ts'

export const publishing: PageMessages['publishing'] = {
  title: 'Diffusez-la dans votre équipe',
  about:
    'Signez la configuration en service, placez le fichier sur un serveur web accessible à vos agents et envoyez-leur le lien. Modifier le fichier rompt la signature.',
  where: 'Où se trouve baton.json',
  whereHelp: 'Indiquez son adresse pour obtenir les liens de vos agents.',
  links: {
    everyone: 'Lien pour tout le monde',
    pilot: 'Lien pour le groupe pilote',
  },
  copyLinks: {
    everyone: 'Copier le lien pour tout le monde',
    pilot: 'Copier le lien pour le groupe pilote',
  },
  copy: 'Copier',
  copied: 'Copié.',
  notCopied: 'Le navigateur a refusé la copie.',
  notYet: 'Appliquez d’abord une configuration : c’est la configuration en service qui est signée.',
  form: 'Signer une version',
  notPart: 'Vos modifications qui ne sont pas encore appliquées ne font pas partie de la version.',
  who: 'Qui la reçoit',
  whoHelp: 'Un groupe pilote essaie une version avant tous les autres.',
  groups: {
    everyone: 'Tout le monde',
    pilot: 'Le groupe pilote seulement',
  },
  note: 'Note pour l’équipe (facultative)',
  passphrase: 'Phrase secrète de la clé',
  sign: 'Signer et télécharger',
  signed: {
    everyone: (version) =>
      `La version ${version} pour tout le monde est signée. Placez baton.json sur votre serveur web.`,
    pilot: (version) =>
      `La version ${version} pour le groupe pilote est signée. Placez baton.json sur votre serveur web.`,
  },
  published: 'Le baton.json publié actuellement',
  taken: 'chargé',
  probablyNone: 'Rien n’a encore été signé ici, il n’y en a donc probablement pas.',
  without: 'Sans lui, le nouveau fichier ne contient que cette version, et l’autre groupe garde ce qu’il a.',
  publishedFile: 'Fichier publié',
  orPaste: 'Ou collez son texte',
  notRead: 'Le fichier n’a pas pu être lu. Choisissez-le de nouveau.',
}
