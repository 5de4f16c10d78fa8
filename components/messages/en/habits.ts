/** Keys, the palette and the agent's own preferences. */
export const habits = {
  palette: 'Commands',
  paletteLabel: 'What to do, or a text for the reply',
  insertText: (text: string) => `Insert “${text}” into the reply`,
  insertFact: (name: string, value: string) => `Insert ${name}: ${value}`,
  language: (name: string) => `Language: ${name}`,
  width: 'Width of the panel',
  wider: 'Make the panel wider',
  narrower: 'Make the panel narrower',
  nothing: 'Nothing fits.',
  shortcuts: 'Keyboard shortcuts',
  onlyInPanel: 'Single keys work only while the panel has the focus and you are not typing.',
  groups: {
    sections: 'Sections',
    reply: 'For the reply',
    panel: 'Panel',
    here: 'On this screen',
    browser: 'Everywhere in the browser',
  },
  noKey: 'no key set',
  changeKeys: 'You can change these keys in the browser’s list of extension shortcuts.',
}
