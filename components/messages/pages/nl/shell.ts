import type { PageMessages } from '../messages.ts'

export const shell: PageMessages['shell'] = {
  titles: {
    overview: 'Overzicht',
    helpdesks: 'Helpdesks',
    sources: 'Bronnen',
    'data-points': 'Gegevens',
    'language-model': 'Taalmodel',
    macros: 'Macro’s',
    launches: 'Snelstarts',
    payload: 'Payload plakken',
    noticed: 'Wat agenten opviel',
    publish: 'Publiceren',
    security: 'Beveiliging',
  },
  abouts: {
    helpdesks:
      'Waar uw team klanten antwoordt. Het paneel van Baton verschijnt daar naast de tickets en nergens anders.',
    sources: 'De systemen die Baton vraagt zodra een ticket opengaat: de bot, de winkel, het CRM, het ERP.',
    'data-points':
      'Welke waarden uw team nodig heeft, mag zien of nooit mag opvragen, en wiens woord telt als systemen elkaar tegenspreken.',
    'language-model':
      'Baton vat een overdracht zelf in één zin samen. Als u wilt, schrijft een taalmodel die zin.',
    macros:
      'Standaardantwoorden die elke agent van het team krijgt, gevuld met wat over het ticket bekend is.',
    launches:
      'Andere hulpmiddelen die agenten vanuit een ticket starten: een pagina over de bestelling of een sessie, zoals co-browsing.',
    payload:
      'Plak wat een bot bij de overdracht stuurt. Baton zegt welk formaat het is en wat het erin leest.',
    noticed:
      'Velden die agenten als fout of ontbrekend meldden, en verborgen waarden die zij op dit apparaat toonden.',
    publish: 'Neem uw wijzigingen in gebruik, geef ze aan uw team en ga terug naar een eerdere configuratie.',
    security: 'Hoe inloggegevens en klantgegevens op dit apparaat worden bewaard.',
  },
}
