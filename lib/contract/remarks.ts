/**
 * Every sentence that the parts behind the pages say by themselves: what is wrong with a reply, a payload or a config,
 * and how a config came into use. They travel, are kept and are tested as these English sentences; a page finds the
 * sentence again (`readRemark`) and says it in the language of its reader. `{name}` stands for a value, which never is
 * a customer's.
 */
export const remarks = {
  // A value that came.
  missing: 'is required and missing',
  misfit: 'does not fit the contract',
  unreadable: 'cannot be read as {how}',
  noCurrency: 'has no currency',
  otherCustomer: 'is a customer with another e-mail address, so nothing of it is shown',
  notInReply: 'is missing from the reply',
  noLink: 'is missing from the reply, or is no safe link',
  noTokens: 'is no answer of a token endpoint',

  // Lists that were not read to their end.
  firstRead: 'only the first {most} of {all} were read',
  firstAsked: 'asked only for the first {most} of {all}',
  notRead: 'was not read: {why}',
  pageNotRead: 'page {page} was not read: {why}',
  pageMisfit: 'page {page} has another shape',
  pageAgain: 'page {page} names the same next page again',
  pageElsewhere: 'page {page} names a page of another host',
  pagesRead: 'only the first {pages} pages were read',
  pagesTooLarge: 'only the first {pages} pages were read: they are too large',

  // A definition that asks for what cannot be.
  tooSlow: 'takes too long to work out',
  notGiven: 'the definition uses it, but nothing gives it',
  lineBreak: 'a value has a line break, which no header can carry',
  climbs: 'a value would lead to another address',
  bodyOfGet: 'a GET request has no body',
  formBody: 'a form needs an object of texts',
  unsendable: 'has a name or a value that no request can carry',
  oauthUnsafe: 'an OAuth address must be https, or http on this computer',
  oauthNeeds: 'an OAuth address needs a value for {name}',

  // A path.
  pathEmpty: 'The path is empty.',
  pathQuote: 'The quote at character {place} is not closed.',
  pathBreaksOff: 'The path breaks off.',
  pathUnreadable: 'The path cannot be read from character {place} on: {rest}',

  // A handoff.
  noFormat: 'there is no format "{format}"',
  unknownFormat: 'no format knows it',
  noTranscript: 'the transcript was not sent',
  transcriptElsewhere: 'the transcript is behind an address and was not sent along',
  moreMessages: 'more messages were not sent',
  moreEvents: 'more events were not sent',
  someUnread: '{some} of {all} could not be read',
  messagesUnread: '{some} of {all} messages could not be read',
  activitiesUnread: '{some} of {all} activities could not be read',
  someActivitiesUnread: 'some activities could not be read',
  entriesUnread: '{some} of {all} entries could not be read',
  noActivities: 'holds no activities',
  noHandoff: 'holds no liveAgentHandoff',
  noInitiate: 'is not "handoff.initiate"',
  notEscalated: 'is not "escalated": nothing was handed over',
  notPartOfEvent: 'is not part of the event',
  otherVersion: 'is not "{schema}", the version that this Baton reads',
  wordsElsewhere: 'the words were not sent: they come from …/messages/bulk',
  ticketClosed: 'the ticket was closed: control went back to the bot',
  noMessages: 'no messages were found',
  guessedSpeakers: '{some} of {all} speakers are not named by their role; who they are is a guess',
  timeOfLast: 'was not sent; the time of the last message stands for it',
  timeOfArrival: 'was not sent; the time at which it came stands for it',
  namedByContents: 'was not sent; Baton made a name of the contents',

  // A macro.
  macroNoTag: 'there is no tag {tag}',
  macroOpen: 'this is not closed: {part}',
  macroTooLarge: 'it is too long, or takes too long',
  macroUnreadable: 'this cannot be understood',

  // A value of a config.
  notSet: 'must be given',
  wrongType: 'must be of type {type}',
  oneOf: 'must be one of: {values}',
  tooSmall: 'is too small or empty',
  tooLarge: 'is too large or too long',
  wrongForm: 'does not have the right form',
  wrongShape: 'does not fit the schema',
  unknownKind: 'is no kind that this Baton knows',
  unknownField: 'is no field that this Baton knows: misspelt, or of a newer Baton',
  notJson: 'is not JSON yet',
  unsafeAddress: 'must start with https:// (http:// only for localhost and 127.0.0.1)',
  noOrigin: 'must be an origin such as https://rt.example.com, without a path',
  launchOrigin:
    'must start with https:// and a host without a hole (http:// only for localhost and 127.0.0.1)',
  launchNames: 'may hold only ticket.id, conversation.id, order.number and customer.id',
  launchValues:
    'may hold only ticket.id, conversation.id, order.number, customer.id, customer.email, customer.name and customer.phone',
  presetOrDefinition: 'needs either a preset or a definition',
  sameId: 'has two entries with the same id',

  // A config as a whole.
  noPreset: 'There is no preset "{preset}".',
  noPacketFormat: 'There is no packet format "{format}".',
  noHelpdesk: 'There is no helpdesk "{helpdesk}" in this config.',
  noSetting: 'The preset "{preset}" has no such setting.',
  noSource: 'There is no source "{source}" in this config.',
  noDataPoint: 'There is no data point "{point}".',
  indispensable: 'Without "{point}" there is no record: it cannot be forbidden.',
  notMaskable: 'Baton cannot mask "{point}".',
  noConfig: 'This is not a Baton team config: "schema" must be "{schema}".',
  newerConfig: 'This config was made by a newer Baton. Update the extension, then import it again.',
  fileNotJson: 'This file is not JSON, or a part of it is missing.',
  storedUnusable: 'The config that is stored on this device cannot be used. It was kept as it is.',

  // A change that was refused.
  setByLink: 'The config comes from the team link: it is changed there.',
  setByAdministrator: 'The config is set by your administrator.',
  linkByAdministrator: 'The team link is set by your administrator.',
  notRestorable: 'This Baton cannot read that config any more.',
  incompleteSource: 'The source is not complete yet: correct its fields first.',
  unfitSource: 'The source does not fit at {place}: {why}',
  incompleteLaunch: 'The launch is not complete yet: correct its fields first.',
  incompleteModel: 'The language model is not complete yet: correct its fields first.',
  launchLeadsElsewhere: 'With these values the address leads elsewhere, or one is missing.',
  passphraseTooShort: 'must have at least {least} characters',
  mostMinutes: 'Your team allows at most {most} minutes.',
  noTeamLink:
    'This is no team link. It starts with https:// and ends with the team’s key: …#key=…&group=everyone.',
  noSignatures:
    'This browser cannot check signatures (Ed25519). Chrome, Edge and Chromium can from version 137, Firefox from 130.',
  keyThere: 'There is a publishing key on this device already.',
  noKeyFile: 'This file is no publishing key of Baton.',
  otherKeyThere: 'There is another publishing key on this device. Export and remove it first.',
  noKey: 'There is no publishing key on this device.',
  nothingToSign: 'There is no config in use that could be signed.',
  notSigned: 'The published document is no signed config of Baton.',
  otherSignature: 'The published document is signed with another key than yours.',
  changedAfterSigning: 'The published document was changed after it was signed.',

  // How a config came into use.
  usedBefore: 'In use before',
  leftLink: 'Left the team link',
  byAdministrator: 'Set by the administrator',
  noLongerByAdministrator: 'No longer set by the administrator',
  releaseOfLink: 'Release {version} of the team link',
  restored: 'Restored: {what}',
} as const

export type RemarkName = keyof typeof remarks

export const isRemark = (name: string): name is RemarkName => Object.hasOwn(remarks, name)

/** The names of a sentence's values. */
type Holes<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Holes<Rest>
  : never
type Values<Name extends RemarkName> = Record<Holes<(typeof remarks)[Name]>, string | number>

/** A remark as it travels: its English sentence with its values. */
export function remark<Name extends RemarkName>(
  name: Name,
  ...[values]: Holes<(typeof remarks)[Name]> extends never ? [] : [Values<Name>]
): string {
  return fillRemark(remarks[name], (values ?? {}) as Record<string, string | number>)
}

/** A sentence with its values at their places. */
export const fillRemark = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : hole,
  )
