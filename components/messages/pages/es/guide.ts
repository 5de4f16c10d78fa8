import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('es')
const sources = (amount: number) => count(amount, { one: 'fuente', other: 'fuentes' })
const records = (amount: number) => count(amount, { one: 'registro', other: 'registros' })

export const guide: PageMessages['guide'] = {
  newTeam: 'Equipo de soporte',
  title: 'Configurar',
  progress: (done, all) => `Listo: ${done} de ${all}`,
  steps: {
    helpdesk: 'Elegir su helpdesk',
    sources: 'Añadir sus fuentes',
    test: 'Probar con un cliente que conozca',
    use: 'Aplicar la configuración',
  },
  nextStep: {
    helpdesk: '. Siguiente: elegir su helpdesk',
    sources: '. Siguiente: añadir sus fuentes',
    test: '. Siguiente: probar con un cliente que conozca',
    use: '. Siguiente: aplicar la configuración',
  },
  help: {
    helpdesk: 'Baton muestra allí su panel junto a los tickets.',
    sources:
      'A cada sistema se le pide solo lo necesario, y solo al abrir un ticket. No se modifica nada en él.',
    test: 'Introduzca lo que sabe de un cliente. Baton envía ahora las peticiones reales e indica qué ha recibido.',
    use: 'Desde entonces el panel se abre junto a cada ticket en este dispositivo. Su equipo lo recibe mediante un archivo o un enlace de equipo.',
  },
  done: 'Hecho:',
  next: 'Siguiente:',
  later: 'Más tarde:',
  which: 'Qué helpdesk y dónde está.',
  allowAccess: (origin) => `Permita el acceso a ${origin}.`,
  at: (name, origin) => `${name} en ${origin}`,
  noSources: 'El bot que hace el traspaso, la tienda, el CRM, el ERP: lo que tenga.',
  complete: (amount) => `${sources(amount)}, con todo lo necesario.`,
  oneLacks: (amount) => `${sources(amount)}; a una aún le falta algo.`,
  someLack: (amount, lacking) => `${sources(amount)}; a ${lacking} aún les falta algo.`,
  mistakes: 'una corrección',
  access: 'acceso a su host',
  credentials: 'credenciales',
  allAnswered: 'Todas las fuentes han respondido.',
  noneAnswered: 'Pregunte a cada fuente por un cliente que conozca.',
  someAnswered: (working, all) => `Han respondido ${working} de ${all} fuentes.`,
  inUse: 'En uso en este dispositivo.',
  notReady: 'Antes hay que corregir algunos puntos.',
  ready: 'Baton empieza a funcionar en su helpdesk.',
  addHelpdesk: 'Añadir otro helpdesk',
  addSource: 'Añadir una fuente',
  isOff: 'está desactivada',
  stillNeeds: (what) => `aún necesita: ${what}`,
  hasAll: 'tiene lo necesario',
  putIntoUse: 'Aplicar…',
  nothingToTest: 'Aún no hay ninguna fuente que probar.',
  testAll: 'Probar todas las fuentes',
  testing: 'Consultando…',
  needs: (what) => `necesita: ${what}`,
  asking: 'consultando…',
  failed: 'ha fallado',
  nobody: (time) => `respondió en ${time} y no conoce a nadie con ese nombre`,
  answered: (amount, time) => `${records(amount)} en ${time}`,
}
