import type { PageMessages } from '../messages.ts'

export const model: PageMessages['model'] = {
  device: 'En este dispositivo',
  builtInAbout: 'El navegador de cada agente necesita el modelo. Si falta, la frase la escribe Baton.',
  download: 'Descargar el modelo',
  address: 'Dirección',
  addressHelp: 'Sin /chat/completions. https, o http para un servidor de este ordenador.',
  name: 'Nombre del modelo',
  nameHelp: 'Como lo llama el punto de acceso. Los agentes lo ven junto a lo que ha escrito.',
  who: 'Quién puede consultarlo',
  auths: {
    bearer: 'Quien tenga una clave de API',
    none: 'Cualquiera que pueda acceder',
  },
  seconds: 'Segundos de espera',
  writer: 'Quién escribe la frase',
  writerAbout: 'Forma parte de la configuración: vale para todos los agentes en cuanto esté en uso.',
  writtenBy: 'La frase del resumen la escribe',
  writers: {
    off: 'Solo Baton',
    'openai-compatible': 'Un modelo de lenguaje tras una dirección compatible con OpenAI',
    'built-in': 'El modelo de lenguaje integrado en Chrome',
  },
  leavingTitle: 'Qué sale de este dispositivo',
  leaving: {
    words:
      'Cuando se abre un ticket, las palabras de la conversación se envían a la dirección que usted indique, y de nuevo cuando el cliente ha escrito más. Los pedidos, perfiles y tickets anteriores nunca van allí.',
    masked:
      'Antes de salir, los nombres, correos, teléfonos, direcciones postales, números de pedido y de cuenta, enlaces y todo número largo se sustituyen por marcadores como [NAME_1]. Los valores se reponen aquí, en este dispositivo.',
    builtIn:
      'Con el modelo integrado en Chrome, las palabras no salen de este ordenador. Los valores se ocultan de todos modos.',
    names:
      'Un nombre que nada señala como tal, como un nombre de pila en minúsculas en mitad de una frase, puede no reconocerse. Si no debe salir ninguna palabra de un cliente, no active esto.',
    answer:
      'De la respuesta solo se muestra texto, con el nombre del modelo. Una frase con un número, fecha, importe, nombre o enlace que no está en la conversación se descarta y la de Baton ocupa su lugar, igual que cuando el modelo no responde a tiempo.',
  },
  deviceAbout:
    'La clave de API es solo suya: ninguna configuración de equipo, archivo ni enlace la lleva, y solo va a esta dirección.',
  test: 'Probar con una conversación inventada',
  asking: 'Consultando el modelo…',
  theModel: 'el modelo de lenguaje',
  madeUp: 'La conversación inventada',
  shown: 'Se muestra',
  noneShown: 'Nada: se mostraría la frase de Baton.',
  dropped: 'Descartada',
  drops: {
    'not-json': 'no tiene la forma pedida',
    'too-long': 'es demasiado larga',
    empty: 'no dice nada',
    'one-too-many': 'repite el tema de otra',
    'unknown-placeholder': 'menciona un marcador que no existe',
    link: 'contiene un enlace',
    'not-in-the-conversation': 'menciona un valor que no está en la conversación',
    'no-proof': 'no remite a ningún mensaje que la pruebe',
  },
  availability: {
    available: 'El modelo de lenguaje de Chrome está en este ordenador.',
    downloadable: 'El modelo de lenguaje de Chrome aún no está en este ordenador. Ocupa varios gigabytes.',
    downloading: 'Chrome está descargando su modelo de lenguaje.',
    unavailable:
      'Este navegador no tiene modelo de lenguaje: no es Chrome, es demasiado antiguo o el ordenador no es lo bastante potente. Se muestra la frase de Baton.',
  },
}
