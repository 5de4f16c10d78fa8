// The names of keys that have no character, and the code points that WebDriver gives them.
const named: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
}

const codeOf = (key: string): string => named[key] ?? key
const down = (key: string) => ({ type: 'keyDown', value: codeOf(key) })
const up = (key: string) => ({ type: 'keyUp', value: codeOf(key) })

/** `Control+Enter`: the first keys are held while the last is pressed. */
export function chord(keys: string) {
  const parts = keys === '+' ? ['+'] : keys.split('+')
  return keyboard([...parts.map(down), ...parts.reverse().map(up)])
}

/** A text, key by key. */
export function typed(text: string) {
  return keyboard(
    [...text].flatMap((key) => [down(key === '\n' ? 'Enter' : key), up(key === '\n' ? 'Enter' : key)]),
  )
}

function keyboard(actions: object[]) {
  return [{ type: 'key', id: 'keyboard', actions }]
}
