/** What surrounds every page of the options: names of the pages, and a sentence under each title. */
export const shell = {
  titles: {
    overview: 'Overview',
    helpdesks: 'Helpdesks',
    sources: 'Sources',
    'data-points': 'Data points',
    'language-model': 'Language model',
    macros: 'Macros',
    launches: 'Launches',
    payload: 'Paste a payload',
    noticed: 'What agents noticed',
    publish: 'Publish',
    security: 'Security',
  },
  abouts: {
    helpdesks:
      'Where your team answers customers. Baton’s panel appears beside the tickets there, and nowhere else.',
    sources: 'The systems that Baton asks when a ticket is opened: the bot, the shop, the CRM, the ERP.',
    'data-points':
      'Which values your team needs, may see, or must never fetch, and whose word counts where systems disagree.',
    'language-model':
      'Baton sums a handoff up in one sentence by itself. A language model may write that sentence instead, if you want.',
    macros: 'Canned responses that every agent of the team gets, filled from what is known of the ticket.',
    launches:
      'Other tools that agents start from a ticket: a page for its order, or a session such as co-browsing.',
    payload:
      'Paste what a bot sends at the handoff. Baton says which format it is and what it reads from it.',
    noticed:
      'Fields that agents flagged as wrong or missing, and masked values that they revealed, on this device.',
    publish: 'Put your changes into use, give them to your team, and go back to an earlier config.',
    security: 'How credentials and customers’ data are kept on this device.',
  },
}
