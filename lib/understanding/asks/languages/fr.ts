import type { AskRules } from '../rules.ts'

const numero = String.raw`(?:numeros?|n°|nº|no|nr|num|references?|refs?|codes?)\.?`
const tell =
  '(?:donner|redonner|communiquer|indiquer|preciser|fournir|transmettre|envoyer|renvoyer|confirmer|rappeler|dire|redire|ecrire|laisser|partager|saisir|renseigner|verifier|repeter|passer|epeler|filer|retrouver|noter|copier|recopier|faire parvenir|entrer|completer|remplir)'
const mine =
  "(?:votre|vos|ton|ta|tes|le|la|les|l'|un|une|d'un|d'une|quel|quelle|bien|encore|toujours|par hasard)"
const kin =
  '(?:mari|femme|mere|pere|epoux|epouse|conjointe?|frere|soeur|fils|fille|amie?|voisine?s?|collegue|patron|destinataire|beneficiaire|parents|copain|copine|compagne|compagnon)'

/** How French asks. Pronouns stand before or behind the verb ("donnez-moi", "me donner"), with or without the hyphen. */
export const french: AskRules = {
  nouns: [
    [
      'name',
      /\b(?:noms?|prenoms?)(?: ?(?:et|,|&|\/) ?(?:votre |vos |le |ton )?(?:noms?|prenoms?))?(?: complet| de famille)?\b(?! d'utilisateur| d'usager| du produit| de l'article| du magasin| de (?:la|votre|l') ?(?:societe|entreprise))/gi,
    ],
    [
      'username',
      /\bnoms? d'(?:utilisateur|usager)\b|\bpseudo(?:nyme)?\b|\bidentifiants?\b(?! client)|\blogin\b/gi,
    ],
    ['email', /\badresse\b(?=.{0,40}\b(?:e-?mails?|mails?|courriel)\b)/gi],
    [
      'email',
      /\b(?:adresses? )?(?<!\b(?:par|dans un|dans le|un|d'un|cet|ce|notre|dans notre|nos) |\b(?:dans l'|d'un |de l'|a l'))(?:e-?mail|(?<!e-)mail|courriel|mel)s?\b|\badresse (?:electronique|de messagerie)\b/gi,
    ],
    [
      'phone',
      new RegExp(
        String.raw`\b${numero} (?:de )?(?:telephone|portable|mobile|tel|gsm|contact|natel|fixe|cellulaire)\b`,
        'gi',
      ),
    ],
    [
      'phone',
      /\b(?:telephone|portable|gsm|natel|cellulaire)\b(?! (?:commande|achete|recu|est))|\bnumero (?:ou|sur lequel|auquel)\b/gi,
    ],
    [
      'order_id',
      new RegExp(
        String.raw`\b${numero} (?:de |d'|du |de la |de l'|de votre |de ta |de ton |de cette )?(?:commande|facture|dossier|reservation|achat|ticket|retour|bon|reparation|contrat|location)\b`,
        'gi',
      ),
    ],
    ['order_id', /\breferences?\b(?! (?:du produit|de l'article))|\bquelles? commandes?\b/gi],
    [
      'account_id',
      new RegExp(
        String.raw`\b${numero} (?:de )?(?:client|cliente|compte|adherent|fidelite|membre|abonne)\b|\bidentifiant client\b|\bcarte (?:de )?fidelite\b`,
        'gi',
      ),
    ],
    [
      'tracking_number',
      new RegExp(String.raw`\b${numero} (?:de )?(?:suivi|colis|tracking|envoi|expedition)\b`, 'gi'),
    ],
    ['zip', /\bcodes? postal(?:e|aux)?\b|\bnpa\b/gi],
    [
      'address',
      /\badresses?(?: (?:de livraison|de facturation|postale|complete|exacte|d'installation|de livraison complete))?\b|\bdomicile\b/gi,
    ],
    [
      'product',
      /\b(?:nom|reference|designation|modele) (?:du|de l'|de votre) ?(?:produit|article|appareil)\b/gi,
    ],
    ['size', /\b(?:taille|pointure)s?\b/gi],
    ['colour', /\b(?:couleur|coloris)s?\b/gi],
    ['amount', /\b(?:montant|somme|prix|valeur)s?\b/gi],
    ['payment_method', /\b(?:moyen|mode|methode|type)s? de (?:paiement|reglement|carte)\b/gi],
    ['issue', /\b(?:raison|motif|probleme|souci)s?\b/gi],
    ['dob', /\bdate de naissance\b/gi],
    ['date', /\bdates?\b(?: (?:d'achat|de livraison|de commande|de la commande|du debit|de pose))?/gi],
    ['quantity', /\b(?:quantite|nombre)s?\b/gi],
  ],
  openers: [
    new RegExp(
      String.raw`\b(?:pouvez|pourriez|pourrais|peux|peut|voulez|voudriez|veux|pourrez)[- ]?(?:vous|tu|on)?\b(?=.{0,120}\b${tell}\b)`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:auriez|aurais|avez|as|connaissez|connais)[- ](?:vous|tu)\b,? (?:(?:toujours|encore|bien|maintenant|par hasard|aussi|retrouve|note|recu|sous la main|s'il vous plait) ){0,2}(?=${mine})`,
      'gi',
    ),
    new RegExp(
      String.raw`\b(?:vous (?:auriez|avez)|tu (?:as|aurais)|t'(?:as|aurais)) (?:(?:toujours|encore|bien|maintenant|retrouve|note|recu) ){0,2}(?=${mine})`,
      'gi',
    ),
    /\b(?:donne|redonne|indique|precise|communique|laisse|rappelle|confirme|envoie|ecri[st]?|dis|file|passe|fourni[st]?|transmet[s]?|epelle|montre|rappele)z?(?:ez|tes|vez)?[- ](?:moi|nous|le|la|les|votre|vos|ton|ta|tes|ici)\b/gi,
    /\b(?:donnez|redonnez|indiquez|precisez|communiquez|laissez|rappelez|confirmez|envoyez|ecrivez|dites|filez|passez|fournissez|transmettez|saisissez|renseignez|entrez|tapez|notez|completez|verifiez|repetez|recopiez)\b/gi,
    new RegExp(
      String.raw`\b(?:merci|veuillez|priere|pensez a|afin)\b(?: de| d')?(?: bien vouloir)?(?: me| nous)?(?: y)? ?(?=${tell}\b)`,
      'gi',
    ),
    /\b(?:vous|tu) (?:me|nous) (?:donnez|donnes|dites|dis|indiquez|indiques|passez|passes|rappelez|rappelles|envoyez|envoies|redonnez|precisez|precises|confirmez|laissez|laisses|communiquez)\b/gi,
    /\bil (?:me|nous) (?:faut|faudrait|faudra|manque|manquerait|reste)\b|\bil (?:manque|faudrait|faut|reste)\b|\bme manque\b/gi,
    /\b(?:j'ai|j'aurais|j'aurai|nous avons|nous aurions|on a|on aurait|avons|ai|aurais)(?:[- ]nous)? (?:(?:juste|encore|aussi|seulement|simplement|donc|uniquement) ){0,2}besoin\b/gi,
    /\b(?:je|nous) (?:voudrais|voudrions|souhaiterais|souhaite|cherche|recherche|demande)\b(?=.{0,30}(?:connaitre|savoir|avoir|votre|ton))/gi,
    /\b(?:puis|pourrais|pourrait|peut|peux|pouvons|pourrions)[- ](?:je|on|nous)\b(?=.{0,60}\b(?:avoir|connaitre|demander|savoir|prendre|noter|recuperer)\b)|\bje peux (?:avoir|connaitre|prendre)\b/gi,
    /\bquel(?:le)?s?\b/gi,
    /\b(?:c'est|c'etait) quoi\b|\bqu'est-ce que c'est\b/gi,
  ],
  cut: /\b(?:afin|pour que|pour (?!(?:la|le|les|l'|un|une|quelle?|quel|votre|cette)\b)[a-z]+|car|parce que|avant|lorsque|quand|des que|puisque|si (?:vous|tu|on|c'est|possible))\b|;/i,
  fragment:
    /^(?:\W|#|\b(?:et|ou|aussi|puis|alors|ensuite|votre|vos|ton|ta|tes|le|la|les|l|un|une|svp|stp|s'il vous plait|s'il te plait|merci|ok|d'accord|bien|parfait|tres|super|bonjour|bonsoir|salut|maintenant|encore|juste|enfin|derniere chose|de|du|sur|colis|paquet|recu|complet|complete|exacte?|quel|quelle|est|c'est quoi|avec|au|a|pour|la commande|votre commande|commande)\b){1,28}$/i,
  after:
    /^(?: est| etait)?(?:,? c'est)?(?: lequel| laquelle| quoi)? ?\?|^,? (?:vous (?:ne )?l'(?:auriez|avez)|tu l'as|tu ne l'as|vous l'avez)\b|^[^.?!]{0,40}\b(?:svp|stp|s'il (?:vous|te) plait)[ .!?]{0,3}$|^,? (?:t'est|vous est|est|vous sont) revenue?\b/i,
  questions: [
    [
      'name',
      /\bcomment (?:vous appelez|t'appelles|tu t'appelles|vous vous appelez|dois-je vous appeler|puis-je vous appeler)\b|\b(?:a|avec) qui (?:ai|est-ce que je|je|parle|suis|ecri|s'adresse)|\bqui (?:est a l'appareil|etes-vous|es-tu)\b/i,
    ],
    [
      'name',
      /\bvous etes (?:monsieur|madame|mademoiselle|m\.|mme|mr)(?: comment)?[ .…]{0,4}(?:\?|,|$)|\bvous etes (?:monsieur|madame) comment\b/i,
    ],
    ['phone', /\bquels? numeros?\b(?=.{0,80}\b(?:joindre|appele|rappele|contacter|appelle)|.{0,20}$)/i],
    [
      'address',
      /\bou (?:dois|doit|faut|souhaitez|voulez|peut|puis|devons|est-ce qu|habitez|habites)\b.{0,60}\b(?:livr|envoy|exped|habit|depos|install)|\bou (?:habitez|habites)\b|\bdans quelle rue\b/i,
    ],
    ['amount', /\b(?:pour |de |a )?combien\b(?! (?:de temps|d'articles|de jours|de personnes))/i],
    [
      'payment_method',
      /\bcomment\b.{0,50}\b(?:paye|payer|regle|regler|paiement|payez|reglez|rembourser?|remboursee?)\b|\b(?:quelle|avec quelle) carte\b|\b(?:par|avec|via) quel moyen\b|\b(?:paye|regle)\b.{0,8}\bet comment\b|\b(?:regle|paye|payer|regler)\b.{0,12}\bpar [a-z]{3,12} ou\b/i,
    ],
    [
      'product',
      /\bquel(?:le)?s? (?:est l'|est le |sont les |etait l')?(?:articles?|produits?|appareils?|modeles?|objets?|pieces?|meubles?|vetements?|livres?)\b|\bqu'(?:avez-vous|as-tu|est-ce que (?:vous avez|tu as|vous voulez)|avez vous)\b.{0,20}\b(?:commande|achete|pris|recu)|\bque (?:souhaitez|voulez|vouliez)[- ]vous\b.{0,20}\b(?:commander|acheter|retourner|echanger|renvoyer)\b|\b(?:de|pour) quel(?:le)?s? (?!commande|facture|adresse|numero|compte|montant|date|jour|nom|moyen|dossier|carte|ville|somme|probleme|magasin|livraison)[a-z]{3,20} (?:s'agit|est-il|parle)|\bce que (?:vous|tu)\b.{0,20}\b(?:commande|achete)|\bqu'y (?:avait|a)[- ]t?-?il dans\b/i,
    ],
    [
      'date',
      /\bquand\b(?! (?:puis|peut|pouvons|pourrais|seriez|etes))|\b(?:de |a |pour )?quels? jours?\b|\bdepuis quand\b/i,
    ],
    [
      'issue',
      /\bque se passe|\bque s'est[- ]il passe\b|\bqu'est-ce qui (?:ne va pas|se passe|ne fonctionne)|\bpourquoi (?:souhaitez|voulez|veux)\b/i,
    ],
    ['quantity', /\bcombien d'(?:articles|exemplaires)\b/i],
  ],
  never:
    /\b(?:jamais|inutile|pas besoin|plus besoin|nul besoin|pas necessaire|n'est pas (?:utile|necessaire))\b|\bne (?:donnez|communiquez|partagez|transmettez)\b/i,
  other: {
    before:
      /\b(?:nouveau|nouvel|nouvelle|nouveaux|nouvelles|autres?|deuxieme|second|seconde|ancien|ancienne|precedent|precedente|supplementaire) (?:\w{2,14} ){0,2}$/i,
    after: new RegExp(
      String.raw`^ (?:(?:de |d')?(?:votre|ton|ta|vos|l'|la|le|du) ?(?:nouvelle |nouveau |autre )?${kin}|du (?:nouveau|second|destinataire|beneficiaire)|de l'(?:autre|expediteur))\b|^ (?:de l'autre|du second|du deuxieme|de la seconde)\b|^ (?:precedente?|supplementaire|secondaire|differente?)\b`,
      'i',
    ),
  },
  value: /\d|@|[a-z,:] [A-Z][a-z]/,
  confirm:
    /\b(?:corrects?|exacte?|juste|bien ca|n'est-ce pas|d'accord|c'est ca|c'est bien|toujours|confirmez|bon|vrai|non|oui|ok)\b.{0,14}\?|^(?:est-ce|c'est bien|donc|j'ai (?:donc )?(?:bien )?note)\b/i,
}
