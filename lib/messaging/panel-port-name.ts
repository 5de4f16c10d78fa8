/** The name of the panel's port. */
export const panelPortName = 'panel'

/** The port's name for a panel that no tab is around: it says in which window it is. */
export const browserPanelPortName = (windowId: number): string => `${panelPortName}:${windowId}`

/** The window that such a name says; `undefined` where it says none. */
export function browserPanelWindow(name: string): number | undefined {
  const [, windowId] = /^panel:(\d{1,10})$/.exec(name) ?? []
  return windowId === undefined ? undefined : Number(windowId)
}
