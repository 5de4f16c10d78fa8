import type { FailureWords, Of } from '../en/failures.ts'
import type { Messages } from '../messages.ts'
import { megabytes, seconds } from '../units.ts'

const badResponses: Record<Of<'bad-response'>['problem'], (source: string) => FailureWords> = {
  'server-error': (source) => ({
    title: `${source} meldt een eigen fout`,
    whatToDo:
      'Probeer het over een minuut opnieuw. Blijft het zo, zeg het dan tegen wie dat systeem beheert.',
  }),
  'not-json': (source) => ({
    title: `${source} stuurde iets dat geen gegevens zijn`,
    whatToDo:
      'Vaak is dit een inlogpagina: open het systeem, log in en probeer opnieuw. Controleer anders het adres in de instellingen.',
  }),
  'cut-off': (source) => ({
    title: `Het antwoord van ${source} werd afgebroken`,
    whatToDo:
      'Probeer opnieuw. Blijft het zo, dan verbreekt het netwerk of een proxy de verbinding te vroeg.',
  }),
  'error-reply': (source) => ({
    title: `${source} antwoordde met een fout`,
    whatToDo:
      'Probeer opnieuw. Blijft het zo, test deze bron dan in de instellingen: het verzoek past misschien niet bij het systeem.',
  }),
  'wrong-shape': (source) => ({
    title: `${source} stuurde gegevens in een onverwachte vorm`,
    whatToDo:
      'Misschien is het systeem bijgewerkt. Test deze bron in de instellingen en verbeter de koppeling.',
  }),
  redirected: (source) => ({
    title: `${source} stuurde Baton naar een ander adres`,
    whatToDo:
      'Baton volgt niet, om de inloggegevens te beschermen. Vul het definitieve adres in bij de instellingen.',
  }),
  refused: (source) => ({
    title: `${source} weigerde het verzoek`,
    whatToDo:
      'Test deze bron in de instellingen: misschien accepteert het systeem geen verzoeken van een extensie.',
  }),
}

const storageProblems: Record<Of<'storage'>['problem'], FailureWords> = {
  quota: {
    title: 'De schijf of de opslag van de browser is vol',
    whatToDo: 'Maak ruimte. Tot dan werkt Baton, maar bewaart niets voor de volgende keer.',
  },
  unreadable: {
    title: 'Wat Baton had bewaard, kon niet worden gelezen',
    whatToDo: 'Het wordt opnieuw opgehaald. Komt dit terug, leeg dan de cache in de instellingen.',
  },
  unavailable: {
    title: 'De opslag van de browser is niet te gebruiken',
    whatToDo: 'Start de browser opnieuw. Tot dan werkt Baton, maar bewaart niets voor de volgende keer.',
  },
}

const keyringProblems: Record<Of<'keyring'>['problem'], FailureWords> = {
  'wrong-passphrase': {
    title: 'Dat is niet de wachtzin',
    whatToDo: 'Probeer opnieuw. Na meerdere verkeerde wacht Baton even tot de volgende.',
  },
  damaged: {
    title: 'De sleutels op dit apparaat zijn beschadigd',
    whatToDo: 'Stel de sleutelbos opnieuw in bij de instellingen en voer de inloggegevens opnieuw in.',
  },
  'not-allowed': {
    title: 'Uw team staat deze manier om sleutels te bewaren niet toe',
    whatToDo: 'Kies een andere in de instellingen.',
  },
}

const notRecorded: Record<Of<'not-recorded'>['reason'], string> = {
  locked: 'Ontgrendel Baton met uw wachtzin in de instellingen en doe het dan nog eens.',
  storage: 'Maak ruimte op de schijf of start de browser opnieuw en doe het dan nog eens.',
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
    title: 'De pagina van het ticket is gesloten of veranderd',
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
      title: `${source} accepteerde de aanmelding niet`,
      whatToDo: 'Meld u daar opnieuw aan, of voer nieuwe inloggegevens in bij de instellingen.',
    }),
    'credential-missing': (_, source) => ({
      title: `Geen inloggegevens voor ${source} op dit apparaat`,
      whatToDo: 'Voer ze één keer in bij de instellingen.',
    }),
    locked: () => ({
      title: 'Baton is vergrendeld',
      whatToDo: 'Ontgrendel het met uw wachtzin in de instellingen.',
    }),
    'sign-in': (_, source) => ({
      title: `Aanmelden bij ${source} is niet afgerond`,
      whatToDo:
        'Begin opnieuw in de instellingen. Mislukt het weer, dan is uw account daar misschien niet toegestaan.',
    }),
    paused: (_, source) => ({
      title: `${source} mislukte meerdere keren en wordt even met rust gelaten`,
      whatToDo: 'Baton probeert het vanzelf opnieuw. ‘Opnieuw proberen’ vraagt het meteen.',
    }),
    forbidden: (_, source) => ({
      title: `${source} laat dit account dit niet lezen`,
      whatToDo: 'Het account heeft daar het recht nodig om klanten, bestellingen of gesprekken te lezen.',
    }),
    'rate-limited': (_, source) => ({
      title: `${source} vraagt om minder verzoeken`,
      whatToDo: 'Er gaat niets verloren: Baton wacht zo lang als het systeem vraagt.',
    }),
    unreachable: (_, source) => ({
      title: `${source} is niet bereikbaar`,
      whatToDo:
        'Controleer de verbinding van deze computer. Gaan andere pagina’s open, dan ligt het systeem plat of is het adres veranderd.',
    }),
    timeout: ({ afterMs }, source) => ({
      title: `${source} antwoordde niet binnen ${seconds(afterMs)} s`,
      whatToDo: 'Probeer opnieuw. Blijft het zo, dan is het systeem overbelast of van hier niet bereikbaar.',
    }),
    'permission-missing': (_, source) => ({
      title: `De browser laat Baton ${source} niet bereiken`,
      whatToDo: 'Open de instellingen en sta het daar toe: één klik, en de browser vraagt het één keer.',
    }),
    'not-found': (_, source) => ({
      title: `Het adres van ${source} bestaat niet`,
      whatToDo: 'Verbeter het adres of de voorinstelling van deze bron in de instellingen.',
    }),
    'too-large': ({ limitBytes }, source) => ({
      title: `Het antwoord van ${source} is groter dan ${megabytes(limitBytes)} MB`,
      whatToDo: 'Beperk het verzoek van deze bron, of verhoog de grens in de instellingen.',
    }),
    'bad-call': () => ({
      title: 'Twee delen van Baton begrepen elkaar niet',
      whatToDo: 'Laad deze pagina opnieuw. Komt het terug, meld het dan met de tijd.',
    }),
    defect: () => ({
      title: 'Baton maakte hier een fout',
      whatToDo: 'Probeer opnieuw. Komt het terug, meld het dan met de tijd.',
    }),
    'bad-response': ({ problem }, source) => badResponses[problem](source),
    storage: ({ problem }) => storageProblems[problem],
    'not-recorded': ({ reason }) => ({ title: 'Dit is niet vastgelegd', whatToDo: notRecorded[reason] }),
    keyring: ({ problem }) => keyringProblems[problem],
    'not-set-up': ({ missing }) => notSetUp[missing],
    composer: ({ problem }) => composerProblems[problem],
  },
}
