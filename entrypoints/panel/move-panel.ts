import type { PanelStore } from '#components/panel/store/state.ts'
import { closeBrowserPanel, openBrowserPanel } from '#lib/platform/browser-panel.ts'

/**
 * Opens or closes the browser's own panel with the choice of the place. It is done here and not by the worker, because
 * the browser allows it only to the page that was clicked or typed in, in that very moment.
 */
export function movePanel(store: PanelStore): void {
  const { prefer, report } = store.getState()
  store.setState({
    prefer: async (change) => {
      // Firefox lets no frame in somebody's page open its sidebar; an agent must not be left without any panel.
      if (change.place === 'browser' && !(await openBrowserPanel())) {
        report({ kind: 'use-icon' })
        return prefer({ place: 'opening' })
      }
      const done = prefer(change)
      if (change.place === 'page') void closeBrowserPanel()
      await done
    },
  })
}
