import type { Picture } from './picture.ts'

/** One page with all pictures, what they show beside them. */
export function indexPage(pictures: readonly Picture[]): string {
  const groups = [...Map.groupBy(pictures, ({ name }) => name)]
  const figure = ({ file, variant, width }: Picture) =>
    `<figure><a href="${file}"><img src="${file}" alt="" width="${width / 2}" loading="lazy"></a><figcaption>${variant}</figcaption></figure>`
  const section = ([name, list]: (typeof groups)[number]) =>
    `<section><h2>${name}</h2><div>${list.map(figure).join('')}</div></section>`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The panel in pictures</title>
<style>
  body { font: 14px system-ui, sans-serif; background: #8a8f98; }
  div { display: flex; flex-wrap: wrap; align-items: start; gap: 12px; }
  figure { margin: 0; }
  h2 { font-size: 16px; }
</style>
<h1>The panel in pictures</h1>
${groups.map(section).join('\n')}
</html>
`
}
