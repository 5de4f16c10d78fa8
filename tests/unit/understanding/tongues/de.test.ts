import { describe, expect, it } from 'vitest'
import { askedIn, asksForHuman, repeatsIn, toldIn } from './heard.ts'

describe('a German-speaking customer asks for a human', () => {
  it.each([
    'Kann ich mal mit nem echten Menschen schreiben?',
    'Ich verlange einen Rückruf von Ihrem Chef',
    'Holen Sie bitte Ihren Vorgesetzten',
    'Ich will jemanden von euch sprechen',
    'Gebt mir jemanden mit Ahnung',
    'Bitte leiten Sie mich an einen Mitarbeiter weiter',
    'könnt ihr mich bitte weiterleiten an den Support',
    'ich würde gerne mit einem Kundenberater sprechen',
    'I will mit am Menschen reden',
    'Wann kann ich endlich mit einer Person reden',
    'gibts hier auch Menschen?',
    'ein mensch wäre nett',
    'Ist da jemand echtes?',
    'Menschlichen Kontakt bitte',
    'Ich möchte bitte mit einem richtigen Menschen sprechen',
    'kann ich mit jemandem reden?',
    'Mit wem kann ich darüber reden',
    'Verbinde mich mit einem Mitarbeiter',
    'Könnten Sie mich bitte mit dem Kundendienst verbinden?',
    'stellen Sie mich sofort durch',
    'Geben Sie mir Ihren Vorgesetzten',
    'ich will keinen bot mehr',
    'Ich rede nicht länger mit einer Maschine',
    'MENSCH BITTE',
    'Mitarbeiter!!',
    'ich moechte mit einem berater sprechen',
    'Gibt es bei euch auch einen echten Menschen?',
    'Kann mich bitte jemand zurückrufen?',
    'Ein Kollege soll mich anrufen',
    'Warum kann ich nicht mit einem Menschen sprechen?',
    'Ich hätte gern einen Ansprechpartner',
    'Gib mir endlich einen Mitarbeiter',
    'chume ich da mit öpper is Gspräch? Ich brauche einen Mensch',
    'ich will nicht mit einem Roboter chatten',
  ])('by "%s"', (text) => {
    expect(asksForHuman(text)).toHaveLength(1)
  })
})

describe('a German-speaking customer does not ask for a human', () => {
  it.each([
    'Ich habe einen Mitarbeiter im Laden gefragt',
    'Der Kollege war sehr freundlich',
    'Vielen Dank an den Mitarbeiter',
    'Ich spreche leider kein Englisch',
    'Ich möchte mit Kreditkarte bezahlen',
    'Kann ich mit dem Gutschein bezahlen?',
    'Ist die Person erreichbar, die das liefert?',
    'Ich kann mit der App nicht bezahlen',
    'Bitte senden Sie mir eine Bestätigung',
    'Sprechen Sie Deutsch?',
    'Wer liefert das Paket?',
    'Ich habe gestern mit einem Mitarbeiter gesprochen',
    'Ihr Mitarbeiter hat mir eine Gutschrift versprochen',
    'Ich will nicht mit einem Mitarbeiter sprechen, ich will mein Geld',
    'Muss ich dafür mit jemandem sprechen?',
    'Spreche ich mit einem Menschen?',
    'Bist du ein Mensch oder ein Bot?',
    'Kann mir jemand sagen, wo mein Paket ist?',
    'Ich bestelle für drei Personen',
    'Der Bot versteht mich nicht',
    'Ich bin kein Roboter',
    'Wo ist meine Bestellung?',
    'Das Paket wurde bei einem Nachbarn abgegeben',
    'Ich möchte den Mitarbeiter loben',
    'Wie lautet die Nummer vom Kundenservice?',
  ])('by "%s"', (text) => {
    expect(asksForHuman(text)).toEqual([])
  })
})

