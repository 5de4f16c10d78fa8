import { describe, expect, it } from 'vitest'
import { askedIn, asksForHuman } from './heard.ts'

describe('a German-speaking customer asks for a human', () => {
  it.each([
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
