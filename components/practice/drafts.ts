/** What was written but not sent, by ticket: the nodes themselves, because the page's policy refuses HTML text. */
const drafts = new Map<string, ChildNode[]>()

/** Puts the ticket's draft into the empty editor. */
export function restoreDraft(ticketId: string, editor: Element): void {
  editor.replaceChildren(...(drafts.get(ticketId) ?? []))
}

/** Keeps what stands in the editor. */
export function keepDraft(ticketId: string, editor: Element): void {
  drafts.set(ticketId, [...editor.childNodes])
}
