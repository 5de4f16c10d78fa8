import type { PageMessages } from '../messages.ts'

export const model: PageMessages['model'] = {
  device: 'Op dit apparaat',
  builtInAbout:
    'De browser van elke medewerker heeft het model zelf nodig. Waar het ontbreekt, schrijft Baton de zin.',
  download: 'Model downloaden',
  address: 'Adres',
  addressHelp: 'Zonder /chat/completions. https, of http voor een server op deze computer.',
  name: 'Naam van het model',
  nameHelp: 'Zoals het endpoint het noemt. Medewerkers zien die naam bij wat het model heeft geschreven.',
  who: 'Wie het mag gebruiken',
  auths: {
    bearer: 'Wie een API-sleutel heeft',
    none: 'Iedereen die het kan bereiken',
  },
  seconds: 'Wachttijd in seconden',
  writer: 'Wie de zin schrijft',
  writerAbout:
    'Onderdeel van de configuratie: het geldt voor elke medewerker zodra de configuratie in gebruik is.',
  writtenBy: 'De zin van het overzicht wordt geschreven door',
  writers: {
    off: 'Baton alleen',
    'openai-compatible': 'Een taalmodel achter een OpenAI-compatibel adres',
    'built-in': 'Het taalmodel dat in Chrome is ingebouwd',
  },
  leavingTitle: 'Wat dit apparaat verlaat',
  leaving: {
    words:
      'Wordt een ticket geopend, dan gaan de berichten van het gesprek naar het adres dat u invult, en opnieuw als de klant meer heeft geschreven. Bestellingen, profielen en eerdere tickets gaan er nooit heen.',
    masked:
      'Voordat ze worden verstuurd, worden namen, e-mailadressen, telefoonnummers, postadressen, bestelnummers, klantnummers, links en elk langer getal vervangen door plaatshouders zoals [NAME_1]. Hier, op dit apparaat, worden de waarden weer teruggezet.',
    builtIn:
      'Met het in Chrome ingebouwde model verlaten ze deze computer helemaal niet. Ze worden wel afgeschermd.',
    names:
      'Een naam die door niets als naam wordt gemarkeerd, zoals een voornaam in kleine letters midden in een zin, wordt misschien niet herkend. Mag geen enkel woord van een klant dit apparaat verlaten, schakel dit dan niet in.',
    answer:
      'Van het antwoord wordt alleen tekst getoond, onder de naam van het model. Een zin met een getal, datum, bedrag, naam of link die niet in het gesprek staat, wordt verworpen, en de zin van Baton zelf komt ervoor in de plaats, net als wanneer het model niet op tijd antwoordt.',
  },
  deviceAbout:
    'De API-sleutel is alleen van u: geen teamconfiguratie, bestand of teamlink bevat die, en de sleutel gaat alleen naar dit adres.',
  test: 'Testen met een verzonnen gesprek',
  asking: 'Het model wordt geraadpleegd…',
  theModel: 'het taalmodel',
  madeUp: 'Het verzonnen gesprek',
  shown: 'Getoond',
  noneShown: 'Niets: de eigen zin van Baton zou worden getoond.',
  dropped: 'Verworpen',
  drops: {
    'not-json': 'heeft niet de gevraagde vorm',
    'too-long': 'is te lang',
    empty: 'zegt niets',
    'one-too-many': 'is een tweede zin over hetzelfde',
    'unknown-placeholder': 'noemt een plaatshouder die niet bestaat',
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
      'Deze browser heeft geen taalmodel: het is geen Chrome, of te oud, of de computer is niet krachtig genoeg. De eigen zin van Baton wordt getoond.',
  },
}
