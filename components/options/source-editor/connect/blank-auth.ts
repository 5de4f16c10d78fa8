import type { Auth } from '#lib/contract/source.ts'

/** The start of each way to prove who asks, with what is usual filled in. */
export function blankAuth(kind: Auth['kind']): Auth {
  switch (kind) {
    case 'api-key':
      return { kind, in: 'header', name: '' }
    case 'oauth':
      return { kind, authorizationUrl: '', tokenUrl: '', clientId: '' }
    case 'login':
      return {
        kind,
        request: {
          id: 'login',
          method: 'POST',
          path: '/login',
          body: { username: '{{username}}', password: '{{password}}' },
          bind: { token: 'token' },
        },
        header: 'authorization',
        prefix: 'Bearer ',
        value: '{{token}}',
      }
    default:
      return { kind }
  }
}
