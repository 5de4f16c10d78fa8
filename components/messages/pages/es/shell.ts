import type { PageMessages } from '../messages.ts'

export const shell: PageMessages['shell'] = {
  titles: {
    overview: 'Vista general',
    helpdesks: 'Helpdesks',
    sources: 'Fuentes',
    'data-points': 'Datos',
    'language-model': 'Modelo de lenguaje',
    macros: 'Macros',
    launches: 'Lanzadores',
    payload: 'Pegar un payload',
    noticed: 'Lo que han detectado los agentes',
    publish: 'Publicar',
    security: 'Seguridad',
  },
  abouts: {
    helpdesks:
      'Donde su equipo responde a los clientes. El panel de Baton aparece allí junto a los tickets, y en ningún otro sitio.',
    sources: 'Los sistemas que Baton consulta al abrir un ticket: el bot, la tienda, el CRM, el ERP.',
    'data-points':
      'Qué valores necesita su equipo, cuáles puede ver y cuáles nunca se piden, y qué fuente prevalece si los sistemas se contradicen.',
    'language-model':
      'Baton resume por sí mismo un traspaso en una frase. Si lo desea, un modelo de lenguaje la escribe en su lugar.',
    macros:
      'Respuestas predefinidas que recibe cada agente del equipo, rellenadas con lo que se sabe del ticket.',
    launches:
      'Otras herramientas que los agentes lanzan desde un ticket: una página del pedido o una sesión, por ejemplo de navegación compartida.',
    payload: 'Pegue lo que un bot envía en el traspaso. Baton indica qué formato es y qué lee en él.',
    noticed:
      'Campos que los agentes han marcado como erróneos o ausentes, y valores ocultos que han mostrado, en este dispositivo.',
    publish: 'Aplique sus cambios, compártalos con su equipo o vuelva a una configuración anterior.',
    security: 'Cómo se guardan en este dispositivo las credenciales y los datos de los clientes.',
  },
}
