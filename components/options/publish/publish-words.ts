import type { LinkProblem, ReleaseGroup } from '#lib/contract/signed-config.ts'
import type { HistoryEntry } from '#lib/messaging/clients.ts'

export const originWords: Record<HistoryEntry['origin'], string> = {
  local: 'made here',
  link: 'by team link',
  managed: 'by the administrator',
}

export const groupWords: Record<ReleaseGroup, string> = {
  everyone: 'everyone',
  pilot: 'the pilot group',
}

/** Why a release was not taken, and who does what about it. The config before stays in use in every case. */
export const linkProblems: Record<LinkProblem, { title: string; text: string }> = {
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
}
