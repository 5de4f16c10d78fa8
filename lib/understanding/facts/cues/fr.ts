import { type Cues, onlyAsked } from './cues.ts'
import { frenchGoods, frenchNever, frenchWares } from './fr-words.ts'

const numero = String.raw`(?:numero|n°|nº|no\b\.?|nr\b\.?|num\b\.?|reference|ref\b\.?|code)`
const month =
  '(?:janvier|janv|fevrier|fev|mars|avril|avr|mai|juin|juillet|juil|aout|septembre|sept|octobre|oct|novembre|nov|decembre|dec)'
const weekday = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
const street =
  '(?:[Rr]ue|[Aa]venue|[Aa]v\\.?|[Bb]oulevard|[Bb]d|[Bb]ld|[Cc]hemin|[Pp]lace|[Ii]mpasse|[Aa]llees?|[Qq]uai|[Cc]ours|[Rr]oute|[Ss]quare|[Pp]assage|[Cc]haussee|[Ss]entier|[Vv]oie|[Ff]aubourg|[Mm]ontee|[Rr]uelle|[Ll]otissement|[Rr]esidence|[Cc]los|[Dd]rève)'
const words = String.raw`(?: (?:du|de|des|de la|de l'|d'|la|le|les|l'|\p{L}[\p{L}'.-]{0,20}|\d{1,2}(?=\p{L}))){1,6}?`
const town = String.raw`(?:,? ?(?:[BFL]-|CH-)?\d{4,5} \p{Lu}[\p{L}'-]{1,24}(?:[ -](?:sur|en|les|la|le|\p{Lu}[\p{L}'-]{1,20})){0,4})`

