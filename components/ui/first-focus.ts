/**
 * As the `ref` of what has the focus when a dialog opens; else the browser gives it to the first button, which closes it.
 * React's own `autoFocus` sets no attribute, and it is the attribute that the dialog looks for.
 */
export function firstFocus(element: HTMLElement | null): void {
  element?.setAttribute('autofocus', '')
}
