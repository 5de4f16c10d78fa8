import type { FailureWords, Of } from '../en/failures.ts'
import type { Messages } from '../messages.ts'
import { megabytes, seconds } from '../units.ts'

const badResponses: Record<Of<'bad-response'>['problem'], (source: string) => FailureWords> = {
  'server-error': (source) => ({
    title: `${source} meldt een interne fout`,
    whatToDo:
      'Probeer het over een minuut opnieuw. Blijft de fout optreden, meld het dan aan de beheerder van dat systeem.',
  }),
  'not-json': (source) => ({
    title: `${source} stuurde geen leesbare gegevens`,
    whatToDo:
      'Vaak is dit een inlogpagina: open het systeem, log in en probeer het opnieuw. Is dat het niet, controleer dan het adres in de instellingen.',
  }),
  'cut-off': (source) => ({
    title: `Het antwoord van ${source} is afgebroken`,
    whatToDo:
      'Probeer het opnieuw. Blijft de fout optreden, dan verbreekt het netwerk of een proxy de verbinding te vroeg.',
  }),
  'error-reply': (source) => ({
    title: `${source} antwoordde met een fout`,
    whatToDo:
      'Probeer het opnieuw. Blijft de fout optreden, test deze bron dan in de instellingen: het verzoek past misschien niet bij het systeem.',
  }),
  'wrong-shape': (source) => ({
    title: `${source} stuurde gegevens in een onverwachte vorm`,
    whatToDo:
      'Misschien is het systeem bijgewerkt. Test deze bron in de instellingen en corrigeer de toewijzing.',
  }),
  redirected: (source) => ({
    title: `${source} verwees Baton naar een ander adres`,
    whatToDo:
      'Baton volgt die verwijzing niet, om de inloggegevens te beschermen. Vul het definitieve adres in de instellingen in.',
  }),
  refused: (source) => ({
    title: `${source} weigerde het verzoek`,
    whatToDo:
      'Test deze bron in de instellingen: misschien accepteert het systeem geen verzoeken van een browserextensie.',
  }),
}

const storageProblems: Record<Of<'storage'>['problem'], FailureWords> = {
  quota: {
    title: 'De schijf of de opslag van de browser is vol',
    whatToDo:
      'Maak ruimte vrij. Tot die tijd werkt Baton wel, maar wordt er niets bewaard voor de volgende keer.',
  },
  unreadable: {
    title: 'De gegevens die Baton had bewaard, konden niet worden gelezen',
    whatToDo: 'Ze worden opnieuw opgehaald. Gebeurt dit weer, leeg dan de cache in de instellingen.',
  },
  unavailable: {
    title: 'De opslag van de browser is niet te gebruiken',
    whatToDo:
      'Start de browser opnieuw. Tot die tijd werkt Baton wel, maar wordt er niets bewaard voor de volgende keer.',
  },
}

const keyringProblems: Record<Of<'keyring'>['problem'], FailureWords> = {
  'wrong-passphrase': {
    title: 'Deze wachtwoordzin is onjuist',
    whatToDo: 'Probeer het opnieuw. Na meerdere mislukte pogingen moet u even wachten.',
  },
  damaged: {
    title: 'De sleutels op dit apparaat zijn beschadigd',
    whatToDo: 'Stel de sleutelbos in de instellingen opnieuw in en voer de inloggegevens opnieuw in.',
  },
  'not-allowed': {
    title: 'Uw team staat deze manier om sleutels te bewaren niet toe',
    whatToDo: 'Kies een andere in de instellingen.',
  },
}

const notRecorded: Record<Of<'not-recorded'>['reason'], string> = {
  locked: 'Ontgrendel Baton met uw wachtwoordzin in de instellingen en probeer het dan opnieuw.',
  storage: 'Maak ruimte vrij op de schijf of start de browser opnieuw en probeer het dan opnieuw.',
}

const notSetUp: Record<Of<'not-set-up'>['missing'], FailureWords> = {
  config: {
    title: 'Baton is in deze browser nog niet ingesteld',
    whatToDo: 'Voer in de instellingen de teamlink van uw teamleider in.',
  },
  source: {
    title: 'Geen enkel ingesteld systeem kan dit opzoeken',
    whatToDo: 'Uw teamleider kan er een koppelen in de instellingen.',
  },
}

