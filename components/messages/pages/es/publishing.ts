import type { PageMessages } from '../messages.ts'

export const publishing: PageMessages['publishing'] = {
  title: 'Compártala con su equipo',
  about:
    'Firme la configuración en uso, ponga el archivo en un servidor web al que puedan acceder sus agentes y envíeles el enlace. Quien cambie el archivo rompe la firma.',
  where: 'Dónde está baton.json',
  whereHelp: 'Indique su dirección para obtener los enlaces de sus agentes.',
  links: {
    everyone: 'Enlace para todos',
    pilot: 'Enlace para el grupo piloto',
  },
  copyLinks: {
    everyone: 'Copiar el enlace para todos',
    pilot: 'Copiar el enlace para el grupo piloto',
  },
  copy: 'Copiar',
  copied: 'Copiado.',
  notCopied: 'El navegador no permitió copiar.',
  notYet: 'Aplique primero una configuración: se firma la que está en uso.',
  form: 'Firmar una versión',
  notPart: 'Los cambios que aún no ha aplicado no forman parte de la versión.',
  who: 'Quién la recibe',
  whoHelp: 'Un grupo piloto prueba una versión antes que los demás.',
  groups: {
    everyone: 'Todos',
    pilot: 'Solo el grupo piloto',
  },
  note: 'Nota para el equipo (opcional)',
  passphrase: 'Frase de contraseña de la clave',
  sign: 'Firmar y descargar',
  signed: {
    everyone: (version) =>
      `La versión ${version} para todos está firmada. Ponga baton.json en su servidor web.`,
    pilot: (version) =>
      `La versión ${version} para el grupo piloto está firmada. Ponga baton.json en su servidor web.`,
  },
  published: 'El baton.json publicado actualmente',
  taken: 'cargado',
  probablyNone: 'Aquí aún no se ha firmado nada, así que probablemente no haya ninguno.',
  without: 'Sin él, el archivo nuevo solo contiene esta versión y el otro grupo conserva lo que tiene.',
  publishedFile: 'Archivo publicado',
  orPaste: 'O pegue su texto',
  notRead: 'No se pudo leer el archivo. Elíjalo de nuevo.',
}
