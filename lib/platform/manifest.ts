import type { UserManifest } from 'wxt'

/** Hosts that may be asked for at run time. Plain http only on this machine: see the `SafeUrl` contract. */
export const optionalHosts = ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*']

/**
 * What the extension's own pages may do. `connect-src` names the same hosts as `optionalHosts`; without an
 * explicit policy Firefox would upgrade http on loopback to https. `blob:` is for pictures that the worker has fetched.
 */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types baton-engine',
].join('; ')

/** `identity` opens the sign-in pages of systems with OAuth. */
const permissions = [
  'storage',
  'scripting',
  'alarms',
  'identity',
  'contextMenus',
  'declarativeNetRequestWithHostAccess',
]

/**
 * Keys that work while the focus is in the helpdesk. Chrome takes four suggestions at most; each can be changed in the
 * browser. Pressed in real windows: Chromium keeps Alt+Shift+B and P for itself, and B opens a menu in Firefox.
 */
export const shortcuts = {
  'toggle-panel': 'Alt+Shift+O',
  'focus-panel': 'Alt+Shift+J',
  macros: 'Alt+Shift+M',
  'say-it-back': 'Alt+Shift+Y',
} as const
export type ShortcutName = keyof typeof shortcuts

/** A text of `public/_locales`, which the browser shows in its own language. */
const local = (name: string) => `__MSG_${name}__`

const commands = Object.fromEntries(
  Object.entries(shortcuts).map(([name, key]) => [
    name,
    { suggested_key: { default: key }, description: local(name.replaceAll('-', '_')) },
  ]),
)

const common: UserManifest = {
  name: 'Baton',
  description: local('description'),
  default_locale: 'en',
  incognito: 'not_allowed',
  optional_host_permissions: optionalHosts,
  content_security_policy: { extension_pages: pagePolicy },
  action: { default_title: 'Baton' },
  commands,
}

/** The manifest's parts that WXT cannot read from the entrypoints. Decisions: docs/decisions/. */
export function manifestFor(browser: 'chrome' | 'firefox'): UserManifest {
  const panel = { resources: ['panel.html'], matches: optionalHosts }
  if (browser === 'chrome') {
    return {
      ...common,
      minimum_chrome_version: '130',
      storage: { managed_schema: 'managed-schema.json' },
      // For the browser's own language model, where a team switches it on.
      permissions: [...permissions, 'offscreen'],
      web_accessible_resources: [{ ...panel, use_dynamic_url: true }],
    }
  }
  return {
    ...common,
    permissions,
    web_accessible_resources: [panel],
    browser_specific_settings: {
      gecko: {
        id: 'baton@baton.example.com',
        strict_min_version: '147.0',
        data_collection_permissions: {
          required: [
            'personallyIdentifyingInfo',
            'personalCommunications',
            'websiteContent',
            'authenticationInfo',
          ],
        },
      },
    } as NonNullable<UserManifest['browser_specific_settings']>,
  }
}
