import { recordedPage } from './recorded.ts'
import { retoldTickets } from './request-tracker-records.ts'
import { retell } from './retell.ts'

/** RT's page of a ticket. */
export function ticketPage(id: string): string {
  const ticket = retoldTickets[id]
  const page = recordedPage(`rt5/Display-${ticket ? 1 : id}.html`)
  return ticket ? retell(page, ticket) : page
}

const editorFrame = /<iframe src="" (frameborder="0" class="cke_wysiwyg_frame[^>]*)>/
const editor =
  '<body contenteditable="true" class="cke_editable"><p>Dear Eva,</p><p>a draft of mine.</p></body>'

/** RT's reply page, recorded for ticket 1. CKEditor's frame holds a plain editable document instead of CKEditor. */
export function updatePage(id: string, { plain }: { plain: boolean }): string {
  const page = recordedPage('rt5/Update-respond.html').replace(
    'name="id" value="1"',
    `name="id" value="${id}"`,
  )
  if (plain) {
    return page
      .replace(/<div id="cke_UpdateContent"[\s\S]*?<\/iframe>/, '<div>')
      .replace('visibility: hidden; display: none;" rows="15"', '" rows="15"')
      .replace('placeholder="Type your message here"></textarea>', '>A draft of mine.\n</textarea>')
  }
  return page.replace(editorFrame, (_, attributes) => `<iframe srcdoc='${editor}' ${attributes}>`)
}
