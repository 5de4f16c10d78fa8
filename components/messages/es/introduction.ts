import type { Messages } from '../messages.ts'

export const introduction: Messages['introduction'] = {
  title: 'Introducción',
  offer: '¿Es nuevo aquí? Tres pasos muestran cómo funciona este panel.',
  begin: 'Mostrar',
  no: 'No, gracias',
  again: 'Mostrar la introducción',
  step: (now, all) => `Paso ${now} de ${all}`,
  next: 'Siguiente',
  back: 'Atrás',
  skip: 'Omitir',
  done: 'Listo',
  case: {
    title: 'El caso de un vistazo',
    text: 'Qué quiere, por qué una persona, qué se ha intentado y prometido, el pedido y lo que queda abierto. Una hora o el nombre de un sistema lleva a la prueba.',
  },
  keys: {
    title: 'Todo con el teclado',
    text: 'Las teclas sueltas funcionan mientras el panel tiene el foco: / para las macros, . para todo por su nombre, ? para todas las teclas. Escape vuelve a su respuesta.',
    attempt: (key) => `Pruébelo: ${key} muestra los pedidos.`,
    worked: 'Eso es. Todas las teclas funcionan así.',
    reach: (key) => `${key} lleva aquí desde cualquier parte del navegador.`,
  },
  looks: {
    title: 'Como usted prefiera',
    text: 'Todo esto se puede cambiar también más tarde, por su nombre, con la tecla . (el idioma también).',
    density: 'Espacios',
    comfortable: 'habituales',
    compact: 'menores',
    begin: 'Un ticket se abre con',
    brief: 'el resumen',
    lastUsed: 'la última sección usada',
  },
}
