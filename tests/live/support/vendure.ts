import { system } from './systems.ts'

/** A token for the account that may read and nothing else, as the shop's administrator hands one out. */
export async function tokenOfSupport(): Promise<string> {
  const { url, credentials } = system('vendure')
  const response = await fetch(`${url}/admin-api`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'mutation($user: String!, $password: String!) { login(username: $user, password: $password) { __typename } }',
      variables: { user: credentials.user, password: credentials.password },
    }),
  })
  const token = response.headers.get('vendure-auth-token')
  if (!token) throw new Error(`The shop gave no token: ${await response.text()}`)
  return token
}
