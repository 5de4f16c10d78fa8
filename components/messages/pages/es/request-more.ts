import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('es')

export const requestMore: PageMessages['requestMore'] = {
  bind: {
    title: 'Nombres para peticiones posteriores',
    legend: 'Tomados de la respuesta',
    help: 'Un nombre y la ruta de su valor, p. ej. customerId y customers[0].id. Las peticiones posteriores lo usan como {{customerId}}; sin valor no se envían.',
  },
  when: {
    title: 'Cuándo se envía',
    eachNote: (name) => `por cada ${name}`,
    legend: 'Espera hasta que se conozcan estos datos',
    help: 'Espera por sí sola lo que su dirección o su cuerpo toman de respuestas anteriores. Si no elige ninguno, se envía de inmediato.',
    sent: 'Envío',
    once: 'una vez',
    eachOf: (list) => `por cada entrada: ${list}`,
    entryName: 'Nombre de una entrada',
    usedAs: (hole) => `Se usa como ${hole}`,
    most: 'Como máximo',
    mostHelp: 'De 1 a 50 peticiones.',
  },
  paging: {
    title: 'Listas en varias páginas',
    notes: {
      cursor: 'por cursor',
      page: 'por páginas',
      offset: 'por posición',
      link: 'encabezado Link',
    },
    comes: 'La lista llega',
    items: 'Dónde está la lista',
    itemsHelp: 'Nombres unidos por puntos; vacío si la propia respuesta es la lista.',
    next: 'Dónde se indica la página siguiente',
    parameter: 'Parámetro de la dirección',
    orBody: 'O ponga {{page.cursor}} en el cuerpo.',
    first: 'Número de la primera página',
    most: 'Páginas, como máximo',
    mostHelp: 'De 1 a 50.',
  },
  errors: {
    title: 'Qué aspecto tiene un error',
    expectsNote: 'contenido esperado',
    knownNote: (amount) => count(amount, { one: 'conocido', other: 'conocidos' }),
    expects: 'Toda respuesta correcta contiene',
    expectsHelp:
      'También la que no ha encontrado a nadie. Sin ello, la respuesta se señala como de otra estructura.',
    nobody: 'Estados que significan «nadie con ese nombre»',
    legend: 'Errores dentro de respuestas correctas',
    about:
      'Algunos sistemas responden con el estado 200 aunque la respuesta contenga un error. Indique dónde está, por ejemplo errors[0].',
    add: 'Añadir error',
    at: (number) => `El error ${number} está en`,
    equals: 'y es (opcional)',
    means: 'Significa',
    remove: (number) => `Quitar el error ${number}`,
  },
}
