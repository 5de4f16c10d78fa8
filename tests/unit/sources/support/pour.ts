import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { behave } from '../../../e2e/support/behaviour.ts'
import type { Stage } from './stages.ts'

const chunk = Buffer.alloc(65_536, 'x')

/** A server that, at the stage, pours out megabytes of JSON for as long as somebody reads, and counts them. */
export async function pouringServer(stage: Stage, bytes: number, announced: boolean) {
  const poured: Promise<number>[] = []
  const answer = async (incoming: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '', headers } = incoming
    const request = { method, path: url, headers, body: await text(incoming) }
    if (stage.isHere(request)) poured.push(pour(response, bytes, announced))
    else behave(stage.answer(request), response)
  }
  const server = createServer((incoming, response) => void answer(incoming, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The bytes of each answer that was poured, once nobody reads it any more. */
    poured: () => Promise.all(poured),
  }
}

async function pour(response: ServerResponse, bytes: number, announced: boolean): Promise<number> {
  const gone = once(response, 'close')
  response.writeHead(200, {
    'content-type': 'application/json',
    ...(announced && { 'content-length': String(bytes) }),
  })
  response.write('["')
  let sent = 2
  while (sent < bytes && !response.destroyed) {
    sent += chunk.byteLength
    if (!response.write(chunk)) await Promise.race([once(response, 'drain'), gone])
  }
  return sent
}
