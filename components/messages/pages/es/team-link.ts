import type { PageMessages } from '../messages.ts'

export const teamLink: PageMessages['teamLink'] = {
  title: 'Enlace de equipo',
  about:
    'Una dirección en la que está la configuración firmada de su equipo. Baton mira allí por sí mismo y solo toma lo que ha firmado la clave del equipo.',
  stays: 'La configuración anterior sigue en uso.',
  address: 'Dirección',
  release: 'Versión',
  noneTaken: 'ninguna tomada aún',
  forGroups: {
    everyone: 'para todos',
    pilot: 'para el grupo piloto',
  },
  signed: 'firmada',
  note: 'Nota',
  looked: 'Última consulta',
  notYet: 'aún no',
  key: 'Clave',
  allow: 'Permitir',
  upToDate: 'Al día.',
  left: 'Ha salido. La configuración sigue en uso como suya.',
  look: 'Consultar ahora',
  leaveAsk: 'Salir del equipo…',
  leaveTitle: '¿Salir del equipo?',
  leave: 'Salir',
  leaveText:
    'Este dispositivo deja de recibir los cambios de su equipo. La configuración sigue en uso y usted puede cambiarla.',
  joined: 'Se ha unido. La configuración de su equipo está en uso.',
  joinForm: 'Unirse a un equipo',
  link: 'El enlace de su equipo',
  linkHelp:
    'La dirección entera, con todo lo que sigue al #: lleva la clave de su equipo, por la que Baton sabe que nadie ha cambiado la configuración.',
  join: 'Unirse',
  noLink: 'Pegue el enlace que le envió su responsable de equipo.',
  noAddress: 'Esto no es una dirección: debería empezar por https://.',
  noEnd: 'Falta el final del enlace: lleva «#key=» y después un código largo.',
  problems: {
    unreachable: {
      title: 'El enlace de equipo no responde',
      text: 'Compruebe la conexión. Baton vuelve a mirar por sí mismo y sigue con la configuración que tiene.',
    },
    'not-found': {
      title: 'No hay nada en el enlace de equipo',
      text: 'El archivo se ha movido o quitado. Pida el enlace a su responsable de equipo.',
    },
    'permission-missing': {
      title: 'El navegador no deja que Baton llegue al enlace de equipo',
      text: 'Permita su host y vuelva a consultar.',
    },
    'not-a-signed-config': {
      title: 'Lo que hay en el enlace de equipo no es una configuración de Baton',
      text: 'A menudo es una página de inicio de sesión. Su responsable de equipo debe poner el archivo donde se pueda leer sin ella.',
    },
    'other-key': {
      title: 'La configuración está firmada por otra persona',
      text: 'No se ha tomado. Si su responsable de equipo tiene una clave nueva, únase otra vez con un enlace nuevo suyo y pregunte en persona.',
    },
    'bad-signature': {
      title: 'La configuración se cambió después de firmarse',
      text: 'No se ha tomado. Avise a su responsable de equipo: alguien o algo ha alterado el archivo.',
    },
    'older-version': {
      title: 'El enlace de equipo ofrece una versión anterior',
      text: 'No se ha tomado, para que nadie pueda traer de vuelta una configuración antigua. Para volver atrás, su responsable firma una versión nueva.',
    },
    'newer-baton': {
      title: 'La configuración necesita un Baton más nuevo',
      text: 'Actualice la extensión. Hasta entonces sigue en uso la configuración anterior.',
    },
    'bad-config': {
      title: 'La configuración firmada tiene errores',
      text: 'No se ha tomado. Su responsable de equipo debe corregirla y firmarla de nuevo.',
    },
  },
}
