/**
 * Publishes the contracts as JSON Schema in public/schema. With `--check` it writes nothing and fails when a file
 * there is not what the contracts say.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { Fact } from '../lib/contract/fact.ts'
import { Failure } from '../lib/contract/failure.ts'
import { HandoffPacket } from '../lib/contract/handoff-packet.ts'
import { Snapshot } from '../lib/contract/snapshot.ts'
import { SourceDefinition } from '../lib/contract/source.ts'
import { TeamConfig } from '../lib/contract/team-config.ts'
import { UnifiedProfile } from '../lib/contract/unified-profile.ts'

const published = {
  'fact.json': Fact,
  'failure.json': Failure,
  'handoff-packet.json': HandoffPacket,
  'snapshot.json': Snapshot,
  'source.json': SourceDefinition,
  'team-config.json': TeamConfig,
  'unified-profile.json': UnifiedProfile,
}

const folder = new URL('../public/schema/', import.meta.url)
const checking = process.argv.includes('--check')
await mkdir(folder, { recursive: true })

const outdated: string[] = []
for (const [name, schema] of Object.entries(published)) {
  // `input`: what is to be written, e.g. by a bot; parsing trims and lowers some of it.
  const text = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }), null, 2)}\n`
  const file = new URL(name, folder)
  const current = await readFile(file, 'utf8').catch(() => undefined)
  if (current === text) continue
  if (checking) outdated.push(name)
  else await writeFile(file, text)
}
if (outdated.length > 0) {
  console.error(
    `public/schema is not what lib/contract says: ${outdated.join(', ')}. Run \`npm run schema\`.`,
  )
  process.exitCode = 1
}
