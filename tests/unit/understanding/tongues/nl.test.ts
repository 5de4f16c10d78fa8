import { describe, expect, it } from 'vitest'
import { asksForHuman } from './human.ts'

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
