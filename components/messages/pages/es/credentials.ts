import type { PageMessages } from '../messages.ts'

export const credentials: PageMessages['credentials'] = {
  entered: {
    session: 'Credenciales introducidas; se guardan hasta cerrar el navegador.',
    locked:
      'Credenciales introducidas; se guardan en este dispositivo, protegidas con su frase de contraseña.',
    device: 'Credenciales introducidas; se guardan en este dispositivo.',
  },
  signedIn: {
    session: 'Sesión iniciada hasta cerrar el navegador.',
    locked: 'Sesión iniciada; se guarda en este dispositivo, protegida con su frase de contraseña.',
    device: 'Sesión iniciada; se guarda en este dispositivo.',
  },
  fields: { username: 'Nombre de usuario', password: 'Contraseña', token: 'Token de acceso' },
  otherOrigin:
    'La dirección ha cambiado: las credenciales introducidas antes solo valen para el host anterior. Introduzca las de este.',
  session: 'No hay nada que introducir: se usa su propia sesión del helpdesk en este navegador.',
  none: 'No hay nada que introducir: el sistema no pide iniciar sesión.',
  form: (name) => `Credenciales para ${name}`,
  save: 'Guardar',
  cancel: 'Cancelar',
  signIn: (name) => `Iniciar sesión en ${name}…`,
  signInAgain: 'Iniciar sesión de nuevo',
  signOut: 'Cerrar sesión',
  nowSignedIn: 'Sesión iniciada.',
  replace: 'Sustituir',
  replaceOf: (name) => `Sustituir las credenciales: ${name}`,
  remove: 'Quitar',
  removeOf: (name) => `Quitar las credenciales: ${name}`,
  removed: 'Se han quitado de este navegador.',
}
