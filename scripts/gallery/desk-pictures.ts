import { type Desk, openDesk, openSheet, sheetKeys } from '../../tests/e2e/sight/desk.ts'
import { card } from '../../tests/e2e/stage/panel.ts'
import { likePanel } from '../../tests/e2e/stage/preferences.ts'
import { type Gallery, type Picture, takePictures } from './picture.ts'

const tabs = ['brief', 'transcript', 'orders', 'customer'] as const
const tickets = ['P-1001', 'P-1003', 'P-1007']

/** The shipped extension over the practice desk: every section and sheet, in English and in German. */
export async function deskPictures(gallery: Gallery): Promise<Picture[]> {
  const taken: Picture[] = []
  for (const language of ['en', 'de'] as const) {
    await likePanel(gallery.browser, { language })
    for (const ticket of tickets) {
      const name = `${ticket}, ${language}`
      if (!gallery.wanted(name)) continue
      const desk = await openDesk(gallery.browser, ticket)
      taken.push(...(await sectionPictures(gallery, name, desk)))
      if (ticket === tickets[0]) taken.push(...(await sheetPictures(gallery, name, desk)))
      await desk.page.close()
    }
  }
  return taken
}

/** The panel has no language yet that is written from right to left. */
const fewer = ({ variants }: Gallery) => variants.filter(({ dir }) => dir === 'ltr')

async function sectionPictures(gallery: Gallery, name: string, { page, panel }: Desk): Promise<Picture[]> {
  const taken: Picture[] = []
  for (const tab of tabs) {
    await card(panel, tab)
    taken.push(...(await takePictures(gallery, `${name}, ${tab}`, { page, surface: panel }, fewer(gallery))))
  }
  return taken
}

async function sheetPictures(gallery: Gallery, name: string, { page, panel }: Desk): Promise<Picture[]> {
  const taken: Picture[] = []
  for (const sheet of Object.keys(sheetKeys) as (keyof typeof sheetKeys)[]) {
    await openSheet(panel, sheet)
    taken.push(
      ...(await takePictures(gallery, `${name}, ${sheet}`, { page, surface: panel }, fewer(gallery))),
    )
    await panel.press('Escape')
  }
  return taken
}
