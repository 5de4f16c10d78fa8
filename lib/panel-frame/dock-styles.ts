/**
 * The host's style. `all: initial` first and `!important` throughout, so that no rule of the page reaches it. The
 * text is the form in which the browser gives it back, because it is compared to see whether the page has changed it.
 */
export function dockStyles(widthPx: number): string {
  const probe = document.createElement('div')
  const set = (name: string, value: string) => probe.style.setProperty(name, value, 'important')
  set('all', 'initial')
  set('position', 'fixed')
  set('inset', '0 0 0 auto')
  set('width', `${widthPx}px`)
  set('max-width', '100vw')
  set('height', '100vh')
  set('z-index', '2147483647')
  set('display', 'block')
  return probe.style.cssText
}
