/** Roundcube, webmail on a shared mailbox: Debian's package, with a configuration and a database of our own. */

import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { debianVersion, ensureDebianPackages } from './packages.ts'
import { waitUntil } from './process.ts'
import { imapPort, mailbox, startDovecot } from './roundcube/dovecot.ts'
import type { Setting, SystemModule } from './types.ts'

const port = 8613
const url = `http://127.0.0.1:${port}`

export const roundcube: SystemModule = {
  ports: [port, imapPort],

  install: () =>
    ensureDebianPackages(
      ['roundcube-core', 'roundcube-sqlite3', 'php-cli', 'dovecot-imapd', 'util-linux'],
      [
        'roundcube-core roundcube/dbconfig-install boolean false',
        'roundcube-core roundcube/reconfigure-webserver multiselect',
      ],
    ),

  async start(setting: Setting) {
    const { stateDir, supervisor } = setting
    await startDovecot(setting)
    copyFileSync(join(import.meta.dirname, 'roundcube/config.inc.php'), join(stateDir, 'config.inc.php'))
    for (const name of ['defaults.inc.php', 'mimetypes.php'])
      copyFileSync(join('/etc/roundcube', name), join(stateDir, name))

    const log = join(stateDir, 'php.log')
    const server = supervisor.spawn(
      '/usr/bin/php',
      ['-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, '-t', '/var/lib/roundcube'],
      log,
      {
        cwd: stateDir,
        env: {
          ROUNDCUBE_CONFIG_DIR: stateDir,
          BATON_ROUNDCUBE_STATE: stateDir,
          BATON_ROUNDCUBE_IMAP: `127.0.0.1:${imapPort}`,
        },
      },
    )
    await waitUntil(() => fetch(url), server, log)
    return {
      url,
      version: `Roundcube ${await debianVersion('roundcube-core')} (Debian)`,
      credentials: { user: mailbox.user, password: mailbox.password },
    }
  },
}
