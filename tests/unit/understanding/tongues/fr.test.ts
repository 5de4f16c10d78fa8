import { describe, expect, it } from 'vitest'
import { askedIn, asksForHuman } from './heard.ts'

describe('a French-speaking customer asks for a human', () => {
  it.each([
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
