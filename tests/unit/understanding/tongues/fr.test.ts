import { describe, expect, it } from 'vitest'
import { askedIn, asksForHuman, repeatsIn, toldIn } from './heard.ts'

describe('a French-speaking customer asks for a human', () => {
  it.each([
    "Je peux avoir quelqu'un au téléphone ?",
    'On peut parler à un être humain ?',
    'Mettez-moi en relation avec un conseiller',
    'Passez moi le service après-vente',
    "j'veux un humain pas un robot",
    'Y a-t-il une vraie personne derrière cet écran ?',
    'Je demande à parler au directeur',
    "Transférez-moi à un agent s'il vous plaît",
    'conseiller svp',
    'Je préfère discuter avec une personne',
    "Vous pouvez me passer quelqu'un ?",
    'Je voudrais parler à un conseiller',
    "est-ce que je peux parler à quelqu'un ?",
    'Passez-moi votre responsable',
    'un humain svp',
    'CONSEILLER',
    'je ne veux plus parler à un robot',
    "J'exige de parler avec une vraie personne",
    'Pouvez-vous me transférer vers un agent ?',
    'pouvez vous me mettre en relation avec le service client',
    "y a-t-il quelqu'un à qui je peux parler",
    'marre des robots',
    'je veux un etre humain',
    "Pourquoi je ne peux pas parler à quelqu'un ?",
    'il me faut un interlocuteur',
    "Quelqu'un peut me rappeler ?",
    'Je voudrais être rappelée par une conseillère',
    'tu peux me passer un vrai conseiller stp',
    'Je souhaite joindre un responsable',
  ])('by "%s"', (text) => {
    expect(asksForHuman(text)).toHaveLength(1)
  })
})

describe('a French-speaking customer does not ask for a human', () => {
  it.each([
    'Je ne parle pas anglais',
    "Le conseiller en magasin m'a dit que c'était possible",
    'Merci à votre collègue',
    "J'ai appelé le service client trois fois",
    "Quelqu'un peut m'aider ?",
    'Je voudrais un remboursement pour deux personnes',
    "Le livreur n'a appelé personne",
    'Vous parlez français ?',
    'Je veux parler de ma facture',
    "J'ai parlé à un conseiller hier",
    'Votre conseiller m’a promis un remboursement',
    'Je ne veux pas parler à un conseiller, annulez ma commande',
    'Dois-je parler à un conseiller pour ça ?',
    'Êtes-vous un humain ?',
    'Le robot de cuisine ne marche plus',
    "Quelqu'un a volé mon colis",
    'une table pour une personne',
    'Où est mon colis ?',
    'Quel est le numéro du service client ?',
    'Je veux un remboursement',
    'je n’ai rien à voir avec cette commande',
    'Je parle de ma commande de mardi',
  ])('by "%s"', (text) => {
    expect(asksForHuman(text)).toEqual([])
  })
})

describe('a draft in French asks', () => {
  it.each([
    ['Quel est votre numéro de commande ?', 'order_id'],
    ['Pouvez-vous me donner votre adresse e-mail ?', 'email'],
    ['Tu peux me redonner ton numéro de client stp ?', 'account_id'],
    ["J'aurais besoin de votre nom et de votre code postal.", 'name zip'],
    ['Merci de me communiquer votre numéro de téléphone.', 'phone'],
    ['Comment vous appelez-vous ?', 'name'],
    ["C'est à quel nom ?", 'name'],
    ['À qui ai-je l’honneur ?', 'name'],
    ['Veuillez indiquer la date de la commande.', 'date'],
    ['Quand avez-vous reçu le colis ?', 'date'],
    ['Comment avez-vous payé ?', 'payment_method'],
    ['Quel article souhaitez-vous retourner ?', 'product'],
    ['Où doit-on vous livrer ?', 'address'],
    ['Combien avez-vous payé ?', 'amount'],
    ['Il me manque votre numéro de suivi.', 'tracking_number'],
    ['Avez-vous toujours le numéro de facture ?', 'order_id'],
    ['Votre pseudo ?', 'username'],
    ['ton code postal stp', 'zip'],
    ['Dis-moi ton adresse et je regarde', 'address'],
    ['Puis-je avoir votre numero de commande svp', 'order_id'],
    ['Sur quel numéro peut-on vous rappeler ?', 'phone'],
    ['Afin de retrouver votre dossier, pourriez-vous préciser vos nom et prénom ?', 'name'],
    ['Quelle est votre nouvelle adresse ?', ''],
    ['Quel est le nom de votre mari ?', ''],
    ['Avez-vous un autre numéro de téléphone ?', ''],
    ['Votre code postal est bien le 75011 ?', ''],
    ['Votre numéro de commande figure dans l’e-mail de confirmation.', ''],
    ['Je vous envoie l’étiquette par e-mail.', ''],
    ['Nous ne vous demanderons jamais votre mot de passe ni votre adresse.', ''],
    ['Pas besoin du numéro de commande.', ''],
    ['Puis-je vous aider pour autre chose ?', ''],
    ['Le montant sera remboursé sous trois jours.', ''],
    ['J’ai modifié votre adresse.', ''],
  ])('by "%s" for: %s', (draft, slots) => {
    expect(askedIn(draft, 'fr')).toBe(slots)
  })
})

