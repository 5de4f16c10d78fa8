import type { Surface } from '../drivers/driver.ts'

/** The style rules that move something although the reader may have asked for no motion. */
export function movingRules(surface: Surface): Promise<string[]> {
  return surface.evaluate(() => {
    const isMotion = ({ style }: CSSStyleRule) =>
      [style.transitionDuration, style.animationDuration].some((time) => Number.parseFloat(time) > 0)
    const moving = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSMediaRule) {
          return rule.conditionText.includes('prefers-reduced-motion: no-preference')
            ? []
            : moving(rule.cssRules)
        }
        return rule instanceof CSSStyleRule && isMotion(rule) ? [rule.selectorText] : []
      })
    return [...document.styleSheets].flatMap((sheet) => moving(sheet.cssRules))
  })
}

/** What moves now. */
export function movingThings(surface: Surface): Promise<string[]> {
  return surface.evaluate(() =>
    document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target?.className ?? ''),
  )
}
