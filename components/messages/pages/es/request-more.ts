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
    legend: 'Espera hasta que se conozcan estos',
    help: 'Espera por sí misma lo que su dirección o su cuerpo toman de respuestas anteriores. Ninguno elegido: se envía enseguida.',
    sent: 'Envío',
    once: 'una vez',
    eachOf: (list) => `por cada entrada de ${list}`,
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
    next: 'Dónde se nombra la página siguiente',
    parameter: 'Parámetro de la dirección',
    orBody: 'O ponga {{page.cursor}} en el cuerpo.',
    first: 'Número de la primera página',
    most: 'Páginas, como máximo',
    mostHelp: 'De 1 a 50.',
  },
  errors: {
    title: 'Cómo se ve un error',
    expectsNote: 'espera algo',
    knownNote: (amount) => count(amount, { one: 'conocido', other: 'conocidos' }),
    expects: 'Toda respuesta buena tiene',
    expectsHelp:
      'También una que no ha encontrado a nadie. Una respuesta sin ello se notifica como de otra forma.',
    nobody: 'Estados que significan «nadie con ese nombre»',
    legend: 'Errores dentro de respuestas buenas',
    about:
      'Algunos sistemas responden con estado 200 y un error dentro. Indique dónde está, por ejemplo errors[0].',
    add: 'Añadir error',
    at: (number) => `El error ${number} está en`,
    equals: 'y es (opcional)',
    means: 'Significa',
    remove: (number) => `Quitar el error ${number}`,
  },
}
