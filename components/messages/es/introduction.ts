import type { Messages } from '../messages.ts'

export const introduction: Messages['introduction'] = {
  title: 'Introducción',
  offer: '¿Es su primera vez aquí? Descubra este panel en tres pasos.',
  begin: 'Descubrir',
  no: 'No, gracias',
  again: 'Mostrar la introducción',
  step: (now, all) => `Paso ${now} de ${all}`,
  next: 'Siguiente',
  back: 'Atrás',
  skip: 'Omitir',
  done: 'Listo',
  case: {
    title: 'El caso de un vistazo',
    text: 'Qué quiere el cliente, el motivo del traspaso, qué se ha intentado y prometido, el pedido y lo que queda pendiente. Una hora o el nombre de un sistema lleva a la prueba.',
  },
  keys: {
    title: 'Todo con el teclado',
    text: 'Las teclas sueltas funcionan mientras el panel tiene el foco: / para las macros, . para todo por su nombre, ? para todas las teclas. Con Esc vuelve a su respuesta.',
    attempt: (key) => `Pruébelo: ${key} muestra los pedidos.`,
    worked: 'Perfecto. Todas las teclas funcionan así.',
    reach: (key) => `${key} lleva aquí desde cualquier parte del navegador.`,
  },
  looks: {
    title: 'A su gusto',
    text: 'Todo esto también se puede cambiar más tarde, por su nombre, con la tecla . (el idioma también).',
    density: 'Espaciado',
    comfortable: 'habitual',
    compact: 'reducido',
    begin: 'Un ticket se abre con',
    brief: 'el resumen',
    lastUsed: 'la última sección usada',
  },
}
