import { describe, expect, it } from 'vitest'
import { asksForHuman } from './human.ts'

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
