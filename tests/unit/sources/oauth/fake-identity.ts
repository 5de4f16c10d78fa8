import { account } from '../../../e2e/oauth/server/pages.ts'

export const redirectUrl = 'https://baton-test.chromiumapp.org/'

type Answer = 'yes' | 'no' | 'close'

/**
 * The browser's identity API: follows the server's redirects with its cookies, and fills in the sign-in form the way
 * an agent does. What it says when it fails is what Chromium says.
 */
export function fakeIdentity() {
  const cookies = new Map<string, string>()
  const opened: { url: string; interactive: boolean }[] = []
  const identity = {
    /** What the agent does with the sign-in page. */
    answer: 'yes' as Answer,
    opened,
    /** Closes the browser: its cookies are gone. */
    forgetCookies: () => cookies.clear(),
    /** Changes where the flow ends, as a hostile page might. */
    tamper: (url: string) => url,
    redirectUrl: () => redirectUrl,
    async authorize(url: string, interactive: boolean): Promise<string> {
      opened.push({ url, interactive })
      return identity.tamper(await walk(new URL(url), interactive))
    },
  }
  async function walk(start: URL, interactive: boolean): Promise<string> {
    let next: [URL, RequestInit] = [start, {}]
    for (let steps = 0; steps < 20; steps += 1) {
      const response = await visit(...next)
      const location = response.headers.get('location')
      if (location?.startsWith(redirectUrl)) return location
      if (location) next = [new URL(location, next[0]), {}]
      else if (!interactive) throw new Error('User interaction required.')
      else if (identity.answer === 'close') throw new Error('The user did not approve access.')
      else next = [next[0], { method: 'POST', body: form(identity.answer) }]
    }
    throw new Error('too many redirects')
  }
  async function visit(url: URL, init: RequestInit): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } }).catch(() => {
      throw new Error('Authorization page could not be loaded.')
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  return identity
}

const form = (answer: Answer) => new URLSearchParams({ ...account, answer })
