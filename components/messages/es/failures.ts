import type { FailureWords, Of } from '../en/failures.ts'
import type { Messages } from '../messages.ts'
import { megabytes, seconds } from '../units.ts'

const badResponses: Record<Of<'bad-response'>['problem'], (source: string) => FailureWords> = {
  'server-error': (source) => ({
    title: `${source} informa de un error interno`,
    whatToDo:
      'Inténtelo de nuevo en un minuto. Si el problema persiste, avise a quien se ocupa de ese sistema.',
  }),
  'not-json': (source) => ({
    title: `${source} envió algo que no son datos`,
    whatToDo:
      'A menudo es una página de inicio de sesión: abra el sistema, inicie sesión e inténtelo de nuevo. Si no, compruebe su dirección en los ajustes.',
  }),
  'cut-off': (source) => ({
    title: `La respuesta de ${source} llegó incompleta`,
    whatToDo:
      'Inténtelo de nuevo. Si el problema persiste, la red o un proxy cierra la conexión demasiado pronto.',
  }),
  'error-reply': (source) => ({
    title: `${source} respondió con un error`,
    whatToDo:
      'Inténtelo de nuevo. Si el problema persiste, pruebe esta fuente en los ajustes: quizá la petición no sea adecuada para el sistema.',
  }),
  'wrong-shape': (source) => ({
    title: `${source} envió datos con una forma inesperada`,
    whatToDo:
      'Quizá el sistema se haya actualizado. Pruebe esta fuente en los ajustes y corrija su asignación.',
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
    whatToDo: 'Libere espacio. Hasta entonces, Baton funciona, pero no guarda nada para la próxima vez.',
  },
  unreadable: {
    title: 'No se pudo leer lo que Baton había guardado',
    whatToDo: 'Se vuelve a obtener. Si se repite, vacíe la caché en los ajustes.',
  },
  unavailable: {
    title: 'El almacenamiento del navegador no se puede usar',
    whatToDo:
      'Reinicie el navegador. Hasta entonces, Baton funciona, pero no guarda nada para la próxima vez.',
  },
}

const keyringProblems: Record<Of<'keyring'>['problem'], FailureWords> = {
  'wrong-passphrase': {
    title: 'Esa no es la frase de contraseña',
    whatToDo: 'Inténtelo de nuevo. Tras varios intentos fallidos, Baton espera un poco antes del siguiente.',
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
    whatToDo: 'Introduzca en los ajustes el enlace de equipo que le dio su responsable.',
  },
  source: {
    title: 'Ningún sistema configurado puede buscar esto',
    whatToDo: 'Su responsable de equipo puede conectar uno en los ajustes.',
  },
}

const composerProblems: Record<Of<'composer'>['problem'], FailureWords> = {
  'not-found': {
    title: 'Abra primero el formulario de respuesta',
    whatToDo:
      'Esta página aún no muestra ningún cuadro de respuesta. Ábralo e inserte el texto de nuevo, o cópielo.',
  },
  refused: {
    title: 'El cuadro de respuesta no aceptó el texto',
    whatToDo: 'Copie el texto y péguelo en la respuesta.',
  },
  'page-gone': {
    title: 'La página del ticket se cerró o cambió',
    whatToDo: 'Copie el texto o abra el ticket de nuevo.',
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
      title: `El inicio de sesión en ${source} no se completó`,
      whatToDo:
        'Empiécelo de nuevo en los ajustes. Si vuelve a fallar, quizá su cuenta no tenga permiso allí.',
    }),
    paused: (_, source) => ({
      title: `${source} falló varias veces y Baton hace una pausa`,
      whatToDo: 'Baton volverá a intentarlo por sí solo. Con «Reintentar» se consulta de inmediato.',
    }),
    forbidden: (_, source) => ({
      title: `${source} no permite que esta cuenta lea estos datos`,
      whatToDo: 'La cuenta necesita allí permiso para leer clientes, pedidos o conversaciones.',
    }),
    'rate-limited': (_, source) => ({
      title: `${source} limita el número de peticiones`,
      whatToDo: 'No se pierde nada: Baton espera lo que el sistema pide.',
    }),
    unreachable: (_, source) => ({
      title: `No se puede conectar con ${source}`,
      whatToDo:
        'Compruebe la conexión de este ordenador. Si otras páginas se abren, el sistema está caído o su dirección ha cambiado.',
    }),
    timeout: ({ afterMs }, source) => ({
      title: `${source} no respondió en ${seconds(afterMs)} s`,
      whatToDo:
        'Inténtelo de nuevo. Si el problema persiste, el sistema está saturado o no es accesible desde aquí.',
    }),
    'permission-missing': (_, source) => ({
      title: `El navegador no deja que Baton acceda a ${source}`,
      whatToDo: 'Abra los ajustes y permita el acceso: basta un clic y el navegador solo pregunta una vez.',
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
      whatToDo: 'Recargue esta página. Si se repite, comuníquelo indicando la hora.',
    }),
    defect: () => ({
      title: 'Baton cometió un error aquí',
      whatToDo: 'Inténtelo de nuevo. Si se repite, comuníquelo indicando la hora.',
    }),
    'bad-response': ({ problem }, source) => badResponses[problem](source),
    storage: ({ problem }) => storageProblems[problem],
    'not-recorded': ({ reason }) => ({
      title: 'Esta acción no quedó registrada',
      whatToDo: notRecorded[reason],
    }),
    keyring: ({ problem }) => keyringProblems[problem],
    'not-set-up': ({ missing }) => notSetUp[missing],
    composer: ({ problem }) => composerProblems[problem],
  },
}
