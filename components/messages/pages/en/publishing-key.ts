/** The key that releases are signed with. */
export const publishingKey = {
  made: 'The key is made. Download a copy of it now.',
  first:
    'First a key of your own, by which every agent’s Baton knows your releases. Its passphrase is asked for each time you sign; nobody can reset it.',
  make: 'Make the key',
  haveOne: 'I have a key file from another lead',
  chooseFirst: 'Choose the key file first.',
  here: 'The key is here. You can sign releases.',
  importForm: 'Import a key file',
  file: 'Key file',
  itsPassphrase: 'Its passphrase',
  import: 'Import the key',
  cancel: 'Cancel',
  removed: 'The key is removed from this device.',
  title: 'The publishing key',
  public: 'Public half',
  last: 'Last release',
  noneYet: 'none yet',
  keepTitle: 'Keep a copy of the key',
  keepText:
    'Without it nobody can publish to agents who have joined: they would all have to join again. The file opens with the passphrase only.',
  download: 'Download the key file',
  removeAsk: 'Remove the key…',
  removeTitle: 'Remove the publishing key from this device?',
  remove: 'Remove the key',
  removeText:
    'Without a copy of its file, nobody can publish to the agents who have joined by it. They keep the set-up that they have.',
}
