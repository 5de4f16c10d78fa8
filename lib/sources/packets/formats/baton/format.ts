import { HandoffPacket, PacketCustomer } from '#lib/contract/handoff-packet.ts'
import { remark } from '#lib/contract/remarks.ts'
import { fitting } from '../../../fitting.ts'
import type { PacketFormat, ReadPacket } from '../../format.ts'
import { at, listOf, type Names, recordOf } from '../../tolerant.ts'

const schema = 'baton.handoff-packet/'

/**
 * Baton's own handoff packet, alone, in a list, or in a list under `packets`. Its JSON Schema is published with the
 * extension: `schema/handoff-packet.json`.
 */
export const format: PacketFormat = {
  id: 'baton',
  name: 'Baton handoff packet',
  documentation: 'https://json-schema.org/draft/2020-12',
  verified: 'documentation',
  recognises: (payload) => isPacket(payload) || packetsIn(payload).some(isPacket),
  read: (payload) => (isPacket(payload) ? [readPacket(recordOf(payload))] : readList(payload)),
}

const isPacket = (payload: unknown) => {
  const name = at(payload, 'schema')
  return typeof name === 'string' && name.startsWith(schema)
}

const packetsIn = (payload: unknown): readonly unknown[] =>
  Array.isArray(payload) ? payload : listOf(at(payload, 'packets'))

const readList = (payload: unknown): ReadPacket[] =>
  packetsIn(payload).map((one, index) => {
    const { problems, ...read } = readPacket(recordOf(one))
    return {
      ...read,
      problems: problems.map(({ path, problem }) => ({ path: `packets[${index}].${path}`, problem })),
    }
  })

/** What a bot may leave out: a packet without them says the same. */
const usual = {
  format: 'baton',
  customer: { verification: { status: 'not-sent' } },
  orderNumbers: [],
  facts: [],
  attempts: [],
  openQuestions: [],
  attachments: [],
  consent: [],
  transcript: [],
}

function readPacket(packet: Names): ReadPacket {
  if (packet.schema !== `${schema}1`) {
    return {
      problems: [{ path: 'schema', problem: remark('otherVersion', { schema: `${schema}1` }) }],
    }
  }
  const customer = { ...usual.customer, ...partsOf(PacketCustomer, packet.customer) }
  const parts = partsOf(HandoffPacket, packet)
  const read = fitting(HandoffPacket, { ...usual, id: parts.conversationId, ...parts, customer })
  return { ...(read.data && { packet: read.data }), problems: read.issues }
}

/** Only what the contract knows: what else a bot sent is not looked at, so that it can be named. */
function partsOf(known: { shape: object }, value: unknown): Names {
  const names = Object.keys(known.shape).filter((name) => at(value, name) !== undefined)
  return Object.fromEntries(names.map((name) => [name, at(value, name)]))
}