describe('a draft in German asks', () => {
  it.each([
    ['Wie lautet Ihre Bestellnummer?', 'order_id'],
    ['Kannst du mir bitte deine Auftragsnummer schicken?', 'order_id'],
    ['Bitte teilen Sie uns Ihre Kundennummer und Ihre Postleitzahl mit.', 'account_id zip'],
    ['Dürfte ich Sie um Ihre Telefonnummer bitten?', 'phone'],
    ['Koennten Sie mir Ihre Adresse durchgeben', 'address'],
    ['Wie heisst du denn?', 'name'],
    ['Vor- und Nachname bitte', 'name'],
    ['Nenn mir mal bitte deine PLZ', 'zip'],
    ['Auf welchen Namen läuft die Bestellung?', 'name'],
    ['Unter welcher Handynummer sind Sie erreichbar?', 'phone'],
    ['Was haben Sie denn bestellt?', 'product'],
    ['Wann haben Sie das Paket bekommen?', 'date'],
    ['Wie möchten Sie bezahlen?', 'payment_method'],
    ['Wohin sollen wir das Paket schicken?', 'address'],
    ['Wie viel haben Sie bezahlt?', 'amount'],
    ['Mir fehlt nur noch die Sendungsnummer.', 'tracking_number'],
    ['Haben Sie noch die Rechnungsnummer?', 'order_id'],
    ['Deine E-Mail-Adresse?', 'email'],
    ['Mit wem habe ich das Vergnügen?', 'name'],
    ['Ihre Adresse bräuchte ich dann auch noch.', 'address'],
    ['Würdest du mir kurz sagen, welches Modell du gekauft hast?', 'product'],
    ['Um das zu prüfen, benötige ich Ihren vollständigen Namen.', 'name'],
    ['Könntet ihr mir nochmal eure Mailadresse geben?', 'email'],
    ['Ihre neue Adresse habe ich notiert.', ''],
    ['Wie lautet Ihre neue Adresse?', ''],
    ['Wie ist der Name Ihrer Frau?', ''],
    ['Haben Sie eine andere Telefonnummer?', ''],
    ['Ist 10115 Ihre Postleitzahl, stimmt das?', ''],
    ['Ihre Bestellnummer finden Sie in der E-Mail.', ''],
    ['Ich schicke Ihnen das Label per E-Mail.', ''],
    ['Wir fragen Sie niemals nach Ihrer PIN.', ''],
    ['Eine Bestellnummer brauchen Sie dafür nicht.', ''],
    ['Ich habe Ihre Adresse geändert.', ''],
    ['Kann ich sonst noch etwas für Sie tun?', ''],
    ['Ihre Bestellung kommt morgen an.', ''],
    ['Der Betrag wird in drei Tagen erstattet.', ''],
  ])('by "%s" for: %s', (draft, slots) => {
    expect(askedIn(draft, 'de')).toBe(slots)
  })
})

describe('a customer tells in German', () => {
  it.each([
    ['', 'Mein Saugroboter ist kaputt', 'product=Saugroboter'],
    ['', 'ich habe letzte Woche einen Heizlüfter bei euch gekauft', 'date=letzte Woche; product=Heizlüfter'],
    ['', 'Ich möchte die Bestellung zurückgeben', ''],
    ['', 'meine Frau hat das bestellt', ''],
    [
      '',
      'Guten Tag, ich heiße Lena Vogt und meine Bestellnummer ist 8812-44.',
      'name=Lena Vogt; order_id=8812-44',
    ],
    ['', 'mein name ist kai sommer', 'name=kai sommer'],
    ['', 'Ich bin Frau Öztürk, Kundennummer 556123', 'account_id=556123; name=Öztürk'],
    ['', 'Hallo, Tim hier, mein Toaster raucht', 'name=Tim; product=Toaster'],
    [
      '',
      'Die Waschmaschine TurboClean ist seit Dienstag defekt',
      'date=Dienstag; product=Waschmaschine TurboClean',
    ],
    [
      '',
      'Der Schreibtisch wurde am 12.10.2025 geliefert und kostete 1.299,00 €',
      'amount=1.299,00 €; date=12.10.2025; product=Schreibtisch',
    ],
    ['', 'Ich habe per Überweisung bezahlt', 'payment_method=Überweisung'],
    ['', 'habe mit PayPal gezahlt, 49,99', 'amount=49,99; payment_method=PayPal'],
    ['Wie haben Sie bezahlt?', 'auf Rechnung', 'payment_method=Rechnung'],
    [
      'Wie ist Ihre Adresse?',
      'Lindenstraße 4a, 50674 Köln',
      'address=Lindenstraße 4a, 50674 Köln; zip=50674',
    ],
    ['Ihre Adresse bitte', 'Am Markt 3, 8010 Graz', 'address=Am Markt 3, 8010 Graz; zip=8010'],
    ['Ihre PLZ?', 'es ist die 20095', 'zip=20095'],
    ['Ihre Telefonnummer?', '+49 30 23125 112', 'phone=+49 30 23125 112'],
    ['Wie lautet Ihr Benutzername?', 'mein benutzername ist wolke_7', 'username=wolke_7'],
    ['Bestellnummer?', 'A-1002, nein, A-1020, sorry', 'order_id=A-1020'],
    ['Haben Sie die Sendungsnummer?', '00340434161094000001', 'tracking_number=00340434161094000001'],
    ['Wann haben Sie bestellt?', 'vor zwei Wochen', 'date=vor zwei Wochen'],
    ['Wann war das?', 'Das war am letzten Freitag', 'date=letzten Freitag'],
    ['Welches Produkt?', 'das Zelt', 'product=Zelt'],
    ['Wie heißen Sie?', 'Ich heiße Dr. Peter Lang', 'name=Peter Lang'],
    ['Ihr Name?', 'anna schmidt', 'name=anna schmidt'],
    ['', 'Meine Bestellung 4471 ist nicht angekommen', 'order_id=4471'],
    ['', 'Betreff: Auftrag 77-12. Mit freundlichen Grüßen, Jörg Müller', 'name=Jörg Müller; order_id=77-12'],
    ['', 'Ihr erreicht mich unter 030 23125 133', 'phone=030 23125 133'],
    ['', 'Ich möchte 80 Euro zurück', 'amount=80 Euro'],
    ['', 'meine mail ist p.kern@example.com', 'email=p.kern@example.com'],
  ])('to "%s": "%s", so that we know: %s', (question, answer, facts) => {
    expect(toldIn(question, answer, 'de')).toBe(facts)
  })
})

