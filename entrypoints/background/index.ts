import { defineBackground } from 'wxt/utils/define-background'
import { contentCalls } from '#lib/messaging/calls.ts'
import { isOwnPage, pageOf } from '#lib/messaging/sender.ts'
import { serve } from '#lib/messaging/serve.ts'
import { browser, type Sender } from '#lib/platform/browser.ts'
import { autoLockAlarm } from '#lib/settings/auto-lock.ts'
import { onKeyringChange } from '#lib/settings/keyring-changes.ts'
import { keyringIsAllowed } from '#lib/settings/keyring-rules.ts'
import { keyringUsed, lockWhenDue } from '#lib/settings/lock.ts'
import { ensureAlarm, keepConfigCurrent } from './config-upkeep.ts'
import { contentHandlers, type PageCaller } from './content-handlers.ts'
import { iconClicked, readyTheIcon } from './icon.ts'
import { seeScriptsAtInstall } from './load-script.ts'
import { loadSetup } from './load-setup.ts'
import { menuClicked } from './menus.ts'
import { openCache } from './open-cache.ts'
import { PanelPorts } from './panel-ports.ts'
import { reachOpenTabs, reconcile } from './registrations.ts'
import { shortcutPressed } from './shortcuts.ts'
import { Visits } from './visits.ts'

const sweepAlarm = 'sweep'
const parts = { openCache }

export default defineBackground(() => {
  seeScriptsAtInstall()
  const ports = new PanelPorts()
  const visits = new Visits(ports.show)
  const forPages = contentHandlers(visits, ports.draft)

  // All listeners at once and before anything is awaited: a worker that was started for an event must find them.
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const { call, args } = (message ?? {}) as { call?: unknown; args?: unknown }
    if (typeof call !== 'string') return undefined
    if (isOwnPage(sender, 'options.html')) {
      // The page asks for its state by itself.
      if (call !== 'state') void keyringUsed()
      return loadSetup().then((setup) => setup.answerOptions({ call, args }, parts))
    }
    const page = pageOf(sender)
    return page && serve(contentCalls, forPages, { call, args }, page satisfies PageCaller)
  })
  browser.runtime.onConnect.addListener((port) => void ports.accept(port, visits))
  browser.tabs.onRemoved.addListener((tabId) => void visits.tabRemoved(tabId))
  browser.tabs.onActivated.addListener(({ windowId }) => void ports.follow(windowId))
  browser.tabs.onUpdated.addListener((_, change, { active, windowId }) => {
    if (active && windowId !== undefined && (change.url ?? change.status)) void ports.follow(windowId)
  })
  browser.permissions.onAdded.addListener(() => void reconcile().then(reachOpenTabs))
  browser.permissions.onRemoved.addListener(() => {
    void reconcile()
    void ports.recheck()
  })
  browser.contextMenus.onClicked.addListener((clicked, tab) => menuClicked(clicked, tab, ports))
  browser.commands.onCommand.addListener((name) => void shortcutPressed(name, ports))
  browser.action.onClicked.addListener(() => iconClicked())
  browser.runtime.onInstalled.addListener(() => void reachOpenTabs())
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === sweepAlarm) void openCache().then((cache) => cache.sweep())
    if (name === autoLockAlarm) void lockWhenDue()
  })
  onKeyringChange(() => void visits.beginAnew())
  keepConfigCurrent(parts)
  void ensureAlarm(sweepAlarm, 60)
  void reconcile()
  void readyTheIcon()
  void leaveForbiddenKeyring()
})

/** The team may have changed its rules while the worker was stopped. */
async function leaveForbiddenKeyring(): Promise<void> {
  if (!(await keyringIsAllowed())) await (await loadSetup()).enforceKeyringRules()
}
