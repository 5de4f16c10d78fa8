import type { PageMessages } from '../messages.ts'

export const model: PageMessages['model'] = {
  device: 'Op dit apparaat',
  builtInAbout:
    'De browser van elke agent heeft het model zelf nodig. Waar het ontbreekt, schrijft Baton de zin.',
  download: 'Model downloaden',
  address: 'Adres',
  addressHelp: 'Zonder /chat/completions. https, of http voor een server op deze computer.',
  name: 'Naam van het model',
  nameHelp: 'Zoals het eindpunt het noemt. Agenten zien hem naast wat het heeft geschreven.',
  who: 'Wie het mag vragen',
  auths: {
    bearer: 'Wie een API-sleutel heeft',
    none: 'Wie het kan bereiken',
  },
  seconds: 'Seconden wachttijd',
  writer: 'Wie de zin schrijft',
  writerAbout: 'Deel van de inrichting: het geldt voor elke agent zodra de inrichting in gebruik is.',
  writtenBy: 'De zin van het overzicht wordt geschreven door',
  writers: {
    off: 'Baton alleen',
    'openai-compatible': 'Een taalmodel achter een OpenAI-compatibel adres',
    'built-in': 'Het taalmodel dat in Chrome is ingebouwd',
  },
  leavingTitle: 'Wat dit apparaat verlaat',
  leaving: {
    words:
      'De woorden van het gesprek gaan naar het adres dat u invult wanneer een ticket wordt geopend, en opnieuw als de klant meer heeft geschreven. Bestellingen, profielen en eerdere tickets gaan er nooit heen.',
    masked:
      'Voor ze vertrekken, worden namen, e-mailadressen, telefoonnummers, postadressen, bestelnummers, rekeningnummers, links en elk langer getal vervangen door plaatsaanduidingen zoals [NAME_1]. Ze worden hier, op dit apparaat, teruggezet.',
    builtIn:
      'Met het in Chrome ingebouwde model verlaten ze deze computer helemaal niet. Ze worden toch verborgen.',
    names:
      'Een naam die door niets als naam wordt gemarkeerd, zoals een voornaam in kleine letters midden in een zin, wordt misschien niet herkend. Mag er geen woord van een klant weg, schakel dit dan niet in.',
    answer:
      'Van het antwoord wordt alleen tekst getoond, onder de naam van het model. Een zin met een getal, datum, bedrag, naam of link die niet in het gesprek staat, vervalt, en die van Baton komt ervoor in de plaats, net als wanneer het model niet op tijd antwoordt.',
  },
  deviceAbout:
    'De API-sleutel is alleen van u: geen teamconfiguratie, bestand of teamlink bevat hem, en hij gaat alleen naar dit adres.',
  test: 'Testen met een verzonnen gesprek',
  asking: 'Het model wordt gevraagd…',
  theModel: 'het taalmodel',
  madeUp: 'Het verzonnen gesprek',
  shown: 'Getoond',
  noneShown: 'Niets: de zin van Baton zou worden getoond.',
  dropped: 'Vervallen',
  drops: {
    'not-json': 'heeft niet de gevraagde vorm',
    'too-long': 'is te lang',
    empty: 'zegt niets',
    'one-too-many': 'is een tweede over hetzelfde',
    'unknown-placeholder': 'noemt een plaatsaanduiding die niet bestaat',
    link: 'bevat een link',
    'not-in-the-conversation': 'noemt een waarde die niet in het gesprek staat',
    'no-proof': 'noemt geen bericht dat het bewijst',
  },
  availability: {
    available: 'Het taalmodel van Chrome staat op deze computer.',
    downloadable:
      'Het taalmodel van Chrome staat nog niet op deze computer. Het is meerdere gigabytes groot.',
    downloading: 'Chrome downloadt zijn taalmodel.',
    unavailable:
      'Deze browser heeft geen taalmodel: het is geen Chrome, of te oud, of de computer is te klein. De zin van Baton wordt getoond.',
  },
}
