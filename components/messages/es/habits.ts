import type { Messages } from '../messages.ts'

export const habits: Messages['habits'] = {
  palette: 'Comandos',
  paletteLabel: 'Qué hacer, o un texto para la respuesta',
  insertText: (text) => `Insertar «${text}» en la respuesta`,
  insertFact: (name, value) => `Insertar ${name}: ${value}`,
  language: (name) => `Idioma: ${name}`,
  width: 'Ancho del panel',
  wider: 'Ensanchar el panel',
  narrower: 'Estrechar el panel',
  nothing: 'Nada coincide.',
  shortcuts: 'Atajos de teclado',
  onlyInPanel:
    'Las teclas sueltas solo funcionan mientras el panel tiene el foco y usted no está escribiendo.',
  groups: {
    sections: 'Secciones',
    reply: 'Para la respuesta',
    panel: 'Panel',
    here: 'En esta pantalla',
    browser: 'En todo el navegador',
  },
  noKey: 'sin tecla asignada',
  changeKeys: 'Puede cambiar estas teclas en la lista de atajos de extensiones del navegador.',
}
