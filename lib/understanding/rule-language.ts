import type { Conversation, RuleLanguage } from './conversation.ts'
import { wordsOf } from './words.ts'

/**
 * The small words that tell these five languages apart, and what agents and forms write most, without accents. A
 * word that two of them share counts for both.
 */
const tellingWords: Readonly<Record<RuleLanguage, string>> = {
  en: 'the you your yours and is i my to of for what can have has please it this that with are be not we would could thanks thank hello hi how when where order number from was will do does did im its dont but they there number address name me in on at an a over am get got then some all any just now',
  de: 'und in an die ich sie ihr ihre ihren ihrer ihnen mir mich uns euch dir dich dein deine deinen deiner ist sind das der den dem ein eine einen einem mit nicht wie wann wo welche welcher welchen welches bitte danke hallo guten von zu zum zur auf fur fuer haben habe hab hast hatte kann konnen koennen konnten koennten wurden noch auch aber bei nach wir bestellnummer kundennummer auftragsnummer telefonnummer handynummer rechnungsnummer postleitzahl plz anschrift lieferadresse adresse nachname vorname benutzername nutzername betreff worum unter wegen leider ja nein oder es mein meine geht lautet brauche mochte moechte gern gerne wurde bezahlt gekauft bestellt geliefert paket lieferung rechnung konto passwort vergessen gestern letzte letzten woche euro kaputt geld zuruck zurueck artikel bestellung heisse heise heist heisst wohne kam kommt falsch seit schon immer mehr gibt wird werden alle heute morgen wenn dass als vom beim seine sein diese dieser dieses was am zeig mach finde man nichts etwas jetzt dann bis vor durch sehr',
  fr: 'le les des un une et est je vous votre vos ton ta tes mon ma nous pour pas ne que qui avec sur dans du au aux ce cette quel quelle cest jai bonjour bonsoir merci svp sil plait avez pouvez pourriez puis suis ai il elle tu tas numero commande adresse prenom nom courriel postal mais ou sont quand comment combien salut mail voici chez rue se cette fois partir nest lavez lai ete etait paye achete colis recu livraison facture compte passe hier semaine derniere euros casse remboursement article appelle jhabite habite depuis toujours encore client panne cherche marche tout tous faut moi toi peux veux fait faire nos leur etes soit vers apres avant chaque toute jour heures daccord',
  es: 'el los las una y es yo usted su sus tu tus mi para por que con del al lo le me se si ya hola gracias buenos buenas cual como cuando donde puede puedes podria tiene tienes numero pedido correo direccion nombre telefono pero esta soy quiero necesito favor cuanto te nos dia codigo llama llamo compro esto ahi tambien muy vale quieres este desde fue pedi una compre un lo los eso pague pesos tarjeta llego paquete tienda cobraron factura cuenta ayer semana pasada lunes roto devolucion producto vivo todavia celular articulo envio compra pago funciona ser mas todo todos nada hace hacer dame son han estan algo otra otro hasta sin sobre cada hoy manana puedo vuestro vosotros ustedes',
  nl: 'het een en ik u uw je jij jouw jullie mij wij niet voor met van op aan bij naar wat hoe waar wanneer welk welke graag alstublieft aub bedankt dank hallo hoi goedemiddag goedendag goedemorgen heb hebt heeft hebben kan kunt kun mag wil ook nog maar bestelnummer ordernummer klantnummer telefoonnummer postcode adres naam mailadres emailadres deze dit dat is zijn er geen mijn bestelling wilt om factuurnummer we hem dan in die maar staat sturen nou betaald gekocht pakket levering factuur wachtwoord vergeten gisteren vorige week kapot geld terug artikel heet woon sinds altijd meer klopt werkt besteld ontvangen gekregen geleverd retour doet ge gaat wordt worden alle geef vandaag morgen tot uit over onder zou moet veel hoeveel laat toe zal wel niets iets waarom voeg alleen nu hun ons onze',
}

const telling = new Map<string, RuleLanguage[]>()
for (const [language, words] of Object.entries(tellingWords) as [RuleLanguage, string][])
  for (const word of words.split(' ')) telling.set(word, [...(telling.get(word) ?? []), language])

/** Letters and marks that only one of them writes. */
const tellingLetters: readonly (readonly [RegExp, RuleLanguage])[] = [
  [/[äöüß]/i, 'de'],
  [/[çèêàù]/i, 'fr'],
  [/[ñ¿¡áíóú]/i, 'es'],
]

/** Enough to tell, and cheap. */
const readUpTo = 2_000

/** The language whose rules read a text, by its small words; `otherwise` where it has none of them or as many of two. */
export function ruleLanguageOf(text: string, otherwise: RuleLanguage = 'en'): RuleLanguage {
  const read = text.slice(0, readUpTo)
  const counts = new Map<RuleLanguage, number>()
  const count = (language: RuleLanguage) => counts.set(language, (counts.get(language) ?? 0) + 1)
  for (const { text: word } of wordsOf(read)) telling.get(word)?.forEach(count)
  for (const [letters, language] of tellingLetters) if (letters.test(read)) count(language)
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one)
  return first === undefined || first[1] === second?.[1] ? otherwise : first[0]
}

/** The language of a conversation's rules: that of the customer's words, or else of all of it. */
export function conversationLanguageOf(conversation: Conversation): RuleLanguage {
  const said = (turns: Conversation) => turns.map(({ text }) => text.slice(0, readUpTo)).join('\n')
  const all = ruleLanguageOf(said(conversation))
  return ruleLanguageOf(said(conversation.filter(({ role }) => role === 'customer')), all)
}
