import { onTestFinished } from 'vitest'
import { type Routes, serve, type TestServer } from '../../../e2e/support/server.ts'

/** A server on this machine for one test. */
export async function testServer(routes: Routes): Promise<TestServer> {
  const server = await serve(routes)
  onTestFinished(() => server.stop())
  return server
}
