import type { PageMessages } from '../messages.ts'

export const outcomes: PageMessages['outcomes'] = {
  failed: 'Dat is niet gelukt',
  theSystem: 'het systeem',
  quota:
    'De browser heeft geen ruimte meer om dit op te slaan. Maak schijfruimte vrij en probeer het opnieuw.',
  storage:
    'De opslag van de browser kon niet worden gelezen of beschreven. Start de browser opnieuw; helpt dat niet, verwijder de configuratie dan en importeer die opnieuw.',
  locked: 'Baton is vergrendeld. Ontgrendel het met uw wachtwoordzin en probeer het opnieuw.',
  badCall: 'Baton accepteerde dit niet. Laad de pagina opnieuw; misschien is de extensie bijgewerkt.',
  defect: 'Dat is niet gelukt door een fout in Baton. Laad de pagina opnieuw en probeer het nog eens.',
  publishingKey: 'Dat is niet de wachtwoordzin van de publicatiesleutel. Er is niets ondertekend.',
  discarded: 'De wijzigingen zijn weggegooid.',
  applied: 'Nu in gebruik op dit apparaat.',
  copyDiagnostics: 'Diagnose kopiëren',
  copyDiagnosticsOf: (name) => `Diagnose van ${name} kopiëren`,
  copied: 'Gekopieerd.',
  notCopied: 'De browser stond kopiëren niet toe.',
}
