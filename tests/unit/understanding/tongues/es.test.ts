import { describe, expect, it } from 'vitest'
import { askedIn, asksForHuman } from './heard.ts'

describe('a Spanish-speaking customer asks for a human', () => {
  it.each([
    'Quiero hablar con una persona',
    '¿Puedo hablar con alguien?',
    'Páseme con su supervisor',
    'comunícame con un asesor porfa',
    'quiero que me atienda un humano',
    'AGENTE',
    'persona real por favor',
    'necesito un agente',
    'no quiero hablar con un robot',
    'Ponedme con atención al cliente',
    'hay alguien con quien pueda hablar?',
    '¿Me pueden comunicar con un ejecutivo?',
    'estoy harta de robots',
    'que me llame un responsable',
    'me podés pasar con un representante',
    '¿Por qué no puedo hablar con nadie? Quiero hablar con un humano',
    'kiero ablar con un operador',
    'Exijo hablar con el gerente',
  ])('by "%s"', (text) => {
    expect(asksForHuman(text)).toHaveLength(1)
  })
})

describe('a Spanish-speaking customer does not ask for a human', () => {
  it.each([
    'Ayer hablé con un agente',
    'El asesor me dijo que llegaba hoy',
    'No quiero hablar con nadie, solo cancelar',
    '¿Eres una persona o un robot?',
    'El robot aspirador no funciona',
    '¿Tengo que hablar con un agente para devolverlo?',
    'Alguien robó mi paquete',
    'una mesa para una persona',
    '¿Dónde está mi pedido?',
    'Me pueden llamar al 555-0142',
    '¿Cuál es el teléfono de atención al cliente?',
    'es un tema personal',
  ])('by "%s"', (text) => {
    expect(asksForHuman(text)).toEqual([])
  })
})

describe('a draft in Spanish asks', () => {
  it.each([
    ['¿Cuál es su número de pedido?', 'order_id'],
    ['¿Me puedes dar tu correo electrónico?', 'email'],
    ['Indíqueme su nombre y apellidos, por favor.', 'name'],
    ['¿Me pasás tu teléfono?', 'phone'],
    ['Necesito su dirección y su código postal.', 'address zip'],
    ['¿Cómo te llamas?', 'name'],
    ['como se llama usted', 'name'],
    ['¿A nombre de quién está el pedido?', 'name'],
    ['¿Cuándo hizo la compra?', 'date'],
    ['¿Cómo pagaste?', 'payment_method'],
    ['¿Qué producto quiere devolver?', 'product'],
    ['¿A dónde le enviamos el paquete?', 'address'],
    ['¿Cuánto pagó?', 'amount'],
    ['Me falta el número de guía.', 'tracking_number'],
    ['¿Tiene a mano el número de factura?', 'order_id'],
    ['¿Tu usuario?', 'username'],
    ['codigo postal porfa', 'zip'],
    ['Dígame su número de cliente', 'account_id'],
    ['¿Podrían compartirme su domicilio?', 'address'],
    ['¿Qué correo usó para registrarse?', 'email'],
    ['¿A qué número le llamamos?', 'phone'],
    ['Para ayudarle, ¿sería tan amable de facilitarme su DNI y su nombre?', 'name'],
    ['¿Cuál es su nueva dirección?', ''],
    ['¿Cuál es el nombre de su esposa?', ''],
    ['¿Tiene otro teléfono?', ''],
    ['Su código postal es 28013, ¿correcto?', ''],
    ['El número de pedido viene en el correo de confirmación.', ''],
    ['Le envío la etiqueta por correo.', ''],
    ['Nunca le pediremos su contraseña ni su correo.', ''],
    ['No hace falta el número de pedido.', ''],
    ['¿Puedo ayudarle en algo más?', ''],
    ['El importe se devolverá en tres días.', ''],
    ['Ya cambié su dirección.', ''],
    ['Le llamaremos cuando llegue.', ''],
  ])('by "%s" for: %s', (draft, slots) => {
    expect(askedIn(draft, 'es')).toBe(slots)
  })
})
