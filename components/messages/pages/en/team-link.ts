/** The team link that a device follows, and what is wrong with it. */
export const teamLink = {
  title: 'Team link',
  about:
    'An address at which your team’s signed set-up lies. Baton looks there by itself and takes only what the team’s key has signed.',
  stays: 'The set-up from before stays in use.',
  address: 'Address',
  release: 'Release',
  noneTaken: 'none taken yet',
  forGroups: {
    everyone: 'for everyone',
    pilot: 'for the pilot group',
  },
  signed: 'signed',
  note: 'Note',
  looked: 'Looked last',
  notYet: 'not yet',
  key: 'Key',
  allow: 'Allow',
  upToDate: 'Up to date.',
  left: 'You have left. The set-up stays in use as your own.',
  look: 'Look now',
  leaveAsk: 'Leave the team…',
  leaveTitle: 'Leave the team?',
  leave: 'Leave',
  leaveText: 'This device gets no more changes of your team. The set-up stays in use, and you can change it.',
  joined: 'You have joined. The set-up of your team is in use.',
  joinForm: 'Join a team',
  link: 'Your team’s link',
  linkHelp:
    'The whole address, with everything after the #: it carries your team’s key, by which Baton knows that nobody has changed the set-up.',
  join: 'Join',
  noLink: 'Paste the link that your team lead sent.',
  noAddress: 'This is no address: it should start with https://.',
  noEnd: 'The end of the link is missing: it has “#key=” and a long code after it.',
  problems: {
    unreachable: {
      title: 'The team link does not answer',
      text: 'Check the connection. Baton looks again by itself and works on with the set-up that it has.',
    },
    'not-found': {
      title: 'There is nothing at the team link',
      text: 'The file was moved or removed. Ask your team lead for the link.',
    },
    'permission-missing': {
      title: 'The browser does not let Baton reach the team link',
      text: 'Allow its host, then look again.',
    },
    'not-a-signed-config': {
      title: 'What lies at the team link is no Baton set-up',
      text: 'Often it is a sign-in page. Your team lead has to put the file where it can be read without one.',
    },
    'other-key': {
      title: 'The set-up is signed by somebody else',
      text: 'It was not taken. If your team lead has a new key, join again with a new link from them, and ask in person.',
    },
    'bad-signature': {
      title: 'The set-up was changed after it was signed',
      text: 'It was not taken. Tell your team lead: somebody or something has altered the file.',
    },
    'older-version': {
      title: 'The team link offers an older version',
      text: 'It was not taken, so that nobody can bring back an old set-up. Your team lead signs a new release to go back.',
    },
    'newer-baton': {
      title: 'The set-up needs a newer Baton',
      text: 'Update the extension. Until then the set-up from before stays in use.',
    },
    'bad-config': {
      title: 'The signed set-up has mistakes',
      text: 'It was not taken. Your team lead has to put it right and sign it again.',
    },
  },
}
