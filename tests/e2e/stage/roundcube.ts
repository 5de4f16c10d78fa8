import type { Behaviour } from '../support/behaviour.ts'
import type { SeenRequest } from '../support/server.ts'
import { recordedPage, shifted } from './recorded.ts'
import { omar, retell } from './retell.ts'
import { paramsOf, type System, startSystem } from './system.ts'

/** Mails in the mailbox: Eva's is recorded, Omar's is hers with other names. */
export const mails = { eva: '5', omar: '4' }

const omarsMail = { id: mails.omar, ...omar, subject: 'Return of shoes, wrong size' }

/** Roundcube: the mailbox with its preview, a mail on a page of its own, and the page that answers one. */
export function startRoundcube(): Promise<System> {
  return startSystem(answer, () => false, true)
}

function answer(request: SeenRequest): Behaviour {
  const params = paramsOf(request)
  if (params.get('_task') !== 'mail') return { html: '<!doctype html><title>Nothing here</title>' }
  const uid = params.get('_uid')
  switch (params.get('_action')) {
    case 'preview':
      return { html: mail('roundcube/preview-frame.html', uid) }
    case 'show':
      return { html: mail('roundcube/show.html', uid) }
    case 'compose':
      return { html: compose(params.get('to')) }
    default:
      return { html: recordedPage('roundcube/list-with-preview.html') }
  }
}

function mail(file: string, uid: string | null): string {
  const page = withTime(recordedPage(file))
  return uid === mails.omar ? retell(page, omarsMail).replaceAll('_uid=5', `_uid=${uid}`) : page
}

/** Roundcube writes times in the user's zone, which is the browser's, and so the one of this machine. */
function withTime(page: string): string {
  const at = shifted('2026-11-23T01:28:00Z')
  const pad = (value: number) => String(value).padStart(2, '0')
  const date = [at.getFullYear(), pad(at.getMonth() + 1), pad(at.getDate())].join('-')
  return page.replaceAll('2026-11-23 01:28', `${date} ${pad(at.getHours())}:${pad(at.getMinutes())}`)
}

const editor =
  '<body id="tinymce" class="mce-content-body" contenteditable="true"><p><br></p><blockquote>Hello, my order 1001</blockquote></body>'

/** The page that answers Eva, or somebody else (`to`). TinyMCE's frame holds a plain editable document. */
function compose(to: string | null): string {
  const page = recordedPage('roundcube/compose.html')
    .replace('<iframe id="composebody_ifr"', `<iframe id="composebody_ifr" srcdoc='${editor}'`)
    .replace('style="visibility: hidden; height: 400px;"', 'style="height: 400px"')
  return to ? page.replaceAll('Eva Janssen &lt;eva.janssen@example.com&gt;', to) : page
}
