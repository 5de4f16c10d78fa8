import type { PageMessages } from '../messages.ts'

export const helpdesks: PageMessages['helpdesks'] = {
  addFirst: 'Añadir su helpdesk',
  addAnother: 'Añadir otro',
  asksOnce: 'El navegador solo pregunta una vez si Baton puede funcionar allí.',
  form: 'Añadir un helpdesk',
  kind: 'Tipo de helpdesk',
  address: 'Su dirección',
  addressHelp: 'Pegue la dirección de cualquier ticket. Baton conserva solo la parte que indica el servidor.',
  add: 'Añadir y permitir',
  known: 'Este helpdesk ya está en la lista.',
  noAddress: 'Introduzca la dirección de su helpdesk.',
  notAnAddress: 'Esto no es una dirección. Cópiela de la barra de direcciones del navegador.',
  notSecure: 'La dirección debe empezar por https://, para que nadie pueda leer los datos por el camino.',
  remove: 'Quitar',
  removeOf: (name, origin) => `Quitar ${name} (${origin})`,
  removed: (name) => `Se ha quitado ${name}.`,
}