const composerProblems: Record<Of<'composer'>['problem'], FailureWords> = {
  'not-found': {
    title: 'Open eerst het antwoordformulier',
    whatToDo: 'Deze pagina toont nog geen antwoordvak. Open het en voeg opnieuw in, of kopieer de tekst.',
  },
  refused: {
    title: 'Het antwoordvak nam de tekst niet aan',
    whatToDo: 'Kopieer de tekst en plak die in het antwoord.',
  },
  'page-gone': {
    title: 'De pagina van het ticket is gesloten of toont iets anders',
    whatToDo: 'Kopieer de tekst, of open het ticket opnieuw.',
  },
}

export const failures: Messages['failures'] = {
  menders: {
    agent: 'U kunt dit zelf oplossen',
    lead: 'Voor uw teamleider',
    administrator: 'Voor uw beheerder',
    vendor: 'Voor de makers van Baton',
  },
  say: {
    unauthorized: (_, source) => ({
      title: `${source} accepteerde de login niet`,
      whatToDo: 'Log daar opnieuw in, of voer in de instellingen nieuwe inloggegevens in.',
    }),
    'credential-missing': (_, source) => ({
      title: `Geen inloggegevens voor ${source} op dit apparaat`,
      whatToDo: 'Voer ze één keer in de instellingen in.',
    }),
    locked: () => ({
      title: 'Baton is vergrendeld',
      whatToDo: 'Ontgrendel het met uw wachtwoordzin in de instellingen.',
    }),
    'sign-in': (_, source) => ({
      title: `Inloggen bij ${source} is niet afgerond`,
      whatToDo:
        'Begin opnieuw in de instellingen. Mislukt het weer, dan is uw account daar misschien niet toegestaan.',
    }),
    paused: (_, source) => ({
      title: `Meerdere verzoeken aan ${source} zijn mislukt; Baton wacht even`,
      whatToDo: 'Baton probeert het vanzelf opnieuw; met ‘Opnieuw proberen’ gaat het meteen.',
    }),
    forbidden: (_, source) => ({
      title: `Dit account mag dit in ${source} niet lezen`,
      whatToDo: 'Het account heeft daar het recht nodig om klanten, bestellingen of gesprekken te lezen.',
    }),
    'rate-limited': (_, source) => ({
      title: `Te veel verzoeken aan ${source}`,
      whatToDo: 'Er gaat niets verloren: Baton wacht zo lang als het systeem vraagt.',
    }),
    unreachable: (_, source) => ({
      title: `${source} is niet bereikbaar`,
      whatToDo:
        'Controleer de verbinding van deze computer. Gaan andere pagina’s open, dan ligt het systeem plat of is het adres veranderd.',
    }),
    timeout: ({ afterMs }, source) => ({
      title: `${source} antwoordde niet binnen ${seconds(afterMs)} s`,
      whatToDo:
        'Probeer het opnieuw. Blijft de fout optreden, dan is het systeem overbelast of vanaf hier niet bereikbaar.',
    }),
    'permission-missing': (_, source) => ({
      title: `De browser geeft Baton geen toegang tot ${source}`,
      whatToDo: 'Sta die toe in de instellingen: één klik, en de browser vraagt het één keer.',
    }),
    'not-found': (_, source) => ({
      title: `Het adres van ${source} bestaat niet`,
      whatToDo: 'Corrigeer het adres of het sjabloon van deze bron in de instellingen.',
    }),
    'too-large': ({ limitBytes }, source) => ({
      title: `Het antwoord van ${source} is groter dan ${megabytes(limitBytes).toLocaleString('nl')} MB`,
      whatToDo: 'Beperk het verzoek van deze bron, of verhoog de grens in de instellingen.',
    }),
    'bad-call': () => ({
      title: 'Twee onderdelen van Baton begrepen elkaar niet',
      whatToDo: 'Laad deze pagina opnieuw. Komt het terug, meld het dan met het tijdstip.',
    }),
    defect: () => ({
      title: 'Er is een fout opgetreden in Baton',
      whatToDo: 'Probeer het opnieuw. Komt het terug, meld het dan met het tijdstip.',
    }),
    'bad-response': ({ problem }, source) => badResponses[problem](source),
    storage: ({ problem }) => storageProblems[problem],
    'not-recorded': ({ reason }) => ({ title: 'Dit is niet vastgelegd', whatToDo: notRecorded[reason] }),
    keyring: ({ problem }) => keyringProblems[problem],
    'not-set-up': ({ missing }) => notSetUp[missing],
    composer: ({ problem }) => composerProblems[problem],
  },
}
