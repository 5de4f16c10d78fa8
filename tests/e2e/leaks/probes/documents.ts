import type { Probe } from './probe.ts'

/** What stands in the page's own document. */
export const documentProbes: Probe[] = [
  {
    name: 'the document and its open shadow roots',
    look: () => {
      const open = (root: Document | ShadowRoot): string[] =>
        [...root.querySelectorAll('*')].flatMap((element) => {
          const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`)
          const inside = element.shadowRoot ? open(element.shadowRoot) : []
          return [...attributes, ...inside]
        })
      const texts = [...document.querySelectorAll('*')].map((element) => element.shadowRoot?.textContent)
      return [document.documentElement.outerHTML, texts, open(document)]
    },
  },
  {
    name: 'changes of the document, also those that are taken back',
    watch: (report) => {
      const seen = (node: Node) => report(node instanceof Element ? node.outerHTML : node.textContent)
      new MutationObserver((records) => {
        for (const record of records) {
          record.addedNodes.forEach(seen)
          record.removedNodes.forEach(seen)
          if (record.attributeName) report((record.target as Element).getAttribute(record.attributeName))
        }
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    },
  },
  {
    name: 'form fields',
    look: () =>
      [...document.querySelectorAll('input, textarea')].map((field) => ('value' in field ? field.value : '')),
  },
  {
    name: 'what lies under points of the dock',
    look: () => {
      const seen: unknown[] = []
      for (let x = innerWidth - 395; x < innerWidth; x += 65) {
        for (let y = 5; y < innerHeight; y += 65) {
          const { offsetNode } = document.caretPositionFromPoint?.(x, y) ?? {}
          seen.push(offsetNode?.textContent)
          for (const element of document.elementsFromPoint(x, y)) {
            if (element === document.documentElement || element === document.body) continue
            seen.push(element.outerHTML, element.shadowRoot?.innerHTML)
          }
        }
      }
      return seen
    },
  },
  {
    name: 'finding a guessed text in the page',
    look: ({ guesses }) => {
      type Find = (text: string, ...flags: boolean[]) => boolean
      const find = (window as unknown as { find: Find }).find.bind(window)
      const words = guesses.map((guess) => [...guess].reverse().join(''))
      const holds = (word: string, inFrames: boolean) => {
        try {
          return find(word, false, false, true, false, inFrames, false)
        } catch {
          // Firefox refuses where a frame is of another origin.
          return false
        }
      }
      const found = words.filter((word) => holds(word, true) || holds(word, false))
      getSelection()?.removeAllRanges()
      return found
    },
  },
  {
    name: 'selecting everything, as for a copy',
    look: () => {
      document.execCommand('selectAll')
      const all = String(getSelection())
      getSelection()?.selectAllChildren(document.documentElement)
      const children = String(getSelection())
      getSelection()?.removeAllRanges()
      return [all, children]
    },
  },
  {
    name: 'style sheets, fonts and computed styles',
    look: () => {
      const sheets = [...document.styleSheets, ...document.adoptedStyleSheets]
      const rules = sheets.flatMap((sheet) => [
        sheet.href,
        ...[...sheet.cssRules].map((rule) => rule.cssText),
      ])
      const fonts = [...document.fonts].map(({ family }) => family)
      const computed = [...document.documentElement.children].map((element) => {
        const style = getComputedStyle(element)
        return [
          style.content,
          style.backgroundImage,
          style.fontFamily,
          getComputedStyle(element, '::before').content,
        ]
      })
      return [rules, fonts, computed, document.getAnimations().map((animation) => animation.id)]
    },
  },
]
