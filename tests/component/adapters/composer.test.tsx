import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { insertText, replaceText } from '#lib/adapters/page/composer.ts'

const text = 'Dear Eva,\nyour parcel is on its way.'
const execCommand = vi.fn((_command: string, _ui: boolean, _text: string): boolean => false)

/** jsdom has neither the command nor the clipboard; each test says what its editor does with them. */
class FakeTransfer {
  #text = ''
  setData = (_: string, value: string) => {
    this.#text = value
  }
  getData = () => this.#text
}
class FakePaste extends Event {
  readonly clipboardData: FakeTransfer
  constructor(type: string, init: EventInit & { clipboardData: FakeTransfer }) {
    super(type, init)
    this.clipboardData = init.clipboardData
  }
}

beforeEach(() => {
  vi.stubGlobal('DataTransfer', FakeTransfer)
  vi.stubGlobal('ClipboardEvent', FakePaste)
  Object.assign(document, { execCommand })
  execCommand.mockReset().mockReturnValue(false)
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

function textarea(value: string, start: number, end = start): HTMLTextAreaElement {
  const box = document.createElement('textarea')
  box.value = value
  document.body.append(box)
  box.setSelectionRange(start, end)
  return box
}
const plain = [{ select: 'textarea' }]

describe('a plain reply box', () => {
  it('gets the text at the caret, which stands behind it, and its page is told', () => {
    const box = textarea('Hello \n-- \nSupport', 6)
    const heard = vi.fn()
    box.addEventListener('input', heard)
    expect(insertText(document, plain, text)).toBe('inserted')
    expect(box.value).toBe(`Hello ${text}\n-- \nSupport`)
    expect(box.selectionStart).toBe(6 + text.length)
    expect(heard).toHaveBeenCalledTimes(1)
    expect(document.activeElement).toBe(box)
  })

  it('keeps a draft that is selected, also where the browser would replace it', () => {
    const box = textarea('my draft', 0, 8)
    execCommand.mockImplementation((_, __, inserted) => {
      box.setRangeText(inserted, box.selectionStart, box.selectionEnd, 'end')
      return true
    })
    expect(insertText(document, plain, text)).toBe('inserted')
    expect(box.value).toBe(`my draft${text}`)
    expect(execCommand).toHaveBeenCalledTimes(1)
  })

  it('gets a text once that it holds already', () => {
    const box = textarea('Thanks', 6)
    expect(insertText(document, plain, 'Thanks')).toBe('inserted')
    expect(box.value).toBe('ThanksThanks')
  })

  it('that takes nothing says so', () => {
    const box = textarea('', 0)
    box.setRangeText = () => undefined
    expect(insertText(document, plain, text)).toBe('refused')
  })

  it('that is not there is not found', () => {
    expect(insertText(document, plain, text)).toBe('not-found')
    expect(insertText(document, [], text)).toBe('not-found')
  })
})

describe('a rich reply box', () => {
  const rich = [{ select: '[contenteditable]' }]
  function editor(html: string): HTMLElement {
    const box = document.createElement('div')
    box.setAttribute('contenteditable', '')
    box.tabIndex = 0
    box.innerHTML = html
    document.body.append(box)
    return box
  }

  it('gets the text from the browser, above what it quotes, in a form of its own', () => {
    const box = editor('<blockquote>old</blockquote>')
    let atStart = false
    execCommand.mockImplementation((_, __, inserted) => {
      const selection = document.getSelection()
      atStart = box.contains(selection?.anchorNode ?? null) && selection?.isCollapsed === true
      box.insertAdjacentHTML('afterbegin', inserted.replace(/^(.*)$/gm, '<p>$1</p>'))
      return true
    })
    expect(insertText(document, rich, text)).toBe('inserted')
    expect(atStart).toBe(true)
    expect(box.textContent).toContain('old')
  })

  it('gets it as pasted where it lets the browser do nothing', () => {
    const box = editor('<p>draft</p>')
    box.addEventListener('paste', (event) =>
      box.append((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? ''),
    )
    expect(insertText(document, rich, text)).toBe('inserted')
    expect(box.textContent).toBe(`draft${text}`)
  })

  it('keeps what is selected in it', () => {
    const box = editor('<p>draft</p>')
    // It has the focus already; jsdom would move the selection.
    box.focus = () => undefined
    document.getSelection()?.selectAllChildren(box)
    execCommand.mockImplementation((_, __, inserted) => {
      const range = document.getSelection()?.getRangeAt(0)
      range?.deleteContents()
      range?.insertNode(document.createTextNode(inserted))
      return true
    })
    expect(insertText(document, rich, text)).toBe('inserted')
    expect(box.textContent).toBe(`draft${text}`)
  })

  it('that takes nothing says so, and keeps its draft', () => {
    const box = editor('<p>draft</p>')
    expect(insertText(document, rich, text)).toBe('refused')
    expect(box.textContent).toBe('draft')
  })
})

describe('a text that stands in the reply box', () => {
  const question = 'What is your order number?'
  const edit = (box: HTMLTextAreaElement) =>
    execCommand.mockImplementation((command, _, by) => {
      const text = command === 'delete' ? '' : by
      box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end')
      return true
    })

  it('gives way to another, and nothing else of the draft changes', () => {
    const box = textarea(`Dear Eva,\n\n${question} Kind regards`, 0)
    edit(box)
    expect(replaceText(document, plain, question, 'Is 1001 still right?')).toBe('inserted')
    expect(box.value).toBe('Dear Eva,\n\nIs 1001 still right? Kind regards')
  })

  it('is taken out', () => {
    const box = textarea(`Hello. ${question}`, 0)
    edit(box)
    expect(replaceText(document, plain, question, '')).toBe('inserted')
    expect(box.value).toBe('Hello. ')
  })

  it('is left alone where it stands twice, or not at all, or the editor refuses', () => {
    const box = textarea(`${question} ${question}`, 0)
    expect(replaceText(document, plain, question, 'x')).toBe('not-found')
    box.value = 'Nothing of that'
    expect(replaceText(document, plain, question, 'x')).toBe('not-found')
    box.value = question
    expect(replaceText(document, plain, question, 'x')).toBe('refused')
    expect(box.value).toBe(question)
  })

  it('is found in a rich editor across its elements and hard spaces, outside of quotes', () => {
    document.body.innerHTML =
      '<div contenteditable><p>Hi. What is&nbsp;your <b>order</b> number?</p><blockquote>What is your order number?</blockquote></div>'
    const rich = [{ select: '[contenteditable]' }]
    execCommand.mockImplementation((_, __, by) => {
      const range = document.getSelection()?.getRangeAt(0)
      range?.deleteContents()
      range?.insertNode(document.createTextNode(by))
      return true
    })
    expect(replaceText(document, rich, question, 'Is 1001 still right?')).toBe('inserted')
    expect(document.querySelector('p')?.textContent).toBe('Hi. Is 1001 still right?')
    expect(document.querySelector('blockquote')?.textContent).toBe(question)
  })
})
