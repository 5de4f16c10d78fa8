/** Vendure, the shop: npm packages in the cache folder, a database in memory, orders made through its own Admin API. */

import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureNpmPackages } from './packages.ts'
import { waitUntil } from './process.ts'
import type { Setting, SystemModule } from './types.ts'
import { superadmin, support } from './vendure/accounts.ts'

const port = 8603
const url = `http://127.0.0.1:${port}`

// sql.js is SQLite without native code, so that nothing has to be compiled for the Node version at hand.
const packages = { '@vendure/core': '3.7.3', 'sql.js': '1.16.0' }

export const vendure: SystemModule = {
  ports: [port],

  install: ({ cacheDir }) => ensureNpmPackages(cacheDir, packages),

  async start({ cacheDir, stateDir, now, supervisor }: Setting) {
    const log = join(stateDir, 'vendure.log')
    const ready = join(stateDir, 'ready')
    const program = join(import.meta.dirname, 'vendure/server.ts')
    const args = [program, cacheDir, String(port), now.toISOString(), ready]
    const server = supervisor.spawn(process.execPath, args, log, {
      env: { VENDURE_DISABLE_TELEMETRY: 'true' },
      cwd: stateDir,
    })
    // The port answers before the orders are there; the file says that they are.
    await waitUntil(() => access(ready), server, log, 120)
    return {
      url,
      version: `Vendure ${packages['@vendure/core']}`,
      credentials: {
        user: support.identifier,
        password: support.password,
        adminUser: superadmin.identifier,
        adminPassword: superadmin.password,
      },
    }
  },
}
