import type { Messages } from '../messages.ts'

export const mending: Messages['mending'] = {
  onClipboard: {
    refused: (keys) => `De editor weigerde de tekst. Die staat op uw klembord: druk op ${keys}.`,
    'not-found': (keys) =>
      `Er is geen antwoordvak open. De tekst staat op uw klembord: open het antwoord en druk op ${keys}.`,
    'page-gone': (keys) =>
      `De pagina van het ticket is weg. De tekst staat op uw klembord: open het ticket en druk op ${keys}.`,
  },
  offline: {
    shown: (age) =>
      `U bent offline. Getoond wordt wat ${age} bekend was; Baton vraagt opnieuw zodra het netwerk terug is.`,
    nothing:
      'U bent offline. Tickets die u eerder hebt geopend, verschijnen hier uit de bewaarde kopie, als die er is.',
  },
  next: {
    'no-source': 'Uw teamleider kan er een koppelen in de instellingen.',
    'not-asked': 'Vraag in uw antwoord om een van deze gegevens.',
    orders: 'Misschien is met een ander adres besteld: vraag om het bestelnummer.',
    customer: 'Misschien is vanaf een ander adres geschreven: vraag om het bestelnummer.',
    transcript: 'Ze verschijnen hier zodra ze geschreven zijn.',
  },
  tryAgain: 'Opnieuw proberen',
  did: {
    linked: 'Aan deze klant gekoppeld',
    unlinked: 'Gemarkeerd als ‘niet deze klant’',
    undecided: 'Uw beslissing is ingetrokken',
    chosen: 'Gesprek gekozen',
    unchosen: 'De keuze is ingetrokken',
  },
  undo: 'Ongedaan maken',
  transcriptKeys: 'In het gesprek',
  keys: {
    search: 'Zoeken',
    hits: 'Volgend en vorig resultaat, in het zoekveld',
    turns: 'Van bericht naar bericht',
    pages: 'Acht berichten verder of terug',
    ends: 'Eerste en nieuwste bericht',
    endSearch: 'Zoeken sluiten',
  },
}
