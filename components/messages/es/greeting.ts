import type { Messages } from '../messages.ts'

export const greeting: Messages['greeting'] = {
  open: 'Primera respuesta',
  title: 'Primera respuesta',
  intro: 'Redactada con lo que se sabe. Léala antes de enviarla.',
  language: 'Idioma',
  text: 'Respuesta',
  insert: 'Insertar',
  copy: 'Copiar',
  again: 'Redactar de nuevo',
}
