import axe from 'axe-core'

/** The accessibility problems of a piece of page, as `rule: element`. Contrast needs a real browser and is left out. */
export async function problemsOf(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
