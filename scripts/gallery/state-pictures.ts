import { openStates, showState } from '../../tests/e2e/sight/states-page.ts'
import { type Gallery, type Picture, takePictures } from './picture.ts'

/** The states that have something to say on the other tabs too. */
const onEveryTab = ['full', 'conflict', 'all that systems know', 'right to left']
const tabs = ['brief', 'transcript', 'orders', 'customer']

/** The states of the component tests: all in English, and in German for its long words. */
export async function statePictures(gallery: Gallery, address: string): Promise<Picture[]> {
  const taken: Picture[] = []
  const plain = gallery.variants.filter(({ theme, dir }) => theme === 'light' && dir === 'ltr')
  for (const language of ['en', 'de'] as const) {
    const page = await openStates(gallery.browser, address, language)
    for (const state of await page.evaluate(() => window.stateNames)) {
      for (const tab of onEveryTab.includes(state) ? tabs : ['brief']) {
        const name = [
          `state ${state}`,
          tab === 'brief' ? '' : `, ${tab}`,
          language === 'de' ? ', German' : '',
        ]
        if (!gallery.wanted(name.join(''))) continue
        await showState(page, state, tab)
        taken.push(
          ...(await takePictures(
            gallery,
            name.join(''),
            { page, surface: page },
            language === 'en' ? gallery.variants : plain,
          )),
        )
      }
    }
    await page.close()
  }
  return taken
}