describe('a draft in German asks again', () => {
  it.each([
    [
      'c:ich brauch die rechnung nochmal, ordernr 20-551 / a:Gern! Auf welche E-Mail? / c:chef@example.com',
      'Deine Ordernummer bitte?',
      'order_id',
    ],
    [
      'c:ich brauch die rechnung nochmal, ordernr 20-551 / a:Gern! Auf welche E-Mail? / c:chef@example.com',
      'Ich habe sie an chef@example.com geschickt, ist die angekommen?',
      '',
    ],
    ['c:Das Bild ist zerkratzt. Gekauft habe ich es am 2.9. für 120 €', 'Wie teuer war das Bild?', 'amount'],
    [
      'c:Das Bild ist zerkratzt. Gekauft habe ich es am 2.9. für 120 €',
      'Haben Sie das Kaufdatum noch?',
      'date',
    ],
    [
      'c:Das Bild ist zerkratzt. Gekauft habe ich es am 2.9. für 120 €',
      'Könnten Sie mir ein Foto schicken?',
      '',
    ],
    [
      'c:Das Bild ist zerkratzt. Gekauft habe ich es am 2.9. für 120 €',
      'Ihr Geld bekommen Sie bis zum 9.9. zurück.',
      '',
    ],
    [
      'c:Mein Name ist Weber. / a:Wie lautet Ihre Kundennummer? / c:weiß ich nicht',
      'Ihre Kundennummer steht oben auf der Rechnung. Finden Sie sie?',
      '',
    ],
    [
      'c:Mein Name ist Weber. / a:Wie lautet Ihre Kundennummer? / c:weiß ich nicht',
      'Dann bräuchte ich Ihren vollen Namen und das Geburtsdatum.',
      'name',
    ],
    [
      'c:Sendung 00340434 kommt nicht an / a:Moment / c:ok',
      'Zur Nachverfolgung benötige ich die Sendungsnummer.',
      'tracking_number',
    ],
    [
      'c:Grüezi, mein Velo ist noch nicht da. Bestellung VX-3381, bezahlt mit Twint / a:Grüezi! Auf welchen Namen? / c:Reto Ammann',
      'Darf ich Sie noch um Ihre Bestellnummer bitten, Herr Ammann?',
      'order_id',
    ],
    [
      'c:Grüezi, mein Velo ist noch nicht da. Bestellung VX-3381, bezahlt mit Twint / a:Grüezi! Auf welchen Namen? / c:Reto Ammann',
      'Was für ein Artikel war das?',
      'product',
    ],
    [
      'c:Grüezi, mein Velo ist noch nicht da. Bestellung VX-3381, bezahlt mit Twint / a:Grüezi! Auf welchen Namen? / c:Reto Ammann',
      'Wie wurde bezahlt?',
      'payment_method',
    ],
    [
      'c:Grüezi, mein Velo ist noch nicht da. Bestellung VX-3381, bezahlt mit Twint / a:Grüezi! Auf welchen Namen? / c:Reto Ammann',
      'Wann haben Sie bestellt?',
      '',
    ],
    [
      'c:wo bleibt mein zeug?? / a:Hi! Deine Bestellnummer? / c:hab ich grad nicht / a:Kein Problem, dann deine E-Mail? / c:sam.k@example.com',
      'Hey Sam! Hast du die Bestellnummer vielleicht jetzt parat?',
      '',
    ],
    [
      'c:wo bleibt mein zeug?? / a:Hi! Deine Bestellnummer? / c:hab ich grad nicht / a:Kein Problem, dann deine E-Mail? / c:sam.k@example.com',
      'Schick mir bitte einmal deine Mailadresse.',
      'email',
    ],
    [
      'c:Die Lieferung ging an die falsche Adresse. Richtig wäre Tulpenweg 8, 22523 Hamburg',
      'Wie lautet die korrekte Lieferadresse?',
      'address',
    ],
    [
      'c:Die Lieferung ging an die falsche Adresse. Richtig wäre Tulpenweg 8, 22523 Hamburg',
      'Ich ändere die Lieferadresse auf Tulpenweg 8, in Ordnung?',
      '',
    ],
    ['c:Meine Schwester hat das bestellt, ich bin Nina Roth', 'Wie heißt Ihre Schwester?', ''],
    [
      'c:Meine Schwester hat das bestellt, ich bin Nina Roth',
      'Unter welchem Namen darf ich Sie führen?',
      'name',
    ],
    ['c:Ich hab zwei Konten. Eins mit a@example.com', 'Welche E-Mail-Adresse hat das zweite Konto?', ''],
    ['c:Gutschein über 50 Euro funktioniert nicht', 'Wie hoch ist der Wert des Gutscheins?', 'amount'],
    ['c:Gutschein über 50 Euro funktioniert nicht', 'Wie lautet der Gutscheincode?', ''],
    [
      'c:Guten Morgen, mein Paket mit der Kaffeemühle ist nicht angekommen. Bestellung 77-4410 / a:Das tut mir leid. Wie ist Ihr Name? / c:Uwe Brandt',
      'Guten Morgen, können Sie mir sagen, was Sie bestellt hatten?',
      'product',
    ],
    [
      'c:Hey, ich warte auf mein Geld / a:Wie hast du bezahlt? / c:mit klarna',
      'Womit hast du bezahlt?',
      'payment_method',
    ],
    ['c:Hey, ich warte auf mein Geld / a:Wie hast du bezahlt? / c:mit klarna', 'Und wie viel war es?', ''],
    ['c:Meine Handynummer ist 030 23125 199', 'Wie kann ich Sie telefonisch erreichen?', 'phone'],
    ['c:meine plz ist 50667', 'Darf ich noch nach Ihrer Postleitzahl fragen?', 'zip'],
    [
      'c:Ich bin umgezogen, neue Adresse: Birkenweg 7, 04109 Leipzig',
      'Wohin soll das Paket denn gehen?',
      'address',
    ],
    ['c:Der Tisch ist am Freitag gekommen, eine Ecke ist ab', 'An welchem Tag wurde geliefert?', 'date'],
    [
      'c:Der Tisch ist am Freitag gekommen, eine Ecke ist ab',
      'Um welches Möbelstück handelt es sich?',
      'product',
    ],
    ['c:Benutzername hans_im_glueck, Passwort vergessen', 'Wie ist dein Nutzername nochmal?', 'username'],
    ['c:Kundennummer 4711-0', 'Ihre Kundennummer haben Sie bestimmt zur Hand?', 'account_id'],
    ['c:Kundennummer 4711-0', 'Ich sehe Ihre Kundennummer hier.', ''],
  ])('after "%s", by "%s", for: %s', (turns, draft, slots) => {
    expect(repeatsIn(turns, draft)).toBe(slots)
  })
})
