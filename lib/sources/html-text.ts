import { Parser } from 'htmlparser2'

const hidden = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object'])
const lines = new Set([
  'p',
  'div',
  'br',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'ul',
  'ol',
  'table',
])

/** A text holds 100,000 characters, and markup is a few times its text. The parser's time grows with the square of its nesting. */
const longestHtml = 400_000

/** The readable text of an HTML message. Nothing of the markup is kept: no links, no images, no scripts. */
export function htmlToText(html: string): string {
  let text = ''
  let hiddenDepth = 0
  const parser = new Parser({
    onopentag(name) {
      if (hidden.has(name)) hiddenDepth++
      else if (lines.has(name)) text += '\n'
    },
    ontext(part) {
      if (hiddenDepth === 0) text += part.replace(/[ \t\r\n]+/g, ' ')
    },
    onclosetag(name) {
      if (hidden.has(name)) hiddenDepth = Math.max(0, hiddenDepth - 1)
      else if (lines.has(name) && name !== 'br') text += '\n'
    },
  })
  parser.end(html.slice(0, longestHtml))
  return tidy(text)
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
