import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('es')

export const bars: PageMessages['bars'] = {
  skip: 'Ir al contenido',
  menu: 'Menú',
  pages: 'Páginas',
  practiceDesk: 'Helpdesk de prácticas',
  options: 'Opciones de Baton',
  reading: 'Leyendo la configuración…',
  loadingPoints: 'Cargando los datos',
  loadingFormats: 'Cargando los formatos',
  undo: 'Deshacer',
  changes: 'Cambios',
  changeCount: (amount) => count(amount, { one: 'cambio', other: 'cambios' }),
  notInUse: 'aún sin aplicar.',
  showChanges: 'Ver',
  putIntoUse: 'Aplicar…',
  notSaved:
    'Aún sin guardar: el navegador no lo permitió. Deje abierta esta pestaña; Baton vuelve a intentarlo automáticamente.',
  saving: 'Guardando…',
  saved: 'Borrador guardado',
  oneProblem: 'Antes hay que corregir un punto.',
  problems: (amount) => `Antes hay que corregir ${amount} puntos.`,
  managers: 'Quién gestiona esta configuración',
  byAdministrator: 'Su administrador gestiona esta configuración.',
  byLead: 'Su responsable de equipo gestiona esta configuración.',
  byLink: (host) =>
    `Su responsable de equipo gestiona esta configuración mediante un enlace de equipo (${host}).`,
  whatIsYours: 'Puede verlo todo y cambiar sus propias credenciales y sus ajustes de seguridad.',
  teamLink: 'Enlace de equipo',
  unlock: 'Desbloquear',
  locked: 'Baton está bloqueado.',
  whatIsLocked: 'Su frase de contraseña da acceso a las credenciales y a los datos de clientes guardados.',
  passphrase: 'Frase de contraseña',
  allowed: 'permitido',
  notAllowed: 'aún sin permiso',
  refused: 'el navegador lo rechazó',
  allow: 'Permitir',
  allowFor: (name) => `Permitir el acceso a ${name}`,
}
