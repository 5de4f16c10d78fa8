/** A signed-in client of Vendure's Admin API: GraphQL in, data out. */

// biome-ignore lint/suspicious/noExplicitAny: each query has a shape of its own, and a wrong one fails the set-up at once.
export type Query = (query: string, variables?: Record<string, unknown>) => Promise<any>

interface Reply {
  data?: Record<string, unknown>
  errors?: Array<{ message: string }>
}

export async function signIn(url: string, account: { identifier: string; password: string }): Promise<Query> {
  let token: string | null = null
  const query: Query = async (text, variables = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query: text, variables }),
    })
    token = response.headers.get('vendure-auth-token') ?? token
    const { data, errors } = (await response.json()) as Reply
    const refused = errors?.[0] ?? Object.values(data ?? {}).find(isErrorResult)
    if (refused) throw new Error(`Vendure: ${refused.message} (${text.trim().slice(0, 80)}…)`)
    return data
  }
  await query(
    'mutation ($u: String!, $p: String!) { login(username: $u, password: $p) { __typename ... on ErrorResult { message } } }',
    {
      u: account.identifier,
      p: account.password,
    },
  )
  return query
}

/** Vendure tells expected errors as a result of a type of its own; they all have a code and a message. */
const isErrorResult = (value: unknown): value is { message: string } =>
  typeof value === 'object' && value !== null && 'message' in value
