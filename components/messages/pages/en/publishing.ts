/** Signing a release, and giving it to the team. */
export const publishing = {
  title: 'Give it to your team',
  about:
    'Sign the config in use, put the file on any web server that your agents can reach, and send them the link. Whoever changes the file breaks the signature.',
  where: 'Where baton.json lies',
  whereHelp: 'Enter its address to get the links for your agents.',
  links: {
    everyone: 'Link for everyone',
    pilot: 'Link for the pilot group',
  },
  copyLinks: {
    everyone: 'Copy the link for everyone',
    pilot: 'Copy the link for the pilot group',
  },
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser refused to copy.',
  notYet: 'Put a config into use first: what is in use is what is signed.',
  form: 'Sign a release',
  notPart: 'Your changes that are not in use yet are not part of the release.',
  who: 'Who gets it',
  whoHelp: 'A pilot group tries a release before everyone else gets it.',
  groups: {
    everyone: 'Everyone',
    pilot: 'The pilot group only',
  },
  note: 'Note for the team (optional)',
  passphrase: 'Passphrase of the key',
  sign: 'Sign and download',
  signed: {
    everyone: (version: number) =>
      `Version ${version} for everyone is signed. Put baton.json on your web server.`,
    pilot: (version: number) =>
      `Version ${version} for the pilot group is signed. Put baton.json on your web server.`,
  },
  published: 'The baton.json that is published now',
  taken: 'taken',
  probablyNone: 'Nothing has been signed here yet, so there is probably none.',
  without: 'Without it the new file holds this release alone, and the other group keeps what it has.',
  publishedFile: 'Published file',
  orPaste: 'Or paste its text',
  notRead: 'The file could not be read. Choose it again.',
}
