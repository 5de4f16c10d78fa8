/** Tryton, the ERP: Debian's packages and an SQLite file that is copied from a prepared one and seeded before each run. */

import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { orders, products } from './data/orders.ts'
import { customers } from './data/people.ts'
import { debianVersion, ensureDebianPackages } from './packages.ts'
import { run, waitUntil } from './process.ts'
import type { Setting, SystemModule } from './types.ts'

const port = 8602
const url = `http://127.0.0.1:${port}`
const database = 'shop'
const password = 'trytonpass'

const modules = ['party', 'product', 'sale', 'stock', 'account', 'account-invoice', 'account-invoice-stock']

export const tryton: SystemModule = {
  ports: [port],

  async install({ cacheDir }) {
    await ensureDebianPackages([
      'tryton-server',
      ...modules.map((name) => `tryton-modules-${name}`),
      'tryton-proteus',
      'util-linux',
    ])
    await prepareTemplate(cacheDir)
  },

  async start({ cacheDir, stateDir, supervisor }: Setting) {
    const databases = join(stateDir, 'db')
    cpSync(await template(cacheDir), databases, { recursive: true })
    const config = writeConfig(stateDir, databases)
    await run(
      '/usr/bin/python3',
      ['-W', 'ignore', join(import.meta.dirname, 'tryton/seed.py'), config, database],
      {
        input: JSON.stringify({ customers, orders, products }),
      },
    )
    const log = join(stateDir, 'tryton.log')
    const server = supervisor.spawn('/usr/bin/trytond', ['-c', config, '-d', database], log, {
      cwd: stateDir,
    })
    await waitUntil(() => fetch(url), server, log)
    return {
      url,
      version: `Tryton ${await debianVersion('tryton-server')} (Debian)`,
      credentials: { database, user: 'admin', password },
    }
  },
}

/** Making the tables of all modules takes most of a minute, so a database with tables and no data is kept. */
async function prepareTemplate(cacheDir: string): Promise<void> {
  const finished = await template(cacheDir)
  if (existsSync(finished)) return
  const draft = join(cacheDir, 'draft')
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  writeFileSync(join(draft, `${database}.sqlite`), '') // trytond-admin opens databases, it does not make them.
  const passwordFile = join(cacheDir, 'admin-password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  const config = writeConfig(cacheDir, draft)
  const admin = (...args: string[]) =>
    run('/usr/bin/trytond-admin', ['-c', config, '-d', database, ...args], {
      env: { TRYTONPASSFILE: passwordFile },
    })
  await admin('--all', '--email', 'admin@shop.test', '-l', 'en', '-p')
  await admin('-u', ...modules.map((name) => name.replaceAll('-', '_')), '--activate-dependencies')
  renameSync(draft, finished)
}

const template = async (cacheDir: string): Promise<string> =>
  join(cacheDir, `template-${await debianVersion('tryton-server')}`.replaceAll(':', '_'))

function writeConfig(folder: string, databases: string): string {
  const text = readFileSync(join(import.meta.dirname, 'tryton/trytond.conf'), 'utf8')
  const file = join(folder, 'trytond.conf')
  writeFileSync(file, text.replace('@PORT@', String(port)).replace('@DATABASES@', databases))
  return file
}
