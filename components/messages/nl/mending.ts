import type { Messages } from '../messages.ts'

export const mending: Messages['mending'] = {
  onClipboard: {
    refused: (keys) => `De editor weigerde de tekst. Die staat op uw klembord: druk op ${keys}.`,
    'not-found': (keys) =>
      `Er is geen antwoordveld open. De tekst staat op uw klembord: open het antwoord en druk op ${keys}.`,
    'page-gone': (keys) =>
      `De pagina van het ticket is weg. De tekst staat op uw klembord: open het ticket en druk op ${keys}.`,
  },
  transcriptKeys: 'In het gesprek',
  keys: {
    search: 'Zoeken',
    hits: 'Volgende en vorige treffer, in het zoekveld',
    turns: 'Van bericht naar bericht',
    pages: 'Acht berichten verder of terug',
    ends: 'Eerste en nieuwste bericht',
    endSearch: 'Zoeken beëindigen',
  },
}
