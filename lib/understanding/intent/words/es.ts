import type { IntentKeywords } from '../keywords.ts'

/** Spanish. */
export const spanish: IntentKeywords = {
  language: 'es',
  lines: [
    ['check_cancellation_fee', 'cuesta cancel, gastos cancel, cobran cancel, coste cancel'],
    ['check_refund_policy', 'politica devol, politica reembols, plazo devol, condiciones devol'],
    [
      'track_refund',
      'donde reembols, cuando reembols, donde devolucion, cuando devolucion, recibido reembols, cuando dinero',
    ],
    ['newsletter_subscription', 'newsletter, boletin, darme de. baja correo, suscri correo'],
    ['recover_password', 'contrasena, iniciar sesion, entrar cuenta, olvid clave'],
    ['registration_problems', 'puedo registr, error registro, error registrar, problema registr'],
    ['delete_account', 'borr cuenta, elimin cuenta, cerrar cuenta, cancel cuenta'],
    ['create_account', 'crear cuenta, abrir cuenta, registrarme'],
    [
      'change_shipping_address',
      'cambi direccion, modific direccion, direccion equivocada, otra direccion, corregir direccion',
    ],
    ['get_invoice', 'envi factura, mand factura, necesito factura, quiero factura'],
    ['check_invoices', 'donde factura, ver factura, encuentro factura'],
    [
      'payment_issue',
      'pago rechaz, tarjeta rechaz, pago fall, cobrado dos veces, cobraron dos veces, cobro doble',
    ],
    ['check_payment_methods', 'metodos pago, formas pago, medios pago, pagar con'],
    ['cancel_order', 'cancelar, cancelen, cancele., cancelo., cancelado, anular, anulen'],
    ['change_order', 'cambi pedido, modific pedido, anadir pedido, agregar pedido'],
    ['get_refund', 'reembols, devol, devuelv, dinero de. vuelta, recuperar dinero'],
    ['delivery_period', 'cuanto tarda, tiempo entrega, plazo entrega, tiempo envio, cuantos dias envio'],
    [
      'delivery_options',
      'opciones envio, opciones entrega, gastos envio, coste envio, envio urgente, envian a.',
    ],
    [
      'track_order',
      'donde pedido, donde paquete, cuando pedido, cuando paquete, cuando llega, no llegado, no recibido, no llega, ' +
        'seguimiento, rastrear, estado pedido',
    ],
    ['complaint', 'queja, quejarme, reclamacion'],
    ['review', 'dejar opinion, escribir opinion, dejar resena, escribir resena'],
  ],
}
