import type { PageMessages } from '../messages.ts'

export const noticed: PageMessages['noticed'] = {
  reading: 'Opgemerkte zaken worden gelezen…',
  nothing: 'Nog niets. In het paneel markeren agenten een veld met de toetsen',
  wrongOr: '(fout) of',
  missingAnd: '(ontbreekt); ook wat ze van verborgen waarden tonen, staat hier.',
  download: 'Als JSON downloaden',
  kept: 'Alleen velden, tijden en tickets: er wordt geen waarde van een klant vastgelegd. 90 dagen versleuteld bewaard, hoogstens 2.000 regels, en niet langer dan de inloggegevens van dit apparaat.',
  whats: {
    wrong: 'gemarkeerd als fout',
    missing: 'gemarkeerd als ontbrekend',
    revealed: 'getoond',
  },
  caption:
    'Markeringen: de tickets waarin ze staan. Getoond: hoe vaak een verborgen waarde is getoond, gekopieerd of ingevoegd.',
  field: 'Veld',
  what: 'Wat',
  source: 'Bron',
  count: 'Aantal',
  last: 'Laatst',
}
