import { describe, expect, it } from 'vitest'
import { asksForHuman } from './human.ts'

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
