import type { PageMessages } from '../messages.ts'

export const shell: PageMessages['shell'] = {
  titles: {
    overview: 'Overzicht',
    helpdesks: 'Helpdesks',
    sources: 'Bronnen',
    'data-points': 'Gegevens',
    'language-model': 'Taalmodel',
    macros: 'Macro’s',
    launches: 'Snelkoppelingen',
    payload: 'Payload plakken',
    noticed: 'Wat medewerkers opviel',
    publish: 'Publiceren',
    security: 'Beveiliging',
  },
  abouts: {
    helpdesks:
      'Waar uw team klanten antwoordt. Alleen daar verschijnt het paneel van Baton naast de tickets.',
    sources:
      'De systemen die Baton raadpleegt zodra een ticket opengaat: de bot, de winkel, het CRM, het ERP.',
    'data-points':
      'Welke waarden uw team nodig heeft, mag zien of nooit mag opvragen, en wiens woord telt als systemen elkaar tegenspreken.',
    'language-model':
      'Baton vat een overdracht zelf in één zin samen. Als u wilt, schrijft een taalmodel die zin.',
    macros:
      'Standaardantwoorden die elke medewerker van het team krijgt, ingevuld met wat over het ticket bekend is.',
    launches:
      'Andere tools die medewerkers vanuit een ticket starten: een pagina over de bestelling of een sessie, zoals co-browsing.',
    payload:
      'Plak wat een bot bij de overdracht stuurt. Baton laat zien welk formaat het is en wat eruit te lezen is.',
    noticed:
      'Velden die medewerkers als onjuist of ontbrekend meldden, en afgeschermde waarden die zij op dit apparaat toonden.',
    publish:
      'Neem uw wijzigingen in gebruik, verspreid ze onder uw team of ga terug naar een eerdere configuratie.',
    security: 'Hoe inloggegevens en klantgegevens op dit apparaat worden bewaard.',
  },
}
