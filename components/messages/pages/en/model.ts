/** The page of the language model. */
export const model = {
  device: 'On this device',
  builtInAbout:
    'Each agent’s browser needs the model itself. Where it is missing, Baton writes the sentence.',
  download: 'Download the model',
  address: 'Address',
  addressHelp: 'Without /chat/completions. https, or http for a server on this computer.',
  name: 'Name of the model',
  nameHelp: 'As the endpoint calls it. Agents see it beside what it has written.',
  who: 'Who may ask it',
  auths: {
    bearer: 'Whoever has an API key',
    none: 'Whoever reaches it',
  },
  seconds: 'Seconds to wait for it',
  writer: 'Who writes the sentence',
  writerAbout: 'Part of the set-up: it counts for every agent once the set-up is in use.',
  writtenBy: 'The sentence of the brief is written by',
  writers: {
    off: 'Baton alone',
    'openai-compatible': 'A language model behind an OpenAI-compatible address',
    'built-in': 'The language model that Chrome has built in',
  },
  leavingTitle: 'What leaves this device',
  leaving: {
    words:
      'The words of the conversation go to the address that you enter when a ticket is opened, and again when the customer has written more. Orders, profiles and earlier tickets never go there.',
    masked:
      'Before they leave, names, e-mail addresses, phone numbers, postal addresses, order numbers, account numbers, links and every longer number are replaced by placeholders such as [NAME_1]. They are put back here, on this device.',
    builtIn:
      'With the model that Chrome has built in they do not leave this computer at all. They are masked all the same.',
    names:
      'A name that nothing marks as one, such as a first name in small letters in the middle of a sentence, may not be recognised. If no word of a customer may leave, do not switch this on.',
    answer:
      'Of the answer only text is shown, under the model’s name. A sentence with a number, date, amount, name or link that is not in the conversation is dropped, and Baton’s own stands in its place, as it does when the model does not answer in time.',
  },
  deviceAbout:
    'The API key is yours alone: no team config, file or team link carries it, and it goes to this address only.',
  test: 'Test with a made-up conversation',
  asking: 'Asking the model…',
  theModel: 'the language model',
  madeUp: 'The made-up conversation',
  shown: 'Shown',
  noneShown: 'Nothing: Baton’s own sentence would be shown.',
  dropped: 'Dropped',
  drops: {
    'not-json': 'is not in the form that was asked for',
    'too-long': 'is too long',
    empty: 'says nothing',
    'one-too-many': 'is a second one about the same thing',
    'unknown-placeholder': 'names a placeholder that there is none of',
    link: 'holds a link',
    'not-in-the-conversation': 'names a value that is not in the conversation',
    'no-proof': 'names no turn that proves it',
  },
  availability: {
    available: 'Chrome’s language model is on this computer.',
    downloadable: 'Chrome’s language model is not on this computer yet. It has several gigabytes.',
    downloading: 'Chrome is downloading its language model.',
    unavailable:
      'This browser has no language model: it is not Chrome, or too old, or the computer is too small. Baton’s own sentence is shown.',
  },
}
