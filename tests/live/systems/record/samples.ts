/** Where recorded samples go, and what is taken out of them first. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../../fixtures/recorded')

const keptHeaders = ['content-type', 'location', 'vendure-auth-token']

export interface Request {
  method: string
  url: string
  headers?: Record<string, string>
  body?: unknown
}

/** One folder of samples with a README that says where they come from. */
export class Samples {
  #folder: string
  #lines: string[] = []

  constructor(system: string) {
    this.#folder = join(root, system)
    rmSync(this.#folder, { recursive: true, force: true })
    mkdirSync(this.#folder, { recursive: true })
  }

  /** Sends the request, keeps what was asked and answered as `<name>.json`, and returns the answer's body as it came. */
  // biome-ignore lint/suspicious/noExplicitAny: each system answers in a shape of its own.
  async request(name: string, what: string, { method, url, headers = {}, body }: Request): Promise<any> {
    const response = await fetch(url, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      body: body === undefined ? null : JSON.stringify(body),
      redirect: 'manual',
    })
    const text = await response.text()
    const answer = {
      status: response.status,
      headers: Object.fromEntries([...response.headers].filter(([header]) => keptHeaders.includes(header))),
      body: parsed(text),
    }
    const sample = { request: { method, url, ...(body !== undefined && { body }) }, ...answer }
    this.#write(`${name}.json`, what, `${JSON.stringify(sample, null, 2)}\n`)
    return answer.body
  }

  /** Keeps the page as a person's browser holds it, after its scripts have run. */
  page(name: string, what: string, html: string): void {
    this.#write(`${name}.html`, what, withoutNoise(html))
  }

  readme(version: string): void {
    const date = new Date().toISOString().slice(0, 10)
    const text = [
      `# ${version}`,
      '',
      `Recorded on ${date} by \`node tests/live/systems/record.ts\`, from the systems that the live tests use. Tokens, session`,
      'ids and passwords are replaced by `masked`; the people do not exist.',
      '',
      ...this.#lines,
      '',
    ]
    writeFileSync(join(this.#folder, 'README.md'), text.join('\n'))
  }

  #write(file: string, what: string, text: string): void {
    this.#lines.push(`- \`${file}\`: ${what}`)
    writeFileSync(join(this.#folder, file), masked(text))
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** What a server made up to tell one browser from another, and the passwords of the set-up. */
const secrets: Array<[RegExp, string]> = [
  [/("(?:request_token|session_id|compose_id|user_id|password)":\s*")[^"]*/g, '$1masked'],
  [/(name="_?(?:token|id)" value=")[A-Za-z0-9]{12,}/gi, '$1masked'],
  [/([?&;](?:_id|_token|CSRF_Token|Token)=)[A-Za-z0-9]{16,}/g, '$1masked'],
  // Tryton and Vendure name sessions by long hexadecimal numbers.
  [/\b[0-9a-f]{32,}\b/g, 'masked'],
]

const masked = (text: string): string =>
  secrets.reduce((result, [pattern, by]) => result.replace(pattern, by), text)

/** The drawings of icons are most of such a page, and no reader of ours looks at them or at the page's own scripts. */
const withoutNoise = (html: string): string =>
  html
    .replace(/<script\b[^>]*>([\s\S]*?)<\/script>/g, (script, code) =>
      code.includes('rcmail.set_env(') ? script : '',
    )
    .replace(/<path\b[^>]*>(<\/path>)?/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
