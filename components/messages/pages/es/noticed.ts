import type { PageMessages } from '../messages.ts'

export const noticed: PageMessages['noticed'] = {
  reading: 'Leyendo lo que se ha notado…',
  nothing: 'Nada aún. En el panel, los agentes marcan un campo con las teclas',
  wrongOr: '(incorrecto) o',
  missingAnd: '(falta); lo que muestran de los valores ocultos también aparece aquí.',
  download: 'Descargar como JSON',
  kept: 'Solo campos, horas y tickets: no se registra ningún valor de un cliente. Se guarda cifrado 90 días, 2000 entradas como máximo, y no más que las credenciales de este dispositivo.',
  whats: {
    wrong: 'marcado como incorrecto',
    missing: 'marcado como faltante',
    revealed: 'mostrado',
  },
  caption:
    'Marcas: los tickets en los que están. Mostrados: cuántas veces se mostró, copió o insertó un valor oculto.',
  field: 'Campo',
  what: 'Qué',
  source: 'Fuente',
  count: 'Número',
  last: 'Último',
}
