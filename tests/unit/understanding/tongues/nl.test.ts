import { describe, expect, it } from 'vitest'
import { askedIn, asksForHuman, repeatsIn, toldIn } from './heard.ts'

describe('a Dutch-speaking customer asks for a human', () => {
  it.each([
    'Ik wil graag iemand aan de telefoon',
    'Kan ik met een echt persoon chatten?',
    'Verbindt u mij door met een collega',
    'Is er iemand die ik kan spreken?',
    'liever een mens dan een bot',
    'Mag ik een medewerker aan de lijn?',
    'doorverbinden met medewerker',
    'Ik wil uw leidinggevende spreken',
    'Kunt u mij laten terugbellen door een medewerker?',
    'Ik praat niet met een robot',
    'geef me een mens',
    'zet me door naar een medewerker',
    'Een medewerker spreken aub',
    'kan er iemand van jullie mij bellen',
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
    'De collega heeft me goed geholpen',
    'Ik spreek geen Engels',
    'Kunt u mij een bevestiging sturen?',
    'Wie bezorgt het pakket?',
    'Ik heb gebeld met de klantenservice',
    'Mag ik contant betalen?',
    'Iemand heeft het al betaald',
    'Ik wil het voor mijn baas bestellen',
    'Mijn collega heeft het besteld',
    'Kan ik het bij een medewerker ophalen?',
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

describe('a customer tells in Dutch', () => {
  it.each([
    ['', 'mijn loopfiets is gebroken', 'product=loopfiets'],
    ['', 'ik heb vorige week een ladekastje besteld', 'date=vorige week; product=ladekastje'],
    ['', 'ik heb de factuur niet ontvangen', ''],
    ['', 'Hallo, ik heet Femke de Wit, bestelnummer 99120', 'name=Femke de Wit; order_id=99120'],
    ['', 'mijn naam is jan bakker', 'name=jan bakker'],
    ['', 'Met Sanne Visser, mijn stofzuiger is kapot', 'name=Sanne Visser; product=stofzuiger'],
    [
      '',
      'Ik heb op 3 november een bureaustoel gekocht voor € 149,95 met iDEAL',
      'amount=€ 149,95; date=3 november; payment_method=iDEAL; product=bureaustoel',
    ],
    [
      'Wat is uw adres?',
      'Dorpsstraat 12, 1234 AB Utrecht',
      'address=Dorpsstraat 12, 1234 AB Utrecht; zip=1234 AB',
    ],
    [
      'Wat is je adres?',
      'Lange Nieuwstraat 7, 2000 Antwerpen',
      'address=Lange Nieuwstraat 7, 2000 Antwerpen; zip=2000',
    ],
    ['Postcode?', '3511 lx', 'zip=3511 lx'],
    ['Je telefoonnummer?', '0655501133', 'phone=0655501133'],
    ['Hoe heb je betaald?', 'met klarna', 'payment_method=klarna'],
    ['Hoe heeft u betaald?', 'contant', 'payment_method=contant'],
    ['Wat is uw naam?', 'De Vries', 'name=De Vries'],
    ['Hoe heet je?', 'piet', 'name=piet'],
    ['Wanneer heb je het besteld?', 'vorige week', 'date=vorige week'],
    ['Wanneer was dat?', 'afgelopen dinsdag', 'date=afgelopen dinsdag'],
    ['Wat is je bestelnummer?', 'KL-330, sorry, het is KL-303', 'order_id=KL-303'],
    ['Om welk artikel gaat het?', 'een glazen vaas', 'product=glazen vaas'],
    ['Welk product?', 'de grasmaaier', 'product=grasmaaier'],
    ['Wat is je gebruikersnaam?', 'zonnetje.88', 'username=zonnetje.88'],
    ['Uw klantnummer?', '778120', 'account_id=778120'],
    ['', 'ik wil 35 euro terug', 'amount=35 euro'],
    ['', 'mijn mail is tom@example.com', 'email=tom@example.com'],
    ['', 'track & trace 3SABCD1234567', 'tracking_number=3SABCD1234567'],
  ])('to "%s": "%s", so that we know: %s', (question, answer, facts) => {
    expect(toldIn(question, answer, 'nl')).toBe(facts)
  })
})

describe('a draft in Dutch asks again', () => {
  it.each([
    [
      'c:Ik heb een fout gemaakt: niet Eikenlaan 4 maar Eikenlaan 14, 7321 BM Apeldoorn',
      'Wat is het juiste adres?',
      'address',
    ],
    [
      'c:Ik heb een fout gemaakt: niet Eikenlaan 4 maar Eikenlaan 14, 7321 BM Apeldoorn',
      'Dus Eikenlaan 14, klopt dat?',
      '',
    ],
    [
      'c:mijn boormachine is stuk, 2 maart gekocht, met pin betaald',
      'Wanneer heeft u de boormachine gekocht?',
      'date',
    ],
    ['c:mijn boormachine is stuk, 2 maart gekocht, met pin betaald', 'Hoe is er betaald?', 'payment_method'],
    ['c:mijn boormachine is stuk, 2 maart gekocht, met pin betaald', 'Heeft u de bon nog?', ''],
    [
      'c:mijn boormachine is stuk, 2 maart gekocht, met pin betaald',
      'Onder welk nummer bent u bereikbaar?',
      '',
    ],
    ['c:klantnr 20-771, ik wil mijn mailadres wijzigen', 'Naar welk mailadres wil je het wijzigen?', ''],
    ['c:klantnr 20-771, ik wil mijn mailadres wijzigen', 'Wat was je klantnummer ook alweer?', 'account_id'],
    [
      'c:Dag, ik ben Els Peeters uit Gent, mijn wasmachine lekt sinds zaterdag / a:Dag Els, wat is je klantnummer? / c:K-20114',
      'Sinds wanneer lekt hij?',
      'date',
    ],
    [
      'c:Dag, ik ben Els Peeters uit Gent, mijn wasmachine lekt sinds zaterdag / a:Dag Els, wat is je klantnummer? / c:K-20114',
      'Geef me eens uw klantennummer.',
      'account_id',
    ],
    [
      'c:Dag, ik ben Els Peeters uit Gent, mijn wasmachine lekt sinds zaterdag / a:Dag Els, wat is je klantnummer? / c:K-20114',
      'Om welk toestel gaat het?',
      'product',
    ],
    [
      'c:Dag, ik ben Els Peeters uit Gent, mijn wasmachine lekt sinds zaterdag / a:Dag Els, wat is je klantnummer? / c:K-20114',
      'Els, op welk adres mag de technieker langskomen?',
      '',
    ],
    ['c:heb per ongeluk 2x betaald, 19,95 via ideal', 'Om welk bedrag gaat het?', 'amount'],
    ['c:heb per ongeluk 2x betaald, 19,95 via ideal', 'Met welke bank heb je betaald?', 'payment_method'],
    ['c:pakket naar de buren, postcode 9712 kx', 'Wat is de postcode van de buren?', ''],
    ['c:kan ik mijn bestelling op een ander adres krijgen? nr 88-21', 'Wat is het nieuwe adres?', ''],
    [
      'c:kan ik mijn bestelling op een ander adres krijgen? nr 88-21',
      'Mag ik daarvoor je bestelnummer?',
      'order_id',
    ],
    ['c:mijn man heeft besteld, Henk Smit. ik ben Ria', 'En wat is uw eigen naam?', 'name'],
    ['c:Hoi, ik ben Kees, order 7712-3, de lamp doet het niet', 'Met wie heb ik het genoegen?', 'name'],
    ['c:Hoi, ik ben Kees, order 7712-3, de lamp doet het niet', 'Over welk product gaat het?', 'product'],
    [
      'c:Hoi, ik ben Kees, order 7712-3, de lamp doet het niet',
      'Kan je me het ordernummer nog eens geven?',
      'order_id',
    ],
    ['c:mijn gsm is 0470 55 01 22', 'Op welk nummer mag ik u terugbellen?', 'phone'],
    ['c:ik heb € 45 betaald met ideal', 'Welk bedrag heb je betaald, en hoe?', 'amount payment_method'],
    ['c:ik woon Beukenlaan 3, 5611 AB Eindhoven', 'Waar moet het naartoe?', 'address'],
    ['c:ik woon Beukenlaan 3, 5611 AB Eindhoven', 'Wat is je postcode?', 'zip'],
    ['c:vorige week dinsdag gekregen', 'Wanneer heeft u het ontvangen?', 'date'],
    ['c:mail is kim@example.com', 'Zou je je e-mailadres willen doorgeven?', 'email'],
    ['c:mail is kim@example.com', 'Ik mail je zo.', ''],
  ])('after "%s", by "%s", for: %s', (turns, draft, slots) => {
    expect(repeatsIn(turns, draft)).toBe(slots)
  })
})
