/** What can be done about a question that the customer has answered already. */
export const guarding = {
  sayItBack: 'Say it back',
  sayItBackOf: (name: string) => `Say the ${name} back instead of asking for it`,
  takeOut: 'Take it out',
  takeOutOf: (name: string) => `Take the question for the ${name} out of the reply`,
  askAnyway: 'Ask anyway',
  askAnywayOf: (name: string) => `Ask for the ${name} all the same`,
  /** Stands in the helpdesk's page: it names no value. */
  inReply: 'Already answered: see Baton',
  notHere: 'Not on this ticket',
  off: 'Switch the notes about repeated questions off',
  on: 'Switch the notes about repeated questions on',
  undo: 'Undo',
}
