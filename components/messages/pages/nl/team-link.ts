import type { PageMessages } from '../messages.ts'

export const teamLink: PageMessages['teamLink'] = {
  title: 'Teamlink',
  about:
    'Een adres waar de ondertekende configuratie van uw team staat. Baton kijkt daar vanzelf en neemt alleen over wat met de sleutel van het team is ondertekend.',
  stays: 'De vorige configuratie blijft in gebruik.',
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
  upToDate: 'Helemaal bijgewerkt.',
  left: 'U hebt het team verlaten. De configuratie blijft in gebruik als uw eigen configuratie.',
  look: 'Nu kijken',
  leaveAsk: 'Team verlaten…',
  leaveTitle: 'Team verlaten?',
  leave: 'Verlaten',
  leaveText:
    'Dit apparaat krijgt geen wijzigingen van uw team meer. De configuratie blijft in gebruik, en u kunt die wijzigen.',
  joined: 'U hebt zich aangesloten. De configuratie van uw team is in gebruik.',
  joinForm: 'Aansluiten bij een team',
  link: 'De link van uw team',
  linkHelp:
    'Het hele adres, met alles na het #: het bevat de sleutel van uw team, waaraan Baton ziet dat niemand de configuratie heeft gewijzigd.',
  join: 'Aansluiten',
  noLink: 'Plak de link die uw teamleider heeft gestuurd.',
  noAddress: 'Dit is geen adres: het moet met https:// beginnen.',
  noEnd: 'Het einde van de link ontbreekt: daar staat ‘#key=’ met een lange code erachter.',
  problems: {
    unreachable: {
      title: 'De teamlink antwoordt niet',
      text: 'Controleer de verbinding. Baton kijkt vanzelf opnieuw en werkt door met de configuratie die het heeft.',
    },
    'not-found': {
      title: 'Op de teamlink is niets te vinden',
      text: 'Het bestand is verplaatst of verwijderd. Vraag uw teamleider om de link.',
    },
    'permission-missing': {
      title: 'De browser geeft Baton geen toegang tot de teamlink',
      text: 'Sta toegang tot de host toe en kijk dan opnieuw.',
    },
    'not-a-signed-config': {
      title: 'Op de teamlink staat geen configuratie van Baton',
      text: 'Vaak is het een inlogpagina. Uw teamleider moet het bestand neerzetten waar het zonder inloggen te lezen is.',
    },
    'other-key': {
      title: 'De configuratie is door iemand anders ondertekend',
      text: 'Deze is niet overgenomen. Heeft uw teamleider een nieuwe sleutel, sluit u dan opnieuw aan met een nieuwe link van uw teamleider, en vraag het persoonlijk na.',
    },
    'bad-signature': {
      title: 'De configuratie is na het ondertekenen gewijzigd',
      text: 'Deze is niet overgenomen. Meld het uw teamleider: iemand of iets heeft het bestand gewijzigd.',
    },
    'older-version': {
      title: 'De teamlink biedt een oudere versie aan',
      text: 'Deze is niet overgenomen, zodat niemand een oude configuratie kan terugzetten. Uw teamleider ondertekent een nieuwe release om terug te gaan.',
    },
    'newer-baton': {
      title: 'De configuratie heeft een nieuwere versie van Baton nodig',
      text: 'Werk de extensie bij. Tot die tijd blijft de vorige configuratie in gebruik.',
    },
    'bad-config': {
      title: 'De ondertekende configuratie bevat fouten',
      text: 'Deze is niet overgenomen. Uw teamleider moet die corrigeren en opnieuw ondertekenen.',
    },
  },
}
