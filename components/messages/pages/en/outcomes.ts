/** What became of something that was done on an options page. */
export const outcomes = {
  failed: 'That did not work',
  theSystem: 'the system',
  quota: 'The browser has no room left to store this. Free some disk space, then try again.',
  storage:
    'The browser’s storage could not be read or written. Restart the browser; if it stays, remove and import the config again.',
  locked: 'Baton is locked. Unlock it with your passphrase, then try again.',
  badCall: 'Baton did not accept this. Reload the page; the extension may have been updated.',
  defect: 'That did not work, because of a defect in Baton. Reload the page and try again.',
  publishingKey: 'That is not the passphrase of the publishing key. Nothing was signed.',
  discarded: 'The changes are thrown away.',
  applied: 'In use on this device now.',
  copyDiagnostics: 'Copy diagnostics',
  copyDiagnosticsOf: (name: string) => `Copy diagnostics of ${name}`,
  copied: 'Copied.',
  notCopied: 'The browser refused to copy.',
}
