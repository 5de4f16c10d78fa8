import { type Cues, onlyAsked } from './cues.ts'
import { spanishGoods, spanishNever, spanishWares } from './es-words.ts'

const numero = String.raw`(?:numero|num\b\.?|nro\b\.?|n°|nº|no\b\.?|codigo|clave|folio|referencia)`
const month =
  '(?:enero|ene|febrero|feb|marzo|abril|abr|mayo|junio|jun|julio|jul|agosto|ago|sep?tiembre|sept?|octubre|oct|noviembre|nov|diciembre|dic)'
const weekday = '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)'
const street =
  '(?:[Cc]alle|[Cc]/|[Cc]l\\.|[Aa]venida|[Aa]vda?\\.?|[Aa]v\\.?|[Pp]aseo|[Pp]laza|[Pp]za\\.?|[Cc]arrera|[Cc]ra\\.?|[Cc]arretera|[Cc]amino|[Rr]onda|[Tt]ravesia|[Pp]asaje|[Bb]oulevard|[Bb]lvd\\.?|[Dd]iagonal|[Cc]alzada|[Cc]errada|[Pp]rivada|[Cc]uesta|[Gg]ran [Vv]ia|[Rr]ambla|[Jj]iron|[Jj]r\\.)'
const words = String.raw`(?: (?:de la|de los|de las|del|de|la|los|las|el|y|\p{Lu}[\p{L}'.-]{0,20}|\d{1,3}(?= (?:num|n[°º]|#|no\.)))){1,6}?`
const town = String.raw`(?:,? (?:(?:piso|\d{1,2}[°ºa-z]{0,2}|depto\.?|col\.|colonia) ?[\p{L}\d]{0,14},? )?(?:c\.?p\.? ?)?\d{4,5} \p{Lu}[\p{L}'-]{1,24}(?: (?:de|del|la|el|los|\p{Lu}[\p{L}'-]{1,20})){0,3})`

