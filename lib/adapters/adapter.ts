/**
 * A helpdesk adapter is data: the worker sends the one that fits the page to the content script, and the same
 * small interpreter reads every helpdesk. Selectors were checked on the recorded pages in tests/fixtures.
 */
export interface Adapter {
  id: string
  name: string
  /** The first view that fits the address is the one that is open. */
  views: TicketView[]
  /** Pages that list tickets. */
  queue?: QueueView
  /** The element to make narrower, so that the dock covers nothing. Without it the panel lies over the page. */
  root?: string
}

/** One kind of page, or part of a page, that shows a ticket. */
export interface TicketView {
  address: AddressRule
  /** A same-origin iframe that holds the ticket while the page's own address stays the same. */
  frame?: string
  /** The ticket's id: a query parameter of the address (of the frame's, where there is one), or on the page. */
  ticketId?: PlaceRule
  /**
   * A second place that names the ticket. Where it names another one, a page that changes without a load is between
   * two tickets, and none is open.
   */
  confirm?: PlaceRule
  /**
   * For a page that writes a reply but does not say to which ticket: who it is written to. It belongs to the ticket
   * that the tab showed last, if that is the same person's.
   */
  recipient?: Pick
  fields: Partial<Record<TicketFieldName, PlaceRule>>
  thread?: ThreadRule
  /** Reply boxes, the first that is on the page is used. */
  composers: ComposerRule[]
}

/** Where a ticket's id or another value of it stands: in a parameter of the address, or on the page. */
export type PlaceRule = { param: string } | Pick

export type TicketFieldName =
  | 'subject'
  | 'requesterEmail'
  | 'requesterName'
  | 'createdAt'
  | 'conversationId'
  | 'queue'
  | 'mailbox'
  | 'brand'

/** A path (regular expression) and query parameters that must have these values. `;` separates like `&`. */
export interface AddressRule {
  path: string
  params?: Record<string, string>
}

/** A value on the page: the first element's text, attribute, or what is typed in it, and of that the first group of `match`. */
export interface Pick {
  select: string
  attribute?: string
  property?: 'value'
  match?: string
}

/** The messages of a ticket on the page. */
export interface ThreadRule {
  item: string
  /** The element that new messages are added to while the ticket stays open. */
  list?: string
  id?: Pick
  text: string
  author?: Pick
  at?: Pick
  /** The item is an internal note when it matches this. */
  internal?: string
  /** Who wrote it: the customer when this gives the requester's address, otherwise an agent. */
  authorEmail?: Pick
}

/** A reply box: the element that takes text, in an iframe where the editor lives in one. */
export interface ComposerRule {
  frame?: string
  select: string
}

/** A list of tickets. */
export interface QueueView {
  address: AddressRule
  row: string
  link: Pick
  subject?: string
}
