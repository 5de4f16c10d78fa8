import type { PageMessages } from '../messages.ts'

export const security: PageMessages['security'] = {
  cache: {
    title: 'Caché',
    about: 'Lo que Baton guarda de tickets y clientes para que se abran al instante.',
    clear: 'Vaciar la caché',
    cleared: 'La caché está vacía.',
  },
  kept: {
    title: 'Qué se guarda, y dónde',
    credentials: 'Las credenciales',
    data: 'Los datos de los clientes',
    setup: 'La configuración',
    setupText: 'está tal cual en el almacenamiento del navegador: no contiene ningún secreto.',
    nothing: 'Nada',
    nothingText: 'se envía a los creadores de Baton, que solo se comunica con los hosts de su configuración.',
    modes: {
      session: {
        credentials:
          'permanecen en la memoria del navegador hasta que se cierra. Nunca se escriben en el disco, nunca forman parte de la configuración del equipo, no se vuelven a mostrar y solo van al host para el que las introdujo.',
        data: 'se guardan cifrados, por poco tiempo, para que un ticket se abra al instante. Su clave desaparece al cerrar el navegador.',
      },
      locked: {
        credentials:
          'se guardan en el disco, cifradas con su frase de contraseña. Nunca forman parte de la configuración del equipo, no se vuelven a mostrar y solo van al host para el que las introdujo.',
        data: 'se guardan cifrados con su frase de contraseña, por poco tiempo, para que un ticket se abra al instante.',
      },
      device: {
        credentials:
          'se guardan en el disco de este dispositivo, y también la clave que las abre. Nunca forman parte de la configuración del equipo, no se vuelven a mostrar y solo van al host para el que las introdujo.',
        data: 'se guardan cifrados, por poco tiempo, para que un ticket se abra al instante. Su clave está en el mismo disco.',
      },
    },
  },
  modes: {
    session: {
      title: 'Hasta que se cierre el navegador',
      good: 'No queda nada en el disco. Quien acceda a este ordenador con el navegador cerrado no encontrará nada.',
      bad: 'Usted introduce sus credenciales cada vez que inicia el navegador, y los tickets se abren sin los datos guardados.',
    },
    locked: {
      title: 'Con una frase de contraseña',
      good: 'Guardado en el disco, cifrado. Solo se abre con su frase de contraseña; tras un rato sin actividad se vuelve a bloquear.',
      bad: 'Usted introduce la frase de contraseña al iniciar el navegador. Nadie puede restablecerla: si se olvida, tendrá que introducir de nuevo todas las credenciales.',
    },
    device: {
      title: 'En este dispositivo, sin protección',
      good: 'No tendrá que volver a introducir nada en este ordenador.',
      bad: 'Quien pueda leer el disco de este ordenador, o usar su sesión, tiene sus credenciales. Solo para un ordenador cifrado y de uso exclusivamente suyo.',
    },
  },
  keyring: {
    title: 'Credenciales en este dispositivo',
    about:
      'Cómo se guarda lo que usted introduce. Es solo suyo: ninguna configuración, archivo ni enlace de equipo lo lleva.',
    damaged: 'Las claves guardadas aquí están dañadas',
    damagedText: 'Lo guardado ya no se puede abrir. Restablezca todo y vuelva a introducir las credenciales.',
    notAllowed: 'Su equipo ya no permite esta forma de guardarlas',
    notAllowedText: 'Elija otra. Lo que ha introducido se conserva.',
    inUse: 'opción actual',
    forbidden: 'no permitido por esta configuración',
    moved: 'Desde ahora se guarda así. Lo que había introducido se ha conservado.',
    unlockFirst: 'Desbloquee primero.',
    newPassphrase: 'Nueva frase de contraseña',
    keepBehind: 'Proteger con esta frase de contraseña',
    keep: 'Guardar así',
  },
  choosing: {
    current: 'Frase de contraseña actual',
    help: 'Al menos 12 caracteres; cuatro o cinco palabras sin relación entre sí son una buena opción.',
    again: 'Repita la frase de contraseña',
    short: (length) => `Demasiado corta: tiene ${length} caracteres.`,
    different: 'Las dos frases de contraseña no coinciden.',
  },
  passphrase: {
    title: 'Frase de contraseña',
    about: 'Bloquee Baton al dejar su puesto; también se bloquea automáticamente.',
    lockedText: 'Bloqueado. Desbloquéelo arriba, o restablezca todo si ha olvidado la frase de contraseña.',
    lockNow: 'Bloquear ahora',
    locksAfter: (minutes) =>
      `Se bloquea tras ${minutes} ${minutes === 1 ? 'minuto' : 'minutos'} sin actividad.`,
    form: 'Bloqueo automático',
    minutes: 'Minutos sin actividad antes del bloqueo',
    most: (most) => `Su equipo permite ${most} minutos como máximo.`,
    save: 'Guardar',
    changed: 'La frase de contraseña se ha cambiado.',
    change: 'Cambiar la frase de contraseña',
  },
  reset: {
    done: 'Se ha restablecido todo. Vuelva a introducir sus credenciales en la vista general.',
    begin: 'Restablecer todo',
    title: '¿Eliminar todas las credenciales de este dispositivo?',
    text: 'Se eliminan todas las credenciales y todos los datos de clientes guardados en este dispositivo. Tendrá que introducir de nuevo las credenciales; la configuración se conserva.',
  },
  rules: {
    title: 'Lo que su equipo puede usar',
    about:
      'Forma parte de la configuración: vale en el dispositivo de cada agente en cuanto esté en uso allí.',
    allowed: 'Formas permitidas de guardar credenciales',
    minutes: 'Máximo de minutos sin actividad antes del bloqueo',
    noLimit: 'sin límite',
  },
}
