import { eva, lena, type Person } from './people.ts'
import { reply, type SampleFile, sampleFile } from './sample-file.ts'
import { days, offsetTime } from './sample-time.ts'

interface EarlierChat {
  id: string
  title: string
  daysAgo: number
  handledBy: 'bot' | 'both'
}

const chats: readonly [Person, EarlierChat[]][] = [
  [
    eva,
    [
      { id: '8410', title: 'Strap of the leather bag is loose', daysAgo: 21, handledBy: 'both' },
      { id: '8017', title: 'Do you wrap gifts?', daysAgo: 41, handledBy: 'bot' },
    ],
  ],
  [lena, [{ id: '8455', title: 'Rückerstattung zu Bestellung 1003', daysAgo: 13, handledBy: 'both' }]],
]

/** Intercom: what the customer talked about before, with the bot or with people. */
export function earlierChatReplies(): SampleFile {
  return sampleFile({
    contacts: [
      ...chats.map(([person]) => reply({ data: [contact(person)] }, { email: person.email })),
      reply({ data: [] }),
    ],
    conversations: [
      ...chats.map(([person, list]) =>
        reply({ conversations: list.map(chat) }, { contactId: contactId(person) }),
      ),
      reply({ conversations: [] }),
    ],
    tickets: [reply({ tickets: [] })],
  })
}

const contactId = (person: Person) => `contact-${person.shopId}`

const contact = (person: Person) => ({
  type: 'contact',
  id: contactId(person),
  role: 'user',
  email: person.email,
})

const chat = ({ id, title, daysAgo, handledBy }: EarlierChat) => ({
  type: 'conversation',
  id,
  title,
  created_at: offsetTime(days(daysAgo)),
  state: 'closed',
  source: { type: 'conversation', subject: '', body: '' },
  ai_agent_participated: true,
  ai_agent: { resolution_state: handledBy === 'bot' ? 'assumed_resolution' : 'routed_to_team' },
  statistics: {
    last_close_at: offsetTime(days(daysAgo) - 60),
    last_admin_reply_at: handledBy === 'both' ? offsetTime(days(daysAgo) - 90) : null,
  },
})
