/** Everything in a part of the page that somebody reads or hears: texts, names, titles, fields. No addresses of links. */
export function seen(root: Element = document.body): string {
  const parts: string[] = []
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['title', 'aria-label', 'aria-description', 'placeholder', 'alt']) {
      parts.push(element.getAttribute(name) ?? '')
    }
    if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)
      parts.push(element.value)
  }
  // As a whole too: what is searched for is marked, and then lies in pieces.
  return [...textsIn(root), root.textContent, ...parts].join('\n')
}

function textsIn(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: string[] = []
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
  return texts
}

/** True where a value is seen, in whatever case and however it is spaced. */
export function isSeen(value: string, root?: Element): boolean {
  const text = seen(root).toLowerCase()
  if (/^[\d\s+()/.-]{8,}$/.test(value)) {
    return text.replace(/[\s()/.-]/g, '').includes(value.replace(/\D/g, '').slice(-8))
  }
  return closed(text).includes(closed(value.toLowerCase()))
}

const closed = (text: string) => text.replace(/[^\p{L}\p{N}@]/gu, '')