/** How French-speaking customers tell their facts, in France, Belgium, Switzerland and Canada. */
export const french: Cues = {
  labels: [
    [
      'order_id',
      String.raw`${numero} (?:de |d'|du |de la |de ma |de l')?(?:commande|facture|dossier|reservation|achat|ticket|retour|bon|reparation)\b|\b(?:commande|facture|dossier|reservation|reparation) (?:${numero})`,
    ],
    ['order_id', String.raw`\b(?:commande|facture|reservation|reference|retrait|dossier)\b`, 'tight'],
    [
      'account_id',
      String.raw`${numero} (?:de |d')?(?:client|cliente|compte|adherent|fidelite|membre|abonne)\b|\bcarte (?:de )?fidelite\b`,
    ],
    ['username', String.raw`\bnom d'utilisateur\b|\bpseudo\b|\bidentifiant\b|\blogin\b`],
    ['zip', String.raw`\bcode postal\b|\bcp\b|\bnpa\b`],
    [
      'phone',
      String.raw`${numero} (?:de )?(?:telephone|portable|mobile|tel|gsm|fixe)\b|\b(?:telephone|portable|mobile|tel|gsm|natel)\b\.?|\b(?:joindre|joignable|appeler|rappeler|rappelez-moi|appelez-moi) (?:au|sur le|sur)\b`,
    ],
    [
      'tracking_number',
      String.raw`${numero} (?:de )?(?:suivi|colis|tracking|envoi|expedition)\b|\b(?:suivi|tracking|colissimo|chronopost|mondial relay|dpd|ups|colis)\b(?= [A-Z\d]{0,6}\d)`,
    ],
    ['dob', String.raw`\b(?:date de naissance|nee? le)\b`],
  ],
  formLabels: [
    ['name', '(?:(?:mon|votre) )?(?:nom|prenom)(?: (?:et|/) (?:nom|prenom))?(?: complet)?|client|cliente'],
    ['email', '(?:mon |adresse )?(?:e-?mail|mail|courriel)'],
    ['phone', String.raw`(?:numero de )?(?:telephone|tel|portable|mobile|gsm)\.?`],
    [
      'order_id',
      String.raw`(?:numero de |n° (?:de )?|no de |ref\.? |reference )?(?:commande|facture|dossier)`,
    ],
    ['account_id', '(?:numero |n° )(?:de )?(?:client|compte|adherent)'],
    ['username', "nom d'utilisateur|pseudo|identifiant"],
    ['zip', 'code postal|cp|npa'],
    ['address', 'adresse(?: (?:de livraison|postale|de facturation))?'],
    ['city', 'ville'],
    ['product', 'article|produit|modele|nom du produit'],
    ['quantity', 'quantite|qte'],
    ['size', 'taille|pointure'],
    ['colour', 'couleur|coloris'],
    ['amount', 'montant|total|prix'],
    ['payment_method', '(?:mode|moyen) de paiement|paiement|paye (?:par|avec)'],
    ['tracking_number', '(?:numero de |n° de )?suivi'],
    ['issue', 'probleme|motif|raison|reclamation'],
    ['date', "date(?: (?:d'achat|de commande|de livraison))?"],
    ['dob', 'date de naissance'],
  ],
  otherLabels: String.raw`\b(?:modele|version|taille|pointure|etage|code promo|bon de reduction|serie|magasin|erreur|niveau|appartement|appt|windows|iphone|galaxy)\b`,
  link: "est|etait|c'est|le|la|les|l'|mon|ma|de|du|numero|n°|no|voici|il|elle|je|crois|pense|ai|suis|au|sur|a|ce|doit|etre|donc|oui|suivant|lequel|laquelle|commande|pour|plutot|alors|dans|ici|bien|sans|doute|qui|avec",
  tightLink: "est|etait|c'est|le|la|numero|n°|no|c'etait",
  again: String.raw`\b(?:c'est(?: le| la)?|le voici|la voici|voici|voila)\W{0,3}$`,
  is: "est|c'est|etait|comme",
  my: 'mon|ma|le|la|notre',
  and: 'et|ainsi que|\\s?(?:non|pardon|enfin|plutot|desolee?),?',
  or: String.raw`,?\s{0,2}\bou\b(?:\s{1,2}(?:peut-etre|bien|alors))?\s{0,2}`,
  hedge: String.raw`\b(?:je crois|je pense|il me semble|peut-etre|sans doute|probablement|environ|a peu pres|pas (?:sure?|certaine?)|plus (?:tres )?sure?|je dirais|vers (?:la|le|fin|mi)|quelque chose comme|si je me souviens|de memoire|sauf erreur|soit|plus ou moins)\b`,
  correction: String.raw`\b(?:pardon|desolee?|excusez|erreur|trompee?|je me suis trompee?|correction|je corrige|je voulais dire|plutot|en fait|finalement|oups|faute de frappe|mal tape|non,|au lieu|c'est le bon|le bon (?:numero|code)|la bonne|pas le bon|mauvaise?|rectification|attendez|inverse)\b|^\s{0,4}\*`,
  withdrawn: String.raw`\b(?:n'utilise plus|n'existe plus|plus valable|n'est plus (?:la bonne|le bon|valable|a jour)|supprimez|a supprimer|ancienne? adresse|est (?:obsolete|fausse|perimee))\b`,
  unknown: String.raw`\b(?:(?:je )?(?:ne |n')?(?:sais|connais|retrouve|trouve|l'ai|ai|l'ai|me souviens|vois) (?:plus|pas)|oublie|perdue?|aucune idee|j'sais (?:plus|pas)|sans|pas sure?|je cherche|jamais eu|pas (?:recu|eu) de|c'est quoi|quel(?:le)?s? sont|quelles options|il y a quoi)\b`,
  calendar: {
    months: month,
    weekdays: weekday,
    dates: [
      String.raw`(?:\b${weekday} )?\b(?:1er|[0-3]?\d) ${month}\b\.?(?: (?:19|20)\d{2}\b)?`,
      String.raw`\b${weekday} (?:1er|[0-3]?\d)\b(?! ?h)`,
      String.raw`\b(?:${weekday}|${month}|semaine|mois|annee|ete|hiver|printemps|automne)(?<!\b(?:appelee?|contactee?|parle|ecrit|dit)\b[^.,]{0,20}) (?:derniere?|passee?|prochaine?)\b`,
      String.raw`(?<=\b(?:depuis|de|du|recu|arrive|livree?|achetee?|commandee?|ce|pour|le|debut|fin|mi) )${weekday}(?!\p{L})`,
      String.raw`(?<=\b(?:depuis|en|debut|fin|mi|au mois de?|courant) )(?:${month}|ete|hiver|automne|printemps)(?!\p{L})(?: (?:19|20)\d{2}\b)?`,
      String.raw`\bil y a (?:une?|deux|trois|quatre|\d{1,2}) (?:jours?|semaines?|mois)\b`,
      String.raw`(?<=\b(?:recue?s?|arrivee?s?|livree?s?|achetee?s?|commandee?s?|depuis|d') ?)(?:avant-hier|hier|aujourd'hui|ce matin)\b|(?<=\b(?:recue?s?|arrivee?s?|livree?s?|achetee?s?|commandee?s?)\b[^.,!?]{1,24} )(?:avant-hier|hier|aujourd'hui|ce matin)\b`,
    ],
    times: [
      String.raw`\b(?:[01]?\d|2[0-4]) ?h(?:eures?)?(?: ?[0-5]\d)?\b`,
      String.raw`(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d\b(?!:)`,
      String.raw`\b(?:midi|minuit)\b`,
    ],
  },
  money: {
    units: 'euros?|eur|francs?|chf|dollars?|balles|centimes|livres sterling',
    numberWords: '(?:dix|vingt|trente|quarante|cinquante|soixante|cent|cents|mille)',
    joiners: 'et',
    bare: String.raw`(?:\bs?fr\.? ?\d{1,6}(?:[.,](?:\d{2}|[-–—]{1,2}))?|(?<![\d.,])\d{1,3}(?:[ .]\d{3}){0,3},\d{2})(?![\d.,]?\d)`,
    priced: 'coute|coutait|a|est a|prix de|montant de',
  },
  address: ['\\b(?:bp|boite postale) \\d{1,8}'],
  names: {
    introductions: String.raw`(?<!\b(?:son|leur|votre|ton|du|d') ?)\b(?:mon |le )?(?:nom|prenom)(?: (?:et|,) (?:nom|prenom))?(?: complet)?(?: est| c'est|, c'est| :|:)?(?! d'utilisateur| de )|\bje m'appelle|\bmoi c'est|\bc'est(?= (?:m|mr|mme|mlle|monsieur|madame)\b)|\bici(?= (?:m|mr|mme|mlle|monsieur|madame)\b)|\bau nom d(?:e|')|\b(?:il|elle) s'appelle|\bse nomme|\bje me nomme|\bje me presente\W{0,3}`,
    presentations: String.raw`(?:je suis(?: (?:la|le))?|ici|c'est|de la part de|signe|cordialement|bien (?:a vous|cordialement)|(?:meilleures |sinceres |cordiales )?salutations|bonne journee)`,
    itIs: "c'est|ici c'est",
    theirs: "(?:son|leur) nom (?:est|c'est|etait)",
    surname: String.raw`\bnom de famille`,
    signOffs: String.raw`\b(?:cordialement|bien (?:cordialement|a vous)|(?:meilleures |sinceres |cordiales )?salutations|merci(?: (?:d'avance|beaucoup|par avance))?|bonne journee|respectueusement|a bientot)`,
    honorifics: 'monsieur|madame|mademoiselle|m|mr|mme|mlle|dr|docteur|maitre|me|famille',
    particles: 'de|du|des|la|le|van|von|der|den|el|al|ben|bin|di|da|dos|del|d',
    never: frenchNever,
    notLower:
      'et|ou|mais|a|au|pour|avec|sans|depuis|de|du|merci|client|cliente|chez|en|dans|sur|tres|trop|pas|plus|bien|ravie|decue?|enervee?|fatiguee?|seule?|abonnee?|nouvelle|nouveau|la|le|un|une',
  },
  words: [
    {
      slot: 'date',
      value: String.raw`(?<![\p{L}\d])(?:hier|avant-hier|aujourd'hui|ce matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|noel)(?!\p{L})`,
      beside: onlyAsked,
    },
    {
      slot: 'payment_method',
      value: String.raw`\b(?:carte (?:bleue|bancaire|de credit|de debit|visa|cadeau)|cb|visa|mastercard|maestro|american express|amex|paypal|virement(?: bancaire| instantane)?|prelevement(?: automatique)?|cheques?(?: cadeau)?|especes|apple pay|google pay|klarna|alma|bancontact|payconiq|twint|postfinance|bons? d'achat|avoir(?= (?:sur|en))|cofidis|oney|interac|paylib)\b`,
      beside: String.raw`\b(?:pa(?:ye|yer|iement|yee|ie)|regle|par|avec|rembours|debit|sur (?:ma|mon|la)|via|achete|utilise|carte)`,
    },
    {
      slot: 'colour',
      value: String.raw`\b(?:noir|blanc|rouge|bleu|vert|gris|jaune|rose|beige|marron|violet|orange)(?:e|he|te)?s?\b`,
      beside: String.raw`\b(?:couleur|coloris)\b`,
    },
    {
      slot: 'size',
      value: String.raw`\b(?:x{1,3}[sl]|[sml]|\d{2})\b`,
      beside: String.raw`\b(?:taille|pointure)\b`,
    },
  ],
  phrases: [
    {
      slot: 'name',
      value: String.raw`^(?:Bonjour|Bonsoir|Salut)[,!.]? (?<value>(?!Bonjour|Bonsoir|Salut|Ich|Mein|Meine|Ik|Mijn|Mon|Mes|Mi)\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})? (?:(?:van|von|de|der|den|del|di) ){0,2}\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?)(?=[,.]|$)`,
    },
    {
      slot: 'address',
      value: String.raw`(?<![\p{L}\d])\d{1,4}(?: ?(?:bis|ter|[a-d]))?,? ${street}${words}(?:${town}|(?=[.,;!?\n]|$))`,
    },
    {
      slot: 'address',
      value: String.raw`(?<!\p{L})${street}${words},? \d{1,4}(?: ?[a-z])?(?!\d|\p{L})${town}?`,
    },
    {
      slot: 'zip',
      value: String.raw`(?<=\b(?:a|sur|vers|dans le) )(?<value>\d{4,5})(?= \p{Lu}\p{Ll}|[ .,!?]|$)`,
    },
    { slot: 'product', value: frenchGoods, first: true },
    ...frenchWares.map((value) => ({ slot: 'product', value, first: true }) as const),
    {
      slot: 'product',
      value: String.raw`(?<!\p{L})(?:[Ll]a |[Ll]e |[Ll]'|[Uu]ne? |[Mm]on |[Mm]a )(?<value>\p{Ll}{3,16} [A-Z]\p{Ll}{2,14})(?=$|[ .,!?])`,
      beside: String.raw`\b(?:commande|achete|recu|manque|retour|panne|cassee?|rembours|garde|livr|prix|coute|colis|abime)`,
      first: true,
    },
    {
      slot: 'name',
      value: String.raw`: (?<value>\p{Lu}[\p{Ll}-]{1,20} \p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?), `,
    },
    {
      slot: 'name',
      value: String.raw`(?<=\p{Ll}\p{Ll}[.!?]\s)(?<value>\p{Lu}\p{Ll}{2,14}(?:-\p{Lu}\p{Ll}{1,14})? \p{Lu}\p{Ll}{2,20})\.?$`,
    },
    {
      slot: 'size',
      value: String.raw`\b(?:[Tt]aille|[Pp]ointure) (?<value>\d{2,3}|X{0,3}[SML])(?![\p{L}\d])`,
    },
  ],
  answerLeadIn:
    "je|j'ai|nous|on|un|une|des|le|la|les|l'|du|de|c'est|c'etait|il|elle|s'agit|d'un|d'une|mon|ma|mes|en|par|avec|au|aux|a|pour|ai|avons|commande|achete|recu|voudrais|veux|voulais|aimerais|juste|trois|deux|plutot|sur",
  askBack: String.raw`^(?:que|qui|quoi|ou|quand|pourquoi|comment|quel(?:le)?s?|combien|est-ce|peut|pouvez|puis|c'est quoi|lequel|laquelle)\b`,
  trouble: String.raw`\b(?:cassee?s?|abimee?s?|defectueu(?:x|se)|en panne|dechiree?s?|fissuree?s?|manquante?s?|il manque|perdue?s?|volee?s?|mauvais(?:e)? (?:article|taille|couleur|produit)|trop (?:petit|grand|serre|cher|large)e?s?|(?:ne|n') ?\p{L}{1,14} (?:pas|plus)|jamais (?:recu|arrive|livre)|pas (?:recu|arrive|livre|rembourse)|(?:debite|facture|preleve)e? deux fois|en retard|bloquee?|trempee?s?|retrecie?s?)\b`,
  roles: [],
  leadIn:
    "oui|ouais|ok|okay|d'accord|bien sur|bien entendu|bonjour|bonsoir|salut|merci|svp|voici|voila|alors|donc|et|mais|c'est|c'etait|l'|mon|ma|nom|prenom|je|suis|m'appelle|moi|au|a|sur|il|elle|est|pardon|desole|desolee|ah|oh|euh|non|tenez|tiens|numero|par|en|pas de souci|sans doute|pour|essayez",
}
