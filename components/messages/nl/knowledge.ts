import type { Messages } from '../messages.ts'

export const knowledge: Messages['knowledge'] = {
  title: 'Artikelen',
  search: 'Kennisbank doorzoeken',
  button: 'Zoeken',
  searching: 'Bezig met zoeken…',
  articles: { one: 'artikel', other: 'artikelen' },
  none: 'Geen artikel geeft hier antwoord op. Probeer andere woorden.',
  noSource: 'Er is geen kennisbank ingesteld. Uw teamleider kan er een koppelen in de instellingen.',
  alreadySent: 'al gestuurd',
  insertLink: 'Link invoegen',
  insertExcerpt: 'Fragment invoegen',
  updated: 'bijgewerkt',
}
