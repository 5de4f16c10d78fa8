/** A stretch of text in one style. Line breaks are in the text. */
export interface Run {
  text: string
  bold?: boolean
  italic?: boolean
}

type Style = Omit<Run, 'text'>

const blocks = new Set(['DIV', 'P', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3'])

/** What stands in a rich editor, without its markup: text, bold, italic, line breaks and list items. */
export function readRuns(editor: Element): Run[] {
  const runs: Run[] = []
  for (const node of editor.childNodes) collect(node, {}, runs)
  return trimmed(runs)
}

function collect(node: Node, style: Style, runs: Run[]): void {
  if (node.nodeType === Node.TEXT_NODE) {
    add(runs, node.textContent ?? '', style)
    return
  }
  if (!(node instanceof Element)) return
  if (node.tagName === 'BR') {
    add(runs, '\n', style)
    return
  }
  const isBlock = blocks.has(node.tagName)
  if (isBlock) startLine(runs)
  if (node.tagName === 'LI') add(runs, '• ', {})
  for (const child of node.childNodes) collect(child, styleOf(node, style), runs)
  if (isBlock) startLine(runs)
}

function styleOf({ tagName }: Element, style: Style): Style {
  if (tagName === 'B' || tagName === 'STRONG') return { ...style, bold: true }
  if (tagName === 'I' || tagName === 'EM') return { ...style, italic: true }
  return style
}

function add(runs: Run[], text: string, style: Style): void {
  if (text !== '') runs.push({ text, ...style })
}

function startLine(runs: Run[]): void {
  const last = runs.at(-1)
  if (last && !last.text.endsWith('\n')) add(runs, '\n', {})
}

/** Without empty lines at either end. */
function trimmed(runs: Run[]): Run[] {
  const rest = [...runs]
  while (rest[0] && rest[0].text.trim() === '') rest.shift()
  while (rest.at(-1)?.text.trim() === '') rest.pop()
  return rest
}