/** How Spanish-speaking customers tell their facts, in Spain and in Latin America. */
export const spanish: Cues = {
  labels: [
    [
      'order_id',
      String.raw`${numero} (?:de |del |de la |de mi )?(?:pedido|orden|compra|reserva|factura|ticket|devolucion|expediente|boleta|parte|recibo|caso)\b|\b(?:pedido|orden|compra|factura|reserva|parte|ticket) (?:${numero}|#)`,
    ],
    ['order_id', String.raw`\b(?:pedido|orden|factura|reserva|parte|referencia|folio|recoger el)\b`, 'tight'],
    ['account_id', String.raw`${numero} (?:de |del )?(?:cliente|cuenta|socio|socia|abonado)\b`],
    ['username', String.raw`\b(?:nombre de )?usuari[oa]\b|\bnick\b`],
    ['zip', String.raw`\bcodigo postal\b|\bc\.?p\b\.?`],
    [
      'phone',
      String.raw`${numero} (?:de )?(?:telefono|celular|movil|whatsapp|cel)\b|\b(?:telefono|celular|movil|cel|tel|whatsapp|tfno)\b\.?|\b(?:llamar|llamarme|llamenme|llamame|llameme|marcar|marquenme|contactarme|localizarme) al\b`,
    ],
    [
      'tracking_number',
      String.raw`${numero} (?:de )?(?:seguimiento|rastreo|guia|envio|tracking|localizador)\b|\b(?:seguimiento|rastreo|guia|tracking)\b(?= (?:es |n[°º]? ?)?[A-Z\d]{0,6}\d)|\b(?:correos|seur|estafeta|dhl|paquete)\b(?= [A-Z\d]{0,6}\d)`,
    ],
    ['dob', String.raw`\b(?:fecha de nacimiento|naci el)\b`],
  ],
  formLabels: [
    ['name', '(?:mi |su )?nombre(?: (?:y|e) apellidos?| completo)?|apellidos?|cliente|titular'],
    ['email', '(?:mi )?(?:correo(?: electronico)?|e-?mail|mail)'],
    ['phone', String.raw`(?:numero de )?(?:telefono|celular|movil|tel|cel|whatsapp)\.?`],
    [
      'order_id',
      String.raw`(?:numero de |n[°º] (?:de )?|nro\.? (?:de )?|no\. de )?(?:pedido|orden|compra|factura)`,
    ],
    ['account_id', '(?:numero de |n[°º] )(?:cliente|cuenta|socio)'],
    ['username', '(?:nombre de )?usuario'],
    ['zip', 'codigo postal|cp|c\\.p\\.'],
    ['address', '(?:direccion|domicilio)(?: de (?:entrega|envio))?'],
    ['city', 'ciudad|localidad'],
    ['product', 'producto|articulo|modelo'],
    ['quantity', 'cantidad|unidades'],
    ['size', 'talla|talle'],
    ['colour', 'color'],
    ['amount', 'importe|monto|total|precio'],
    ['payment_method', '(?:forma|metodo|medio) de pago|pago|pagado con'],
    ['tracking_number', '(?:numero de |codigo de )?(?:seguimiento|guia|rastreo)'],
    ['issue', 'problema|motivo|razon|reclamo'],
    ['date', 'fecha(?: de (?:compra|pedido|entrega))?'],
    ['dob', 'fecha de nacimiento'],
  ],
  otherLabels: String.raw`\b(?:modelo|version|talla|talle|piso|cupon|serie|tienda|error|nivel|windows|iphone|galaxy|cajero)\b`,
  link: 'es|era|son|el|la|los|mi|su|de|del|numero|num|nro|que|sale|dice|creo|seria|aqui|esta|este|lo|tengo|a|al|con|por|si|ya|ahi|va|pone|termina|pedido|orden|claro|seguramente|mas|bien',
  tightLink: 'es|era|el|la|numero|num|nro|no',
  again: String.raw`\b(?:es(?: el| la)?|aqui (?:esta|va|lo tiene)|ahi va|seria)\W{0,3}$`,
  is: 'es|era|como',
  my: 'mi|el|la|nuestro',
  and: 'y|e|asi como|\\s?(?:no|perdon|digo|mejor dicho|disculpe),?',
  or: String.raw`,?\s{0,2}\bo\b(?:\s{1,2}(?:tal vez|quiza|quizas|bien|si no))?\s{0,2}`,
  hedge: String.raw`\b(?:creo|pienso|me parece|quizas?|tal vez|a lo mejor|probablemente|posiblemente|seguramente|no (?:estoy |muy )?segur[oa]|mas o menos|aproximadamente|como (?:por|en)|hacia|algo asi|si mal no recuerdo|si no me equivoco|de memoria|supongo|seria|no me acuerdo bien|capaz)\b`,
  correction: String.raw`\b(?:perdon|perdona|disculpe|disculpa|correccion|corrijo|me equivoque|equivocad[oa]|error|quise decir|queria decir|mejor dicho|mas bien|en realidad|ups|no,|en vez|el correcto|la correcta|es correcto|correct[oa] es|mal escrito|tipee mal|puse mal|espere|espera)\b|^\s{0,4}\*`,
  withdrawn: String.raw`\b(?:ya no (?:uso|tengo|existe|sirve|es|vale|utilizo|funciona)|quiten(?:la|lo)|quitala|quitalo|borren(?:la|lo)|borra(?:la|lo)|esta desactualizad[oa]|(?:correo|telefono|direccion) (?:viej[oa]|antigu[oa]))\b`,
  unknown: String.raw`\b(?:no (?:lo |la |me |se |los )?(?:se|tengo|recuerdo|acuerdo|encuentro|veo|sale|aparece|llego)|ni idea|olvide|perdi|no estoy segur[oa]|sin|te lo busco|lo busco|deja(?:me)? (?:ver|buscar)|luego|espera|cuales son|que opciones|que hay)\b`,
  calendar: {
    months: month,
    weekdays: weekday,
    dates: [
      String.raw`(?:\b${weekday},? )?\b(?:[0-3]?\d|primero|1ro) (?:de )?${month}\b\.?(?: (?:del? )?(?:19|20)\d{2}\b)?`,
      String.raw`\b${weekday} [0-3]?\d\b(?! ?h)`,
      String.raw`\b(?:${weekday}|${month}|semana|mes|ano|verano|invierno|primavera|otono)(?<!\b(?:llamo|llamaron|llame|escribi|hable|dijo|dijeron|escribieron)\b[^.,]{0,24}) pasad[oa]\b|\bel pasado ${weekday}\b`,
      String.raw`(?<=\b(?:el|desde el|del|este|para el) )${weekday}(?!\p{L}| \d)`,
      String.raw`(?<=\b(?:desde|en|a principios de|a finales de|a mediados de) )(?:${month}|verano|invierno|primavera|otono)(?!\p{L})(?: (?:del? )?(?:19|20)\d{2}\b)?`,
      String.raw`\bhace (?:una?|dos|tres|cuatro|\d{1,2}) (?:dias?|semanas?|mes(?:es)?)\b`,
      String.raw`(?<=\b(?:llego|llegaron|compre|recibi|pedi|entregaron|trajeron|desde|de)(?:\b[^.,!?]{1,24})? )(?:anteayer|antier|ayer|hoy|anoche)\b|\b(?:anteayer|ayer|hoy)(?= (?:me )?(?:llego|compre|recibi|lo compre|la compre))`,
    ],
    times: [
      String.raw`\b(?:a las )(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?(?: (?:de la (?:manana|tarde|noche)|hs?|horas))?`,
      String.raw`(?<![\d:.])(?:[01]?\d|2[0-3]):[0-5]\d\b(?!:)`,
      String.raw`\b(?:[01]?\d|2[0-4]) ?(?:hs|horas)\b`,
    ],
  },
  money: {
    units: 'euros?|eur|pesos?|mxn|ars|cop|clp|soles|sol|dolares|usd|lucas|mangos|pavos|centimos',
    numberWords:
      '(?:diez|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|mil|doscientos|trescientos|quinientos)',
    joiners: 'y',
    bare: String.raw`(?<![\d.,])\d{1,3}(?:\.\d{3}){0,3},\d{2}(?![\d.,]?\d)|(?<![\p{L}\d])(?:mx|ar|us|col|cl)\$ ?\d{1,3}(?:[.,]\d{3}){0,3}(?:[.,]\d{2})?(?!\d)`,
    priced: 'cuesta|vale|sale(?: tambien)? (?:en|a)|costo|costaba|precio de|en oferta a',
  },
  address: ['\\b(?:apartado(?: postal)?|casilla) \\d{1,8}'],
  phone: String.raw`(?<![\p{L}\d_.+#/-])(?<!\+\d{1,3} )(?:[6789]\d{2}(?:[ .-]\d{3}){2}|[6789]\d{2}(?: \d{2}){3}|\d{2} \d{4}[ -]\d{4}|\d{3} \d{3} \d{4}|[69]\d{8}|555-\d{4}|11 ?\d{4}[- ]\d{4})(?![\p{L}\d_]|[-/]\d)`,
  names: {
    introductions: String.raw`(?<!\b(?:su|del|tu|de) ?)\b(?:mi |el )?nombre(?: completo)?(?: es| seria|:)?(?! de (?:usuari|la|mi|los))|\bme llamo|\ba nombre de|\b(?:ella |el )?se llama|\bmis datos son|\bmi apellido es`,
    presentations: String.raw`(?:soy(?: (?:la|el))?|le (?:habla|escribe)|te (?:habla|escribe)|les (?:habla|escribe)|habla|aqui|familia|(?:un )?(?:cordial )?saludos?(?: cordiales?)?|atentamente|atte|es|firmado)`,
    itIs: 'es|aqui|habla',
    theirs: '(?:su|el) nombre (?:es|era)',
    surname: String.raw`\bapellido`,
    signOffs: String.raw`\b(?:(?:un )?(?:cordial )?saludos?(?: cordiales?)?|atentamente|atte|gracias(?: (?:de antemano|por todo))?|muchas gracias|un abrazo)`,
    honorifics: 'don|dona|senor|senora|senorita|sr|sra|srta|dr|dra|doctor|doctora|lic|ing|familia|profe',
    particles: 'de|del|la|las|los|y|e|van|von|da|dos|di|san|el|al',
    never: spanishNever,
    notLower:
      'y|o|pero|con|sin|de|del|para|por|cliente|clienta|desde|hace|muy|nueva|nuevo|el|la|un|una|que|no|si|gracias|porfa|seguro|molesto|molesta|mayor|socio|socia|tu|su|en|a|al',
  },
  words: [
    {
      slot: 'date',
      value: String.raw`(?<![\p{L}\d])(?:ayer|anteayer|antier|hoy|anoche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|navidad)(?!\p{L})`,
      beside: onlyAsked,
    },
    {
      slot: 'payment_method',
      value: String.raw`\b(?:tarjeta(?: de (?:credito|debito|regalo))?|debito|credito|visa|mastercard|maestro|american express|amex|paypal|bizum|transferencia(?: bancaria)?|efectivo|contra ?reembolso|mercado ?pago|oxxo|klarna|apple pay|google pay|domiciliacion|spei|pse|nequi|cheque|vale|bono|cupon de regalo|monedero)\b`,
      beside: String.raw`\b(?:pag(?:o|ue|ar|ado|aste|amos)|abon[eo]|con (?:la|mi|una)?|por|en (?:la|mi|efectivo)|reembols|devol|cobr|carg|dinero)\b`,
    },
    {
      slot: 'colour',
      value: String.raw`\b(?:negr[oa]|blanc[oa]|roj[oa]|azul|verde|gris|amarill[oa]|rosa|beige|marron|morad[oa]|naranja)s?\b`,
      beside: String.raw`\bcolor\b`,
    },
    {
      slot: 'size',
      value: String.raw`\b(?:x{1,3}[sl]|[sml]|\d{2})\b`,
      beside: String.raw`\b(?:talla|talle)\b`,
    },
  ],
  phrases: [
    {
      slot: 'name',
      value: String.raw`^(?:Hola|Buenas|Buenos dias|Buenas (?:tardes|noches))[,!.]? (?<value>(?!Hola|Buenas|Buenos dias|Buenas (?:tardes|noches)|Ich|Mein|Meine|Ik|Mijn|Mon|Mes|Mi)\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})? (?:(?:van|von|de|der|den|del|di) ){0,2}\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,20})?)(?=[,.]|$)`,
    },
    {
      slot: 'address',
      value: String.raw`(?<!\p{L})${street}${words}(?: (?:num\.?|n[°º]|#|no\.?|nro\.?))?,? ?#?\d{1,5}(?: ?[a-zA-Z](?!\p{L}))?(?:-\d{1,4})?(?!\d)${town}?`,
    },
    { slot: 'product', value: spanishGoods, first: true },
    ...spanishWares.map((value) => ({ slot: 'product', value, first: true }) as const),
    {
      slot: 'product',
      value: String.raw`(?<!\p{L})(?:[Ll]a |[Ee]l |[Uu]na? |[Mm]i |[Uu]nas |[Uu]nos |[Ll]os |[Ll]as )(?<value>\p{Ll}{4,16} [A-Z][\p{Ll}\d]{1,14})(?=$|[ .,!?])`,
      beside: String.raw`\b(?:compr|pedi|lleg|falt|devol|roto|rota|cambi|precio|cuesta|recib|funciona|prende|enciende|viene)`,
      first: true,
    },
    {
      slot: 'name',
      value: String.raw`: (?<value>\p{Lu}[\p{Ll}-]{1,20} \p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?), `,
    },
    {
      slot: 'name',
      value: String.raw`(?<=\p{Ll}\p{Ll}[.!?]\s)(?<value>\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,20}){1,2})\.?$`,
    },
    { slot: 'size', value: String.raw`\b[Tt]alla (?<value>\d{2,3}|X{0,3}[SML])(?![\p{L}\d])` },
  ],
  answerLeadIn:
    'yo|un|una|unos|unas|el|la|los|las|lo|de|del|con|en|por|a|al|es|era|son|fue|mi|mis|pague|compre|pedi|quiero|queria|quisiera|me|se|trata|solo|pues|algo|sobre',
  askBack: String.raw`^(?:que|quien|cual(?:es)?|donde|cuando|por que|como|cuanto|puede|puedo|se puede|es|hay|tienen)\b`,
  trouble: String.raw`\b(?:rot[oa]s?|danad[oa]s?|defectuos[oa]s?|estropead[oa]s?|averiad[oa]s?|falta|faltan|equivocad[oa]s?|perdid[oa]s?|robad[oa]s?|(?:queda|quedan) (?:chic|pequen|grand|ajustad)[oae]s?|no (?:me |se |le )?(?:funciona|prende|enciende|llego|llega|ha llegado|carga|sirve|jala|deja|suena|devolvieron)|cobr(?:aron|ado|asteis) (?:dos veces|doble|de mas)|ya no prende|bloquead[oa]|con retraso|sin tapa)\b`,
  roles: [],
  leadIn:
    'si|claro|ok|vale|bueno|hola|buenas|gracias|por favor|porfa|pues|y|es|era|mi|nombre|soy|me|llamo|aqui|esta|va|al|a|en|no|perdon|disculpe|ah|oh|eh|mire|mira|numero|con|por|seria|por supuesto|desde luego|con gusto|ya|ahi|creo que|sale|dale|espera|listo|tome|anote',
}
