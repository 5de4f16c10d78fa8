import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('es')

export const form: PageMessages['form'] = {
  fillIn: 'Rellene este campo.',
  wholeNumber: 'Escriba un número entero.',
  noName: 'Sin nombre no se usa.',
  twice: 'Este nombre aparece dos veces; cuenta el último.',
  pathsFor: (label) => `Rutas para ${label}`,
  entries: (amount) => count(amount, { one: 'entrada', other: 'entradas' }),
  notJson: (place) => `Esto no es JSON: ${place}.`,
  place: (line, character) => `línea ${line}, carácter ${character}`,
  endsEarly: 'termina antes de tiempo, falta una llave, un corchete o una comilla',
  rows: {
    name: {
      add: 'Añadir nombre',
      remove: (name) => `Quitar el nombre ${name}`,
    },
    header: {
      add: 'Añadir encabezado',
      remove: (name) => `Quitar el encabezado ${name}`,
    },
    parameter: {
      add: 'Añadir parámetro',
      remove: (name) => `Quitar el parámetro ${name}`,
    },
    setting: {
      add: 'Añadir ajuste',
      remove: (name) => `Quitar el ajuste ${name}`,
    },
    field: {
      add: 'Añadir campo',
      remove: (name) => `Quitar el campo ${name}`,
    },
    word: {
      add: 'Añadir palabra',
      remove: (name) => `Quitar la palabra ${name}`,
    },
    hole: {
      add: 'Añadir hueco',
      remove: (name) => `Quitar el hueco ${name}`,
    },
  },
  columns: {
    name: 'Nombre',
    value: 'Valor',
    header: 'Encabezado',
    parameter: 'Parámetro',
    field: 'Campo',
    path: 'Ruta en la respuesta',
  },
}
