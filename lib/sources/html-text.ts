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

/** A text holds 100,000 characters, and markup is a few times its text. */
const longestHtml = 400_000
/** The parser's time grows with the square of the nesting: 80,000 deep took four seconds, and no mail comes near this. */
const deepestHtml = 1000

/**
 * The readable text of an HTML message. Nothing of the markup is kept: no links, no images, no scripts. What is too
 * long or too deeply nested breaks off with an ellipsis.
 */
export function htmlToText(html: string): string {
  let text = ''
  let hiddenDepth = 0
  let depth = 0
  const parser = new Parser({
    onopentag(name) {
      if (++depth > deepestHtml) parser.pause()
      if (hidden.has(name)) hiddenDepth++
      else if (lines.has(name)) text += '\n'
    },
    ontext(part) {
      if (hiddenDepth === 0) text += part.replace(/[ \t\r\n]+/g, ' ')
    },
    onclosetag(name) {
      depth--
      if (hidden.has(name)) hiddenDepth = Math.max(0, hiddenDepth - 1)
      else if (lines.has(name) && name !== 'br') text += '\n'
    },
  })
  parser.end(html.slice(0, longestHtml))
  const brokenOff = html.length > longestHtml || depth > deepestHtml
  return tidy(text) + (brokenOff ? '…' : '')
}

function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
