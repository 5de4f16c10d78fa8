/** The mail server behind Roundcube, with the customers' mail in it. */

import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mails } from '../data/mails.ts'
import { run, waitUntil } from '../process.ts'
import type { Setting } from '../types.ts'

export const imapPort = 8643
export const mailbox = { user: 'support@shop.test', password: 'agentpass1' }

export async function startDovecot({ now, stateDir, supervisor }: Setting): Promise<void> {
  // Not in the state folder: Dovecot's own users must be able to enter it, and the paths of its sockets must be short.
  const folder = mkdtempSync(join(tmpdir(), 'baton-imap-'))
  supervisor.onStop(async () => rmSync(folder, { recursive: true, force: true }))
  chmodSync(folder, 0o755)
  const owner = { uid: await idOf('-u'), gid: await idOf('-g') }
  deliverMails(folder, owner, now)

  const log = join(stateDir, 'dovecot.log')
  const config = join(stateDir, 'dovecot.conf')
  writeFileSync(
    config,
    configText({
      FOLDER: folder,
      LOG: log,
      UID: owner.uid,
      GID: owner.gid,
      PORT: imapPort,
      PASSWORD: mailbox.password,
    }),
  )
  const server = supervisor.spawn('/usr/sbin/dovecot', ['-F', '-c', config], log, { cwd: folder })
  await waitUntil(() => canConnect(imapPort), server, log)
}

/** Dovecot opens no mailbox as root, so the mail belongs to the web server's user, which every Debian has. */
const idOf = async (option: '-u' | '-g'): Promise<number> => Number(await run('id', [option, 'www-data']))

/** A maildir is one file a mail. The file's time is when it came in, and Dovecot numbers the mails by name. */
function deliverMails(folder: string, { uid, gid }: { uid: number; gid: number }, now: Date): void {
  const maildir = join(folder, 'mail', mailbox.user)
  const folders = [join(folder, 'mail'), maildir, ...['cur', 'new', 'tmp'].map((name) => join(maildir, name))]
  for (const path of folders) {
    mkdirSync(path)
    chownSync(path, uid, gid)
  }
  for (const { received, source } of mails(now)) {
    const seconds = Math.floor(received.getTime() / 1000)
    const file = join(maildir, 'new', `${seconds}.M0P1.shop.test`)
    writeFileSync(file, source)
    chownSync(file, uid, gid)
    utimesSync(file, seconds, seconds)
  }
}

function configText(values: Record<string, string | number>): string {
  const text = readFileSync(join(import.meta.dirname, 'dovecot.conf'), 'utf8')
  return text.replace(/@([A-Z]+)@/g, (_, name: string) => String(values[name]))
}

const canConnect = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve()
    })
    socket.once('error', reject)
  })
