import type { PageMessages } from '../messages.ts'

export const outcomes: PageMessages['outcomes'] = {
  failed: 'Cela n’a pas fonctionné',
  theSystem: 'le système',
  quota: 'Le navigateur n’a plus de place pour enregistrer cela. Libérez de l’espace disque, puis réessayez.',
  storage:
    'Impossible de lire ou d’écrire dans le stockage du navigateur. Redémarrez le navigateur ; si cela persiste, retirez la configuration et importez-la de nouveau.',
  locked: 'Baton est verrouillé. Déverrouillez-le avec votre phrase secrète, puis réessayez.',
  badCall: 'Baton n’a pas accepté cela. Rechargez la page ; l’extension a peut-être été mise à jour.',
  defect: 'Cela n’a pas fonctionné à cause d’un défaut de Baton. Rechargez la page et réessayez.',
  publishingKey: 'Ce n’est pas la phrase secrète de la clé de publication. Rien n’a été signé.',
  discarded: 'Les modifications sont abandonnées.',
  applied: 'Maintenant en service sur cet appareil.',
  copyDiagnostics: 'Copier le diagnostic',
  copyDiagnosticsOf: (name) => `Copier le diagnostic : ${name}`,
  copied: 'Copié.',
  notCopied: 'Le navigateur a refusé la copie.',
}
