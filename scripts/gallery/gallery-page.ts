import type { KeptPicture } from '../../tests/e2e/sight/pictures/list.ts'

/** The page of `docs/` that shows the pictures that are kept, each with its caption. */
export function galleryPage(pictures: readonly KeptPicture[]): string {
  const show = ({ name, caption }: KeptPicture) =>
    `### ${caption}\n\n![${caption}](images/panel/${name}.png)\n`
  return `# The panel in pictures

Written by \`npm run pictures\`; \`npm test\` compares the panel with each of them. The states are those of the component
tests, the people in them are made up. \`npm run gallery\` draws many more, to look at while you work.

${pictures.map(show).join('\n')}`
}
