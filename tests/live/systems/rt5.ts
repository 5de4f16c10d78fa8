/** Request Tracker 5, the helpdesk: Debian's package with a configuration and a database of our own, so /etc stays untouched. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { handoffEvents, sdk } from './bot/events.ts'
import { debianVersion, ensureDebianPackages, ensureNpmPackages } from './packages.ts'
import { run, waitUntil } from './process.ts'
import { seed } from './rt5/seed.ts'
import type { Setting, SystemModule } from './types.ts'

const port = 8601
const url = `http://127.0.0.1:${port}`
const passwords = { root: 'rtpass123', agent1: 'agentpass1', 'handoff-bot': 'botpass123' }

export const rt5: SystemModule = {
  ports: [port],

  async install({ cacheDir }) {
    await ensureDebianPackages(
      ['request-tracker5', 'rt5-standalone', 'rt5-db-sqlite', 'starlet', 'w3m', 'util-linux'],
      [
        'request-tracker5 request-tracker5/dbconfig-install boolean false',
        'request-tracker5 request-tracker5/handle-siteconfig-permissions boolean false',
        'request-tracker5 request-tracker5/install-cronjobs boolean false',
      ],
    )
    await ensureNpmPackages(sdkFolder(cacheDir), sdk) // Some notes carry a handoff event.
  },

  async start({ cacheDir, stateDir, now, supervisor }: Setting) {
    const database = join(stateDir, 'rt.sqlite')
    const env = writeConfiguration(stateDir, database)
    await createDatabase(stateDir, env)

    const log = join(stateDir, 'rt.log')
    const server = supervisor.spawn(
      '/usr/share/request-tracker5/libexec/rt-server',
      // Starlet forks its workers inside our process group; RT's default server would daemonise.
      ['--server', 'Starlet', '--host', '127.0.0.1', '--port', String(port), '--max-workers', '3'],
      log,
      { env: { ...env, PLACK_ENV: 'deployment' }, cwd: stateDir },
    )
    await waitUntil(() => fetch(url), server, log)
    await seed({ url, passwords, events: handoffEvents(sdkFolder(cacheDir), now) }, database, now)
    return {
      url,
      version: `Request Tracker ${await debianVersion('request-tracker5')} (Debian)`,
      credentials: {
        user: 'agent1',
        password: passwords.agent1,
        rootUser: 'root',
        rootPassword: passwords.root,
      },
    }
  },
}

/** The bot's cache folder: the SDK is installed once for both. */
const sdkFolder = (cacheDir: string): string => join(cacheDir, '..', 'bot')

/** Returns the variables that make RT's programs read our configuration instead of /etc's. */
function writeConfiguration(stateDir: string, database: string): Record<string, string> {
  const settings = {
    rtname: 'shop.test',
    Organization: 'shop.test',
    CorrespondAddress: 'support@shop.test',
    CommentAddress: 'support-comment@shop.test',
    WebPath: '',
    WebDomain: '127.0.0.1',
    WebPort: port,
    WebBaseURL: url,
    WebSecureCookies: 0,
    DatabaseType: 'SQLite',
    DatabaseName: database,
    // Not UTC, so that a date read off a page without its zone shows up as wrong.
    Timezone: 'Europe/Amsterdam',
    LogToSTDERR: 'warning',
    LogToSyslog: '',
  }
  // A mail that is "sent" by a Perl function goes nowhere.
  const noMail = 'Set($MailCommand, sub { 1 });'
  const lines = Object.entries(settings).map(([name, value]) => `Set($${name}, '${value}');`)
  const file = join(stateDir, 'RT_SiteConfig.pm')
  const noMoreFiles = join(stateDir, 'RT_SiteConfig.d')
  mkdirSync(noMoreFiles)
  writeFileSync(file, [...lines, noMail, '1;', ''].join('\n'))
  return { RT_SITE_CONFIG: file, RT_SITE_CONFIG_DIR: noMoreFiles }
}

async function createDatabase(stateDir: string, env: Record<string, string>): Promise<void> {
  const rootPassword = join(stateDir, 'root-password')
  writeFileSync(rootPassword, `${passwords.root}\n`, { mode: 0o600 })
  const setup = (...args: string[]) => run('/usr/sbin/rt-setup-database-5', args, { env })
  await setup('--action', 'init', '--root-password-file', rootPassword)
  await setup(
    '--action',
    'insert',
    '--datafile',
    join(import.meta.dirname, 'rt5/shop.initialdata'),
    '--skip-create',
  )
}
