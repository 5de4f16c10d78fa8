import type { FailureWords, Of } from '../en/failures.ts'
import type { Messages } from '../messages.ts'
import { megabytes, seconds } from '../units.ts'

const badResponses: Record<Of<'bad-response'>['problem'], (source: string) => FailureWords> = {
  'server-error': (source) => ({
    title: `${source} informa de un error propio`,
    whatToDo: 'Inténtelo de nuevo en un minuto. Si sigue igual, avise a quien se ocupa de ese sistema.',
  }),
  'not-json': (source) => ({
    title: `${source} envió algo que no son datos`,
    whatToDo:
      'A menudo es una página de inicio de sesión: abra el sistema, inicie sesión y reintente. Si no, compruebe su dirección en los ajustes.',
  }),
  'cut-off': (source) => ({
    title: `La respuesta de ${source} se cortó`,
    whatToDo: 'Reintente. Si sigue igual, la red o un proxy cierra la conexión demasiado pronto.',
  }),
  'error-reply': (source) => ({
    title: `${source} respondió con un error`,
    whatToDo:
      'Reintente. Si sigue igual, pruebe esta fuente en los ajustes: quizá la petición no convenga al sistema.',
  }),
  'wrong-shape': (source) => ({
    title: `${source} envió datos con una forma inesperada`,
    whatToDo:
      'Quizá el sistema se actualizó. Pruebe esta fuente en los ajustes y corrija su correspondencia.',
  }),
  redirected: (source) => ({
    title: `${source} envió a Baton a otra dirección`,
    whatToDo:
      'Baton no la sigue, para proteger las credenciales. Introduzca la dirección definitiva en los ajustes.',
  }),
  refused: (source) => ({
    title: `${source} rechazó la petición`,
    whatToDo: 'Pruebe esta fuente en los ajustes: quizá el sistema no acepte peticiones de una extensión.',
  }),
}

const storageProblems: Record<Of<'storage'>['problem'], FailureWords> = {
  quota: {
    title: 'El disco o el almacenamiento del navegador está lleno',
    whatToDo: 'Libere espacio. Hasta entonces Baton funciona, pero no guarda nada para la próxima vez.',
  },
  unreadable: {
    title: 'No se pudo leer lo que Baton había guardado',
    whatToDo: 'Se vuelve a obtener. Si se repite, vacíe la caché en los ajustes.',
  },
  unavailable: {
    title: 'El almacenamiento del navegador no se puede usar',
    whatToDo:
      'Reinicie el navegador. Hasta entonces Baton funciona, pero no guarda nada para la próxima vez.',
  },
}

const keyringProblems: Record<Of<'keyring'>['problem'], FailureWords> = {
  'wrong-passphrase': {
    title: 'Esa no es la frase de contraseña',
    whatToDo: 'Inténtelo de nuevo. Tras varias erróneas, Baton espera un poco antes de la siguiente.',
  },
  damaged: {
    title: 'Las claves guardadas en este dispositivo están dañadas',
    whatToDo: 'Configure de nuevo el llavero en los ajustes e introduzca otra vez las credenciales.',
  },
  'not-allowed': {
    title: 'Su equipo no permite esta forma de guardar claves',
    whatToDo: 'Elija otra en los ajustes.',
  },
}

const notRecorded: Record<Of<'not-recorded'>['reason'], string> = {
  locked: 'Desbloquee Baton con su frase de contraseña en los ajustes y hágalo otra vez.',
  storage: 'Libere espacio en el disco o reinicie el navegador y hágalo otra vez.',
}

const notSetUp: Record<Of<'not-set-up'>['missing'], FailureWords> = {
  config: {
    title: 'Baton aún no está configurado en este navegador',
    whatToDo: 'Introduzca en los ajustes el enlace de equipo de su responsable.',
  },
  source: {
    title: 'Ningún sistema configurado puede buscar esto',
    whatToDo: 'El responsable de su equipo puede conectar uno en los ajustes.',
  },
}

