import type { PageMessages } from '../messages.ts'

export const adding: PageMessages['adding'] = {
  title: 'Añadir una fuente',
  managed: 'Otra persona gestiona las fuentes de esta configuración.',
  choose:
    'Elija el sistema. Si no está en la lista, puede conectar desde cero cualquier sistema que tenga una API web.',
  titleOf: (system) => `Añadir ${system}`,
  about: 'Dónde está y qué nombre le da su equipo.',
  form: 'Nueva fuente',
  name: 'Nombre',
  nameHelp: 'El nombre que le da su equipo: los agentes lo ven junto a cada valor que viene de allí.',
  address: 'Dirección',
  addressHelp: (example) => `Por ejemplo ${example}`,
  optional: (label) => `${label} (opcional)`,
  add: 'Añadir y abrir',
  back: 'Elegir otro',
  documentationOf: (system) => `Documentación: ${system}`,
  noName: 'Dele un nombre que su equipo conozca.',
  noAddress: 'Introduzca la dirección, p. ej. https://shop.example.com.',
  needed: 'Esta plantilla lo necesita.',
}
