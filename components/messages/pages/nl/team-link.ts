import type { PageMessages } from '../messages.ts'

export const teamLink: PageMessages['teamLink'] = {
  title: 'Teamlink',
  about:
    'Een adres waar de ondertekende inrichting van uw team staat. Baton kijkt daar vanzelf en neemt alleen wat met de sleutel van het team is ondertekend.',
  stays: 'De vorige inrichting blijft in gebruik.',
  address: 'Adres',
  release: 'Release',
  noneTaken: 'nog geen overgenomen',
  forGroups: {
    everyone: 'voor iedereen',
    pilot: 'voor de pilotgroep',
  },
  signed: 'ondertekend',
  note: 'Notitie',
  looked: 'Laatst gekeken',
  notYet: 'nog niet',
  key: 'Sleutel',
  allow: 'Toestaan',
  upToDate: 'Bijgewerkt.',
  left: 'U hebt het team verlaten. De inrichting blijft in gebruik als uw eigen inrichting.',
  look: 'Nu kijken',
  leaveAsk: 'Team verlaten…',
  leaveTitle: 'Team verlaten?',
  leave: 'Verlaten',
  leaveText:
    'Dit apparaat krijgt geen wijzigingen van uw team meer. De inrichting blijft in gebruik, en u kunt haar wijzigen.',
  joined: 'U hebt zich aangesloten. De inrichting van uw team is in gebruik.',
  joinForm: 'Bij een team aansluiten',
  link: 'De link van uw team',
  linkHelp:
    'Het hele adres, met alles na de #: het bevat de sleutel van uw team, waaraan Baton ziet dat niemand de inrichting heeft gewijzigd.',
  join: 'Aansluiten',
  noLink: 'Plak de link die uw teamleider heeft gestuurd.',
  noAddress: 'Dit is geen adres: het moet met https:// beginnen.',
  noEnd: 'Het einde van de link ontbreekt: daar staat “#key=” met een lange code erachter.',
  problems: {
    unreachable: {
      title: 'De teamlink antwoordt niet',
      text: 'Controleer de verbinding. Baton kijkt vanzelf opnieuw en werkt door met de inrichting die het heeft.',
    },
    'not-found': {
      title: 'Er is niets op de teamlink',
      text: 'Het bestand is verplaatst of verwijderd. Vraag uw teamleider om de link.',
    },
    'permission-missing': {
      title: 'De browser laat Baton de teamlink niet bereiken',
      text: 'Sta de host toe en kijk dan opnieuw.',
    },
    'not-a-signed-config': {
      title: 'Wat op de teamlink staat, is geen Baton-inrichting',
      text: 'Vaak is het een inlogpagina. Uw teamleider moet het bestand neerzetten waar het zonder inloggen te lezen is.',
    },
    'other-key': {
      title: 'De inrichting is door iemand anders ondertekend',
      text: 'Ze is niet overgenomen. Heeft uw teamleider een nieuwe sleutel, sluit u dan opnieuw aan met een nieuwe link, en vraag het persoonlijk na.',
    },
    'bad-signature': {
      title: 'De inrichting is na het ondertekenen gewijzigd',
      text: 'Ze is niet overgenomen. Zeg het uw teamleider: iemand of iets heeft het bestand gewijzigd.',
    },
    'older-version': {
      title: 'De teamlink biedt een oudere versie',
      text: 'Ze is niet overgenomen, zodat niemand een oude inrichting kan terugbrengen. Uw teamleider ondertekent een nieuwe release om terug te gaan.',
    },
    'newer-baton': {
      title: 'De inrichting heeft een nieuwere Baton nodig',
      text: 'Werk de extensie bij. Tot dan blijft de vorige inrichting in gebruik.',
    },
    'bad-config': {
      title: 'De ondertekende inrichting bevat fouten',
      text: 'Ze is niet overgenomen. Uw teamleider moet haar herstellen en opnieuw ondertekenen.',
    },
  },
}
