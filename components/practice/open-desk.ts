import { handoffEvent } from './samples/handoff-event.ts'
import { timeBefore, type WriteTime } from './samples/sample-time.ts'
import type { DeskMessage, DeskTicket, Scenario, ScenarioMessage } from './ticket.ts'

/** The tickets as they stand at this moment: the scenarios with their times counted back from `now`. */
export function openDesk(scenarios: readonly Scenario[], now: Date): DeskTicket[] {
  const time = timeBefore(now)
  return scenarios.map(({ messages, conversationId, ...scenario }) => ({
    ...scenario,
    conversationId,
    createdAt: time(messages[0]?.minutesAgo ?? 0),
    messages: messages.map((message, index) => deskMessage(`${scenario.id}-${index + 1}`, message, time)),
  }))
}

function deskMessage(id: string, message: ScenarioMessage, time: WriteTime): DeskMessage {
  const { author, minutesAgo, internal = false } = message
  return { id, author, at: time(minutesAgo), internal, runs: [{ text: textOf(message, time) }] }
}

const textOf = ({ text, packet }: ScenarioMessage, time: WriteTime): string =>
  packet ? `${text}\n\n${JSON.stringify(handoffEvent(packet, time), null, 1)}` : text
