import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('es')
const hosts = (amount: number) => count(amount, { one: 'host', other: 'hosts' })

export const overview: PageMessages['overview'] = {
  title: 'Nadie debería tener que decirlo dos veces',
  about:
    'Cuando un chatbot le traspasa un cliente, Baton muestra toda la historia junto al ticket: quién es, qué quiere, qué se intentó y qué saben sus sistemas.',
  complete: 'Todo lo que esta configuración necesita en este dispositivo está listo.',
  needs: (what) => `Aún falta en este dispositivo: ${what}.`,
  needsBoth: (one, other) => `Aún falta en este dispositivo: ${one} y ${other}.`,
  accessToHosts: 'acceso a hosts',
  credentialsFor: (names) => `credenciales para ${names}`,
  file: {
    title: 'Como archivo',
    about:
      'Un archivo nuevo sustituye a la configuración en uso; uno con errores no cambia nada. Ningún archivo contiene contraseñas.',
    download: 'Descargar la configuración en uso',
    remove: 'Quitar la configuración…',
    removed: 'La configuración se ha quitado.',
    removeNamed: (name) => `¿Quitar «${name}»?`,
    confirm: 'Quitar',
    afterwards:
      'Baton deja de funcionar en sus helpdesks hasta que vuelva a haber una configuración en uso. En los helpdesks y los sistemas no cambia nada.',
  },
  device: {
    title: 'En este dispositivo',
    about:
      'Los sistemas que Baton consulta y lo que usted introduce para ellos. Lo que introduce se queda en este dispositivo.',
    none: 'Esta configuración aún no consulta ninguna fuente.',
    launch: 'Lanzador',
  },
  access: {
    title: (amount) => `El navegador aún no deja que Baton acceda a ${hosts(amount)}`,
    allow: (amount) => `Permitir el acceso a ${hosts(amount)}`,
    refused: 'El navegador no lo permitió. Sin ese permiso no se lee nada de estos hosts; lo demás funciona.',
    uses: (uses) => `, para ${uses}`,
    helpdesk: (name) => `el helpdesk ${name}`,
    teamLink: 'el enlace de equipo',
    source: (name) => `la fuente ${name}`,
    languageModel: 'el modelo de lenguaje',
    launch: (name) => `el lanzador ${name}`,
  },
  doors: {
    link: 'Tengo un enlace de equipo',
    linkAbout:
      'Su responsable de equipo le ha enviado una dirección. Trae la configuración y la mantiene al día.',
    file: 'Tengo un archivo de configuración',
    fileAbout: 'Un solo archivo indica los helpdesks y los sistemas de su equipo. No contiene contraseñas.',
    practice: 'Primero quiero verlo',
    practiceAbout:
      'El helpdesk de prácticas es un pequeño helpdesk con clientes inventados, dentro de esta extensión. No necesita ningún servidor.',
    practiceLink: 'Probar el helpdesk de prácticas',
  },
}
