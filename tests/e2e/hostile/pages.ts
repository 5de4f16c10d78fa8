import type { TicketPage } from './desk/helpdesk.ts'
import { redefineFunctions } from './redefine.ts'

/** A page that makes it hard for the panel, on purpose or not. The panel has to be there and to say nothing to it. */
export interface HostilePage {
  name: string
  page: TicketPage
  /** Runs in the page: that the attack is on. For a page in which the probes cannot run either. */
  blind?: () => boolean
}

const policy = (value: string): TicketPage => ({ headers: { 'content-security-policy': value } })

export const hostilePages: HostilePage[] = [
  { name: 'whose policy allows no frame', page: policy("frame-src 'none'; child-src 'none'") },
  {
    name: 'whose policy allows nothing but its own scripts',
    page: policy("default-src 'none'; script-src 'nonce-own'; connect-src 'self'"),
  },
  {
    name: 'that demands trusted types and allows no policy for them',
    page: policy("require-trusted-types-for 'script'; trusted-types 'none'"),
  },
  {
    name: 'that is isolated from other origins (COOP, COEP require-corp)',
    page: {
      headers: {
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      },
    },
  },
  {
    name: 'that embeds others without credentials only (COEP credentialless)',
    page: { headers: { 'cross-origin-embedder-policy': 'credentialless' } },
  },
  {
    name: 'that may not be framed, sends no referrer and has given up its permissions',
    page: {
      headers: {
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'permissions-policy': 'clipboard-read=(), clipboard-write=(), fullscreen=()',
        'document-policy': 'js-profiling',
      },
    },
  },
  {
    name: 'that has redefined the functions that build a panel',
    page: { script: `(${redefineFunctions})()` },
  },
  {
    name: 'whose style hides and moves everything that it can',
    page: {
      body: `<style>
        html > *, div, iframe { display: none !important; visibility: hidden !important; opacity: 0 !important;
          position: static !important; transform: scale(0) !important; filter: blur(9px) !important;
          width: 0 !important; pointer-events: none !important; content-visibility: hidden !important;
          mask-image: linear-gradient(transparent, transparent) !important }
        body { display: block !important }
      </style>`,
    },
  },
  {
    name: 'that lays an element over everything',
    page: {
      body: '<div style="position:fixed;inset:0;z-index:2147483647;background:white"></div>',
    },
  },
  { name: 'in a sandbox that leaves it its origin', page: policy('sandbox allow-scripts allow-same-origin') },
  {
    name: 'whose elements have taken the names of the functions of the document',
    page: {
      body: ['documentElement', 'querySelector', 'createElement', 'body', 'addEventListener', 'URL']
        .map((name) => `<img name="${name}"><form name="${name}"></form>`)
        .join(''),
    },
    blind: () =>
      [document.querySelector, document.documentElement].every(
        (one) => !(one instanceof Element || typeof one === 'function'),
      ),
  },
]
