import { counter } from '../../count.ts'
import type { PageMessages } from '../messages.ts'

const count = counter('es')

export const request: PageMessages['request'] = {
  noPreset: 'Esta versión de Baton no tiene la plantilla de esta fuente.',
  chain: {
    title: 'Peticiones',
    about:
      'Con una basta para la mayoría de los sistemas. Si antes hay que buscar el ID del cliente, añada una segunda que use lo que encontró la primera.',
    add: 'Añadir una petición',
    noName: 'sin nombre',
    problem: 'tiene un problema',
    remove: (id) => `Quitar la petición ${id}`,
    name: 'Nombre de esta petición',
    nameHelp: 'Minúsculas, cifras y guiones. Su respuesta se guarda con este nombre.',
  },
  kind: 'Tipo',
  kinds: {
    rest: 'REST (direcciones y parámetros)',
    graphql: 'GraphQL (una consulta)',
    'json-rpc': 'JSON-RPC (método y parámetros)',
  },
  method: 'Método',
  path: 'Ruta',
  pathHelp: 'Se añade a la dirección de la fuente. Péguela con lo que sigue al signo de interrogación.',
  unknown: (names) => `Nada proporciona ${names}: una petición a la que le falta un valor no se envía.`,
  query: 'Parámetros de la dirección',
  queryHelp: 'Lo que va tras el signo de interrogación: ?email={{email}}&limit=20',
  headers: 'Encabezados',
  noSecret:
    'No escriba secretos aquí: esto llega a todos los agentes. Elija en el paso «Conexión» cómo se identifica Baton.',
  holes: 'Valores para el último campo usado',
  holesTitle: 'Valores que insertar:',
  body: {
    sent: 'Contenido enviado (cuerpo)',
    shapes: {
      none: 'Nada',
      form: 'Campos de formulario',
    },
    json: 'Cuerpo en JSON',
    jsonHelp: 'Un texto que es solo un hueco toma el valor con su propio tipo.',
    query: 'Consulta',
    queryHelp: 'Pida solo los campos que asigne. Los valores van en las variables de abajo.',
    variables: 'Variables de la consulta',
    remote: 'Método remoto',
    parameters: 'Parámetros',
  },
  needs: {
    title: 'Para qué sirve',
    about: 'Y qué hay que saber de un cliente antes de poder consultarla.',
    role: 'Función',
    roleHelp: 'Decide qué tarjeta del panel espera a esta fuente.',
    legend: 'Se puede consultar en cuanto se conoce uno de estos datos',
    chooseOne: 'Elija al menos uno.',
    allOf: (groups) => `O todos estos: ${groups}`,
    and: ' y ',
    or: '; o ',
    provides: 'Qué obtienen de ella otras fuentes',
    providesLegend: 'Conocido cuando esta fuente ha respondido',
    providesHelp: 'Entonces se consultan las fuentes que necesitan uno de estos datos.',
  },
  limits: {
    title: 'Límites',
    about: 'Para que un sistema lento o que responde demasiado nunca retrase a un agente.',
    fold: 'Tiempo, tamaño y frecuencia',
    note: (seconds, retries) => `${seconds} s, ${count(retries, { one: 'reintento', other: 'reintentos' })}`,
    fields: {
      timeoutMs: {
        label: 'Espera como máximo, en ms',
        help: 'De 100 a 60.000. Los agentes no esperan más.',
      },
      retries: {
        label: 'Intentos tras el primero',
        help: 'De 0 a 5, con pausas crecientes.',
      },
      maxBytes: {
        label: 'Respuesta más grande, en bytes',
        help: 'Hasta 20.000.000.',
      },
      perMinute: {
        label: 'Peticiones por minuto, como máximo',
        help: 'Vacío: sin límite propio de Baton.',
      },
      freshSeconds: {
        label: 'Se muestra sin volver a consultar durante (en segundos)',
        help: 'Hasta un día (86.400).',
      },
      keepSeconds: {
        label: 'Se guarda y se muestra como datos anteriores durante (en segundos)',
        help: 'Hasta 30 días. Después se eliminan.',
      },
    },
    withoutOrigin: 'El sistema rechaza las peticiones que dicen de dónde vienen: omitir el encabezado Origin',
  },
}
