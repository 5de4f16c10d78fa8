import { describe, expect, it } from 'vitest'
import { askedIn, asksForHuman } from './heard.ts'

describe('a Dutch-speaking customer asks for a human', () => {
  it.each([
    'Ik wil met een mens praten',
    'kan ik iemand spreken?',
    'Verbind mij door met een medewerker',
    'Kunt u mij doorverbinden met de klantenservice?',
    'Geef me je manager maar',
    'MEDEWERKER',
    'mens aub',
    'ik wil niet met een robot praten',
    'geen bot meer',
    'zit daar ook een echt mens?',
    'Mag ik een leidinggevende spreken',
    'Waarom kan ik niet met een mens praten?',
    'Kan iemand mij terugbellen?',
    'Ik zou graag een collega aan de lijn krijgen',
    'Met een automaat praat ik niet',
    'ge moogt mij doorverbinden met een medewerker',
    'ik wil nu een echt persoon',
    'Wie kan ik hierover spreken?',
  ])('by "%s"', (text) => {
    expect(asksForHuman(text)).toHaveLength(1)
  })
})

describe('a Dutch-speaking customer does not ask for a human', () => {
  it.each([
    'Ik heb gisteren met een medewerker gesproken',
    'De medewerker zei dat het vandaag zou komen',
    'Ik wil niet met een medewerker praten, ik wil mijn geld terug',
    'Moet ik daarvoor met iemand bellen?',
    'Ben je een mens of een bot?',
    'Spreek ik met een mens?',
    'De robotstofzuiger doet het niet',
    'Iemand heeft mijn pakket gestolen',
    'Waar is mijn bestelling?',
    'een tafel voor zes personen',
    'Wat is het nummer van de klantenservice?',
    'Kan iemand me helpen met mijn bestelling?',
    'Ik ben met de auto',
  ])('by "%s"', (text) => {
    expect(asksForHuman(text)).toEqual([])
  })
})

describe('a draft in Dutch asks', () => {
  it.each([
    ['Wat is uw bestelnummer?', 'order_id'],
    ['Kun je me je e-mailadres geven?', 'email'],
    ['Mag ik uw naam en postcode?', 'name zip'],
    ['Zou u uw telefoonnummer willen doorgeven?', 'phone'],
    ['Ik heb nog je klantnummer nodig.', 'account_id'],
    ['Hoe heet je?', 'name'],
    ['Met wie spreek ik?', 'name'],
    ['Op welke naam staat de bestelling?', 'name'],
    ['Wanneer heb je het pakket ontvangen?', 'date'],
    ['Hoe heeft u betaald?', 'payment_method'],
    ['Welk artikel wil je retourneren?', 'product'],
    ['Waar mogen we het pakket bezorgen?', 'address'],
    ['Hoeveel heb je betaald?', 'amount'],
    ['Alleen de track-en-tracecode ontbreekt nog.', 'tracking_number'],
    ['Heeft u het factuurnummer bij de hand?', 'order_id'],
    ['Je gebruikersnaam?', 'username'],
    ['postcode en huisnummer aub', 'address zip'],
    ['Geef mij uw adres eens door', 'address'],
    ['Kunt ge mij uw ordernummer sturen?', 'order_id'],
    ['Welk e-mailadres heb je gebruikt?', 'email'],
    ['Op welk nummer kunnen we u bereiken?', 'phone'],
    ['Om u te helpen heb ik uw volledige naam nodig.', 'name'],
    ['Vul je adres in.', 'address'],
    ['Uw adres graag.', 'address'],
    ['Wat is uw nieuwe adres?', ''],
    ['Wat is de naam van je man?', ''],
    ['Heeft u een ander telefoonnummer?', ''],
    ['Uw postcode is 1234 AB, klopt dat?', ''],
    ['Het bestelnummer staat in de e-mail.', ''],
    ['Ik stuur het label per e-mail.', ''],
    ['Wij vragen nooit om uw pincode of adres.', ''],
    ['Het bestelnummer is niet nodig.', ''],
    ['Kan ik verder nog iets voor je doen?', ''],
    ['Het bedrag wordt binnen drie dagen teruggestort.', ''],
    ['Ik heb uw adres aangepast.', ''],
  ])('by "%s" for: %s', (draft, slots) => {
    expect(askedIn(draft, 'nl')).toBe(slots)
  })
})
