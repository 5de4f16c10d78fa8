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
    nothingText:
      'se envía a los autores de Baton. Habla con los hosts de su configuración y con ningún otro.',
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
      good: 'No queda nada en el disco. Quien tome este ordenador con el navegador cerrado no encuentra nada.',
      bad: 'Introduce sus credenciales cada vez que inicia el navegador, y los tickets se abren sin lo guardado.',
    },
    locked: {
      title: 'Tras una frase de contraseña',
      good: 'Guardado en el disco, cifrado. Solo su frase lo abre; tras un rato sin uso se vuelve a bloquear.',
      bad: 'Introduce la frase al iniciar el navegador. Nadie puede restablecerla: si se olvida, vuelve a introducir todas las credenciales.',
    },
    device: {
      title: 'En este dispositivo, sin protección',
      good: 'Nunca más nada que introducir en este ordenador.',
      bad: 'Quien pueda leer el disco de este ordenador, o se siente en su sesión, tiene sus credenciales. Solo para un ordenador cifrado y únicamente suyo.',
    },
  },
  keyring: {
    title: 'Credenciales en este dispositivo',
    about:
      'Cómo se guarda lo que introduce. Es solo suyo: ninguna configuración, archivo ni enlace de equipo lo lleva.',
    damaged: 'Las claves guardadas aquí están dañadas',
    damagedText: 'Lo guardado ya no se puede abrir. Empiece de nuevo y vuelva a introducir las credenciales.',
    notAllowed: 'Su equipo ya no permite esta forma',
    notAllowedText: 'Elija otra. Lo que ha introducido se traslada con ella.',
    inUse: 'en uso',
    forbidden: 'no permitido por esta configuración',
    moved: 'Desde ahora se guarda así. Lo que había introducido se ha trasladado.',
    unlockFirst: 'Desbloquee primero.',
    newPassphrase: 'Nueva frase de contraseña',
    keepBehind: 'Guardar tras esta frase',
    keep: 'Guardar así',
  },
  choosing: {
    current: 'Frase de contraseña actual',
    help: 'Al menos 12 caracteres; cuatro o cinco palabras sin relación van bien.',
    again: 'La misma otra vez',
    short: (length) => `Demasiado corta: tiene ${length} caracteres.`,
    different: 'Las dos no son iguales.',
  },
  passphrase: {
    title: 'Frase de contraseña',
    about: 'Bloquee al dejar el puesto; también se bloquea solo.',
    lockedText: 'Bloqueado. Desbloquéelo arriba, o empiece de nuevo si ha olvidado la frase.',
    lockNow: 'Bloquear ahora',
    locksAfter: (minutes) => `Se bloquea tras ${minutes} minutos sin uso.`,
    form: 'Bloqueo automático',
    minutes: 'Se bloquea tras tantos minutos sin uso',
    most: (most) => `Su equipo permite como máximo ${most}.`,
    save: 'Guardar',
    changed: 'La frase de contraseña se ha cambiado.',
    change: 'Cambiar la frase de contraseña',
  },
  reset: {
    done: 'Se ha empezado de nuevo. Vuelva a introducir sus credenciales en el resumen.',
    begin: 'Empezar de nuevo',
    title: '¿Borrar todas las credenciales de este dispositivo?',
    text: 'Se borran todas las credenciales y todo lo que se guarda de clientes en este dispositivo. Vuelve a introducir las credenciales; la configuración se queda.',
  },
  rules: {
    title: 'Lo que su equipo puede usar',
    about: 'Parte de la configuración: vale en el dispositivo de cada agente en cuanto se usa allí.',
    allowed: 'Formas permitidas de guardar credenciales',
    minutes: 'Una frase se bloquea como máximo tras tantos minutos sin uso',
    noLimit: 'sin límite',
  },
}
