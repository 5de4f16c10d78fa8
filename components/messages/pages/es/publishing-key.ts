import type { PageMessages } from '../messages.ts'

export const publishingKey: PageMessages['publishingKey'] = {
  made: 'La clave se ha creado. Descargue ahora una copia.',
  first:
    'Cree primero una clave propia: con ella, el Baton de cada agente reconoce las versiones que usted publica. Su frase de contraseña se pide en cada firma; nadie puede restablecerla.',
  make: 'Crear la clave',
  haveOne: 'Tengo un archivo de clave de otro responsable',
  chooseFirst: 'Elija primero el archivo de clave.',
  here: 'La clave está en este dispositivo. Puede firmar versiones.',
  importForm: 'Importar un archivo de clave',
  file: 'Archivo de clave',
  itsPassphrase: 'Su frase de contraseña',
  import: 'Importar la clave',
  cancel: 'Cancelar',
  removed: 'La clave se ha quitado de este dispositivo.',
  title: 'La clave de publicación',
  public: 'Parte pública',
  last: 'Última versión',
  noneYet: 'ninguna aún',
  keepTitle: 'Guarde una copia de la clave',
  keepText:
    'Sin ella nadie puede publicar para los agentes que se han unido al equipo: todos tendrían que unirse de nuevo. El archivo solo se abre con la frase de contraseña.',
  download: 'Descargar el archivo de clave',
  removeAsk: 'Quitar la clave…',
  removeTitle: '¿Quitar la clave de publicación de este dispositivo?',
  remove: 'Quitar la clave',
  removeText:
    'Sin una copia de su archivo, nadie puede publicar para los agentes que se unieron al equipo con ella. Conservan la configuración que tienen.',
}
