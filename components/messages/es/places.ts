import type { Messages } from '../messages.ts'

export const places: Messages['places'] = {
  toBrowser: 'Mostrar Baton en el panel lateral del navegador',
  toPage: 'Mostrar Baton en la página',
  useIcon: 'Para abrirlo, haga clic en el icono de Baton en la barra de herramientas del navegador.',
}
