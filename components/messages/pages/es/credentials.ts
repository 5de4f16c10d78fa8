import type { PageMessages } from '../messages.ts'

export const credentials: PageMessages['credentials'] = {
  entered: {
    session: 'Credenciales introducidas; se guardan hasta cerrar el navegador.',
    locked: 'Credenciales introducidas; se guardan en este dispositivo tras su frase de contraseña.',
    device: 'Credenciales introducidas; se guardan en este dispositivo.',
  },
  signedIn: {
    session: 'Sesión iniciada hasta cerrar el navegador.',
    locked: 'Sesión iniciada; se guarda en este dispositivo tras su frase de contraseña.',
    device: 'Sesión iniciada; se guarda en este dispositivo.',
  },
  fields: { username: 'Nombre de usuario', password: 'Contraseña', token: 'Token de acceso' },
  otherOrigin:
    'La dirección ha cambiado: lo introducido antes va solo al host anterior. Introdúzcalo para este.',
  session: 'Nada que introducir: se usa su propia sesión del helpdesk en este navegador.',
  none: 'Nada que introducir: el sistema no pide inicio de sesión.',
  form: (name) => `Credenciales para ${name}`,
  save: 'Guardar',
  cancel: 'Cancelar',
  signIn: (name) => `Iniciar sesión en ${name}…`,
  signInAgain: 'Iniciar sesión de nuevo',
  signOut: 'Cerrar sesión',
  nowSignedIn: 'Sesión iniciada.',
  replace: 'Sustituir',
  replaceOf: (name) => `Sustituir las credenciales de ${name}`,
  remove: 'Quitar',
  removeOf: (name) => `Quitar las credenciales de ${name}`,
  removed: 'Se ha quitado de este navegador.',
}
