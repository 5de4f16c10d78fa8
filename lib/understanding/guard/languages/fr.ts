import type { GuardWords } from '../words.ts'

export const french: GuardWords = {
  refusal:
    /\b(?:(?:ne |n'|j')?(?:sais|connais|retrouve|trouve|me souviens|me rappelle|vois|l'ai|ai|les ai) (?:plus|pas)|(?:pas|plus) (?:sous la main|avec moi|sur moi|certaine?|sure?|recu)|aucune idee|oublie|perdue?s?|egaree?|je cherche|je vais (?:chercher|regarder|voir)|pas encore|jamais (?:eu|recu)|pourquoi (?:voulez|vous)|attendez|un instant|un moment|je suis en (?:voiture|route|deplacement)|c'est quoi|ou (?:je|est-ce que je) trouve)\b/i,
  failure:
    /\b(?:(?:ne|n')\b.{0,20}\b(?:trouve|retrouve|voi[st]|reconnai|existe|correspond|fonctionne|marche|aboutit|figure|apparait)|(?:introuvable|invalide|inconnue?|incorrecte?|errone|erreur|echoue|refusee?|non valide)|pas (?:trouve|reconnue?|valide|le meme|la meme)|nous revient|est revenue?|aucune? (?:commande|compte|resultat|client))/i,
  change:
    /\b(?:trompee?s?|erreur|mauvaise?|change|changee?|plutot|finalement|faute de frappe|nouvelle|nouveau|nouvel|inverse|demenage|rectification|en fait)\b/i,
  withdrawal:
    /\b(?:oubliez (?:ca|cela)|oublie ca|laissez tomber|laisse tomber|j'ai change d'avis|a la place)\b/i,
  wish: /\b(?:je (?:voudrais|veux|souhaite|souhaiterais)|j'aimerais|j'ai besoin|pouvez-vous|peux-tu|pourriez-vous)\b/i,
  anew: /\b(?:aussi|.galement|autre chose|une autre|un autre|en plus|par ailleurs|deuxi.me)\b/i,
  done: /\b(?:c'est (?:fait|annul.|not.|enregistr.)|rembours.|annul.e?|envoy.e?|confirm.e?|autre chose)(?!\w)/i,
}
