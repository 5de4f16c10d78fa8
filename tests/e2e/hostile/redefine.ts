/**
 * Runs in the page before anything of the extension is there: whatever a panel could be built, filled or found out
 * with is redefined. What the browser's driver itself needs tells what it was given, everything else refuses.
 */
export function redefineFunctions(): void {
  const refuse = () => {
    throw new Error('redefined by the page')
  }
  const methods = {
    attachShadow: Element.prototype,
    append: Element.prototype,
    setAttribute: Element.prototype,
    removeAttribute: Element.prototype,
    appendChild: Node.prototype,
    insertBefore: Node.prototype,
    createElement: Document.prototype,
    pushState: history,
    observe: MutationObserver.prototype,
  }
  for (const [name, owner] of Object.entries(methods)) Object.defineProperty(owner, name, { value: refuse })
  Object.defineProperty(HTMLIFrameElement.prototype, 'src', { set: refuse, get: refuse })
  Object.defineProperty(window, 'MutationObserver', { value: refuse })
  Object.defineProperty(Object.prototype, 'mode', { value: 'open', writable: true })

  let spied = ''
  Object.assign(window, { spied: () => spied })
  const spy = (owner: object, name: string) => {
    const all = owner as Record<string, (...args: unknown[]) => unknown>
    const method = all[name]
    all[name] = function spying(this: unknown, ...args: unknown[]) {
      spied += `${name} ${args}\n`
      return method?.apply(this, args)
    }
  }
  spy(JSON, 'parse')
  spy(JSON, 'stringify')
  spy(Promise, 'resolve')
  spy(Promise.prototype, 'then')
  spy(window, 'fetch')
  spy(Array.prototype, 'push')
}
