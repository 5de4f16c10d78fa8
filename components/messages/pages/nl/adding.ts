import type { PageMessages } from '../messages.ts'

export const adding: PageMessages['adding'] = {
  title: 'Bron toevoegen',
  managed: 'Iemand anders beheert de bronnen van deze configuratie.',
  choose:
    'Kies het systeem. Staat het niet in de lijst, dan kunt u het via de web-API ook zonder sjabloon koppelen.',
  titleOf: (system) => `${system} toevoegen`,
  about: 'Waar het systeem staat en hoe uw team het noemt.',
  form: 'Nieuwe bron',
  name: 'Naam',
  nameHelp: 'Zoals uw team de bron noemt: medewerkers zien de naam naast elke waarde die daarvandaan komt.',
  address: 'Adres',
  addressHelp: (example) => `Bijvoorbeeld ${example}`,
  optional: (label) => `${label} (optioneel)`,
  add: 'Toevoegen en openen',
  back: 'Een ander systeem kiezen',
  documentationOf: (system) => `Documentatie van ${system}`,
  noName: 'Geef de bron een naam die uw team kent.',
  noAddress: 'Voer het adres in, bijv. https://shop.example.com.',
  needed: 'Verplicht voor dit sjabloon.',
}
