import { describe, expect, it } from 'vitest'
import { askedIn, asksForHuman, repeatsIn, toldIn } from './heard.ts'

describe('a Spanish-speaking customer asks for a human', () => {
  it.each([
    'quiero que me pase con una persona',
    'Me puede atender una persona?',
    'quiero hablar con alguien de verdad',
    'Pásenme a un ejecutivo',
    'Necesito que me llame alguien',
    'comunicarme con un humano',
    'Póngame con el encargado',
    '¿Hay algún humano por ahí?',
    'un asesor por favor',
    'prefiero hablar con una persona',
    'pasame con alguien',
    'no me sirve el bot, quiero un agente',
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
    'El repartidor no llamó a nadie',
    'Gracias a su compañera por la ayuda',
    'Hablé con el encargado de la tienda',
    '¿Habla inglés?',
    'Quiero una mesa para cuatro personas',
    'Quiero cambiar el nombre de la persona que recibe',
    '¿Alguien me puede decir dónde está mi pedido?',
    'mi jefe compró esto',
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

describe('a customer tells in Spanish', () => {
  it.each([
    ['', 'mi triciclo no llegó', 'product=triciclo'],
    ['', 'compré una escalera plegable', 'product=escalera'],
    ['', 'mi hermana no sabe', ''],
    ['', 'Hola, me llamo Carmen Ruiz y mi pedido es el 88123', 'name=Carmen Ruiz; order_id=88123'],
    ['', 'Buenas, soy la señora Ortega', 'name=Ortega'],
    [
      '',
      'Compré una licuadora el 3 de mayo por 1.299,50 €',
      'amount=1.299,50 €; date=3 de mayo; product=licuadora',
    ],
    ['¿Su dirección?', 'Calle Mayor 5, 28013 Madrid', 'address=Calle Mayor 5, 28013 Madrid; zip=28013'],
    [
      '¿Su dirección?',
      'Av. Reforma 250, col. Centro, 06000 Ciudad de México',
      'address=Av. Reforma 250, col. Centro, 06000 Ciudad de México; zip=06000',
    ],
    ['¿Código postal?', 'es el 41001', 'zip=41001'],
    ['¿Teléfono?', '+34 600 555 123', 'phone=+34 600 555 123'],
    ['¿Cómo pagó?', 'con Bizum', 'payment_method=Bizum'],
    ['¿Cómo pagaste?', 'en efectivo', 'payment_method=efectivo'],
    ['¿Cómo se llama?', 'Lucía Fernández de la Torre', 'name=Lucía Fernández de la Torre'],
    ['¿Cómo te llamas?', 'pepe', 'name=pepe'],
    ['¿Cuándo lo compró?', 'el lunes pasado', 'date=lunes pasado'],
    ['¿Cuándo lo compró?', 'hace dos semanas', 'date=hace dos semanas'],
    ['¿Número de pedido?', 'AX-200, perdón, AX-201', 'order_id=AX-201'],
    ['¿Qué producto?', 'la silla de oficina', 'product=silla de oficina'],
    ['¿Qué producto es?', 'un florero de vidrio', 'product=florero de vidrio'],
    ['¿Tu usuario?', 'luna.llena', 'username=luna.llena'],
    ['¿Número de cliente?', '55120', 'account_id=55120'],
    ['', 'mi correo es ana@example.com', 'email=ana@example.com'],
    ['', 'Me cobraron 450 pesos de más', 'amount=450 pesos'],
    ['', 'número de guía 7712345678', 'tracking_number=7712345678'],
    ['', 'mi tele no enciende desde el martes', 'date=martes; product=tele'],
  ])('to "%s": "%s", so that we know: %s', (question, answer, facts) => {
    expect(toldIn(question, answer, 'es')).toBe(facts)
  })
})

describe('a draft in Spanish asks again', () => {
  it.each([
    [
      'c:Somos la familia Prado, compramos un sofá el 2 de abril',
      '¿A nombre de qué familia está la compra?',
      'name',
    ],
    ['c:Somos la familia Prado, compramos un sofá el 2 de abril', '¿En qué fecha compraron el sofá?', 'date'],
    ['c:Somos la familia Prado, compramos un sofá el 2 de abril', '¿Tienen otra dirección de entrega?', ''],
    ['c:mi guia es 99812233 y no se mueve', 'Páseme por favor su número de guía', 'tracking_number'],
    ['c:mi guia es 99812233 y no se mueve', 'Su paquete llegará mañana antes de las 14 h.', ''],
    [
      'c:quiero devolver los audífonos / a:¿Su número de orden? / c:no lo tengo a la mano',
      '¿Ya encontró el número de orden?',
      '',
    ],
    [
      'c:quiero devolver los audífonos / a:¿Su número de orden? / c:no lo tengo a la mano',
      '¿Qué artículo desea devolver?',
      'product',
    ],
    [
      'c:Buenas, la lavadora llegó golpeada ayer, factura F-2290 / a:Lo lamento. ¿Con quién hablo? / c:Rosario Peña',
      'Señora Rosario, ¿cuándo le llegó?',
      'date',
    ],
    [
      'c:Buenas, la lavadora llegó golpeada ayer, factura F-2290 / a:Lo lamento. ¿Con quién hablo? / c:Rosario Peña',
      'Señora Rosario, ¿me confirma el número de factura?',
      'order_id',
    ],
    [
      'c:Buenas, la lavadora llegó golpeada ayer, factura F-2290 / a:Lo lamento. ¿Con quién hablo? / c:Rosario Peña',
      'Señora Rosario, ¿a qué dirección enviamos al técnico?',
      '',
    ],
    [
      'c:che, pagué con débito y no me anda la cuenta, usuario juanma77',
      'Hola Juanma, ¿cómo pagaste?',
      'payment_method',
    ],
    ['c:che, pagué con débito y no me anda la cuenta, usuario juanma77', '¿Me decís tu usuario?', 'username'],
    [
      'c:che, pagué con débito y no me anda la cuenta, usuario juanma77',
      '¿Querés usar otro usuario? ¿Cuál?',
      '',
    ],
    ['c:el cp es 46002 y vivo en la calle Colón 3', 'Confírmame tu código postal, porfa', 'zip'],
    [
      'c:mi numero de socio 3391, quiero cambiar la entrega / a:¿A qué fecha? / c:al 14 de junio',
      '¿Para qué día la quiere?',
      'date',
    ],
    ['c:Hola, soy Marta Gil, pedido 55-10, la plancha no calienta', '¿Con quién tengo el gusto?', 'name'],
    ['c:Hola, soy Marta Gil, pedido 55-10, la plancha no calienta', '¿De qué producto se trata?', 'product'],
    [
      'c:Hola, soy Marta Gil, pedido 55-10, la plancha no calienta',
      '¿Me das el número del pedido?',
      'order_id',
    ],
    ['c:mi cel es 55 5501 9988', '¿A qué número lo podemos contactar?', 'phone'],
    ['c:pagué 300 pesos en OXXO', '¿Dónde y cómo realizó el pago?', 'payment_method'],
    ['c:vivo en Calle Luna 14, 41003 Sevilla', '¿Cuál es la dirección de envío?', 'address'],
    ['c:vivo en Calle Luna 14, 41003 Sevilla', '¿Me facilita también su C.P.?', 'zip'],
    ['c:me llegó el lunes', '¿Recuerda qué día lo recibió?', 'date'],
    ['c:me llegó el lunes', '¿Lo recibió bien?', ''],
  ])('after "%s", by "%s", for: %s', (turns, draft, slots) => {
    expect(repeatsIn(turns, draft)).toBe(slots)
  })
})