describe('a customer tells in French', () => {
  it.each([
    ['', 'mon trampoline est arrivé déchiré', 'product=trampoline'],
    ['', "j'ai acheté une balançoire chez vous", 'product=balançoire'],
    ['', "j'ai reçu un mail bizarre", ''],
    ['', "Bonjour, je m'appelle Lucie Fontaine, commande n° 55-120", 'name=Lucie Fontaine; order_id=55-120'],
    ['', "moi c'est karim", 'name=karim'],
    [
      '',
      "J'ai acheté une table basse le 3 mai, payée 249,90 € par carte bancaire",
      'amount=249,90 €; date=3 mai; payment_method=carte bancaire; product=table basse',
    ],
    ['', 'mon aspirateur ne marche plus depuis mardi', 'date=mardi; product=aspirateur'],
    [
      'Votre adresse ?',
      '14 bis avenue Jean Jaurès, 31000 Toulouse',
      'address=14 bis avenue Jean Jaurès, 31000 Toulouse; zip=31000',
    ],
    ['Votre adresse ?', 'rue Haute 12, 1000 Bruxelles', 'address=rue Haute 12, 1000 Bruxelles; zip=1000'],
    ['Votre code postal ?', '75011', 'zip=75011'],
    ['Votre téléphone ?', '+33 6 39 98 11 22', 'phone=+33 6 39 98 11 22'],
    ['Votre numéro client ?', "c'est le 445120", 'account_id=445120'],
    ['Comment avez-vous payé ?', 'par virement', 'payment_method=virement'],
    ['Comment avez-vous payé ?', 'en espèces', 'payment_method=espèces'],
    ['Votre nom ?', 'Dupont', 'name=Dupont'],
    ['Votre nom ?', "c'est Mme Leroy-Martin", 'name=Leroy-Martin'],
    ["Quand l'avez-vous reçu ?", 'la semaine dernière', 'date=semaine dernière'],
    ["Quand l'avez-vous reçu ?", 'hier', 'date=hier'],
    ['Quel est votre numéro de commande ?', 'AB-778, pardon, AB-787', 'order_id=AB-787'],
    ['Quel article ?', 'la lampe', 'product=lampe'],
    ['Quel article est concerné ?', 'un vase en verre', 'product=vase en verre'],
    ['Quel est votre pseudo ?', 'lili.blue', 'username=lili.blue'],
    ['', 'Suivi 6A12345678901', 'tracking_number=6A12345678901'],
    ['', 'Mon e-mail : paul@example.com', 'email=paul@example.com'],
    ['', "on m'a débité 59 euros", 'amount=59 euros'],
  ])('to "%s": "%s", so that we know: %s', (question, answer, facts) => {
    expect(toldIn(question, answer, 'fr')).toBe(facts)
  })
})

