import type { PageMessages } from '../messages.ts'

export const teamLink: PageMessages['teamLink'] = {
  title: 'Enlace de equipo',
  about:
    'Una dirección en la que está la configuración firmada de su equipo. Baton la consulta por sí solo y únicamente acepta lo que ha firmado la clave del equipo.',
  stays: 'La configuración anterior sigue en uso.',
  address: 'Dirección',
  release: 'Versión',
  noneTaken: 'ninguna recibida aún',
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
  left: 'Ha salido del equipo. La configuración sigue en uso y pasa a ser suya.',
  look: 'Consultar ahora',
  leaveAsk: 'Salir del equipo…',
  leaveTitle: '¿Salir del equipo?',
  leave: 'Salir',
  leaveText:
    'Este dispositivo deja de recibir los cambios de su equipo. La configuración sigue en uso y usted puede cambiarla.',
  joined: 'Se ha unido al equipo. La configuración de su equipo está en uso.',
  joinForm: 'Unirse a un equipo',
  link: 'El enlace de su equipo',
  linkHelp:
    'La dirección entera, con todo lo que sigue al #: contiene la clave de su equipo, con la que Baton sabe que nadie ha cambiado la configuración.',
  join: 'Unirse',
  noLink: 'Pegue el enlace que le envió su responsable de equipo.',
  noAddress: 'Esto no es una dirección: debería empezar por https://.',
  noEnd: 'Falta el final del enlace: lleva «#key=» y después un código largo.',
  problems: {
    unreachable: {
      title: 'El enlace de equipo no responde',
      text: 'Compruebe la conexión. Baton volverá a consultarlo por sí solo y, mientras tanto, sigue con la configuración que tiene.',
    },
    'not-found': {
      title: 'El enlace de equipo no lleva a ningún archivo',
      text: 'El archivo se ha movido o eliminado. Pida el enlace a su responsable de equipo.',
    },
    'permission-missing': {
      title: 'El navegador no deja que Baton acceda al enlace de equipo',
      text: 'Permita su host y vuelva a consultar.',
    },
    'not-a-signed-config': {
      title: 'El enlace de equipo no lleva a una configuración de Baton',
      text: 'A menudo es una página de inicio de sesión. Su responsable de equipo debe poner el archivo donde se pueda leer sin iniciar sesión.',
    },
    'other-key': {
      title: 'La configuración está firmada por otra persona',
      text: 'No se ha aceptado. Si su responsable de equipo tiene una clave nueva, únase otra vez con el enlace nuevo que le dé y confírmelo en persona.',
    },
    'bad-signature': {
      title: 'La configuración se cambió después de firmarse',
      text: 'No se ha aceptado. Avise a su responsable de equipo: alguien o algo ha alterado el archivo.',
    },
    'older-version': {
      title: 'El enlace de equipo ofrece una versión anterior',
      text: 'No se ha aceptado, para que nadie pueda restablecer una configuración antigua. Para volver atrás, su responsable de equipo firma una versión nueva.',
    },
    'newer-baton': {
      title: 'La configuración necesita una versión más reciente de Baton',
      text: 'Actualice la extensión. Hasta entonces sigue en uso la configuración anterior.',
    },
    'bad-config': {
      title: 'La configuración firmada tiene errores',
      text: 'No se ha aceptado. Su responsable de equipo debe corregirla y firmarla de nuevo.',
    },
  },
}
