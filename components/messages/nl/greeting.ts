import type { Messages } from '../messages.ts'

export const greeting: Messages['greeting'] = {
  open: 'Begroeting',
  title: 'Eerste antwoord',
  intro: 'Opgesteld uit wat bekend is. Lees het voordat u het verstuurt.',
  language: 'Taal',
  text: 'Antwoord',
  insert: 'Invoegen',
  copy: 'Kopiëren',
  again: 'Opnieuw opstellen',
}
