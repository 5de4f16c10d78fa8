import { describe, expect, it } from 'vitest'
import { asksForHuman } from './human.ts'

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
