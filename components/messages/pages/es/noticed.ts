import type { PageMessages } from '../messages.ts'

export const noticed: PageMessages['noticed'] = {
  reading: 'Cargando las marcas…',
  nothing: 'Nada por ahora. En el panel, los agentes marcan un campo con las teclas',
  wrongOr: '(erróneo) o',
  missingAnd: '(ausente); los valores ocultos que muestran también aparecen aquí.',
  download: 'Descargar como JSON',
  kept: 'Solo campos, horas y tickets: no se registra ningún valor de un cliente. Se guarda cifrado durante 90 días, con 2000 entradas como máximo y no más tiempo que las credenciales de este dispositivo.',
  whats: {
    wrong: 'marcado como erróneo',
    missing: 'marcado como ausente',
    revealed: 'mostrado',
  },
  caption:
    'Marcas: los tickets en los que están. Valores mostrados: cuántas veces se mostró, copió o insertó un valor oculto.',
  field: 'Campo',
  what: 'Qué',
  source: 'Fuente',
  count: 'Cantidad',
  last: 'Última vez',
}
