import type { AskRules } from '../rules.ts'

const numero = String.raw`(?:numeros?|num\.?|nro\.?|n°|nº|no\.|codigos?|clave|folio|referencia|id)`
const tell =
  '(?:dar|indicar|decir|pasar|facilitar|proporcionar|confirmar|enviar|mandar|compartir|repetir|poner|escribir|regalar|recordar|brindar|verificar|revisar|copiar|dejar|ingresar|introducir|deletrear|comentar|especificar|mostrar|completar|buscar|volver a)(?:me|nos|melo|noslo|la|lo)?'
const kin =
  '(?:hermanos?|hermana|esposo|esposa|marido|mujer|madre|padre|mama|papa|hijo|hija|amigo|amiga|novio|novia|pareja|vecinos?|vecinas?|jefe|jefa|companero|companera|destinatario|destinataria|beneficiario|abuela|abuelo|tio|tia)'

/** How Spanish asks: tú, usted, vosotros, ustedes and vos; pronouns before the verb or one with it ("dígame"). */
export const spanish: AskRules = {
  nouns: [
    [
      'name',
      /\bnombres?(?: ?(?:y|,|e) ?(?:los |sus? |tus? )?apellidos?| completos?)?\b(?! de usuari| del (?:producto|articulo|modelo|hotel|banco)| de la (?:empresa|tienda|calle))|\bapellidos?\b/gi,
    ],
    ['username', /\b(?:nombre de )?usuari[oa]\b|\bnick(?:name)?\b|\bnombre de usuari[oa]\b/gi],
    [
      'email',
      /\b(?:direcci(?:o|ó)n(?:es)? de )?(?<!\b(?:en el|en tu|en su|del|por|un|este|ese|nuestro|al|de mi) )(?:correos?(?: electronicos?)?|e-?mails?|mails?)\b(?! de confirmacion)/gi,
    ],
    [
      'phone',
      new RegExp(
        String.raw`\b${numero} (?:de )?(?:tu |su )?(?:telefono|celular|movil|contacto|whatsapp|cel|fijo)\b`,
        'gi',
      ),
    ],
    ['phone', /\b(?<!\bpor )(?:telefonos?|celular|movil|whatsapp)\b/gi],
    [
      'order_id',
      new RegExp(
        String.raw`\b${numero} (?:de |del |de la |de su |de tu |de esa |de ese |de mi )?(?:pedido|orden|compra|reserva|reservacion|factura|ticket|devolucion|expediente|boleta|reclamo|caso|recibo|parte|albaran|remito|operacion)\b`,
        'gi',
      ),
    ],
    ['order_id', /\breferencia\b(?! del (?:producto|articulo))|\bfolio\b/gi],
    [
      'account_id',
      new RegExp(String.raw`\b${numero} (?:de |del )?(?:cliente|cuenta|socio|socia|abonado|miembro)\b`, 'gi'),
    ],
    [
      'tracking_number',
      new RegExp(
        String.raw`\b${numero} (?:de )?(?:seguimiento|rastreo|guia|envio|tracking|localizador|paquete)\b|\btracking\b`,
        'gi',
      ),
    ],
    ['zip', /\bcodigos? postal(?:es)?\b|\bc\.?p\b\.?/gi],
    [
      'address',
      /\bdirecci(?:o|ó)n(?:es)?(?: (?:de entrega|de envio|completa|de facturacion|exacta|postal))?\b|\bdomicilio\b/gi,
    ],
    [
      'product',
      /\b(?:nombre|modelo|referencia|codigo) del (?:producto|articulo|aparato|equipo)\b|\bmodelo\b/gi,
    ],
    ['size', /\b(?:talla|talle|numero de calzado)s?\b/gi],
    ['colour', /\bcolor(?:es)?\b/gi],
    ['amount', /\b(?:importe|monto|cantidad|precio|valor|total)s?\b/gi],
    ['payment_method', /\b(?:formas?|metodos?|medios?|modos?|tipo) de pagos?\b/gi],
    ['issue', /\b(?:motivo|razon|problema|inconveniente)s?\b/gi],
    ['dob', /\bfecha de nacimiento\b/gi],
    ['date', /\bfechas?\b(?: de (?:compra|entrega|pedido|la compra))?/gi],
    ['quantity', /\bcuant[oa]s unidades\b/gi],
  ],
  openers: [
    new RegExp(
      String.raw`\b(?:puede|puedes|podes|podria|podrias|podrian|pueden|podeis|podriais|quiere|quieres|querria|tendria la amabilidad de|seria tan amable de|te importa|le importa|le importaria)\b(?=.{0,120}\b${tell}\b)`,
      'gi',
    ),
    /\b(?:me|nos) (?:da|das|dais|dan|dice|dices|decis|dicen|indica|indicas|indican|pasa|pasas|pasan|pasais|regala|regalas|comparte|compartes|compartis|facilita|facilitas|proporciona|confirma|confirmas|repite|repites|repetis|pone|pones|envia|envias|manda|mandas|recuerda|recuerdas|escribe|escribes|deja|dejas|brinda|brindas|diria|daria|darias|dirias|presta|copia|copias)\b/gi,
    /\b(?:di|dig[ao]n?|decid|dec[ie]|da|de|den|dad|pas[ae]n?|pon|pong[ao]n?|dej[ae]n?|mand[ae]n?|envi[ae]n?|regal[ae]n?|facilit[ae]n?|compart[ae]n?|comparte|confirm[ae]n?|escrib[ae]n?|escribe|recuerd[ae]n?|cont[ae]|cuent[ae]n?|repit[ae]n?|repite|proporcion[ae]n?|indi(?:ca|que|quen)|brind[ae]n?|tra[ei])(?:me|nos)(?:lo|la)?\b/gi,
    /\b(?:indique|ingrese|escriba|introduzca|ingresa|introduce|facilite|proporcione|escribe|indica|complete|digite|anote|confirme|envie|necesitaria|necesito|necesitamos|necesitariamos|preciso|precisamos|requiero|requerimos|solicito|ocupo|falta|faltan|faltaria|hace falta)\b/gi,
    /\b(?:puedo|podria|podemos|podriamos|quisiera|quisieramos|me gustaria|seria posible)\b(?=.{0,60}\b(?:tener|saber|pedir(?:le|te)?|conocer|preguntar(?:le|te)?|tomar|anotar|contar con)\b)/gi,
    /\bcual(?:es)?(?: es| son| era| fue| seria)?\b/gi,
    /\b(?:a|en|con|de|por|bajo) que\b|¿(?:y |entonces )?que\b|^\W{0,3}(?:y )?que\b/gi,
    /\b(?:tiene|tienes|tenes|teneis|tendra|tendras|tendria|tendrias|recuerda|recuerdas|sabe|sabes|conoce|conoces|encontro|encontraste|pudo|pudiste|hay)\b (?:(?:a mano|por ahi|usted|vos|tu|encontrar|localizar|ver|alguna?|de casualidad) ){0,2}(?=(?:su|tu|el|la|un|una|otro|otra|algun|ningun|los|las)\b)/gi,
  ],
  cut: /\b(?:para (?!(?:la|el|los|las|su|tu|que)\b)[a-z]+|para que|porque|antes|cuando|mientras|ya que|y (?:te|le|os|les)|asi)\b|;|, si\b/i,
  fragment:
    /^(?:[^\w#]|#|\b(?:y|o|tambien|luego|ahora|su|tu|sus|tus|el|la|los|las|un|una|por favor|porfa|porfavor|gracias|vale|ok|listo|perfecto|bien|claro|hola|muy|entonces|ademas|ultimo|cual|es|me|de|del|con|en|a|nada mas|solo|completo|completa|pedido|compra)\b){1,28}$/i,
  after:
    /^[^.?!]{0,40}\b(?:por favor|porfa|porfavor)[ .!?]{0,3}$|^(?: (?:es|era|seria))?(?: cual)? ?\?|^,? (?:lo|la|los) (?:tiene|tienes|tenes|tendra)\b/i,
  questions: [
    [
      'name',
      /\bcomo (?:te llamas|se llama|te llamais|te llamas|se llaman|te llamas|puedo llamarte|puedo llamarle|debo llamarle)\b|\bcon quien (?:tengo|hablo|estoy|converso|tenemos)\b|\bquien (?:me |nos )?(?:escribe|habla|eres|es usted|sos)\b/i,
    ],
    ['name', /\ba nombre de (?:quien|que)\b/i],
    [
      'phone',
      /\b(?:a|en) que (?:numero|tel)\b(?=.{0,60}\b(?:llam|marc|contact|localiz)|.{0,3}$)|\bque numero\b.{0,40}\b(?:llam|marc)|\bdonde .{0,20}\b(?:llamar|llamo|marcar)/i,
    ],
    ['order_id', /\b(?:que|cual|cuales) (?:pedido|orden|compra|factura|reserva)s?\b/i],
    [
      'address',
      /\b(?:a|en) (?:donde|que calle)\b|\bdonde\b.{0,40}\b(?:enviamos|envio|mandamos|mando|entregamos|entregar|enviar|mandar|enviemos|mandemos|recogemos|recoger|vive|vives|vivis)\b/i,
    ],
    [
      'amount',
      /\b(?:de |por )?cuanto\b(?<!\ben cuanto)(?! (?:tiempo|antes))|\bque (?:importe|precio|monto)\b/i,
    ],
    [
      'payment_method',
      /\bcomo\b.{0,40}\b(?:pago|pagaste|pagasteis|pagar|pagado|pagas|pague|abono|abonaste|reembols[a-z]{1,5}|devolvamos|devolucion)\b|\bcon que\b.{0,20}\b(?:pago|pagaste|tarjeta|abonaste|pagasteis|pagar|abono)\b|\bpag(?:o|aste)\b.{0,8}\by como\b|\b(?:que|cual) tarjeta\b|\bpag(?:o|aste|asteis|aron) con [a-z]{3,12} o\b/i,
    ],
    [
      'product',
      /\b(?:que|cual|cuales) (?:es el |es la |de los |fue el )?(?:articulo|producto|modelo|aparato|prenda|equipo|electrodomestico|mueble|libro)s?\b|\b(?:de|por) que (?!pedido|orden|compra|factura|direccion|numero|cuenta|importe|monto|fecha|dia|nombre|forma|tienda|ciudad|entrega|tarjeta|cantidad|problema)[a-z]{4,20} (?:se trata|es|habla|hablamos)\b|\blo que\b.{0,20}\b(?:compro|compraste|pidio)\b|\bque\b.{0,16}\b(?:compro|compraste|pidio|pediste|ordeno|ordenaste|quiere devolver|quieres devolver|encargo|encargaste|comprasteis|pedisteis)\b/i,
    ],
    [
      'date',
      /(?:^|[¿,:] ?)(?:y |desde |para )?cuando\b(?! (?:puedo|puede|podemos|le llamo|te llamo|le viene|te viene))|\b(?:que|cual) (?:dia|fecha)s?\b(?! (?:le|te|os) (?:viene|queda))/i,
    ],
    [
      'issue',
      /\bque (?:ha pasado|paso|le paso|te paso|sucedio|ocurre|ocurrio|problema|le falla|pasa|sucede)\b|\bpor que (?:quiere|quieres|motivo|desea)\b/i,
    ],
    ['quantity', /\bcuant[oa]s (?!dias)/i],
  ],
  never:
    /\b(?:nunca|jamas|no (?:hace falta|hara falta|necesit|es necesari|tiene que (?:dar|enviar)|tienes que))/i,
  other: {
    before:
      /\b(?:nuev[oa]s?|otr[oa]s?|segund[oa]|anterior(?:es)?|antigu[oa]|viej[oa]|adicional|distint[oa]) (?:\w{2,14} ){0,2}$/i,
    after: new RegExp(
      String.raw`^ (?:nuev[oa]|anterior|antigu[oa]|viej[oa]|alternativ[oa]|adicional|secundari[oa])\b|^ (?:de |del )(?:su |tu |la |el |vuestro |vuestra )?(?:nuev[oa] |otr[oa] |segund[oa] )?(?:${kin}|nuev[oa]|otr[oa]|empresa)\b`,
      'i',
    ),
  },
  value: /\d|@|[a-z,:] [A-Z][a-z]/,
  confirm:
    /\b(?:correct[oa]|verdad|ciert[oa]|asi|no|si|confirma|confirmas|vale|exacto|bien|de acuerdo)\b ?\?|^\W{0,3}(?:es|sigue siendo|entonces|si es|es este|su [a-z ]{3,20} es)\b/i,
}