describe('a draft in French asks again', () => {
  it.each([
    [
      'c:Ma commande 99-1 devait arriver lundi / a:Quelle est votre adresse e-mail ? / c:c.roy@example.com',
      'Merci ! Et votre téléphone au cas où ?',
      '',
    ],
    [
      'c:Ma commande 99-1 devait arriver lundi / a:Quelle est votre adresse e-mail ? / c:c.roy@example.com',
      'Rappelez-moi votre numéro de commande, je vous prie.',
      'order_id',
    ],
    [
      'c:Ma commande 99-1 devait arriver lundi / a:Quelle est votre adresse e-mail ? / c:c.roy@example.com',
      'Je vous ai envoyé un e-mail avec le numéro de suivi.',
      '',
    ],
    ['c:Je suis Paul Besson, ma fille Julie a commandé une tente', 'Quel est le prénom de votre fille ?', ''],
    [
      'c:Je suis Paul Besson, ma fille Julie a commandé une tente',
      'Puis-je avoir vos nom et prénom ?',
      'name',
    ],
    [
      "c:j'ai payé avec ma carte Visa, 35,50 / a:ok / c:alors ?",
      'Avec quelle carte avez-vous réglé ?',
      'payment_method',
    ],
    [
      "c:j'ai payé avec ma carte Visa, 35,50 / a:ok / c:alors ?",
      "C'est bien 35,50 € que vous avez payés ?",
      '',
    ],
    [
      "c:Bonjour, on m'a livré un frigo rayé le 4 mars / a:Désolé ! Votre nom ? / c:Bertrand Caron",
      'Monsieur Caron, quel jour a eu lieu la livraison ?',
      'date',
    ],
    [
      "c:Bonjour, on m'a livré un frigo rayé le 4 mars / a:Désolé ! Votre nom ? / c:Bertrand Caron",
      'Monsieur Caron, auriez-vous la référence de la commande ?',
      '',
    ],
    [
      "c:Bonjour, on m'a livré un frigo rayé le 4 mars / a:Désolé ! Votre nom ? / c:Bertrand Caron",
      'Monsieur Caron, votre frigo sera repris demain.',
      '',
    ],
    ["c:j'ai deux adresses mails, la bonne c'est vero@example.com", "Quelle est l'autre adresse ?", ''],
    [
      "c:j'ai deux adresses mails, la bonne c'est vero@example.com",
      'À quelle adresse mail dois-je écrire ?',
      'email',
    ],
    ['c:mon code promo marche pas, panier à 80€', 'Quel est le montant de ton panier ?', 'amount'],
    ['c:mon code promo marche pas, panier à 80€', 'Quel code promo utilises-tu ?', ''],
    [
      'c:je peux pas vous donner mon numéro / a:Ok. / c:ah si, 01 99 00 12 12',
      'Quel est votre numéro de téléphone ?',
      'phone',
    ],
    [
      "c:bonjour, c'est Mme Petit, commande 4471-B, le grille-pain fume",
      "Bonjour, à qui ai-je l'honneur ?",
      'name',
    ],
    [
      "c:bonjour, c'est Mme Petit, commande 4471-B, le grille-pain fume",
      "De quel produit s'agit-il ?",
      'product',
    ],
    [
      "c:bonjour, c'est Mme Petit, commande 4471-B, le grille-pain fume",
      'Quelle était la date de la commande ?',
      '',
    ],
    ['c:mon tel 06 39 98 44 55', 'Je peux vous joindre à quel numéro ?', 'phone'],
    [
      'c:je vous ai réglé 75 € par chèque',
      'Par quel moyen avez-vous payé et pour quel montant ?',
      'amount payment_method',
    ],
    ["c:j'habite 8 rue des Lilas, 35000 Rennes", "Où est-ce qu'on vous livre ?", 'address'],
    ["c:j'habite 8 rue des Lilas, 35000 Rennes", 'Il me faut juste votre code postal.', 'zip'],
    ["c:mon pseudo c'est nono44", 'Tu me rappelles ton pseudo ?', 'username'],
    [
      'c:mon adresse mail : rose@example.com / a:Merci',
      'Vous confirmez que votre adresse est bien rose@example.com ?',
      '',
    ],
  ])('after "%s", by "%s", for: %s', (turns, draft, slots) => {
    expect(repeatsIn(turns, draft)).toBe(slots)
  })
})
