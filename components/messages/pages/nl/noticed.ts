import type { PageMessages } from '../messages.ts'

export const noticed: PageMessages['noticed'] = {
  reading: 'Meldingen worden geladen…',
  nothing: 'Nog niets. In het paneel melden medewerkers een veld met de toetsen',
  wrongOr: '(onjuist) of',
  missingAnd: '(ontbreekt); ook de afgeschermde waarden die ze tonen, staan hier.',
  download: 'Als JSON downloaden',
  kept: 'Alleen velden, tijden en tickets: er worden geen waarden van klanten vastgelegd. 90 dagen versleuteld bewaard, hoogstens 2.000 items, en niet langer dan de inloggegevens van dit apparaat.',
  whats: {
    wrong: 'als onjuist gemeld',
    missing: 'als ontbrekend gemeld',
    revealed: 'getoond',
  },
  caption:
    'Meldingen: in hoeveel tickets ze staan. Getoond: hoe vaak een afgeschermde waarde is getoond, gekopieerd of ingevoegd.',
  field: 'Veld',
  what: 'Wat',
  source: 'Bron',
  count: 'Aantal',
  last: 'Laatst',
}