const composerProblems: Record<Of<'composer'>['problem'], FailureWords> = {
  'not-found': {
    title: 'Abra primero el formulario de respuesta',
    whatToDo:
      'Esta página aún no muestra un cuadro de respuesta. Ábralo e inserte de nuevo, o copie el texto.',
  },
  refused: {
    title: 'El cuadro de respuesta no aceptó el texto',
    whatToDo: 'Copie el texto y péguelo en la respuesta.',
  },
  'page-gone': {
    title: 'La página del ticket se cerró o cambió',
    whatToDo: 'Copie el texto, o abra el ticket de nuevo.',
  },
}

export const failures: Messages['failures'] = {
  menders: {
    agent: 'Puede arreglarlo usted',
    lead: 'Para su responsable de equipo',
    administrator: 'Para su administrador',
    vendor: 'Para los creadores de Baton',
  },
  say: {
    unauthorized: (_, source) => ({
      title: `${source} no aceptó el inicio de sesión`,
      whatToDo: 'Inicie sesión de nuevo en ese sistema, o introduzca nuevas credenciales en los ajustes.',
    }),
    'credential-missing': (_, source) => ({
      title: `No hay credenciales de ${source} en este dispositivo`,
      whatToDo: 'Introdúzcalas una vez en los ajustes.',
    }),
    locked: () => ({
      title: 'Baton está bloqueado',
      whatToDo: 'Desbloquéelo con su frase de contraseña en los ajustes.',
    }),
    'sign-in': (_, source) => ({
      title: `El inicio de sesión en ${source} no se terminó`,
      whatToDo:
        'Empiécelo de nuevo en los ajustes. Si vuelve a fallar, quizá su cuenta no esté permitida allí.',
    }),
    paused: (_, source) => ({
      title: `${source} falló varias veces y se deja tranquilo un momento`,
      whatToDo: 'Baton lo intenta solo. «Reintentar» pregunta enseguida.',
    }),
    forbidden: (_, source) => ({
      title: `${source} no deja que esta cuenta lea esto`,
      whatToDo: 'La cuenta necesita allí permiso para leer clientes, pedidos o conversaciones.',
    }),
    'rate-limited': (_, source) => ({
      title: `${source} pide menos peticiones`,
      whatToDo: 'No se pierde nada: Baton espera lo que el sistema pide.',
    }),
    unreachable: (_, source) => ({
      title: `No se puede llegar a ${source}`,
      whatToDo:
        'Compruebe la conexión de este equipo. Si otras páginas se abren, el sistema está caído o su dirección ha cambiado.',
    }),
    timeout: ({ afterMs }, source) => ({
      title: `${source} no respondió en ${seconds(afterMs)} s`,
      whatToDo: 'Reintente. Si sigue igual, el sistema está saturado o no es accesible desde aquí.',
    }),
    'permission-missing': (_, source) => ({
      title: `El navegador no deja que Baton llegue a ${source}`,
      whatToDo: 'Abra los ajustes y permítalo allí: un clic, y el navegador pregunta una vez.',
    }),
    'not-found': (_, source) => ({
      title: `La dirección de ${source} no existe`,
      whatToDo: 'Corrija la dirección o la plantilla de esta fuente en los ajustes.',
    }),
    'too-large': ({ limitBytes }, source) => ({
      title: `La respuesta de ${source} supera ${megabytes(limitBytes)} MB`,
      whatToDo: 'Acote la petición de esta fuente, o aumente su límite en los ajustes.',
    }),
    'bad-call': () => ({
      title: 'Dos partes de Baton no se entendieron',
      whatToDo: 'Recargue esta página. Si se repite, comuníquelo con la hora.',
    }),
    defect: () => ({
      title: 'Baton cometió un error aquí',
      whatToDo: 'Reintente. Si se repite, comuníquelo con la hora.',
    }),
    'bad-response': ({ problem }, source) => badResponses[problem](source),
    storage: ({ problem }) => storageProblems[problem],
    'not-recorded': ({ reason }) => ({ title: 'Esto no quedó registrado', whatToDo: notRecorded[reason] }),
    keyring: ({ problem }) => keyringProblems[problem],
    'not-set-up': ({ missing }) => notSetUp[missing],
    composer: ({ problem }) => composerProblems[problem],
  },
}
