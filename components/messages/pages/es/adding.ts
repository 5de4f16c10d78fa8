import type { PageMessages } from '../messages.ts'

export const adding: PageMessages['adding'] = {
  title: 'Añadir una fuente',
  managed: 'Otra persona gestiona las fuentes de esta configuración.',
  choose:
    'Elija el sistema. Si no está en la lista, cualquier cosa con una API web puede conectarse desde cero.',
  titleOf: (system) => `Añadir ${system}`,
  about: 'Dónde está y cómo lo llama su equipo.',
  form: 'Nueva fuente',
  name: 'Nombre',
  nameHelp: 'Como la llama su equipo: los agentes lo ven junto a cada valor que viene de allí.',
  address: 'Dirección',
  addressHelp: (example) => `Por ejemplo ${example}`,
  optional: (label) => `${label} (opcional)`,
  add: 'Añadir y abrir',
  back: 'Elegir otro',
  documentationOf: (system) => `Documentación de ${system}`,
  noName: 'Dele un nombre que su equipo conozca.',
  noAddress: 'Introduzca la dirección, p. ej. https://shop.example.com.',
  needed: 'Este preajuste lo necesita.',
}
