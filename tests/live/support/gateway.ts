import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureDebianPackages } from '../systems/packages.ts'
import { Supervisor, waitUntil } from '../systems/process.ts'

const documented = new URL('../../../docs/gateway/nginx.conf', import.meta.url)

/** What a gateway is set up with. */
export interface GatewaySetup {
  /** Origin of the API behind it, on this machine and without TLS. */
  api: string
  token: string
  /** Agents by their key. */
  agents: Record<string, string>
}

/** Runs nginx with the documented file. Only host, port, TLS, folders and the token are the test's. */
export async function startGateway({ api, token, agents }: GatewaySetup) {
  await ensureDebianPackages(['nginx-light'])
  const folder = mkdtempSync(join(tmpdir(), 'baton-gateway-'))
  const port = await freePort()
  mkdirSync(join(folder, 'baton'))
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('baton/token.conf', `set $shop_token "${token}";\n`)
  const setAgents = (known: Record<string, string>) =>
    write(
      'baton/agents.conf',
      Object.entries(known)
        .map(([key, name]) => `"${key}" "${name}";\n`)
        .join(''),
    )
  setAgents(agents)
  write('gateway.conf', substituted(folder, port, api))
  write('nginx.conf', mainFile(folder))
  const supervisor = new Supervisor()
  const log = join(folder, 'nginx.log')
  const run = ['-c', join(folder, 'nginx.conf'), '-p', folder, '-g', 'daemon off;']
  const child = supervisor.spawn('nginx', run, log)
  const origin = `http://127.0.0.1:${port}`
  await waitUntil(() => fetch(origin), child, log)
  return {
    origin,
    /** Both logs, and what nginx has said at its start. */
    logs: () =>
      ['access.log', 'error.log', 'nginx.log']
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('\n'),
    /** Other agents from now on, as by `nginx -s reload`. */
    reload: (known: Record<string, string>) => {
      setAgents(known)
      child.kill('SIGHUP')
    },
    stop: async () => {
      await supervisor.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Every change must find its place: a file that has moved on is not what is tested. */
function substituted(folder: string, port: number, api: string): string {
  const changes: [string | RegExp, string][] = [
    ['listen 443 ssl;', `listen 127.0.0.1:${port};`],
    [/ {4}ssl_certificate.*\n {4}ssl_certificate_key.*\n/, ''],
    [/ {8}proxy_ssl_.*\n {8}proxy_ssl_.*\n {8}proxy_ssl_.*\n/, ''],
    ['https://api.bigcommerce.com;', `${api};`],
    ['/var/log/nginx/baton.log', join(folder, 'access.log')],
    ['/var/log/nginx/baton-error.log', join(folder, 'error.log')],
    ['include /etc/nginx/baton/agents.conf', `include ${join(folder, 'baton/agents.conf')}`],
    ['include /etc/nginx/baton/token.conf', `include ${join(folder, 'baton/token.conf')}`],
  ]
  return changes.reduce(
    (text, [from, to]) => {
      const changed = text.replace(from, to)
      if (changed === text) throw new Error(`docs/gateway/nginx.conf has no ${from}`)
      return changed
    },
    readFileSync(documented, 'utf8'),
  )
}

/** Debian's own main file around it, as far as it matters, with every folder inside of ours. */
const mainFile = (folder: string) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'nginx.log')} warn;
events {}
http {
  client_body_temp_path ${join(folder, 'body')};
  proxy_temp_path ${join(folder, 'proxy')};
  fastcgi_temp_path ${join(folder, 'fastcgi')};
  uwsgi_temp_path ${join(folder, 'uwsgi')};
  scgi_temp_path ${join(folder, 'scgi')};
  include ${join(folder, 'gateway.conf')};
}
`

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
