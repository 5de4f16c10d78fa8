import axe from 'axe-core'
import type { Surface } from '../drivers/driver.ts'

declare const window: { axe: typeof axe }

/** Gives a document axe, for as long as it is loaded. As the driver's function: the panel's page refuses `eval`. */
export async function giveAxe(surface: Surface): Promise<void> {
  await surface.evaluate(new Function(axe.source) as () => void)
}

/**
 * What axe has against a document, by WCAG 2.2 AA and good practice, or by these rules alone; each with the place.
 * Empty where all is well.
 */
export function complaints(surface: Surface, rules?: string[]): Promise<string[]> {
  return surface.evaluate(async (only) => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      ...(only && { runOnly: { type: 'rule' as const, values: only } }),
      rules: { 'target-size': { enabled: true } },
    })
    const place = ({ html, any }: (typeof violations)[number]['nodes'][number]) =>
      `${html.slice(0, 160)} (${any.map(({ message }) => message).join(' ')})`
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(place).join(' | ')}`)
  }, rules)
}
