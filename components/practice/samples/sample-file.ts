/** One reply of a sample system, for the requests whose variables equal `when`. An empty `when` fits all. */
export interface SampleReply {
  when: {
    email?: string
    orderNumber?: string
    conversationId?: string
    ticketId?: string
    party?: string
    contactId?: string
  }
  /** One of these words has to stand in the variable, whatever its case: how a sample search finds something. */
  has?: Record<string, string[]>
  status: number
  headers?: Record<string, string>
  body: unknown
}

/** A file in `public/practice`, named after the source: its replies by request id, the first that fits wins. */
export interface SampleFile {
  note: string
  replies: Record<string, SampleReply[]>
}

export const sampleFile = (replies: SampleFile['replies']): SampleFile => ({
  note: 'sample data for the practice desk',
  replies,
})

/** A good answer for the requests with these values, or for every other request. */
export const reply = (body: unknown, when: SampleReply['when'] = {}): SampleReply => ({
  when,
  status: 200,
  body,
})
